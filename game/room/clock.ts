/**
 * Deadlines are data: this file says when the clock has to speak, and the server only waits for it.
 * RULES part II gives every length a reason.
 */

import { isMember } from './experts';
import { MOST_CARDS } from './limits';
import { hasPicksLeft } from './picks';
import { isTest } from './pool';
import { rollOf } from './roll';
import { currentRound, hasOpenCards } from './rounds';
import type { ActSettings, Pace, Phase, RoomState, Round, Seat, SeatId } from './state';

/** Long enough to watch prompts fly and to read why one is active or idle. */
export const BRIEFING_MS = 6_000;
/** A class question of one prompt has nothing to fly: only time to read it. */
export const READING_MS = 3_000;
/** How much longer the clock waits for phones that are still loading media. */
export const PRELOAD_MS = 15_000;
/** An answer sent at the last moment may be this late and still counts. */
export const GRACE_MS = 1_500;
/** The act's intro and its summary are read aloud; alone with bots the teacher only looks on. */
export const ACT_PAGE_MS = 12_000;
export const DEMO_ACT_PAGE_MS = 6_000;
const REVEAL_MS = 8_000;
const REVEAL_PER_PROMPT_MS = 1_500;
const REVEAL_LONGEST_MS = 30_000;
const DEMO_REVEAL_LONGEST_MS = 10_000;
const CHOOSING_MS = 12_000;
const CHOOSING_PER_PROMPT_MS = 1_500;
const CHOOSING_LONGEST_MS = 60_000;
/** The big screen shows what there is to choose from for this long, however quick everybody is. */
const CHOOSING_LEAST_MS = 4_000;
/** Whoever picks last may still change their mind for a moment. */
const SECOND_THOUGHT_MS = 2_000;
/** Bots alone answer faster by this, and the class clock runs faster. */
export const DEMO_SPEED = 3;
/** An automatic game that waited for somebody to come back goes on after this. */
export const RETURN_MS = 5_000;
/** Every phone has time for this many cards, when the batch has as many. */
const USUAL_CARDS = 2;

/** What the server's clock waits for; `phase` goes into `deadlinePassed`. null: nothing. */
export function nextDeadline(state: RoomState): { at: number; phase: number } | null {
  if (state.pause.kind === 'paused') return null;
  const at = endOf(state.phase);
  return at === null ? null : { at, phase: state.phaseNumber };
}

function endOf(phase: Phase): number | null {
  switch (phase.kind) {
    case 'lobby':
    case 'debrief':
    case 'ended':
      return null;
    case 'choosing':
    case 'answering':
      return phase.closesAt;
    case 'actIntro':
    case 'briefing':
    case 'reveal':
    case 'actSummary':
      return phase.endsAt;
  }
}

/** How long experts may choose from so many prompts: to look each of them over, within bounds. */
export function choosingLength(tokens: number): number {
  return Math.min(CHOOSING_LONGEST_MS, CHOOSING_MS + CHOOSING_PER_PROMPT_MS * tokens);
}

/** The same in a room, where bots alone are quicker. */
export function choosingMs(state: RoomState, tokens: number): number {
  const wholeMs = choosingLength(tokens);
  return isDemo(state) ? Math.round(wholeMs / DEMO_SPEED) : wholeMs;
}

/** Nobody but bots plays: somebody has a look at what a game is like. */
export function isDemo(state: RoomState): boolean {
  return !rollOf(state.seats).some((seat) => seat.kind === 'pupil' && isMember(seat));
}

/** The deadline of an act's intro or summary, which only an automatic game has. */
export function actPageEnd(state: RoomState, now: number): number | null {
  if (state.flow !== 'automatic') return null;
  return now + (isDemo(state) ? DEMO_ACT_PAGE_MS : ACT_PAGE_MS);
}

/** The deadline of a reveal of so many prompts, which only an automatic game has. */
export function revealEnd(state: RoomState, now: number, tokens: number): number | null {
  if (state.flow !== 'automatic') return null;
  return now + revealLength(tokens, isDemo(state) ? DEMO_REVEAL_LONGEST_MS : REVEAL_LONGEST_MS);
}

/** How long a reveal of so many prompts is shown. */
export function revealLength(tokens: number, longestMs = REVEAL_LONGEST_MS): number {
  return Math.min(longestMs, REVEAL_MS + REVEAL_PER_PROMPT_MS * tokens);
}

/** Cards the class clock has time for: all of a test, else the longest active list within bounds. */
export function cardsOnTheClock(
  round: Pick<Round, 'prompts' | 'work'>,
  settings: Pick<ActSettings, 'purpose'>,
): number {
  if (isTest(settings)) return round.prompts.length;
  let longest = Math.min(USUAL_CARDS, round.prompts.length);
  for (const work of Object.values(round.work)) longest = Math.max(longest, work.active.length);
  return Math.min(MOST_CARDS, longest);
}

/** How long the class clock of a round runs. */
export function classClockMs(
  state: RoomState,
  round: Pick<Round, 'prompts' | 'work'>,
  settings: Pick<ActSettings, 'seconds' | 'purpose'>,
): number {
  const wholeMs = settings.seconds * 1_000 * cardsOnTheClock(round, settings);
  return isDemo(state) ? Math.round(wholeMs / DEMO_SPEED) : wholeMs;
}

/** How much longer than the class clock a pace is; null has no limit. */
export const PACE_FACTOR = { standard: 1, longer: 3, unlimited: null } satisfies Record<
  Pace,
  number | null
>;

/** Phases in which everybody works by their own clock. */
type Timed = Phase & { kind: 'choosing' | 'answering' };

/** When a seat's picks or active answers are due, without grace; null means no limit. */
export function dueAt(phase: Timed, pace: Pace): number | null {
  const factor = PACE_FACTOR[pace];
  return factor === null ? null : phase.startedAt + factor * (phase.endsAt - phase.startedAt);
}

/**
 * Sets when choosing or answering closes: at the latest deadline of those who are here and still at
 * work, soon when nobody is, or by the class clock when everybody is away.
 */
export function retimed(state: RoomState, now: number): RoomState {
  const { phase } = state;
  const round = currentRound(state);
  if (!isTimed(phase) || round === null) return state;
  const here = rollOf(state.seats).filter((seat) => seat.presence === 'here');
  const atWork = here.filter((seat) => isAtWork(state, phase, round, seat, now));
  const closesAt = closingTime(phase, here, atWork, now);
  return closesAt === phase.closesAt ? state : { ...state, phase: { ...phase, closesAt } };
}

/**
 * The same when a seat has just finished. A seat of standard pace that finishes moves nothing as long
 * as anybody else is at work, and in a full hall somebody is found soon.
 */
export function retimedAfter(state: RoomState, finished: SeatId, now: number): RoomState {
  const { phase } = state;
  const round = currentRound(state);
  if (!isTimed(phase) || round === null) return state;
  const isStandard = state.seats[finished]?.pace === 'standard';
  const isSomebodyAtWork = rollOf(state.seats).some((seat) =>
    isAtWork(state, phase, round, seat, now),
  );
  return isStandard && isSomebodyAtWork ? state : retimed(state, now);
}

function isTimed(phase: Phase): phase is Timed {
  return phase.kind === 'choosing' || phase.kind === 'answering';
}

function isAtWork(state: RoomState, phase: Timed, round: Round, seat: Seat, now: number): boolean {
  if (seat.presence !== 'here' || !hasTime(phase, seat, now)) return false;
  return phase.kind === 'choosing'
    ? hasPicksLeft(state.deck, round, seat)
    : hasOpenCards(round, seat.id);
}

function hasTime(phase: Timed, seat: Seat, now: number): boolean {
  const due = dueAt(phase, seat.pace);
  return due === null || now <= due + GRACE_MS;
}

function closingTime(phase: Timed, here: Seat[], atWork: Seat[], now: number): number | null {
  if (here.length === 0) return phase.endsAt + GRACE_MS;
  if (atWork.length === 0) {
    const soon =
      phase.kind === 'choosing'
        ? Math.max(phase.startedAt + CHOOSING_LEAST_MS, now + SECOND_THOUGHT_MS)
        : now;
    // A time already reached stays, so that looking again later changes nothing.
    return Math.min(phase.closesAt ?? soon, soon);
  }
  let latest = phase.endsAt;
  for (const seat of atWork) {
    const due = dueAt(phase, seat.pace);
    if (due === null) return null;
    latest = Math.max(latest, due);
  }
  return latest + GRACE_MS;
}

/** Moves every time of a phase by the length of a pause. */
export function shifted(phase: Phase, byMs: number): Phase {
  const later = <Time extends number | null>(time: Time): Time =>
    (time === null ? null : time + byMs) as Time; // null stays null, a number a number
  switch (phase.kind) {
    case 'lobby':
    case 'debrief':
    case 'ended':
      return phase;
    case 'actIntro':
    case 'reveal':
    case 'actSummary':
      return { ...phase, startedAt: later(phase.startedAt), endsAt: later(phase.endsAt) };
    case 'briefing':
      return {
        ...phase,
        startedAt: later(phase.startedAt),
        earliestAt: later(phase.earliestAt),
        endsAt: later(phase.endsAt),
      };
    case 'choosing':
    case 'answering':
      return {
        ...phase,
        startedAt: later(phase.startedAt),
        endsAt: later(phase.endsAt),
        closesAt: later(phase.closesAt),
      };
  }
}
