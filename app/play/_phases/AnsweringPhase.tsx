'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Notice } from '#app/_ui/Notice';
import type { LabelId } from '#game/deck/deck';
import type { Confidence, Purpose, Sureness } from '#game/room/state';
import type { CardView } from '#game/room/view';
import type { Answers, AnswerState } from '#app/_cards/answerState';
import { answerState } from '#app/_cards/answerState';
import { CardSheet } from '#app/_cards/CardSheet';
import { LETTERS } from '#app/_cards/LabelButtons';
import { matchingCards } from '#app/_cards/matchingCards';
import { PictureGrid } from '#app/_cards/PictureGrid';
import { AnsweredList } from './AnsweredList';
import { HowSure } from './HowSure';
import styles from './AnsweringPhase.module.css';

const words = {
  ko: {
    at: (at: number, of: number) => `카드 ${at} / ${of}`,
    waiting: (answers: number) => `답 ${answers}개 보내는 중`,
    saved: '저장했어요',
    sending: '보내는 중이에요. 이 기기에 보관하고 있어요.',
    next: (at: number, of: number) => `다음 카드예요. ${of}장 중 ${at}장째`,
    overTitle: '내 카드의 시간이 끝났어요.',
    overText: '모두를 기다리는 동안 그림자 카드에는 계속 답할 수 있어요.',
  },
  en: {
    at: (at: number, of: number) => `Prompt ${at} of ${of}`,
    waiting: (answers: number) => `sending ${answers}`,
    saved: 'Saved',
    sending: 'Sending. It is kept on this device.',
    next: (at: number, of: number) => `Next prompt, ${at} of ${of}`,
    overTitle: 'Time for your prompts is up.',
    overText: 'You can go on with shadow prompts while the others finish.',
  },
};

/** More would crowd the words out of a narrow phone; an overloaded expert may hold dozens. */
const MOST_DOTS = 12;
/** How long a chosen answer stays in sight before the next card comes. */
export const LINGER_MS = 900;

/** The cards one after another: first those the gate has sent, then shadow cards. */
export function AnsweringPhase({
  cards,
  purpose,
  confidence,
  answers,
  onAnswer,
}: {
  cards: readonly CardView[];
  purpose?: Purpose | undefined;
  confidence?: Confidence | undefined;
  answers: Answers;
  onAnswer: (token: number, label: LabelId, sure?: Sureness) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [lingering, setLingering] = useState<number | null>(null);
  useEffect(() => {
    if (lingering === null) return;
    const timer = setTimeout(() => setLingering(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [lingering]);

  const [held, setHeld] = useState<{ token: number; label: LabelId } | null>(null);
  const give = (token: number, label: LabelId, sure?: Sureness) => {
    setLingering(token);
    setHeld(null);
    if (sure === undefined) onAnswer(token, label);
    else onAnswer(token, label, sure);
  };
  // A label that was chosen in time is an answer, even if there was none left to say how sure.
  const giveHeld = useEffectEvent(() => {
    const card = cards.find(({ token }) => token === held?.token);
    if (held !== null && card?.kind === 'active') onAnswer(held.token, held.label);
  });
  const isOver = answers.time === 'over';
  useEffect(() => {
    if (isOver) giveHeld();
  }, [isOver]);

  const states = cards.map((card) => ({ card, state: answerState(card, answers) }));
  const current =
    states.find(({ card }) => card.token === lingering) ??
    states.find(({ state }) => state.kind === 'open') ??
    null;
  const place = useFocusOnChange(current?.card.token ?? null);
  const refusal = states.flatMap(({ state }) =>
    state.kind === 'refused' ? [REFUSAL_WORDS[state.refusal][language]] : [],
  )[0];
  const kind = lingering === null ? null : current?.state.kind;
  const told = kind === 'saved' || kind === 'sending' ? kind : null;
  const unsent = states.filter(({ state }) => state.kind === 'sending').length;
  const holds =
    held !== null && held.token === current?.card.token && current.state.kind === 'open';
  const grid = matchingCards(cards);
  const at = current === null ? cards.length : cards.indexOf(current.card) + 1;

  return (
    <div ref={place} className={styles.answering}>
      {cards.length > 0 && (
        <div className={styles.progress}>
          <p>
            {text.at(at, cards.length)}
            {unsent > 0 && ` · ${text.waiting(unsent)}`}
          </p>
          {cards.length <= MOST_DOTS && (
            <Dots states={states.map(({ state }) => state)} current={at - 1} />
          )}
        </div>
      )}
      <p role="status" className={told === null ? 'visually-hidden' : styles[told]}>
        {told === 'saved' && `✓ ${text.saved}`}
        {told === 'sending' && text.sending}
        {told === null && current !== null && at > 1 && text.next(at, cards.length)}
      </p>
      {refusal && (
        <div role="alert">
          <Notice tone="warn" title={refusal.what}>
            {refusal.next}
          </Notice>
        </div>
      )}
      {answers.time === 'over' && current?.card.kind === 'shadow' && (
        <div role="status">
          <Notice title={text.overTitle}>{text.overText}</Notice>
        </div>
      )}
      {current === null ? (
        <AnsweredList states={states} />
      ) : (
        <CardSheet
          key={current.card.token}
          card={current.card}
          purpose={purpose ?? 'play'}
          state={current.state}
          held={holds ? held.label : null}
          pictures={
            grid && (
              <PictureGrid cards={grid} current={current.card.token} chosen={lettersOf(states)} />
            )
          }
          onChoose={(label) => {
            const { token } = current.card;
            if (confidence === 'asked') setHeld({ token, label });
            else give(token, label);
          }}
        />
      )}
      {holds && <HowSure onSay={(sure) => give(held.token, held.label, sure)} />}
    </div>
  );
}

/** The letters of the labels chosen so far, by token. */
function lettersOf(
  states: readonly { card: CardView; state: AnswerState }[],
): Record<number, string> {
  return Object.fromEntries(
    states.flatMap(({ card, state }) => {
      if (state.kind !== 'sending' && state.kind !== 'saved') return [];
      const letter = LETTERS[card.labels.findIndex(([id]) => id === state.label)];
      return letter === undefined ? [] : [[card.token, letter]];
    }),
  );
}

/** When another card comes, its heading takes the focus and the page begins at the top again. */
function useFocusOnChange(token: number | null) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(token);
  useEffect(() => {
    if (shown.current === token) return;
    shown.current = token;
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [token]);
  return place;
}

const DOT_LOOK = {
  open: 'open',
  sending: 'unsent',
  saved: 'given',
  refused: 'lost',
  missed: 'lost',
} satisfies Record<AnswerState['kind'], string>;

/** Where we are, as dots; the line beside them says the same in words. */
function Dots({ states, current }: { states: readonly AnswerState[]; current: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {states.map((state, index) => (
        <span
          key={index}
          className={styles[DOT_LOOK[state.kind]]}
          data-current={index === current || undefined}
        />
      ))}
    </span>
  );
}
