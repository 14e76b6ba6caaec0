/** People and bots come, go, and change what is theirs (RULES part I). */

import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { ServerCommand } from './command';
import { isMember } from './experts';
import { withLateRoles, withLateWork } from './lateJoin';
import { MAX_SEATS } from './limits';
import { freeNickname, normaliseNickname, refuseNickname } from './nicknames';
import { rollOf, withSeat } from './roll';
import { currentRound, withRound } from './rounds';
import type { Ruling } from './ruling';
import type { Pace, Presence, RoomState, Seat, SeatId } from './state';

type Joining = Extract<ServerCommand, { type: 'takeSeat' }>;
type Bots = Extract<ServerCommand, { type: 'seatBots' }>['bots'];

/** A seat by an id that came over the wire: "constructor" is no seat. */
export function seatById(state: RoomState, seatId: SeatId): Seat | undefined {
  return Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
}

/** The seat that an earlier try of the same join request took. */
export function seatOfSubmission(state: RoomState, submission: string): Seat | null {
  return rollOf(state.seats).find((seat) => seat.submission === submission) ?? null;
}

/** Gives a person a seat; a retried request changes nothing. */
export function takeSeat(state: RoomState, joining: Joining, now: number): Ruling {
  const earlier = seatOfSubmission(state, joining.submission);
  if (earlier !== null) return earlier.presence === 'kicked' ? 'seatKicked' : state;
  if (seatById(state, joining.seat) !== undefined) return 'notYours';
  if (state.door === 'locked') return 'roomLocked';
  if (rollOf(state.seats).length >= MAX_SEATS) return 'roomFull';
  const nickname = normaliseNickname(joining.nickname);
  const refusal = refuseNickname(state, nickname, null);
  if (refusal !== null) return refusal;
  const seat: Seat = {
    id: joining.seat,
    nickname,
    kind: 'pupil',
    presence: 'here',
    joinedAt: now,
    submission: joining.submission,
    cannot: inOrder(joining.cannot),
    pace: 'standard',
    score: 0,
    botSeed: null,
  };
  const seated = { ...state, seats: withSeat(state.seats, seat) };
  return withLateWork(withLateRoles(seated), seat.id, now);
}

/** Seats bots; a name that is taken gets a number. The door is locked for people, not for bots. */
export function seatBots(state: RoomState, bots: Bots, now: number): Ruling {
  if (bots.length === 0) return state;
  if (rollOf(state.seats).length + bots.length > MAX_SEATS) return 'roomFull';
  let next = state;
  for (const bot of bots) {
    if (next.seats[bot.seat] !== undefined) return 'notYours';
    const seat: Seat = {
      id: bot.seat,
      nickname: freeNickname(next, normaliseNickname(bot.nickname)),
      kind: 'bot',
      presence: 'here',
      joinedAt: now,
      submission: `bot ${bot.seat}`,
      cannot: [],
      pace: 'standard',
      score: 0,
      botSeed: bot.seed,
    };
    next = { ...next, seats: withSeat(next.seats, seat) };
  }
  next = withLateRoles(next);
  for (const bot of bots) next = withLateWork(next, bot.seat, now);
  return next;
}

/** In the lobby bots vanish; later they leave, since rounds refer to them. */
export function removeBots(state: RoomState): Ruling {
  const bots = rollOf(state.seats).filter((seat) => seat.kind === 'bot' && isMember(seat));
  if (bots.length === 0) return state;
  const seats = { ...state.seats };
  for (const bot of bots) {
    if (state.act === null) delete seats[bot.id];
    else seats[bot.id] = { ...bot, presence: 'left' };
  }
  return { ...state, seats };
}

/** Takes a seat away, with its answers and picks in a round still open. The name becomes free. */
export function kickSeat(state: RoomState, seatId: SeatId): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  if (seat.presence === 'kicked') return state;
  const kicked = changed(state, { ...seat, presence: 'kicked' });
  const round = currentRound(kicked);
  if (round === null || round.outcome !== null) return kicked;
  const hasGiven = round.answers[seatId] !== undefined || round.picks?.[seatId] !== undefined;
  if (!hasGiven) return kicked;
  const answers = { ...round.answers };
  delete answers[seatId];
  const picks = round.picks === null ? null : { ...round.picks };
  if (picks !== null) delete picks[seatId];
  return withRound(kicked, { ...round, answers, picks });
}

/** Renames a seat, by its owner or by the host. */
export function renameSeat(state: RoomState, seatId: SeatId, typed: string): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  const nickname = normaliseNickname(typed);
  if (nickname === seat.nickname) return state;
  return refuseNickname(state, nickname, seatId) ?? changed(state, { ...seat, nickname });
}

/** The owner gives the seat up. They may come back to it as long as nobody took the name. */
export function leaveSeat(state: RoomState, seatId: SeatId): Ruling {
  return withPresence(state, seatId, 'left');
}

/** The last connection of a seat was lost and did not come back in time. */
export function markAway(state: RoomState, seatId: SeatId): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  return seat.presence === 'here' ? withPresence(state, seatId, 'away') : state;
}

/** A seat is attached again; in a running round it gets shadow work if it has none. */
export function markHere(state: RoomState, seatId: SeatId, now: number): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  if (seat.presence === 'kicked') return 'seatKicked';
  if (seat.presence === 'here') return state;
  if (seat.presence === 'left') {
    const refusal = refuseNickname(state, seat.nickname, seatId);
    if (refusal !== null) return refusal;
  }
  const back = changed(state, { ...seat, presence: 'here' });
  return withLateWork(withLateRoles(back), seatId, now);
}

/** What a person cannot perceive; counts from the next routing on. */
export function setCannot(state: RoomState, seatId: SeatId, cannot: Modality[]): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  const next = inOrder(cannot);
  if (next.join() === seat.cannot.join()) return state;
  return changed(state, { ...seat, cannot: next });
}

export function setPace(state: RoomState, seatId: SeatId, pace: Pace): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  return seat.pace === pace ? state : changed(state, { ...seat, pace });
}

function withPresence(state: RoomState, seatId: SeatId, presence: Presence): Ruling {
  const seat = seatById(state, seatId);
  if (seat === undefined) return 'unknownSeat';
  return seat.presence === presence ? state : changed(state, { ...seat, presence });
}

function changed(state: RoomState, seat: Seat): RoomState {
  return { ...state, seats: withSeat(state.seats, seat) };
}

/** Each modality once, in the usual order. */
function inOrder(modalities: readonly Modality[]): Modality[] {
  return MODALITIES.filter((modality) => modalities.includes(modality));
}
