/** From phase to phase: what the host's "next" and the clock's deadline lead to (RULES part II). */

import type { Sliced } from '#game/slices';
import { startAct } from './acts';
import { startAnswering } from './answering';
import { openRound } from './briefing';
import { actPageEnd, nextDeadline, RETURN_MS, revealEnd, shifted } from './clock';
import { closeChoosing, openChoosing } from './choosing';
import { closeRound } from './closeRound';
import { currentRound, currentSettings, enterPhase } from './rounds';
import { assertNever, isRefusal, type Ruling } from './ruling';
import type { Flow, RoomState } from './state';

/** The host's "next". */
export function* advance(state: RoomState, phase: number, now: number): Sliced<Ruling> {
  if (phase !== state.phaseNumber) return 'phasePassed';
  if (state.pause.kind === 'paused') return 'paused';
  return yield* next(state, now);
}

/** The clock says that the deadline it was given has come. */
export function* deadlinePassed(state: RoomState, phase: number, now: number): Sliced<Ruling> {
  if (phase !== state.phaseNumber) return 'phasePassed';
  if (state.pause.kind === 'paused') return 'paused';
  const deadline = nextDeadline(state);
  if (deadline === null || now < deadline.at) return 'wrongPhase';
  const ruling = yield* next(state, now);
  return ruling === 'tooFewExperts' ? waiting(state) : ruling;
}

function* next(state: RoomState, now: number): Sliced<Ruling> {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
      return startAct(state, 0, now);
    case 'actIntro':
      return yield* openNextRound(state, now);
    case 'choosing':
      return yield* closeChoosing(state, now);
    case 'briefing':
      return startAnswering(state, now);
    case 'answering':
      return yield* closeRound(state, now);
    case 'reveal':
      return isActPlayed(state) ? summarise(state, now) : yield* openNextRound(state, now);
    case 'actSummary':
      return afterAct(state, now);
    case 'debrief':
      return enterPhase(state, { kind: 'ended', endedAt: now });
    case 'ended':
      return 'roomEnded';
    default:
      return assertNever(phase);
  }
}

function* openNextRound(state: RoomState, now: number): Sliced<Ruling> {
  const settings = currentSettings(state);
  if (state.act === null || settings === null) return 'wrongPhase';
  if (settings.choice === 'experts') return openChoosing(state, state.act, settings, now);
  return yield* openRound(state, state.act, settings, now);
}

function isActPlayed(state: RoomState): boolean {
  const settings = currentSettings(state);
  return settings === null || state.act === null || state.act.roundsPlayed >= settings.rounds;
}

function summarise(state: RoomState, now: number): RoomState {
  const endsAt = actPageEnd(state, now);
  return enterPhase(state, { kind: 'actSummary', startedAt: now, endsAt });
}

function afterAct(state: RoomState, now: number): Ruling {
  const index = (state.act?.index ?? -1) + 1;
  if (index >= state.acts.length) return enterPhase(state, { kind: 'debrief', startedAt: now });
  return startAct(state, index, now);
}

/**
 * Goes to the summary of the act at once; answering is closed first and choosing taken back, but a
 * briefing cannot be left.
 */
export function* endAct(state: RoomState, phase: number, now: number): Sliced<Ruling> {
  if (phase !== state.phaseNumber) return 'phasePassed';
  if (state.pause.kind === 'paused') return 'paused';
  const { kind } = state.phase;
  if (kind !== 'actIntro' && kind !== 'choosing' && kind !== 'answering' && kind !== 'reveal') {
    return 'wrongPhase';
  }
  const closed = yield* withoutOpenRound(state, now);
  // A first test goes to the summary by itself.
  if (isRefusal(closed) || closed.phase.kind === 'actSummary') return closed;
  return summarise(closed, now);
}

/** Goes to the debrief at once, and from there (or before the first act) to the end. */
export function* endGame(state: RoomState, now: number): Sliced<Ruling> {
  const running: RoomState = { ...state, pause: { kind: 'running' } };
  if (state.phase.kind === 'debrief' || state.act === null) {
    return enterPhase(running, { kind: 'ended', endedAt: now });
  }
  const settled = yield* withoutOpenRound(running, now);
  if (isRefusal(settled)) return settled;
  return enterPhase(settled, { kind: 'debrief', startedAt: now });
}

/** Closes a round in answering; takes back one that nobody could answer yet. Others stay. */
function* withoutOpenRound(state: RoomState, now: number): Sliced<Ruling> {
  if (state.phase.kind === 'answering') return yield* closeRound(state, now);
  const round = currentRound(state);
  const isUnanswered = state.phase.kind === 'briefing' || state.phase.kind === 'choosing';
  if (!isUnanswered || round === null) return state;
  return {
    ...state,
    pile: [...round.prompts, ...state.pile],
    rounds: state.rounds.slice(0, -1),
  };
}

/** While paused no deadline passes. */
export function pause(state: RoomState, now: number): Ruling {
  if (state.pause.kind === 'paused') return state;
  return { ...state, pause: { kind: 'paused', at: now } };
}

/** Goes on; every deadline moves by the time lost. */
export function resume(state: RoomState, now: number): Ruling {
  if (state.pause.kind === 'running') return state;
  const lostMs = Math.max(0, now - state.pause.at);
  return { ...state, pause: { kind: 'running' }, phase: shifted(state.phase, lostMs) };
}

/** Gives the present phase a deadline, or takes it away. */
export function setFlow(state: RoomState, flow: Flow, now: number): Ruling {
  if (flow === state.flow) return state;
  const changed: RoomState = { ...state, flow };
  const { phase } = state;
  if (phase.kind !== 'actIntro' && phase.kind !== 'reveal' && phase.kind !== 'actSummary') {
    return changed;
  }
  const at = state.pause.kind === 'paused' ? state.pause.at : now;
  const tokens = currentRound(state)?.prompts.length ?? 0;
  const endsAt = phase.kind === 'reveal' ? revealEnd(changed, at, tokens) : actPageEnd(changed, at);
  return { ...changed, phase: { ...phase, endsAt } };
}

/** Nobody is here: an automatic game waits without a deadline until somebody comes back. */
function waiting(state: RoomState): Ruling {
  const { phase } = state;
  if (phase.kind === 'choosing') return { ...state, phase: { ...phase, closesAt: null } };
  if (phase.kind !== 'actIntro' && phase.kind !== 'reveal' && phase.kind !== 'actSummary') {
    return 'tooFewExperts';
  }
  return { ...state, phase: { ...phase, endsAt: null } };
}

/** The automatic game that waited goes on shortly after somebody came back. */
export function awakened(state: RoomState, now: number): RoomState {
  const { phase } = state;
  if (phase.kind !== 'actIntro' && phase.kind !== 'reveal' && phase.kind !== 'actSummary') {
    return state;
  }
  const isWaiting = state.flow === 'automatic' && phase.endsAt === null;
  return isWaiting ? { ...state, phase: { ...phase, endsAt: now + RETURN_MS } } : state;
}
