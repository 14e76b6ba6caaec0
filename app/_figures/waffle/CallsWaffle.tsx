import styles from './CallsWaffle.module.css';

const COLUMNS = 20;
const ROWS = 5;
const DOTS = COLUMNS * ROWS;
/** Has no divisor in common with a hundred, so that the lit ones are spread and none comes twice. */
const STEP = 37;

/** A share as lit dots among a hundred; decorative, so say the number beside it. */
export function CallsWaffle({ share }: { share: number }) {
  // Something that happened is never drawn as nothing.
  const lit = share <= 0 ? 0 : Math.max(1, Math.round(DOTS * Math.min(1, share)));
  const dots = Array.from({ length: DOTS }, (_, index) => {
    const place = (index * STEP + STEP) % DOTS;
    return { x: place % COLUMNS, y: Math.floor(place / COLUMNS), isLit: index < lit };
  });
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${COLUMNS} ${ROWS}`}
      aria-hidden="true"
      focusable="false"
    >
      {dots.map(({ x, y, isLit }) => (
        <circle
          key={`${x}:${y}`}
          className={isLit ? styles.lit : styles.idle}
          cx={x + 0.5}
          cy={y + 0.5}
          r={isLit ? 0.42 : 0.3}
        />
      ))}
    </svg>
  );
}
