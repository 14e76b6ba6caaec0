import { pino } from 'pino';
import type { ActSettings, Flow, SeatId } from '#game/room/state';
import type { Command } from '#game/room/command';
import type { Patch } from '#game/protocol/patch';
import type { Start } from '#game/protocol/schemas';
import { newOwner } from '#server/auth/owner';
import type { LiveRoom } from '#server/rooms/liveRoom';
import { RoomRegistry } from '#server/rooms/roomRegistry';
import type { Time } from '#server/rooms/time';
import { GroupCommit } from '#server/storage/groupCommit';
import { memoryStorage } from '#server/storage/memoryStorage';
import type { RoomStorage, RoomWrite } from '#server/storage/roomStorage';
import { aDeck } from '#tests/support/aDeck';
import { anAct } from '#tests/support/aRoom';
import { seededChance } from './seededChance';

export const START = Date.UTC(2026, 10, 24, 9, 0);

/** A clock that stands still until a test moves it; alarms ring in order, each at its own time. */
export class FakeTime implements Time {
  /** Lets everything that follows from an alarm happen. */
  settle: () => Promise<void> = settled;
  #now = START;
  #alarms: { at: number; act: () => void }[] = [];

  now = (): number => this.#now;

  after = (ms: number, act: () => void): (() => void) => {
    const alarm = { at: this.#now + Math.max(0, ms), act };
    this.#alarms.push(alarm);
    return () => (this.#alarms = this.#alarms.filter((one) => one !== alarm));
  };

  /** A process that ends takes its alarms with it. */
  forget(): void {
    this.#alarms = [];
  }

  /** Lets time pass; after each alarm everything that follows from it happens first. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#alarms.sort((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > until) break;
      this.#alarms.shift();
      this.#now = Math.max(this.#now, next.at);
      next.act();
      await this.settle();
    }
    this.#now = until;
    await this.settle();
  }
}

/** Lets the queues of rooms and sockets run until nothing is left to do without the disk. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A disk that can fail, and that counts what is written to it. */
export class MoodyStorage {
  readonly storage: RoomStorage;
  readonly writes: (readonly RoomWrite[])[] = [];
  /** Called before each write; throws to let it fail. */
  mood: (writes: readonly RoomWrite[]) => void | Promise<void> = () => {};
  /** The same for reading a journal. */
  readMood: () => void = () => {};

  constructor(inner: RoomStorage = memoryStorage()) {
    this.storage = {
      ...inner,
      write: async (writes) => {
        this.writes.push(writes);
        await this.mood(writes);
        return inner.write(writes);
      },
      read: (session) => {
        this.readMood();
        return inner.read(session);
      },
    };
  }
}

export interface LiveRoomOptions {
  acts?: ActSettings[];
  bots?: string[];
  flow?: Flow;
  start?: Start;
}

/** Rooms as the server has them, without sockets and with a clock and a disk of the test's own. */
export class RoomsUnderTest {
  readonly time = new FakeTime();
  readonly disk = new MoodyStorage();
  readonly logged: Record<string, unknown>[] = [];
  /** One for all restarts: no code or id comes twice. */
  readonly #chance = seededChance(7);
  /** What phones were told in common. */
  readonly told: { ids: readonly string[]; patch: Patch }[] = [];
  commit = new GroupCommit(this.disk.storage);
  readonly log = pino(
    { level: 'debug', base: null },
    { write: (line: string) => this.logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  registry = this.restart();

  /** Another process on the same disk: everything in memory is gone. */
  restart(): RoomRegistry {
    this.time.forget();
    this.time.settle = () => this.settled();
    this.commit = new GroupCommit(this.disk.storage);
    this.registry = new RoomRegistry({
      storage: this.disk.storage,
      commit: this.commit,
      time: this.time,
      chance: this.#chance,
      log: this.log,
      keepMs: () => 30 * 24 * 60 * 60 * 1000,
      graceMs: 10_000,
      tellMany: (ids, patch) => void this.told.push({ ids, patch }),
    });
    return this.registry;
  }

  async open(options: LiveRoomOptions = {}): Promise<LiveRoom> {
    const { acts = [anAct()], bots = [], flow = 'hostDriven', start = 'lobby' } = options;
    const made = await this.registry.create({
      owner: newOwner(),
      title: '수업',
      deck: aDeck(),
      acts,
      flow,
      bots,
      start,
      settings: {},
    });
    if (!made.ok) throw new Error(made.refusal);
    return this.find(made.code);
  }

  async find(code: string): Promise<LiveRoom> {
    const live = await this.registry.find(code as never);
    if (live === null) throw new Error(`no room ${code}`);
    return live;
  }

  /** Until everything is saved, unless the disk itself is held up by the test. */
  async settled(): Promise<void> {
    for (let step = 0; step < 3; step++) {
      await settled();
      // A disk that the test holds up must not hold up the test.
      const held = new Promise((resolve) => setTimeout(resolve, 40));
      await Promise.race([this.commit.whenIdle(), held]);
    }
    await settled();
  }

  errors(): unknown[] {
    return this.logged.filter((line) => Number(line.level) >= 50);
  }
}

/** Seats somebody whose seat is called like them. */
export function sitDown({ room }: LiveRoom, nickname: string) {
  const seat = nickname as SeatId;
  const submission = `join ${nickname}`;
  const command: Command = { type: 'takeSeat', seat, nickname, submission, cannot: [] };
  return room.submit(command, { kind: 'seat', seat });
}

export function advance({ room }: LiveRoom) {
  return room.submit({ type: 'advance', phase: room.state.phaseNumber }, { kind: 'host' });
}
