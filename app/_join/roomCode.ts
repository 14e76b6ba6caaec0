import type { RoomCode } from '#game/room/state';

export const JOIN_PROBLEMS = ['notSixDigits', 'noSuchRoom'] as const;
export type JoinProblem = (typeof JOIN_PROBLEMS)[number];

/** The digits of what somebody typed or copied: full-width digits count, spaces and dashes do not. */
export function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, 12);
}

/** A room code, or null when the text is none. */
export function asRoomCode(typed: string): RoomCode | null {
  const digits = digitsOf(typed);
  return /^\d{6}$/.test(digits) ? (digits as RoomCode) : null;
}

export function asJoinProblem(text: string | undefined): JoinProblem | null {
  return JOIN_PROBLEMS.find((problem) => problem === text) ?? null;
}

/** The address that shows the code entry again, with what was typed and what was wrong with it. */
export function joinAddress(code: string, problem: JoinProblem): string {
  return `/?${new URLSearchParams({ code: digitsOf(code), problem }).toString()}`;
}
