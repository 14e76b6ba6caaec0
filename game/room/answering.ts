/** Answering a round: when it starts, what is accepted, and what is refused (RULES part IV). */

import { asksConfidence } from './confidence';
import type { SeatCommand } from './command';
import { classClockMs, dueAt, GRACE_MS, retimed, retimedAfter } from './clock';
import {
  answerOf,
  cardsOf,
  currentRound,
  currentSettings,
  enterPhase,
  hasOpenCards,
  promptOf,
  withRound,
} from './rounds';
import { withEntry } from './perSeat';
import { rollOf } from './roll';
import type { Ruling } from './ruling';
import type { Answer, RoomState, Round, Seat, SeatId } from './state';

type Submission = Extract<SeatCommand, { type: 'submitAnswer' }>;

/** Whether everybody who is here and was asked has loaded their media; bots need none. */
export function allReady(state: RoomState, round: Round): boolean {
  return rollOf(state.seats).every(
    (seat) => round.ready[seat.id] !== undefined || !isPupilAtWork(seat, round),
  );
}

/** Pupils who are here and have cards. */
export function pupilsAtWork(state: RoomState, round: Round): Seat[] {
  return rollOf(state.seats).filter((seat) => isPupilAtWork(seat, round));
}

function isPupilAtWork(seat: Seat, round: Round): boolean {
  const work = round.work[seat.id];
  if (work === undefined || seat.kind !== 'pupil' || seat.presence !== 'here') return false;
  return work.active.length + work.shadow.length > 0;
}

/** Notes that a phone has loaded its media; saying so twice or late does no harm. */
export function reportReady(state: RoomState, seat: SeatId, number: number): Ruling {
  const round = currentRound(state);
  if (round === null) return 'wrongPhase';
  if (round.number !== number) return 'phasePassed';
  const isNews = state.phase.kind === 'briefing' && round.ready[seat] === undefined;
  if (!isNews || round.work[seat] === undefined) return state;
  return withRound(state, { ...round, ready: withEntry(round.ready, seat, true as const) });
}

/** Starts the class clock. */
export function startAnswering(state: RoomState, now: number): Ruling {
  const round = currentRound(state);
  const settings = currentSettings(state);
  if (round === null || settings === null) return 'wrongPhase';
  const endsAt = now + classClockMs(state, round, settings);
  const phase = { kind: 'answering' as const, startedAt: now, endsAt, closesAt: endsAt };
  return retimed(enterPhase(state, phase), now);
}

/** Accepts one answer of one seat to one of its cards. */
export function submitAnswer(
  state: RoomState,
  seatId: SeatId,
  submission: Submission,
  now: number,
): Ruling {
  const round = state.rounds[submission.round - 1];
  if (round === undefined) return 'notAsked';
  const earlier = answerOf(round, seatId, submission.token);
  if (earlier !== undefined) {
    return earlier.submission === submission.submission ? state : 'alreadyAnswered';
  }
  const work = round.work[seatId];
  if (work === undefined || !cardsOf(round, seatId).includes(submission.token)) return 'notAsked';
  const labels = promptOf(state.deck, round, submission.token).labels;
  if (!labels.some((label) => label.id === submission.label)) return 'unknownLabel';
  const { sure } = submission;
  if (sure !== undefined && !asksConfidence(state.acts[round.act])) return 'notAsked';
  if (round !== currentRound(state)) return 'tooLate';
  if (state.phase.kind === 'briefing') return 'wrongPhase';
  if (state.phase.kind !== 'answering') return 'tooLate';
  if (state.pause.kind === 'paused') return 'paused';

  const kind = work.active.includes(submission.token) ? 'active' : 'shadow';
  const due = dueAt(state.phase, state.seats[seatId]?.pace ?? 'standard');
  if (kind === 'active' && due !== null && now > due + GRACE_MS) return 'tooLate';
  const answer: Answer = {
    label: submission.label,
    afterMs: Math.max(0, now - state.phase.startedAt),
    kind,
    submission: submission.submission,
    ...(sure !== undefined && { sure }),
  };
  const answered = withAnswer(state, round, seatId, submission.token, answer);
  if (hasOpenCards(answered.round, seatId)) return answered.state;
  return retimedAfter(answered.state, seatId, now);
}

function withAnswer(
  state: RoomState,
  round: Round,
  seat: SeatId,
  token: number,
  answer: Answer,
): { state: RoomState; round: Round } {
  const own = { ...round.answers[seat], [token]: answer };
  const next = { ...round, answers: withEntry(round.answers, seat, own) };
  return { state: withRound(state, next), round: next };
}
