import type { Logger } from 'pino';
import type { OwnerId } from '#server/auth/owner';
import type { OwnerSweep } from '#server/auth/ownerSweep';
import type { OwnDecks } from '#server/decks/ownDecks';
import type { RoomStorage, SessionRecord } from '#server/storage/roomStorage';
import type { RoomRegistry } from './roomRegistry';

const SWEEP_MS = 60_000;
/** A room nobody looks at and in which nothing will happen by itself leaves memory after this. */
const IDLE_MS = 15 * 60_000;
/** A room that nobody closed is ended after this, so that its code is free and its results count. */
const ABANDONED_MS = 24 * 60 * 60_000;

export interface HousekeepingTools {
  registry: RoomRegistry;
  storage: RoomStorage;
  now: () => number;
  log: Logger;
  /** How long an ended session is kept, by whose it is. */
  keepMs: (owner: OwnerId) => number;
  decks?: Pick<OwnDecks, 'sweep'>;
  /** Deletes owners who do not come back, and what signing in leaves behind. */
  owners?: OwnerSweep;
}

/** Puts idle rooms away, ends forgotten ones, and deletes what has reached its day. */
export class Housekeeping {
  readonly #tools: HousekeepingTools;
  readonly #timer: NodeJS.Timeout;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(tools: HousekeepingTools) {
    this.#tools = tools;
    this.#timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.#timer.unref();
  }

  /** One round through everything; problems are logged and tried again at the next. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping.then(async () => {
      await this.#guard('put idle rooms away', () => this.#putAway());
      await this.#guard('end forgotten rooms', () => this.#endForgotten());
      await this.#guard('delete expired sessions', () => this.#deleteExpired());
      await this.#guard('delete decks for good', () => this.#deleteDecks());
      await this.#guard('delete owners who stay away', () => this.#deleteOwners());
    });
    return this.#sweeping;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  async #guard(task: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#tools.log.error({ err: error, task }, 'housekeeping failed');
    }
  }

  async #putAway(): Promise<void> {
    for (const live of await this.#tools.registry.loaded()) {
      if (live.idleMs() >= IDLE_MS) await this.#tools.registry.unload(live, null);
    }
  }

  async #endForgotten(): Promise<void> {
    const { storage, now } = this.#tools;
    for (const session of await storage.listOpen()) {
      if (session.lastAt <= now() - ABANDONED_MS) {
        await this.#guard('end a forgotten room', () => this.#endOne(session));
      }
    }
  }

  async #endOne({ id, code, owner }: SessionRecord): Promise<void> {
    const { registry, storage, now, keepMs, log } = this.#tools;
    const live = await registry.find(code).catch((error: unknown) => {
      log.error({ err: error, roomCode: code }, 'forgotten room cannot be read');
      return null;
    });
    if (live === null) {
      // Unreadable, e.g. of an older version: its code must become free all the same.
      const ended = { at: now(), deleteAt: now() + keepMs(owner) };
      return storage.write([{ session: id, entries: [], results: null, ended }]);
    }
    if (live.audience.size > 0) return;
    // The first ending leads to the debrief when something was played, the second to the end.
    await live.room.submit({ type: 'endGame' }, { kind: 'host' });
    await live.room.submit({ type: 'endGame' }, { kind: 'host' });
    await registry.unload(live, null);
    log.info({ roomCode: code }, 'forgotten room ended');
  }

  async #deleteDecks(): Promise<void> {
    const count = (await this.#tools.decks?.sweep()) ?? 0;
    if (count > 0) this.#tools.log.info({ decks: count }, 'decks deleted for good');
  }

  async #deleteOwners(): Promise<void> {
    const count = (await this.#tools.owners?.sweep()) ?? 0;
    if (count > 0) this.#tools.log.info({ owners: count }, 'owners deleted for good');
  }

  async #deleteExpired(): Promise<void> {
    const { registry, storage, now, log } = this.#tools;
    for (const session of await storage.listExpired(now())) {
      const live = (await registry.loaded()).find(({ room }) => room.session.id === session.id);
      if (live !== undefined) await registry.unload(live, 'deleted');
      await storage.deleteSession(session.id);
      log.info({ session: session.id }, 'session deleted on its day');
    }
  }
}
