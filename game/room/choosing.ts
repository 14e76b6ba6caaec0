/**
 * Expert Choice by people: the experts see the batch and pick what they want (RULES part III). The
 * load is even by construction, the prompts are not.
 */

import { capacityOf } from '#game/gate/capacity';
import type { Assignment, ExpertChance, RoutingPlan } from '#game/gate/gate';
import { resumeRandom } from '#game/random';
import type { Sliced } from '#game/slices';
import { brief, dealBatch, newRound, whoIsHere } from './briefing';
import { choosingMs, dueAt, GRACE_MS, retimed, retimedAfter } from './clock';
import type { SeatCommand } from './command';
import { isMember, seatsBehind } from './experts';
import { withEntry } from './perSeat';
import { hasPicksLeft, mayPick } from './picks';
import { currentRound, currentSettings, enterPhase, withRound } from './rounds';
import type { Ruling } from './ruling';
import { splitSenses } from './senses';
import type { ActSettings, ActState, RoomState, Round, Seat, SeatId } from './state';

type Picking = Extract<SeatCommand, { type: 'pickPrompts' }>;

/** Shows everybody the next batch to choose from; refused when there is nobody to choose. */
export function openChoosing(
  state: RoomState,
  act: ActState,
  settings: ActSettings,
  now: number,
): Ruling {
  const { available } = whoIsHere(act, state.seats);
  if (available.length === 0) return 'tooFewExperts';
  const random = resumeRandom(state.rng);
  const { prompts, pile } = dealBatch(state, act, settings, available.length, random);
  const { k, capacityFactor } = settings.gate;
  const capacity = capacityOf(prompts.length, available.length, k, capacityFactor ?? 1) ?? 1;
  // Nothing is dropped before everybody has chosen.
  const plan = { ...planOf(prompts.length, available, capacity, new Map()), droppedTokens: [] };
  const senseOf = splitSenses(state.deck, settings, act.experts, state.seats);
  const fresh = newRound(state, act, { prompts, plan, senseOf, picks: {} }, now);
  // Whoever has a role now may pick, also who is asleep and comes back; later comers may not.
  const work: Round['work'] = {};
  for (const seat of seatsBehind(act, state.seats).flat()) {
    if (isMember(seat)) work[seat.id] = { active: [], shadow: [] };
  }
  const expertOf = Object.fromEntries(
    Object.entries(act.expertOf).filter(([seat]) => work[seat as SeatId] !== undefined),
  ) as Round['expertOf']; // keys of a record of seats are seat ids
  const opened: RoomState = {
    ...state,
    act,
    pile,
    rng: random.state(),
    rounds: [...state.rounds, { ...fresh, work, expertOf }],
  };
  const endsAt = now + choosingMs(state, prompts.length);
  const phase = { kind: 'choosing' as const, startedAt: now, endsAt, closesAt: endsAt + GRACE_MS };
  return retimed(enterPhase(opened, phase), now);
}

/** Replaces the picks of one seat; the first is what it wants most. */
export function pickPrompts(
  state: RoomState,
  seatId: SeatId,
  picking: Picking,
  now: number,
): Ruling {
  const round = state.rounds[picking.round - 1];
  if (round === undefined) return 'notAsked';
  if (round.picks === null) return 'wrongPhase';
  if (round !== currentRound(state) || state.phase.kind !== 'choosing') return 'tooLate';
  if (state.pause.kind === 'paused') return 'paused';
  const seat = state.seats[seatId];
  if (seat === undefined || round.work[seatId] === undefined) return 'notAsked';
  const offered = mayPick(state.deck, round, seat);
  const isOffered = picking.tokens.every((token) => offered.includes(token));
  if (!isOffered || new Set(picking.tokens).size < picking.tokens.length) return 'notAsked';
  if (picking.tokens.length > (round.plan.capacity ?? 0)) return 'tooManyPicks';
  const due = dueAt(state.phase, seat.pace);
  if (due !== null && now > due + GRACE_MS) return 'tooLate';
  const earlier = round.picks[seatId] ?? [];
  if (earlier.join() === picking.tokens.join()) return state;
  const next = { ...round, picks: withEntry(round.picks, seatId, picking.tokens) };
  const picked = withRound(state, next);
  if (!hasPicksLeft(state.deck, next, seat)) return retimedAfter(picked, seatId, now);
  // Whoever takes a pick back when all were done gives everybody time again.
  return hasPicksLeft(state.deck, round, seat) ? picked : retimed(picked, now);
}

/** Ends the choosing: what was picked is dispatched, what nobody picked is dropped. */
export function* closeChoosing(state: RoomState, now: number): Sliced<Ruling> {
  const { act } = state;
  const round = currentRound(state);
  const settings = currentSettings(state);
  if (act === null || settings === null || round === null || round.picks === null) {
    return 'wrongPhase';
  }
  const { available, hereBehind } = whoIsHere(act, state.seats);
  if (available.length === 0) return 'tooFewExperts';
  const capacity = round.plan.capacity ?? 1;
  const wishes = new Map<number, number[]>();
  for (const expert of available) {
    wishes.set(expert, wishesOf(round, hereBehind[expert] ?? [], capacity));
  }
  const senses = splitSenses(state.deck, settings, act.experts, state.seats);
  const dispatched = withRound(state, {
    ...round,
    plan: planOf(round.prompts.length, available, capacity, wishes),
    experts: act.experts,
    senseOf: [...round.senseOf, ...senses.slice(round.senseOf.length)],
  });
  return yield* brief(dispatched, act, settings, resumeRandom(state.rng), now);
}

/** A person's picks; a team takes what most of its members picked, ties by order in the batch. */
function wishesOf(round: Round, members: readonly Seat[], capacity: number): number[] {
  const lists = members.map((seat) => round.picks?.[seat.id] ?? []);
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const votes = new Map<number, number>();
  for (const token of lists.flat()) votes.set(token, (votes.get(token) ?? 0) + 1);
  return [...votes.entries()]
    .sort(([one, few], [other, many]) => many - few || one - other)
    .slice(0, capacity)
    .map(([token]) => token);
}

/** The plan that follows from wishes[expert]: everybody's first, then everybody's second, … */
function planOf(
  tokens: number,
  available: number[],
  capacity: number,
  wishes: ReadonlyMap<number, readonly number[]>,
): RoutingPlan {
  const sharers = Array.from({ length: tokens }, () => 0);
  for (const token of [...wishes.values()].flat()) sharers[token] = (sharers[token] ?? 0) + 1;
  const ranks = sharers.map(() => 0);
  const assignments: Assignment[] = [];
  for (let pick = 0; pick < capacity; pick++) {
    for (const expert of available) {
      const token = wishes.get(expert)?.[pick];
      if (token === undefined) continue;
      const rank = (ranks[token] ?? 0) + 1;
      ranks[token] = rank;
      // Nobody weighs people who chose for themselves: their answers count alike.
      const weight = 1 / (sharers[token] ?? 1);
      assignments.push({ token, expert, rank, probability: weight, weight, kept: true });
    }
  }
  return {
    tokens,
    available,
    capacity,
    assignments,
    droppedTokens: sharers.flatMap((count, token) => (count === 0 ? [token] : [])),
    chances: available.map((expert) => chanceOf(expert, assignments)),
    losses: { auxiliary: 0, importance: 0, load: 0, z: 0 },
    temperature: 0,
  };
}

/** Active by the own first pick, or idle because nothing was picked. */
function chanceOf(expert: number, assignments: readonly Assignment[]): ExpertChance {
  const first = assignments.find((assignment) => assignment.expert === expert);
  if (first === undefined) {
    return { expert, token: 0, probability: 0, rank: 0, reason: 'outranked' };
  }
  const { token, probability, rank } = first;
  return { expert, token, probability, rank, reason: 'routed' };
}
