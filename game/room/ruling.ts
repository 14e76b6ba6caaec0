/** What a rule answers: the next state (the same reference when nothing changed) or a refusal. */

import type { Refusal } from './command';
import type { RoomState } from './state';

export type Ruling = RoomState | Refusal;

export function isRefusal(ruling: Ruling): ruling is Refusal {
  return typeof ruling === 'string';
}

/** Closes a switch over a union: the type checker complains when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`not a case: ${JSON.stringify(value)}`);
}
