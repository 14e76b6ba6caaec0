import type { ReactNode } from 'react';
import type { Modality } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import styles from './ModalityIcon.module.css';

/**
 * Each modality has a colour, an outline and a sign inside, so that no two can be mistaken for each
 * other in any colour vision: text a square with lines, image a hexagon with a hill, audio a circle
 * with bars, video a screen with an arrow. Drawn on a 24 × 24 grid.
 */
export const MODALITY_SHAPES: Record<Modality, { outline: string; sign: string }> = {
  text: {
    outline: 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
    sign: 'M7 8h10M7 12h10M7 16h6',
  },
  image: {
    outline: 'M12 1.5 21.5 7v10L12 22.5 2.5 17V7z',
    sign: 'M6.5 16l4-5.5 2.8 3.6 1.7-2 2.5 3.9zM15.5 8.4h.01',
  },
  audio: {
    outline: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
    sign: 'M7 10.5v3M10.3 8v8M13.7 6v12M17 10v4',
  },
  video: {
    outline: 'M3 4.5h18a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2z',
    sign: 'M10 8.5v7l5.5-3.5z',
  },
};

/** The shape of a modality alone; decorative, so say its name beside it or use ModalityTag. */
export function ModalityIcon({ modality, size = 24 }: { modality: Modality; size?: number }) {
  const shape = MODALITY_SHAPES[modality];
  return (
    <svg
      className={`${styles.icon} ${styles[modality]}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.outline} d={shape.outline} />
      <path className={styles.sign} d={shape.sign} />
    </svg>
  );
}

/** Shape, colour and name together. */
export function ModalityTag({ modality, children }: { modality: Modality; children?: ReactNode }) {
  const names = useWords(MODALITY_WORDS);
  return (
    <span className={`${styles.tag} ${styles[modality]}`}>
      <ModalityIcon modality={modality} size={20} />
      {children ?? names[modality]}
    </span>
  );
}
