/** Small questions about the round being played. */

import type { Deck, Prompt, PromptId } from '#game/deck/deck';
import { remember, rememberPair } from './remember';
import type { ActSettings, Answer, Phase, RoomState, Round, SeatId } from './state';

const HAVING_A_ROUND: ReadonlySet<Phase['kind']> = new Set([
  'choosing',
  'briefing',
  'answering',
  'reveal',
]);

/** The round of the current phase; null in the lobby, intro, summary and after the end. */
export function currentRound(state: RoomState): Round | null {
  const { kind } = state.phase;
  return HAVING_A_ROUND.has(kind) ? (state.rounds.at(-1) ?? null) : null;
}

/** Whether the round counted as `act.roundsPlayed + 1` is going on. */
export function isRoundOpen(state: RoomState): boolean {
  const { kind } = state.phase;
  return kind === 'choosing' || kind === 'briefing' || kind === 'answering';
}

/** The closed rounds that were played for the model's sake; tests are none. */
export const playedRounds = rememberPair(
  (acts: RoomState['acts'], rounds: RoomState['rounds']): Round[] =>
    rounds.filter((round) => round.outcome !== null && acts[round.act]?.purpose === 'play'),
);

/** The settings of the act being played, or null in the lobby. */
export function currentSettings(state: RoomState): ActSettings | null {
  return state.act === null ? null : (state.acts[state.act.index] ?? null);
}

export function withRound(state: RoomState, round: Round): RoomState {
  return { ...state, rounds: [...state.rounds.slice(0, -1), round] };
}

/** Moves to another phase; whoever named the old one comes too late from now on. */
export function enterPhase(state: RoomState, phase: Phase): RoomState {
  return { ...state, phase, phaseNumber: state.phaseNumber + 1 };
}

const promptsById = remember(
  (deck: Deck) => new Map<PromptId, Prompt>(deck.prompts.map((prompt) => [prompt.id, prompt])),
);

/** The prompt behind a token. Throws when there is no such token: a bug, not a refusal. */
export function promptOf(deck: Deck, round: Pick<Round, 'prompts'>, token: number): Prompt {
  const id = round.prompts[token];
  const prompt = id === undefined ? undefined : promptsById(deck).get(id);
  if (prompt === undefined) throw new Error(`token ${token} has no prompt in the deck`);
  return prompt;
}

/** prompts[T] of a round's batch. */
export function promptsOf(deck: Deck, round: Pick<Round, 'prompts'>): Prompt[] {
  return round.prompts.map((_, token) => promptOf(deck, round, token));
}

/** Everything a seat was asked, active first; empty when it was not asked. */
export function cardsOf(round: Round, seat: SeatId): number[] {
  const work = round.work[seat];
  return work === undefined ? [] : [...work.active, ...work.shadow];
}

export function answerOf(round: Round, seat: SeatId, token: number): Answer | undefined {
  return round.answers[seat]?.[token];
}

/** Cards that a seat has not answered yet. */
export function openCards(round: Round, seat: SeatId): number {
  const work = round.work[seat];
  if (work === undefined) return 0;
  const answers = round.answers[seat];
  let open = 0;
  for (const token of work.active) open += answers?.[token] === undefined ? 1 : 0;
  for (const token of work.shadow) open += answers?.[token] === undefined ? 1 : 0;
  return open;
}

export function hasOpenCards(round: Round, seat: SeatId): boolean {
  return openCards(round, seat) > 0;
}
