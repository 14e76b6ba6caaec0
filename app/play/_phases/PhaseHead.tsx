import type { ReactNode } from 'react';
import styles from './PhaseHead.module.css';

/** The title of a phase. It takes the focus when the phase begins, so that it is read out first. */
export function PhaseHead({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <header className={styles.head}>
      {above && <p className={styles.above}>{above}</p>}
      <h1 className={styles.title} tabIndex={-1}>
        {children}
      </h1>
    </header>
  );
}
