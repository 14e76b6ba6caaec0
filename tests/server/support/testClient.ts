import { io, type Socket } from 'socket.io-client';
import type { Language } from '#game/deck/deck';
import type {
  Answered,
  Attached,
  AttachRequest,
  ClientEvents,
  Farewell,
  JoinRequest,
  ServerEvents,
} from '#game/protocol/events';
import { applyPatch, type Patch } from '#game/protocol/patch';
import { lengthen } from '#game/protocol/shortKeys';
import type { HostCommand, SeatCommand } from '#game/room/command';
import type { RoomCode, SeatId } from '#game/room/state';
import type { HostView, PlayerView, ScreenView, View } from '#game/room/view';

export type Joined = Answered<Attached & { seat: SeatId; seatKey: string }>;

export interface ClientOptions {
  cookie?: string;
  headers?: Record<string, string>;
  transports?: ('polling' | 'websocket')[];
  reconnection?: boolean;
  keys?: 'short';
}

/** A device as the pages build it: whole view first, then patches, in the order they arrive. */
export class TestClient<V extends View = View> {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  view: V | null = null;
  /** Everything that came down, in order. */
  readonly frames: { event: string; data: unknown }[] = [];
  readonly farewells: Farewell[] = [];
  readonly #read: (sent: unknown) => unknown;
  #watchers: (() => void)[] = [];

  constructor(url: string, options: ClientOptions = {}) {
    const { cookie, headers, transports = ['websocket'], reconnection = false, keys } = options;
    const read = keys === 'short' ? lengthen : (value: unknown) => value;
    this.#read = read;
    this.socket = io(url, {
      transports,
      reconnection,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      forceNew: true,
      ...(keys !== undefined && { auth: { keys } }),
      extraHeaders: { ...(cookie !== undefined && { cookie }), ...headers },
    });
    this.socket.on('view', (view) => this.#receive('view', view, () => (this.view = view as V)));
    this.socket.on('change', (sent) => {
      const patch = read(sent) as Patch;
      this.#receive('change', patch, () => this.#patch(patch));
    });
    this.socket.on('farewell', (why) => {
      this.#receive('farewell', why, () => this.farewells.push(why));
    });
    this.socket.on('disconnect', () => this.#wake());
    this.socket.on('connect', () => this.#wake());
  }

  static async connect<V extends View>(url: string, options?: ClientOptions) {
    const client = new TestClient<V>(url, options);
    await client.until(() => client.socket.connected);
    return client;
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  join(code: string, nickname: string, changes: Partial<JoinRequest> = {}): Promise<Joined> {
    const request: JoinRequest = {
      code: code as RoomCode,
      nickname,
      language: 'ko',
      cannot: [],
      submission: `join-${nickname.replace(/[^\w]/g, '')}-${Math.random().toString(36).slice(2)}`,
      ...changes,
    };
    return this.ask<Joined>('join', request);
  }

  attach(request: AttachRequest): Promise<Answered<Attached>> {
    return this.ask('attach', request);
  }

  attachSeat(
    code: string,
    { seat, seatKey }: { seat: SeatId; seatKey: string },
    language: Language = 'ko',
  ): Promise<Answered<Attached>> {
    return this.attach({ as: 'player', code: code as RoomCode, seat, seatKey, language });
  }

  command(command: HostCommand | SeatCommand): Promise<Answered> {
    return this.ask('command', command);
  }

  clock(): Promise<number> {
    return new Promise((resolve) => this.socket.emit('clock', resolve));
  }

  /** Sends anything under any name; for what an honest page would never send. */
  ask<Reply = unknown>(event: string, ...values: unknown[]): Promise<Reply> {
    return new Promise((resolve) => {
      const emit = this.socket.emit.bind(this.socket) as (name: string, ...all: unknown[]) => void;
      emit(event, ...values, (sent: unknown) => {
        const reply = this.#read(sent);
        this.frames.push({ event: `${event} answered`, data: reply });
        if (isWith('view', reply)) this.view = reply.view as V;
        else if (isWith('change', reply)) this.#patch(reply.change as Patch);
        resolve(reply as Reply);
        this.#wake();
      });
    });
  }

  /** Resolves as soon as this holds; looked at after every message and change of the line. */
  until(holds: (client: this) => boolean): Promise<this> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!holds(this)) return;
        clearTimeout(timer);
        this.#watchers = this.#watchers.filter((watcher) => watcher !== look);
        resolve(this);
      };
      const timer = setTimeout(() => {
        const last = JSON.stringify(this.view)?.slice(0, 600);
        reject(new Error(`never came: ${holds.toString()}; last view ${last}`));
      }, 15_000);
      this.#watchers.push(look);
      look();
    });
  }

  untilPhase(kind: View['phase']['kind']): Promise<this> {
    return this.until(({ view }) => view?.phase.kind === kind);
  }

  close(): void {
    this.socket.disconnect();
  }

  #receive(event: string, data: unknown, note: () => void): void {
    this.frames.push({ event, data });
    note();
    this.#wake();
  }

  #patch(patch: Patch): void {
    if (this.view !== null) this.view = applyPatch(this.view, patch) as V;
  }

  #wake(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

export type Phone = TestClient<PlayerView>;
export type HostClient = TestClient<HostView>;
export type ScreenClient = TestClient<ScreenView>;

function isWith<Key extends string>(key: Key, value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
