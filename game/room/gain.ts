/** What a class learnt between the first and the second test. */

import { honouredSeats } from './honoured';
import type { Tally } from './records';
import { remember } from './remember';
import { cardsOf, promptOf } from './rounds';
import type { RoomState, Round, SeatId } from './state';
import type { DebriefView } from './view';

/** A share of fewer people would say who they are. */
const ENOUGH_PUPILS = 5;
/** A test counts as taken when at least this share of its prompts was answered. */
const TAKEN = 0.5;

export interface Tests {
  pre: Tally;
  post: Tally;
}

/** Right answers of everybody who took both tests; what was not answered is not right. */
export const testsOf = remember((state: RoomState): Record<SeatId, Tests> => {
  const pre = tally(state, 'preTest');
  const post = tally(state, 'postTest');
  const both: Record<SeatId, Tests> = {};
  for (const [id, before] of pre) {
    const after = post.get(id);
    if (after !== undefined) both[id] = { pre: before, post: after };
  }
  return both;
});

function tally(state: RoomState, purpose: 'preTest' | 'postTest'): Map<SeatId, Tally> {
  const tallies = new Map<SeatId, Tally & { answered: number }>();
  for (const round of state.rounds) {
    if (round.outcome === null || state.acts[round.act]?.purpose !== purpose) continue;
    for (const id of Object.keys(round.work) as SeatId[]) {
      const sum = tallies.get(id) ?? { right: 0, of: 0, answered: 0 };
      addRound(sum, state, round, id);
      tallies.set(id, sum);
    }
  }
  return new Map(
    [...tallies]
      .filter(([, { answered, of }]) => of > 0 && answered >= TAKEN * of)
      .map(([id, { right, of }]) => [id, { right, of }]),
  );
}

function addRound(
  sum: Tally & { answered: number },
  state: RoomState,
  round: Round,
  seat: SeatId,
): void {
  const answers = round.answers[seat] ?? {};
  for (const token of cardsOf(round, seat)) {
    const answer = answers[token];
    sum.of += 1;
    sum.answered += answer === undefined ? 0 : 1;
    sum.right += answer?.label === promptOf(state.deck, round, token).answer ? 1 : 0;
  }
}

/** The class's learning gain; null unless both tests were taken by enough pupils. */
export function gainOf(state: RoomState): DebriefView['gain'] {
  const tests = testsOf(state);
  const seats = honouredSeats(state.seats);
  const taken = seats.flatMap((seat) => tests[seat.id] ?? []);
  const isBots = seats.every((seat) => seat.kind === 'bot');
  if (taken.length < (isBots ? 1 : ENOUGH_PUPILS)) return null;
  const pre = shareOf(taken.map((one) => one.pre));
  const post = shareOf(taken.map((one) => one.post));
  const gain = pre === 1 ? null : (post - pre) / (1 - pre);
  return { pre, post, gain, pupils: taken.length };
}

function shareOf(tallies: readonly Tally[]): number {
  const right = tallies.reduce((sum, one) => sum + one.right, 0);
  return right / tallies.reduce((sum, one) => sum + one.of, 0);
}
