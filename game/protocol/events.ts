/**
 * The typed Socket.IO maps: everything that may cross the wire (schemas in schemas.ts). A person
 * asks with `command` and is always answered; views travel as one whole `view` at attaching and as
 * JSON merge patches (`change`) after that.
 */

import type { Language, Modality } from '#game/deck/deck';
import type { HostCommand, Refusal, SeatCommand } from '#game/room/command';
import type { RoomCode, SeatId } from '#game/room/state';
import type { View } from '#game/room/view';
import type { Patch } from './patch';

export const AUDIENCES = ['host', 'screen', 'player'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** `change` brings the sender's own view up to date with the command it confirms. */
export type Answered<Extra = unknown> = ({ ok: true; change?: Patch } & Extra) | Refused;
export interface Refused {
  ok: false;
  refusal: Refusal;
}

export interface JoinRequest {
  code: RoomCode;
  nickname: string;
  language: Language;
  cannot: Modality[];
  /** Made by the phone; a retried join finds the seat of the first. */
  submission: string;
}

/** Host and screen are known by the owner's signed cookie, a player by the seat key. */
export type AttachRequest =
  | { as: 'host'; code: RoomCode }
  | { as: 'screen'; code: RoomCode }
  | { as: 'player'; code: RoomCode; seat: SeatId; seatKey: string; language: Language };

/** `now` is the server's clock in milliseconds when the message was made. */
export interface Attached {
  view: View;
  now: number;
}

export interface ClientEvents {
  join(
    request: JoinRequest,
    answer: (reply: Answered<Attached & { seat: SeatId; seatKey: string }>) => void,
  ): void;
  attach(request: AttachRequest, answer: (reply: Answered<Attached>) => void): void;
  command(command: HostCommand | SeatCommand, answer: (reply: Answered) => void): void;
  /** Four of these at the start tell a phone how far its clock is off. */
  clock(answer: (now: number) => void): void;
}

export const FAREWELLS = ['restarting', 'kicked', 'elsewhere', 'deleted', 'badMessages'] as const;
/** Why the server lets a connection go. `elsewhere`: the seat was opened on another device or tab. */
export type Farewell = (typeof FAREWELLS)[number];

export interface ServerEvents {
  view(view: View): void;
  change(patch: Patch): void;
  farewell(why: Farewell): void;
}
