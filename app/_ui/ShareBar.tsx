import type { Language } from '#game/deck/deck';
import { formatNumber, formatPercent } from '#app/_text/format';
import styles from './ShareBar.module.css';

/** "12 / 16" as a percentage with a bar; a dash when there was nothing to count. */
export function ShareBar({
  right,
  of,
  language,
  look = 'bar',
}: {
  right: number;
  of: number;
  language: Language;
  /** Many columns of a table have room for the numbers alone. */
  look?: 'bar' | 'number';
}) {
  if (of === 0) return <span className={styles.none}>–</span>;
  return (
    <span className={look === 'bar' ? styles.share : styles.numbers}>
      {look === 'bar' && (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.fill} style={{ transform: `scaleX(${right / of})` }} />
        </span>
      )}
      <span className={styles.percent}>{formatPercent(language, right / of)}</span>
      <span className={styles.count}>
        {formatNumber(language, right)}/{formatNumber(language, of)}
      </span>
    </span>
  );
}
