import { layoutDots } from '../activeDots/layoutDots';
import styles from './CallsWaffle.module.css';

const DOTS = 100;

/** A share as lit dots among a hundred; decorative, so say the number beside it. */
export function CallsWaffle({ share }: { share: number }) {
  // Something that happened is never drawn as nothing.
  const lit = share <= 0 ? 0 : Math.max(1, Math.round(DOTS * Math.min(1, share)));
  const { columns, rows, dots } = layoutDots(DOTS, lit);
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${columns} ${rows}`}
      aria-hidden="true"
      focusable="false"
    >
      {dots.map(({ x, y, isActive }) => (
        <circle
          key={`${x}:${y}`}
          className={isActive ? styles.lit : styles.idle}
          cx={x + 0.5}
          cy={y + 0.5}
          r={isActive ? 0.42 : 0.3}
        />
      ))}
    </svg>
  );
}
