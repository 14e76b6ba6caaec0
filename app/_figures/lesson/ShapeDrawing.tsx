import type { Language, Modality } from '#game/deck/deck';
import { MODALITY_SHAPES } from '#app/_ui/ModalityIcon';
import type { Picture, Shape } from './scene';
import styles from './ShapeDrawing.module.css';

/** One actor of a scene, drawn around its own origin. */
export function ShapeDrawing({ shape, language }: { shape: Shape; language: Language }) {
  switch (shape.kind) {
    case 'expert':
      return <Expert look={shape.look} sense={shape.sense} />;
    case 'modality':
      return <ModalityShape modality={shape.modality} />;
    case 'picture':
      return <PictureShape picture={shape.picture} />;
    case 'gate':
      return (
        <>
          <circle className={styles.gate} r={36} />
          <path className={styles.sign} d="M-22 0H2M2 0 20-16M2 0H20M2 0 20 16" />
        </>
      );
    case 'mark':
      return (
        <>
          <circle className={styles[shape.mark]} r={19} />
          <path className={styles.markSign} d={MARKS[shape.mark]} />
        </>
      );
    case 'line':
      return (
        <path
          className={`${styles.line} ${styles[shape.look]}`}
          d={`M0 0L${shape.to.x} ${shape.to.y}`}
          strokeWidth={shape.width}
          pathLength={1}
        />
      );
    case 'box':
      return (
        <rect
          className={styles[`${shape.look}Box`]}
          x={-shape.width / 2}
          y={-shape.height / 2}
          width={shape.width}
          height={shape.height}
          rx={Math.min(14, shape.height / 4)}
        />
      );
    case 'tray': {
      const { width, height } = shape;
      return (
        <path
          className={styles.tray}
          d={`M${-width / 2} ${-height / 2}v${height - 12}q0 12 12 12h${width - 24}q12 0 12-12v${12 - height}`}
        />
      );
    }
    case 'words':
      return (
        <text
          className={shape.look === 'soft' ? styles.softWords : styles.words}
          fontSize={shape.size}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {shape.words[language]}
        </text>
      );
    case 'arrow':
      return <path className={styles.arrow} d={ARROWS[shape.towards]} />;
  }
}

const MARKS = {
  tick: 'M-8 1l5.5 6L9-7',
  cross: 'M-7-7 7 7M7-7-7 7',
  question: 'M-6-5a6 6 0 1 1 9 5q-3 2-3 4M0 10v.1',
};

const ARROWS = {
  up: 'M0 14V-12M-10-3 0-13 10-3',
  down: 'M0-14V12M-10 3 0 13 10 3',
  right: 'M-16 0H14M4-10 15 0 4 10',
};

/** A face: who works looks at you, who is idle sleeps, who has too much to do is worn out. */
function Expert({ look, sense }: { look: 'awake' | 'asleep' | 'tired'; sense: Modality | null }) {
  return (
    <>
      <circle className={styles[look]} r={30} />
      <path className={styles[`${look}Face`]} d={FACES[look]} />
      {look === 'tired' && <path className={styles.drop} d="M27-27q8 10 0 14-8-4 0-14z" />}
      {sense && (
        <g transform="translate(24 22) scale(.72)">
          <ModalityShape modality={sense} />
        </g>
      )}
    </>
  );
}

const FACES = {
  awake: 'M-11-5v.1M11-5v.1M-10 9q10 9 20 0',
  asleep: 'M-15-4q4 5 8 0M7-4q4 5 8 0M-4 11h8',
  tired: 'M-15-9l8 5-8 4M15-9l-8 5 8 4M-8 14q8-8 16 0',
};

/** Forty units wide, as the signs of prompts everywhere else. */
function ModalityShape({ modality }: { modality: Modality }) {
  const { outline, sign } = MODALITY_SHAPES[modality];
  return (
    <g className={styles[modality]} transform="scale(1.7) translate(-12 -12)">
      <path className={styles.outline} d={outline} />
      <path className={styles.modalitySign} d={sign} />
    </g>
  );
}

function PictureShape({ picture }: { picture: Picture }) {
  return <path className={styles.picture} d={PICTURE_PATHS[picture]} />;
}

const PICTURE_PATHS: Record<Picture, string> = {
  sun: 'M0-16a16 16 0 1 0 0 32 16 16 0 1 0 0-32zM0-34v9M0 25v9M-34 0h9M25 0h9M-24-24l6 6M18 18l6 6M-24 24l6-6M18-18l6-6',
  tree: 'M0-34 24 4H12l14 18H-26L-12 4H-24zM0 22v12',
  boat: 'M-34 10h68l-12 22h-44zM0 6v-40l26 32H0M-6 2v-24l-18 24z',
};
