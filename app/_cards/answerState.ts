import type { LabelId } from '#game/deck/deck';
import type { Refusal } from '#game/room/command';
import type { CardView, PlayerView } from '#game/room/view';
import type { SubmitAnswer } from '#app/_live/outbox';

/** How far the answer to one card has come. */
export type AnswerState =
  | { kind: 'open' }
  /** On this device, not acknowledged yet. */
  | { kind: 'sending'; label: LabelId }
  /** Acknowledged: it survives everything. */
  | { kind: 'saved'; label: LabelId }
  | { kind: 'refused'; refusal: Refusal }
  /** Own time for active cards is over. */
  | { kind: 'missed' };

/** What is known about a player's answers, from the room and from the device. */
export interface Answers {
  round: number;
  saved: PlayerView['answers'];
  waiting: readonly SubmitAnswer[];
  refused: Readonly<Record<string, Refusal>>;
  /** Whether the player's own clock for active cards has run out. */
  time: 'running' | 'over';
}

/** The state of one card's answer; what the server has said beats what the device believes. */
export function answerState(card: CardView, answers: Answers): AnswerState {
  const saved = answers.saved[card.token];
  if (saved !== undefined) return { kind: 'saved', label: saved };
  const waiting = answers.waiting.find(
    (answer) => answer.round === answers.round && answer.token === card.token,
  );
  if (waiting) return { kind: 'sending', label: waiting.label };
  const refusal = answers.refused[`${answers.round}:${card.token}`];
  if (refusal !== undefined) return { kind: 'refused', refusal };
  if (card.kind === 'active' && answers.time === 'over') return { kind: 'missed' };
  return { kind: 'open' };
}
