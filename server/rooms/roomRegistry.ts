import type { Deck } from '#game/deck/deck';
import { transition } from '#game/room/applyCommand';
import type { Command, Refusal } from '#game/room/command';
import type { ActSettings, Flow, RoomCode, SeatId } from '#game/room/state';
import type { Farewell } from '#game/protocol/events';
import type { Start } from '#game/protocol/schemas';
import type { OwnerId } from '#server/auth/owner';
import type { RoomStorage, SessionId, SessionRecord } from '#server/storage/roomStorage';
import { makeUpForRestart } from './afterRestart';
import { type Chance, newSeed } from './chance';
import { foldJournal, type FoldedRoom } from './foldJournal';
import { LiveRoom, type LiveRoomTools } from './liveRoom';
import { Room } from './room';
import { newRoomCode } from './roomCode';
import { unhurried } from './unhurried';

export interface NewRoom {
  owner: OwnerId;
  title: string;
  deck: Deck;
  acts: ActSettings[];
  flow: Flow;
  /** Nicknames of the bots to be seated. */
  bots: string[];
  /** `now`: the first act begins at once, without a lobby. */
  start: Start;
  /** As asked for, kept with the session. */
  settings: unknown;
}

export interface RegistryTools extends LiveRoomTools {
  storage: RoomStorage;
  chance: Chance;
}

/** Rooms nobody played in for this long are not worth waking up when the server starts. */
const RECENT_MS = 6 * 60 * 60 * 1000;
const CODE_ATTEMPTS = 50;

/** The rooms of this process: opened, found by code, and loaded from their journals when needed. */
export class RoomRegistry {
  readonly #tools: RegistryTools;
  readonly #rooms = new Map<RoomCode, Promise<LiveRoom | null>>();
  /** Rooms on their way out of memory: until they are saved nobody may load them again. */
  readonly #leaving = new Map<RoomCode, Promise<void>>();
  #state: 'open' | 'closed' = 'open';

  constructor(tools: RegistryTools) {
    this.#tools = tools;
  }

  /** Opens a room under a new code. Refused when its acts do not fit its deck. */
  async create(
    wanted: NewRoom,
  ): Promise<{ ok: true; code: RoomCode; session: SessionId } | { ok: false; refusal: Refusal }> {
    if (this.#state === 'closed') return { ok: false, refusal: 'restarting' };
    const { owner, title, deck, acts, flow } = wanted;
    const { chance } = this.#tools;
    const seed = newSeed(chance);
    for (let attempt = 1; attempt <= CODE_ATTEMPTS; attempt++) {
      const code = newRoomCode(chance);
      if (this.#rooms.has(code)) continue;
      const now = this.#tools.time.now();
      const command: Command = { type: 'createRoom', code, title, deck, acts, flow, seed };
      const actor = { kind: 'host' } as const;
      const made = await unhurried(transition(null, command, { actor, now }));
      if (!made.ok) return made;
      const session: SessionRecord = {
        id: chance.id(16) as SessionId,
        code,
        owner,
        title,
        deckTitle: deck.title,
        settings: wanted.settings,
        createdAt: now,
        endedAt: null,
        deleteAt: now + this.#tools.keepMs(owner),
      };
      const entry = { sequence: 1, at: now, actor, command };
      if ((await this.#tools.storage.open(session, entry)) === 'codeTaken') continue;
      const folded = { state: made.state, sequence: 1, lastAt: now };
      const live = new LiveRoom(new Room(session, folded, this.#tools), this.#tools);
      this.#rooms.set(code, Promise.resolve(live));
      const seated = await seatBots(live.room, wanted.bots, chance);
      if (!seated.ok) return seated;
      const started = wanted.start === 'now' ? await start(live.room) : seated;
      if (!started.ok) return started;
      // Whoever opened the room and never looks at it is away like anybody else.
      live.presence.hostLost();
      return { ok: true, code, session: session.id };
    }
    throw new Error('no free room code was found');
  }

  /** The room with this code: in memory, or loaded from its journal. null when there is none. */
  find(code: RoomCode): Promise<LiveRoom | null> {
    const known = this.#rooms.get(code);
    if (known !== undefined) return known;
    if (this.#state === 'closed') return Promise.resolve(null);
    const loading = this.#load(code);
    this.#rooms.set(code, loading);
    const forget = (): void => {
      if (this.#rooms.get(code) === loading) this.#rooms.delete(code);
    };
    // Neither a wrong code nor a failed attempt is remembered.
    loading.then((room) => room ?? forget(), forget);
    return loading;
  }

  /** Wakes the rooms that were being played when the process ended, the liveliest first. */
  async resume(): Promise<void> {
    const { storage, time, log } = this.#tools;
    try {
      for (const session of await storage.listOpen()) {
        if (session.lastAt < time.now() - RECENT_MS) break;
        // One that cannot be read is logged where it is loaded, and costs the others nothing.
        await this.find(session.code).catch(() => null);
      }
    } catch (error) {
      log.error({ err: error }, 'could not look for rooms to wake');
    }
  }

  /** Rooms of one owner are another's now; the database says so already. */
  async changeOwner(from: OwnerId, to: OwnerId): Promise<void> {
    for (const { room } of await this.loaded()) {
      if (room.session.owner === from) room.changeOwner(to);
    }
  }

  /** The rooms in memory. */
  async loaded(): Promise<LiveRoom[]> {
    const rooms = await Promise.allSettled(this.#rooms.values());
    return rooms.flatMap((room) =>
      room.status === 'fulfilled' && room.value !== null ? [room.value] : [],
    );
  }

  /** Takes a room out of memory; with a farewell when somebody may still be looking. */
  async unload(live: LiveRoom, why: Farewell | null): Promise<void> {
    const { code } = live.room.session;
    this.#rooms.delete(code);
    const leaving = live.close(why);
    this.#leaving.set(code, leaving);
    try {
      await leaving;
    } finally {
      this.#leaving.delete(code);
    }
  }

  /** Lets everybody go and saves everything; nothing is accepted afterwards. */
  async close(): Promise<void> {
    this.#state = 'closed';
    await Promise.all((await this.loaded()).map((live) => live.close('restarting')));
    this.#rooms.clear();
  }

  async #fold(session: SessionRecord): Promise<FoldedRoom> {
    try {
      return await foldJournal(this.#tools.storage.read(session.id));
    } catch (error) {
      this.#tools.log.error({ err: error, roomCode: session.code }, 'room cannot be loaded');
      throw error;
    }
  }

  async #load(code: RoomCode): Promise<LiveRoom | null> {
    const { storage, time, log } = this.#tools;
    await this.#leaving.get(code);
    const session = await storage.findOpen(code);
    if (session === null) return null;
    const started = performance.now();
    const folded = await this.#fold(session);
    const room = new Room(session, folded, this.#tools);
    await makeUpForRestart(room, folded, time.now());
    const live = new LiveRoom(room, this.#tools);
    live.presence.expectEverybody();
    const ms = Math.round(performance.now() - started);
    log.info({ roomCode: code, entries: folded.sequence, ms }, 'room loaded');
    return live;
  }
}

async function seatBots(room: Room, nicknames: readonly string[], chance: Chance) {
  if (nicknames.length === 0) return { ok: true } as const;
  const bots = nicknames.map((nickname) => ({
    seat: newSeatId(chance),
    nickname,
    seed: newSeed(chance),
  }));
  return room.submit({ type: 'seatBots', bots }, { kind: 'host' });
}

/** What the host's press of Start does. */
function start(room: Room) {
  return room.submit({ type: 'advance', phase: room.state.phaseNumber }, { kind: 'host' });
}

/** Short, since it travels in every view of the host; it is no secret, the seat key is. */
export function newSeatId(chance: Chance): SeatId {
  return chance.id(8) as SeatId;
}
