import styles from './Spinner.module.css';

/** A quiet turning ring. Say in words beside it what is being waited for. */
export function Spinner({ size = 'small' }: { size?: 'small' | 'large' }) {
  return <span className={`${styles.spinner} ${styles[size]}`} aria-hidden="true" />;
}
