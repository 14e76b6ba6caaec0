/** What a seat may pick while experts choose, and whether it has. */

import type { PlayedDeck } from '#game/deck/joinDecks';
import { promptsOf } from './rounds';
import { perceives } from './senses';
import type { Round, Seat } from './state';

/** The tokens a seat is offered: what it can perceive, in order of the batch. */
export function mayPick(
  deck: PlayedDeck,
  round: Round,
  seat: Pick<Seat, 'id' | 'cannot'>,
): number[] {
  const expert = round.expertOf[seat.id];
  if (round.picks === null || expert === undefined) return [];
  const sense = round.senseOf[expert] ?? null;
  return promptsOf(deck, round).flatMap((prompt, token) =>
    perceives(seat, prompt, sense) ? [token] : [],
  );
}

/** Whether a seat could pick more than it has. */
export function hasPicksLeft(deck: PlayedDeck, round: Round, seat: Seat): boolean {
  if (round.picks === null || round.work[seat.id] === undefined) return false;
  const picked = round.picks[seat.id]?.length ?? 0;
  const capacity = round.plan.capacity ?? 0;
  return picked < capacity && picked < mayPick(deck, round, seat).length;
}
