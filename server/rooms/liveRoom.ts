import { nextDeadline } from '#game/room/clock';
import type { Farewell } from '#game/protocol/events';
import { BotDriver } from '#server/bots/botDriver';
import { Audience, type TellMany } from './audience';
import { Presence } from './presence';
import type { Room, RoomTools } from './room';
import { RoomClock } from './roomClock';
import type { Time } from './time';

export interface LiveRoomTools extends RoomTools {
  /** How long a lost connection may take to come back before its seat is away. */
  graceMs: number;
  tellMany: TellMany;
}

/** A room with everything around it that makes it go: those who look, the clock, and the bots. */
export class LiveRoom {
  readonly room: Room;
  readonly audience: Audience;
  readonly presence: Presence;
  readonly #clock: RoomClock;
  readonly #bots: BotDriver;
  readonly #time: Time;
  /** When somebody was last seen here. */
  #busyAt: number;
  #door: 'open' | 'closed' = 'open';

  constructor(room: Room, tools: LiveRoomTools) {
    this.room = room;
    this.#time = tools.time;
    this.#busyAt = tools.time.now();
    this.audience = new Audience(
      room,
      tools.tellMany,
      tools.log.child({ roomCode: room.session.code }),
    );
    this.presence = new Presence(room, tools.time, tools.graceMs);
    this.#clock = new RoomClock(room, tools.time);
    this.#bots = new BotDriver(room, tools.time);
  }

  /** Whether this object is being put away; the room may be alive in another one. */
  get isClosed(): boolean {
    return this.#door === 'closed';
  }

  /** How long nobody has looked and nothing will happen by itself; 0 while the room is in use. */
  idleMs(): number {
    const { state } = this.room;
    const isGoingOn = state.phase.kind !== 'ended' && nextDeadline(state) !== null;
    if (this.audience.size > 0 || isGoingOn) this.#busyAt = this.#time.now();
    return this.#time.now() - this.#busyAt;
  }

  /** Lets everybody go and saves what was accepted. The room can be loaded again afterwards. */
  async close(why: Farewell | null): Promise<void> {
    this.#door = 'closed';
    this.#clock.stop();
    this.#bots.stop();
    this.presence.stop();
    if (why !== null) this.audience.farewell(why);
    await this.room.stop();
  }
}
