import type { ReactNode } from 'react';
import styles from './FullPage.module.css';

/** A page with one message and what to do about it. */
export function FullPage({
  sign,
  title,
  children,
  actions,
}: {
  /** A picture or a spinner; decorative. */
  sign?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <main className={styles.page}>
      {sign && (
        <div className={styles.sign} aria-hidden="true">
          {sign}
        </div>
      )}
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </main>
  );
}
