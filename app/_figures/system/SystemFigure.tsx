import type { Language } from '#game/deck/deck';
import type { SystemStructure } from '#game/lesson/systemCard';
import { MODALITY_SHAPES } from '#app/_ui/ModalityIcon';
import type { Box } from './layoutSystem';
import { ICON, layoutSystem } from './layoutSystem';
import styles from './SystemFigure.module.css';
import { insideOf, structureSentence } from './systemWords';

/** How a system is built, from what goes in to what comes out; the sentence says the same. */
export function SystemFigure({
  structure,
  language,
}: {
  structure: SystemStructure;
  language: Language;
}) {
  const layout = layoutSystem(structure);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {layout.lines.map(({ from, to, look }) => (
          <g key={`${from.x}:${from.y}:${to.x}:${to.y}`} className={styles.line} data-look={look}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <path d={headOf(from, to)} />
            {look === 'both' && <path d={headOf(to, from)} />}
          </g>
        ))}
        {layout.boxes.map((box) => (
          <BoxShape key={`${box.part}:${box.x}:${box.y}`} box={box} />
        ))}
        {layout.cells.map(({ x, y, radius, state }) => (
          <circle key={`${x}:${y}`} className={styles[state]} cx={x} cy={y} r={radius} />
        ))}
        {layout.compare && (
          <g transform={`translate(${layout.compare.x} ${layout.compare.y})`}>
            <circle className={styles.compare} r="14" />
            <path className={styles.compareSign} d="M-7-2q3.5-4 7 0t7 0M-7 5q3.5-4 7 0t7 0" />
          </g>
        )}
        {layout.icons.map(({ modality, side, x, y }) => (
          <g
            key={`${side}:${modality}`}
            transform={`translate(${x - ICON / 2} ${y - ICON / 2}) scale(${ICON / 24})`}
          >
            <path
              className={styles.mark}
              style={{ fill: `var(--${modality}-mark)` }}
              d={MODALITY_SHAPES[modality].outline}
            />
            <path className={styles.sign} d={MODALITY_SHAPES[modality].sign} />
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <span aria-hidden="true">{insideOf(structure, language)}</span>
        <span className="visually-hidden">{structureSentence(structure, language)}</span>
      </figcaption>
    </figure>
  );
}

function BoxShape({ box }: { box: Box }) {
  const { x, y, width, height, part, core } = box;
  const round = part === 'core' ? 12 : 6;
  return (
    <g className={styles[part]} data-core={core ?? undefined}>
      <rect x={x} y={y} width={width} height={height} rx={round} />
      {part === 'tool' && (
        // A wrench's place: a ring with a handle.
        <path
          className={styles.toolSign}
          d={`M${x + 7} ${y + 15}l5-5M${x + 12} ${y + 10}a3.2 3.2 0 1 0 3-4`}
        />
      )}
      {core === 'dense' &&
        layersIn(box).map((layer) => (
          <rect
            key={layer}
            className={styles.layer}
            x={x + 16}
            y={layer}
            width={width - 32}
            height="9"
            rx="4.5"
          />
        ))}
      {core === 'undisclosed' && (
        <text
          className={styles.unknown}
          x={x + width / 2}
          y={y + height / 2}
          dominantBaseline="central"
          textAnchor="middle"
        >
          ?
        </text>
      )}
    </g>
  );
}

const LAYER_PITCH = 19;

/** A dense core is layers that all work: as many as fit, around its middle. */
function layersIn({ y, height }: Box): number[] {
  const count = Math.max(1, Math.floor((height - 20) / LAYER_PITCH));
  const top = y + height / 2 - ((count - 1) * LAYER_PITCH + 9) / 2;
  return Array.from({ length: count }, (_, index) => top + index * LAYER_PITCH);
}

/** The head of an arrow as a path. */
function headOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) =>
    `${(to.x + 6 * Math.cos(angle + turn)).toFixed(1)} ${(to.y + 6 * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${corner(Math.PI * 0.83)}L${to.x} ${to.y}L${corner(-Math.PI * 0.83)}`;
}
