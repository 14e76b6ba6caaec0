import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/**
 * A short message in the flow of the page. It is not announced by itself: put it into a region that
 * is live (`role="status"` or `alert`) when it appears by surprise.
 */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
}: {
  tone?: 'info' | 'warn' | 'wrong' | 'right';
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div className={styles.body}>
        <div className={styles.said}>
          <p className={styles.title}>{title}</p>
          {children && <div className={styles.text}>{children}</div>}
        </div>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

const SIGNS = { info: 'i', warn: '!', wrong: '×', right: '✓' };
