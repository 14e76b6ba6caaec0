/** How a name is cleaned, judged and compared. Bad words are the server's business (RULES part I). */

import type { Refusal } from './command';
import { MAX_NICKNAME, MIN_NICKNAME } from './limits';
import { remember } from './remember';
import { rollOf } from './roll';
import type { RoomState, Seat, SeatId } from './state';

/** Controls, formatting and private-use characters, and letters that draw nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Marks above and below a letter beyond the two that languages write; more of them cover the lines around. */
const PILED_UP = /(?<=\p{M}{2})\p{M}+/gu;

/** Composed (NFC), without invisible characters and towers of accents, with single spaces. */
export function normaliseNickname(typed: string): string {
  const spaced = typed.normalize('NFC').replace(/\s+/gu, ' ');
  return spaced.replace(INVISIBLE, '').replace(PILED_UP, '').replace(/ +/gu, ' ').trim();
}

/** Two names that a class could not tell apart have the same key: case and width do not count. */
export function nicknameKey(nickname: string): string {
  return nickname.normalize('NFKC').toLowerCase().replace(/ /gu, '');
}

/**
 * Judges a normalised nickname for a seat (null: for a new one). Seats that left or were kicked
 * give their name free.
 */
export function refuseNickname(
  state: RoomState,
  nickname: string,
  seat: SeatId | null,
): Refusal | null {
  const length = [...nickname].length;
  if (length < MIN_NICKNAME) return 'nicknameTooShort';
  if (length > MAX_NICKNAME) return 'nicknameTooLong';
  return isTaken(state, nickname, seat) ? 'nicknameTaken' : null;
}

/** The nickname itself or, when it is taken, the first free one with a number behind it. */
export function freeNickname(state: RoomState, nickname: string): string {
  if (!isTaken(state, nickname, null)) return nickname;
  for (let number = 2; ; number++) {
    const suffix = ` ${number}`;
    const kept = [...nickname]
      .slice(0, MAX_NICKNAME - suffix.length)
      .join('')
      .trimEnd();
    if (!isTaken(state, kept + suffix, null)) return kept + suffix;
  }
}

function isTaken(state: RoomState, nickname: string, except: SeatId | null): boolean {
  const key = nicknameKey(nickname);
  return rollOf(state.seats).some(
    (seat) =>
      seat.id !== except &&
      (seat.presence === 'here' || seat.presence === 'away') &&
      keyOf(seat) === key,
  );
}

/** An auditorium that joins at once compares every name with every other, so keys are remembered. */
const keyOf = remember((seat: Seat) => nicknameKey(seat.nickname));
