/** Somebody sits down or comes back while a round is being played: shadow work, no active prompts. */

import { resumeRandom } from '#game/random';
import { withRoles } from './experts';
import { withExperts } from '#game/gate/live/liveGate';
import { withEntry } from './perSeat';
import { currentRound, currentSettings, promptsOf, withRound } from './rounds';
import { splitSenses } from './senses';
import type { RoomState, SeatId, SeatWork } from './state';
import { dealShadows, tableOf } from './work';

/** Gives every member a role in the act, and the gate a memory for each new expert. */
export function withLateRoles(state: RoomState): RoomState {
  const settings = currentSettings(state);
  if (state.act === null || settings === null) return state;
  const roles = withRoles(state.act, state.seats, settings.experts);
  if (roles === state.act) return state;
  const gate = withExperts(state.act.gate, roles.experts.length);
  return { ...state, act: { ...state.act, ...roles, gate } };
}

/** Gives a seat without work in the current round its shadow cards, if there is time for one. */
export function withLateWork(state: RoomState, seatId: SeatId, now: number): RoomState {
  const round = currentRound(state);
  const settings = currentSettings(state);
  const seat = state.seats[seatId];
  const expert = state.act?.expertOf[seatId];
  if (round === null || settings === null || state.act === null) return state;
  if (seat === undefined || expert === undefined || round.work[seatId] !== undefined) return state;
  if (!hasTimeForOne(state, settings.seconds, now)) return state;

  const random = resumeRandom(state.rng);
  const { experts } = state.act;
  const known = round.senseOf.length;
  const senses = splitSenses(state.deck, settings, experts, state.seats);
  const senseOf = [...round.senseOf, ...senses.slice(known)];
  const table = tableOf(promptsOf(state.deck, round), round.work, settings);
  const shadow = dealShadows(table, seat, senseOf[expert] ?? null, [], random);
  const joined = withRound(state, {
    ...round,
    experts,
    senseOf,
    expertOf: withEntry(round.expertOf, seatId, expert),
    work: withEntry<SeatWork>(round.work, seatId, { active: [], shadow }),
  });
  return { ...joined, rng: random.state() };
}

function hasTimeForOne(state: RoomState, seconds: number, now: number): boolean {
  if (state.phase.kind === 'briefing') return true;
  return state.phase.kind === 'answering' && now + seconds * 1_000 <= state.phase.endsAt;
}
