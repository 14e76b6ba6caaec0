import type { Modality } from '#game/deck/deck';
import { MODALITY_SHAPES } from '#app/_ui/ModalityIcon';
import { layoutRadar, outline } from './layoutRadar';
import styles from './Radar.module.css';

const SIZE = 260;
const ICON = 28;

/** What the gate believed against what was right; a table beside it says the same in numbers. */
export function Radar({
  rows,
}: {
  rows: Readonly<Record<Modality, { belief: number; right: number; of: number }>>;
}) {
  const layout = layoutRadar(rows, SIZE);
  return (
    <svg
      className={styles.radar}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
      focusable="false"
    >
      {layout.rings.map((ring) => (
        <path key={outline(ring)} className={styles.ring} d={outline(ring)} />
      ))}
      {layout.axes.map(({ modality, end, icon }) => (
        <g key={modality}>
          <line
            className={styles.ring}
            x1={layout.centre}
            y1={layout.centre}
            x2={end.x}
            y2={end.y}
          />
          <g transform={`translate(${icon.x - ICON / 2} ${icon.y - ICON / 2}) scale(${ICON / 24})`}>
            <path
              style={{ fill: `var(--${modality}-mark)` }}
              className={styles.mark}
              d={MODALITY_SHAPES[modality].outline}
            />
            <path className={styles.sign} d={MODALITY_SHAPES[modality].sign} />
          </g>
        </g>
      ))}
      <path className={styles.belief} d={outline(layout.belief)} />
      {layout.truth.length > 1 && (
        <path className={styles.truth} d={outline(layout.truth.map(({ at }) => at))} />
      )}
      {layout.truth.map(({ modality, at }) => (
        <rect
          key={modality}
          className={styles.corner}
          x={at.x - 4}
          y={at.y - 4}
          width="8"
          height="8"
        />
      ))}
    </svg>
  );
}

/** The two outlines of a radar, to be named beside it. */
export function RadarKey({ which }: { which: 'belief' | 'truth' }) {
  return (
    <svg className={styles.key} viewBox="0 0 32 12" aria-hidden="true" focusable="false">
      {which === 'belief' ? (
        <rect className={styles.belief} x="1.5" y="1.5" width="29" height="9" />
      ) : (
        <>
          <path className={styles.truth} d="M1 6h30" />
          <rect className={styles.corner} x="12" y="2" width="8" height="8" />
        </>
      )}
    </svg>
  );
}
