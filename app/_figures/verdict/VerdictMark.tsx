import styles from './VerdictMark.module.css';
import { VERDICT_SHAPES } from './verdictShapes';

/** Right, wrong, dropped or unanswered as shape and colour; decorative, so say it beside it. */
export function VerdictMark({ verdict }: { verdict: keyof typeof VERDICT_SHAPES }) {
  const { outline, sign } = VERDICT_SHAPES[verdict];
  return (
    <svg
      className={`${styles.mark} ${styles[verdict]}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.outline} d={outline} />
      <path className={styles.sign} d={sign} />
    </svg>
  );
}
