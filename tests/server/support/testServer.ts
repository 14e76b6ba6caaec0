import { pino } from 'pino';
import type { Deck } from '#game/deck/deck';
import type { Flow, ActSettings, RoomCode } from '#game/room/state';
import type { HostView, PlayerView, ScreenView } from '#game/room/view';
import { newOwner, type OwnerId } from '#server/auth/owner';
import { createServer, type RunningServer, type ServerOptions } from '#server/createServer';
import type { Database } from '#server/storage/database';
import type { SessionId } from '#server/storage/roomStorage';
import { anAct } from '#tests/support/aRoom';
import { cookieOf, SECRET } from './cookies';
import { type ClientOptions, TestClient } from './testClient';

export interface TestRoomOptions {
  acts?: ActSettings[];
  bots?: number;
  flow?: Flow;
  /** Somebody new without it. */
  owner?: OwnerId;
}

export const TEST_ENV: ServerOptions['env'] = {
  host: '127.0.0.1',
  port: 0,
  signUp: 'open',
  accounts: 'optional',
  anonymousKeepDays: 30,
  accountKeepDays: 365,
  longestKeepDays: 366,
  publicOrigin: null,
  secret: SECRET,
};

/** The real server on a free port, with the real database, and everything to play with it. */
export class TestServer {
  readonly running: RunningServer;
  readonly url: string;
  readonly logged: Record<string, unknown>[];
  readonly #clients: TestClient[] = [];

  private constructor(running: RunningServer, port: number, logged: Record<string, unknown>[]) {
    this.running = running;
    this.url = `http://127.0.0.1:${port}`;
    this.logged = logged;
  }

  static async start(
    database: Pick<Database, 'prisma' | 'pool'>,
    options: Partial<ServerOptions> & { port?: number } = {},
  ): Promise<TestServer> {
    const logged: Record<string, unknown>[] = [];
    const log = pino(
      { level: 'debug', base: null },
      { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
    );
    const running = createServer({
      env: { ...TEST_ENV, port: options.port ?? 0 },
      database,
      log,
      next: null,
      ...options,
    });
    const { port } = await running.listen();
    return new TestServer(running, port, logged);
  }

  /** Opens a room with a deck of its own that is saved first. */
  async openRoom(
    deck: Deck,
    options: TestRoomOptions = {},
  ): Promise<{ code: RoomCode; session: SessionId; owner: OwnerId; cookie: string }> {
    const owner = options.owner ?? newOwner();
    const opened = await this.running.openRoom(owner, {
      decks: [deck.id],
      play: { kind: 'acts', acts: options.acts ?? [anAct()] },
      bots: options.bots ?? 0,
      flow: options.flow ?? 'hostDriven',
      start: 'lobby',
      language: 'ko',
      title: '3학년 2반',
    });
    if (!opened.ok) throw new Error(`openRoom: ${opened.refusal}`);
    return { ...opened, owner, cookie: cookieOf(owner) };
  }

  async client<V extends HostView | ScreenView | PlayerView>(options?: ClientOptions) {
    const client = await TestClient.connect<V>(this.url, options);
    this.#clients.push(client);
    return client;
  }

  async host(room: { code: RoomCode; cookie: string }, options: ClientOptions = {}) {
    const host = await this.client<HostView>({ ...options, cookie: room.cookie });
    const reply = await host.attach({ as: 'host', code: room.code });
    if (!reply.ok) throw new Error(`host: ${reply.refusal}`);
    return host;
  }

  async screen(room: { code: RoomCode; cookie: string }) {
    const screen = await this.client<ScreenView>({ cookie: room.cookie });
    const reply = await screen.attach({ as: 'screen', code: room.code });
    if (!reply.ok) throw new Error(`screen: ${reply.refusal}`);
    return screen;
  }

  async phone(room: { code: RoomCode }, nickname: string, options: ClientOptions = {}) {
    const phone = await this.client<PlayerView>(options);
    const joined = await phone.join(room.code, nickname);
    if (!joined.ok) throw new Error(`join: ${joined.refusal}`);
    return Object.assign(phone, { seat: joined.seat, seatKey: joined.seatKey });
  }

  hangUpAll(): void {
    for (const client of this.#clients.splice(0)) client.close();
  }

  async close(): Promise<void> {
    this.hangUpAll();
    await this.running.close();
  }
}
