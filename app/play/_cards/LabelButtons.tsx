'use client';

import type { LabelId } from '#game/deck/deck';
import type { AnswerState } from './answerState';
import styles from './LabelButtons.module.css';

const LETTERS = 'ABCDEF';
/** Names up to this many characters fit two in a row on a small phone. */
const SHORT_NAME = 8;

/** The labels as big buttons. An answer is given when the finger is lifted, and given once. */
export function LabelButtons({
  labelledBy,
  labels,
  state,
  onChoose,
}: {
  labelledBy: string;
  labels: readonly [LabelId, string][];
  state: AnswerState;
  onChoose: (label: LabelId) => void;
}) {
  const isOpen = state.kind === 'open';
  const chosen = state.kind === 'sending' || state.kind === 'saved' ? state.label : null;
  const areShort = labels.every(([, name]) => name.length <= SHORT_NAME);
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      className={`${styles.labels} ${areShort ? styles.short : ''}`}
    >
      {labels.map(([label, name], index) => (
        <button
          key={label}
          type="button"
          className={styles.label}
          aria-pressed={chosen === label}
          // Not `disabled`: the pressed button must keep the focus.
          aria-disabled={!isOpen}
          onClick={() => {
            if (isOpen) onChoose(label);
          }}
        >
          <span className={styles.letter} aria-hidden="true">
            {chosen === label ? '✓' : LETTERS[index]}
          </span>
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}
