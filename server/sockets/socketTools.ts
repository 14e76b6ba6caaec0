import type { Logger } from 'pino';
import type { Chance } from '#server/rooms/chance';
import type { Visitors } from '#server/auth/visitor';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type { Connections } from './connections';

/** What every socket event may need. */
export interface SocketTools {
  registry: RoomRegistry;
  connections: Connections;
  visitorOf: Visitors['visitorOf'];
  secret: string;
  /** The address people type, when it is not the machine's own. */
  publicOrigin: string | null;
  /** The server's clock in milliseconds. */
  now: () => number;
  chance: Chance;
  log: Logger;
}
