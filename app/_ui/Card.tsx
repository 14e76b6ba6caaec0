import type { ComponentProps } from 'react';
import styles from './Card.module.css';

/** A sheet of paper on the page. `flat` has no shadow, for cards within cards. */
export function Card({
  look = 'raised',
  className,
  ...rest
}: ComponentProps<'section'> & { look?: 'raised' | 'flat' | 'outlined' }) {
  return (
    <section
      {...rest}
      className={[styles.card, styles[look], className].filter(Boolean).join(' ')}
    />
  );
}
