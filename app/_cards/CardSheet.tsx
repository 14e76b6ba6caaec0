'use client';

import { type ReactNode, useId } from 'react';
import { useWords } from '#app/_text/language';
import type { LabelId } from '#game/deck/deck';
import type { Purpose } from '#game/room/state';
import type { CardView } from '#game/room/view';
import type { AnswerState } from './answerState';
import { LabelButtons } from './LabelButtons';
import { PartSheet } from './PartSheet';
import styles from './CardSheet.module.css';

const words = {
  ko: {
    active: '내 카드',
    activeNote: '모델의 답이 돼요',
    testNote: '혼자 답해요',
    shadow: '그림자 카드',
    shadowNote: '모델에는 들어가지 않아요',
  },
  en: {
    active: 'Your prompt',
    activeNote: 'counts for the model',
    testNote: 'on your own',
    shadow: 'Shadow prompt',
    shadowNote: 'does not count for the model',
  },
};

/** One card to classify. Active and shadow differ in words, in border and in ground. */
export function CardSheet({
  card,
  purpose = 'play',
  state,
  held,
  pictures,
  onChoose,
  headingLevel = 1,
}: {
  card: CardView;
  /** In a test no answer is anybody's but one's own. */
  purpose?: Purpose;
  state: AnswerState;
  /** Chosen, but not given yet. */
  held?: LabelId | null;
  /** All pictures of the batch, shown in place of the only one of this card. */
  pictures?: ReactNode;
  onChoose: (label: LabelId) => void;
  /** On a phone the card is the page; in a preview it is a part of one. */
  headingLevel?: 1 | 3;
}) {
  const text = useWords(words);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const activeNote = purpose === 'play' ? text.activeNote : text.testNote;
  return (
    <article className={`${styles.card} ${styles[card.kind]}`} aria-labelledby={id}>
      <p className={styles.kind}>
        <strong>{card.kind === 'active' ? text.active : text.shadow}</strong>
        <span>{card.kind === 'active' ? activeNote : text.shadowNote}</span>
      </p>
      <Heading id={id} className={styles.question} tabIndex={-1}>
        {card.question}
      </Heading>
      {card.parts.map((part) => (
        <PartSheet key={part.modality} part={part} instead={pictures} />
      ))}
      <LabelButtons
        labelledBy={id}
        labels={card.labels}
        state={state}
        held={held}
        onChoose={onChoose}
      />
    </article>
  );
}
