import { formatCountdown } from '#app/_text/format';
import { useWords } from '#app/_text/language';
import styles from './Timer.module.css';

const words = {
  ko: {
    noLimit: '시간 제한 없음',
    paused: '멈춤',
    over: '시간 끝',
    left: (seconds: number) => `${seconds}초 남음`,
    warning: '20초 남았어요',
  },
  en: {
    noLimit: 'No time limit',
    paused: 'Paused',
    over: 'Time is up',
    left: (seconds: number) => `${seconds} seconds left`,
    warning: '20 seconds left',
  },
};

/** The moment the one spoken warning comes (WCAG 2.2.1). */
const WARNING_MS = 20_000;

/**
 * A countdown, drawn from times rather than kept: give it the server's time `now` again and again.
 * It is silent for screen readers except for one warning, and can be read at any time.
 */
export function Timer({
  now,
  startedAt,
  endsAt,
  pausedAt = null,
  look = 'line',
}: {
  now: number;
  startedAt: number;
  /** null: no clock. */
  endsAt: number | null;
  pausedAt?: number | null;
  /** `line` shrinks across the page; `figure` is the number alone. */
  look?: 'line' | 'figure';
}) {
  const text = useWords(words);
  if (endsAt === null) return <p className={styles.free}>{text.noLimit}</p>;
  const left = Math.max(0, endsAt - (pausedAt ?? now));
  const share = endsAt > startedAt ? Math.min(1, left / (endsAt - startedAt)) : 0;
  const seconds = Math.ceil(left / 1000);
  const isShort = left <= WARNING_MS;
  return (
    <div className={styles.timer} data-short={isShort || undefined}>
      <span className={styles.figure} role="timer" aria-live="off">
        <span aria-hidden="true">{formatCountdown(left)}</span>
        <span className="visually-hidden">
          {pausedAt !== null ? text.paused : left === 0 ? text.over : text.left(seconds)}
        </span>
      </span>
      {look === 'line' && (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.rest} style={{ transform: `scaleX(${share.toFixed(4)})` }} />
        </span>
      )}
      <span className="visually-hidden" role="status">
        {isShort && left > 0 && endsAt - startedAt > WARNING_MS ? text.warning : ''}
      </span>
    </div>
  );
}
