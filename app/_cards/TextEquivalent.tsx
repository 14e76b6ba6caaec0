'use client';

import { useWords } from '#app/_text/language';
import type { PartView } from '#game/room/view';
import styles from './TextEquivalent.module.css';

const words = {
  ko: { show: '글로 보기', hide: '글 접기' },
  en: { show: 'As text', hide: 'Hide the text' },
};

/** What a picture shows or a recording says, in text; null where the part is text itself. */
export function equivalentOf(part: PartView): string | null {
  if ('hidden' in part || part.modality === 'text') return null;
  return part.modality === 'audio' ? part.transcript : part.alt;
}

/** Shows or hides the text of a part; `controls` is the id of that text. */
export function EquivalentToggle({
  isOpen,
  onToggle,
  controls,
}: {
  isOpen: boolean;
  onToggle: () => void;
  controls: string;
}) {
  const text = useWords(words);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {isOpen ? text.hide : text.show}
    </button>
  );
}
