/** What each seat is asked: its expert's prompts, and shadow prompts so that no phone is idle. */

import type { Modality, Prompt } from '#game/deck/deck';
import type { Random } from '#game/random';
import { cardsOnTheClock } from './clock';
import { isTest } from './pool';
import { perceives } from './senses';
import type { ActSettings, Round, Seat, SeatId, SeatWork } from './state';

/** A phone is never given shadow cards beyond this many cards in all. */
const CARDS_PER_PHONE = 4;

/** What dealing shadow cards needs to know of a round. */
export interface Table {
  prompts: Prompt[];
  /** How many shadow cards each token has, shadows[T]; counted on while dealing. */
  shadows: number[];
  /** Cards a phone should have when the batch allows. */
  target: number;
}

export function tableOf(
  prompts: Prompt[],
  work: Record<SeatId, SeatWork>,
  settings: Pick<ActSettings, 'purpose'>,
): Table {
  const shadows = prompts.map(() => 0);
  for (const { shadow } of Object.values(work)) {
    for (const token of shadow) shadows[token] = (shadows[token] ?? 0) + 1;
  }
  const ids = prompts.map((prompt) => prompt.id);
  const onTheClock = cardsOnTheClock({ prompts: ids, work }, settings);
  // Who comes late to a test takes the whole of it.
  const target = isTest(settings) ? onTheClock : Math.min(CARDS_PER_PHONE, onTheClock);
  return { prompts, shadows, target };
}

/**
 * The tokens a seat is asked in shadow: those with the fewest shadow cards so far, ties by chance,
 * without its active ones and without what it cannot perceive.
 */
export function dealShadows(
  table: Table,
  seat: Pick<Seat, 'cannot'>,
  sense: Modality | null,
  active: readonly number[],
  random: Random,
): number[] {
  const wanted = table.target - active.length;
  if (wanted <= 0) return [];
  const possible = table.prompts
    .map((_, token) => token)
    .filter((token) => {
      const prompt = table.prompts[token];
      return prompt !== undefined && !active.includes(token) && perceives(seat, prompt, sense);
    });
  const count = (token: number): number => table.shadows[token] ?? 0;
  const chosen = random
    .shuffled(possible)
    .sort((one, other) => count(one) - count(other))
    .slice(0, wanted);
  for (const token of chosen) table.shadows[token] = count(token) + 1;
  return chosen.sort((one, other) => one - other);
}

/** active[expert]: the tokens each expert keeps, in arrival order. */
export function keptTokens(plan: Round['plan'], experts: number): number[][] {
  const kept: number[][] = Array.from({ length: experts }, () => []);
  for (const assignment of plan.assignments) {
    if (assignment.kept) kept[assignment.expert]?.push(assignment.token);
  }
  for (const tokens of kept) tokens.sort((one, other) => one - other);
  return kept;
}
