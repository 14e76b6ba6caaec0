'use client';

import type { LabelId } from '#game/deck/deck';
import type { AnswerState } from './answerState';
import styles from './LabelButtons.module.css';

/** Before the name of each label, in the order shown. */
export const LETTERS = 'ABCDEF';
/** A tick only when the room has the answer. */
const SIGNS: Partial<Record<AnswerState['kind'], string>> = { sending: '…', saved: '✓' };
/** Names up to this width fit two in a row on a small phone; a Hangul syllable is two wide. */
const SHORT_NAME = 8;

function widthOf(name: string): number {
  return [...name].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 0);
}

/** The labels as big buttons. An answer is given when the finger is lifted, and given once. */
export function LabelButtons({
  labelledBy,
  labels,
  state,
  held,
  onChoose,
}: {
  labelledBy: string;
  labels: readonly [LabelId, string][];
  state: AnswerState;
  /** Chosen, but not given yet: it may still be changed. */
  held?: LabelId | null | undefined;
  onChoose: (label: LabelId) => void;
}) {
  const isOpen = state.kind === 'open';
  const chosen = state.kind === 'sending' || state.kind === 'saved' ? state.label : (held ?? null);
  // Where the labels are letters or numbers themselves, another letter beside them would mislead.
  const areLettered = labels.some(([, name]) => name.length > 1);
  const areShort = labels.every(([, name]) => widthOf(name) <= SHORT_NAME);
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      className={`${styles.labels} ${areShort ? styles.short : ''}`}
    >
      {labels.map(([label, name], index) => {
        const sign = chosen === label ? SIGNS[state.kind] : undefined;
        return (
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
            {(areLettered || sign !== undefined) && (
              <span className={styles.letter} aria-hidden="true">
                {sign ?? LETTERS[index]}
              </span>
            )}
            <span>{name}</span>
          </button>
        );
      })}
    </div>
  );
}
