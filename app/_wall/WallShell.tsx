import type { ReactNode } from 'react';
import { useWords } from '#app/_text/language';
import styles from './WallShell.module.css';

const words = {
  ko: {
    paused: '잠시 멈췄어요',
    pausedText: '시계도 함께 멈췄어요. 다시 시작하면 그대로 이어져요.',
  },
  en: { paused: 'Paused', pausedText: 'The clock stands still too. It all goes on from here.' },
};

/** The dark page that a projector shows: header, the phase in the middle, controls below. */
export function WallShell({
  header,
  notice,
  state,
  children,
  footer,
}: {
  header: ReactNode;
  /** Lies over the page while something is wrong. */
  notice: ReactNode;
  state: 'running' | 'paused';
  children: ReactNode;
  /** Only a host has one. */
  footer?: ReactNode;
}) {
  const text = useWords(words);
  return (
    <div className={styles.page} data-theme="dark">
      {header}
      <main className={styles.main} data-state={state}>
        {children}
        <div role="status" className={styles.pausePlace}>
          {state === 'paused' && (
            <div className={styles.pause}>
              <span className={styles.pauseSign} aria-hidden="true" />
              <p className={styles.pauseTitle}>{text.paused}</p>
              <p className={styles.pauseText}>{text.pausedText}</p>
            </div>
          )}
        </div>
      </main>
      {footer}
      <div className={styles.notice} role="status">
        {notice}
      </div>
    </div>
  );
}
