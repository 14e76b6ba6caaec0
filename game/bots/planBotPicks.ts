/** What a bot will pick while experts choose, and when: decided by its seed alone. */

import { resumeRandom, seedRandom } from '#game/random';
import { DEMO_SPEED, isDemo } from '#game/room/clock';
import { mayPick } from '#game/room/picks';
import { currentRound, promptOf } from '#game/room/rounds';
import type { RoomState, SeatId } from '#game/room/state';
import { botSeedFor } from './botSeed';
import { chanceOfRight, skillsOf } from './skills';

export interface BotPicks {
  /** What it wants most comes first. */
  tokens: number[];
  /** Milliseconds since choosing began. */
  afterMs: number;
}

/** Looking the batch over takes at least this long … */
const QUICKEST_MS = 3_000;
/** … and at most this much longer. */
const SLOWEST_MS = 9_000;
/** Bots know themselves only roughly: by this much of a chance. */
const DOUBT = 0.25;
/** No token has this number, so that picks share no chance with answers. */
const PICKING = 999;

/**
 * A bot picks what it believes to be best at, as much as it may. null outside choosing, for seats
 * that are not bots, and for bots that came too late.
 */
export function planBotPicks(state: RoomState, seatId: SeatId): BotPicks | null {
  const seat = state.seats[seatId];
  const round = currentRound(state);
  if (state.phase.kind !== 'choosing' || round === null || round.picks === null) return null;
  if (seat === undefined || seat.botSeed === null) return null;
  const offered = mayPick(state.deck, round, seat);
  if (offered.length === 0) return null;

  const topics = state.deck.topics.map((topic) => topic.id);
  const skills = skillsOf(seat.botSeed, topics);
  const expert = round.expertOf[seatId];
  const sense = (expert === undefined ? undefined : round.senseOf[expert]) ?? null;
  const random = resumeRandom(seedRandom(botSeedFor(seat.botSeed, round.number, PICKING)));
  const wishes = offered.map((token) => {
    const chance = chanceOfRight(skills, promptOf(state.deck, round, token), sense);
    return { token, wish: chance + DOUBT * random.next() };
  });
  const tokens = wishes
    .sort((one, other) => other.wish - one.wish)
    .slice(0, round.plan.capacity ?? 0)
    .map(({ token }) => token);
  const tookMs = QUICKEST_MS + SLOWEST_MS * random.next();
  return { tokens, afterMs: Math.round(tookMs / (isDemo(state) ? DEMO_SPEED : 1)) };
}
