/** The experts on the stage. */

import type { GateState, RoutingPlan } from '#game/gate/gate';
import { beliefsOf } from './beliefs';
import { seatsBehind } from './experts';
import { remember } from './remember';
import { currentRound, currentSettings } from './rounds';
import type { ActState, RoomState, Round, Seat } from './state';
import { labelsBack } from './roundView';
import type { ExpertView } from './view';

/** Calls an expert got in one plan, by expert index. */
const loadOf = remember((plan: RoutingPlan): Map<number, number> => {
  const load = new Map<number, number>();
  for (const { expert, kept } of plan.assignments) {
    if (kept) load.set(expert, (load.get(expert) ?? 0) + 1);
  }
  return load;
});

export function callsIn(plan: RoutingPlan, expert: number): number {
  return loadOf(plan).get(expert) ?? 0;
}

/** By expert index. Experts whose person was kicked vanish, without a name while they hold calls. */
export function viewExperts(state: RoomState): Record<number, ExpertView> {
  const { act } = state;
  if (act === null) return {};
  const round = currentRound(state);
  const behind = seatsBehind(act, state.seats);
  const played = state.rounds.filter((one) => one.act === act.index);
  const closed = played.filter((one) => one.outcome !== null);
  // Who was right in the first test would tell what is right in the second.
  const isSecret = currentSettings(state)?.purpose === 'preTest';
  const open = state.phase.kind === 'answering' && round !== null ? openCalls(round) : null;
  const views: Record<number, ExpertView> = {};
  for (const [index, seats] of behind.entries()) {
    const role = roleOf(act, index, seats);
    const load = round === null ? 0 : callsIn(round.plan, index);
    if (role === null || (role.name === '' && load === 0)) continue;
    views[index] = sameAsShown({
      ...role,
      here: seats.filter((seat) => seat.presence === 'here').length,
      load,
      calls: played.reduce((sum, one) => sum + callsIn(one.plan, index), 0),
      belief: beliefOf(act.gate, index),
      right:
        closed.length === 0 || isSecret
          ? null
          : closed.reduce((sum, one) => sum + (rightCalls(state, one).get(index) ?? 0), 0),
      open: open?.get(index) ?? 0,
    });
  }
  return views;
}

/**
 * The view shown last for the same belief, when nothing else changed either: views that keep their
 * reference need no comparing.
 */
function sameAsShown(view: ExpertView): ExpertView {
  const last = shown.get(view.belief);
  const isSame =
    last !== undefined &&
    (Object.keys(view) as (keyof ExpertView)[]).every((key) => view[key] === last[key]);
  if (isSame) return last;
  shown.set(view.belief, view);
  return view;
}

const shown = new WeakMap<ExpertView['belief'], ExpertView>();

function beliefOf(gate: GateState, expert: number): ExpertView['belief'] {
  return beliefsOf(gate)[expert] ?? { text: 0, image: 0, audio: 0, video: 0 };
}

function roleOf(
  act: ActState,
  index: number,
  seats: readonly Seat[],
): Pick<ExpertView, 'name' | 'kind'> | null {
  const expert = act.experts[index];
  if (expert === undefined) return null;
  if (expert.kind === 'team') return { name: String(expert.number + 1), kind: 'team' };
  const seat = seats[0];
  if (seat === undefined) return null;
  return { name: seat.presence === 'kicked' ? '' : seat.nickname, kind: seat.kind };
}

/** Calls that nobody of the expert has answered yet. */
function openCalls(round: Round): Map<number, number> {
  const answered = new Set<string>();
  for (const [id, answers] of Object.entries(round.answers)) {
    const expert = (round.expertOf as Record<string, number>)[id];
    for (const token of Object.keys(answers)) answered.add(`${token}:${expert}`);
  }
  const open = new Map<number, number>();
  for (const { token, expert, kept } of round.plan.assignments) {
    if (kept && !answered.has(`${token}:${expert}`)) open.set(expert, (open.get(expert) ?? 0) + 1);
  }
  return open;
}

const rightOfReturns = remember((returns: ReturnType<typeof labelsBack>): Map<number, number> => {
  const right = new Map<number, number>();
  for (const [, expert, , isRight] of returns) {
    if (isRight === 1) right.set(expert, (right.get(expert) ?? 0) + 1);
  }
  return right;
});

function rightCalls(state: RoomState, round: Round): Map<number, number> {
  return rightOfReturns(labelsBack(state.deck, round));
}
