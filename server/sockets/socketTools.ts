import type { Logger } from 'pino';
import type { Chance } from '#server/rooms/chance';
import type { RoomRegistry } from '#server/rooms/roomRegistry';

/** What every socket event may need. */
export interface SocketTools {
  registry: RoomRegistry;
  secret: string;
  /** The address people type, when it is not the machine's own. */
  publicOrigin: string | null;
  /** The server's clock in milliseconds. */
  now: () => number;
  chance: Chance;
  log: Logger;
}
