/** The end of a game: the class's own accuracy first, and more than one way to be honoured. */

import { MODALITIES } from '#game/deck/deck';
import { bestFusionOf } from './bestFusion';
import { gainOf } from './gain';
import { honouredSeats } from './honoured';
import { loadStoriesOf } from './loadStory';
import { recordsOf, NO_RECORD, type SeatRecord, type Tally } from './records';
import { remember } from './remember';
import { playedRounds } from './rounds';
import type { RoomState, Round, Seat, SeatId } from './state';
import type { DebriefView } from './view';

/** One answer is luck: awards for being right need at least this many. */
const ENOUGH_ANSWERS = 3;
/** Nobody is called a specialist, or a gem, who is mostly wrong. */
const HALF = 0.5;
const PLACES = 3;

export type Award = DebriefView['podium'][number] & { seat: SeatId };

/** What the host and the screen see of the whole session. */
export function debriefOf(state: RoomState): DebriefView {
  const sum = { prompts: 0, model: 0, dense: 0, random: 0, calls: 0, callsDense: 0 };
  const played = playedRounds(state.acts, state.rounds);
  const rounds = lastModelOf(played);
  for (const { outcome } of rounds) {
    if (outcome === null) continue;
    sum.prompts += outcome.metrics.prompts;
    sum.model += outcome.metrics.modelRight;
    sum.dense += outcome.metrics.denseRight;
    sum.random += outcome.metrics.randomRight;
    sum.calls += outcome.metrics.calls;
    sum.callsDense += outcome.metrics.callsDense;
  }
  const isByLot = played.length > 0 && rounds.every(({ act }) => isDrawnByLot(state, act));
  const share = (right: number): number => (sum.prompts === 0 ? 0 : right / sum.prompts);
  return {
    model: share(sum.model),
    dense: share(sum.dense),
    random: isByLot ? null : share(sum.random),
    calls: sum.calls,
    callsDense: sum.callsDense,
    modelAct:
      rounds.length < played.length ? (state.acts[rounds[0]?.act ?? -1]?.title ?? null) : null,
    podium: awardsOf(state).map(({ award, modality, name, value }) => ({
      award,
      modality,
      name,
      value,
    })),
    gain: gainOf(state),
    loadStory: loadStoriesOf(state),
    fusion: bestFusionOf(state),
  };
}

function isDrawnByLot({ acts }: RoomState, act: number): boolean {
  return acts[act]?.gate.router === 'random';
}

/** [R74] The rounds of the last act in which not everybody was asked; all where there was none. */
function lastModelOf(played: Round[]): Round[] {
  const last = played.findLast(
    ({ outcome }) => outcome !== null && outcome.metrics.calls < outcome.metrics.callsDense,
  );
  return last === undefined ? played : played.filter(({ act }) => act === last.act);
}

/** Every award with the seat that holds it. Ties go to who sat down first. */
export const awardsOf = remember((state: RoomState): Award[] => {
  const honoured = honouredSeats(state.seats);
  const records = recordsOf(state.deck, playedRounds(state.acts, state.rounds));
  const recordOf = (seat: Seat): SeatRecord => records[seat.id] ?? NO_RECORD;
  const awards: Award[] = [];
  const give = (
    award: Award['award'],
    modality: Award['modality'],
    seat: Seat | null,
    value: number,
  ): void => {
    if (seat !== null) awards.push({ award, modality, seat: seat.id, name: seat.nickname, value });
  };

  for (const modality of MODALITIES) {
    const tallyOf = (seat: Seat): Tally => recordOf(seat).perModality[modality];
    const able = honoured.filter(
      (seat) => tallyOf(seat).of >= ENOUGH_ANSWERS && plainShare(tallyOf(seat)) > HALF,
    );
    const best = firstBest(able, (seat) => cautiousShare(tallyOf(seat)));
    give('specialist', modality, best, best === null ? 0 : plainShare(tallyOf(best)));
  }
  // Where everybody was asked the same, nobody was called most.
  const fewest = Math.min(...honoured.map((seat) => recordOf(seat).calls));
  const least = honoured.length > 1 ? fewest : 0;
  const called = honoured.filter((seat) => recordOf(seat).calls > least);
  const busiest = firstBest(called, (seat) => recordOf(seat).calls);
  give('mostCalled', null, busiest, busiest === null ? 0 : recordOf(busiest).calls);
  const gem = hiddenGem(honoured, recordOf);
  give('hiddenGem', null, gem, gem === null ? 0 : recordOf(gem).shadow.right);
  const ranked = [...honoured].sort((one, other) => other.score - one.score);
  for (const seat of ranked.slice(0, PLACES)) {
    if (seat.score > 0) give('score', null, seat, seat.score);
  }
  return awards;
});

/** A seat's place by score among those honoured, 1 first, equals share one; null without points. */
export function rankOf(state: RoomState, seatId: SeatId): number | null {
  const own = state.seats[seatId];
  if (own === undefined || own.score === 0) return null;
  const honoured = honouredSeats(state.seats);
  if (!honoured.includes(own)) return null;
  return 1 + honoured.filter((seat) => seat.score > own.score).length;
}

/** Often right in the shadow and called less than most: the gate's mistake. */
function hiddenGem(seats: Seat[], recordOf: (seat: Seat) => SeatRecord): Seat | null {
  const calls = seats.map((seat) => recordOf(seat).calls).sort((one, other) => one - other);
  const median = calls[Math.floor(calls.length / 2)] ?? 0;
  const overlooked = seats.filter(
    (seat) => recordOf(seat).shadow.of >= ENOUGH_ANSWERS && recordOf(seat).calls < median,
  );
  const best = firstBest(overlooked, (seat) => cautiousShare(recordOf(seat).shadow));
  return best !== null && plainShare(recordOf(best).shadow) > HALF ? best : null;
}

/** Laplace's rule: 3 of 3 does not beat 19 of 20. */
function cautiousShare(tally: Tally): number {
  return (tally.right + 1) / (tally.of + 2);
}

function plainShare(tally: Tally): number {
  return tally.of === 0 ? 0 : tally.right / tally.of;
}

function firstBest(seats: readonly Seat[], worth: (seat: Seat) => number): Seat | null {
  let best: Seat | null = null;
  for (const seat of seats) {
    if (best === null || worth(seat) > worth(best)) best = seat;
  }
  return best;
}
