import type { Refusal } from '#game/room/command';

/**
 * How this device stands with the room. The last view stays readable in every state. That the host
 * is away is part of the view, not of the connection.
 */
export type Connection =
  /** First contact, or a break too short to speak of. */
  | { kind: 'connecting' }
  /** A player's device without a seat: join to get one. `refusal` says why an old seat was given up. */
  | { kind: 'unseated'; refusal: Refusal | null }
  | { kind: 'live' }
  /** This device has no network. */
  | { kind: 'offline' }
  /** The server said that it would be back. */
  | { kind: 'serverRestarting' }
  /** There is a network, but the server does not answer. */
  | { kind: 'serverUnreachable' }
  /** The server does not let this device in. */
  | { kind: 'refused'; refusal: Refusal }
  /** The seat was opened in another tab or on another device. */
  | { kind: 'elsewhere' }
  | { kind: 'kicked' }
  | { kind: 'deleted' }
  | { kind: 'badMessages' };

/** Whether the device keeps or seeks the connection by itself; nobody has to press anything. */
export function isTrying(connection: Connection): boolean {
  switch (connection.kind) {
    case 'connecting':
    case 'live':
    case 'offline':
    case 'serverRestarting':
    case 'serverUnreachable':
      return true;
    default:
      return false;
  }
}

/** How a device stands that the room has let go. */
export type Gone = Extract<
  Connection,
  { kind: 'refused' | 'elsewhere' | 'kicked' | 'deleted' | 'badMessages' }
>;

/** Whether only the person can bring this device back. */
export function isGone(connection: Connection): connection is Gone {
  return ['refused', 'elsewhere', 'kicked', 'deleted', 'badMessages'].includes(connection.kind);
}
