import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { ClientEvents, ServerEvents } from '#game/protocol/events';
import { ADDRESS_HEADER, addressOf } from './auth/address';
import { listPasskeys } from './auth/passkeyList';
import { authentication } from './auth/authentication';
import { ownerSweep } from './auth/ownerSweep';
import { isAccount, type OwnerId } from './auth/owner';
import { readConverterFile } from './decks/converterFiles';
import { deckDesk } from './decks/deckDesk';
import { prismaDecks } from './decks/deckStore';
import { measuredDecks } from './decks/measuring/measuredDecks';
import { mediaShelf } from './decks/mediaShelf';
import { oneAtATime } from './decks/oneAtATime';
import { ownDecks } from './decks/ownDecks';
import { takeUpload } from './decks/upload/takeUpload';
import type { Env } from './env';
import { isPlainAddress } from './plainAddress';
import { resultStore } from './results/resultStore';
import { type Chance, realChance } from './rooms/chance';
import { doors } from './rooms/doors';
import { Housekeeping } from './rooms/housekeeping';
import { openRoom } from './rooms/openRoom';
import { RoomRegistry } from './rooms/roomRegistry';
import { realTime, type Time } from './rooms/time';
import { type Policy, type SharedServer, share } from './shared';
import { attachSockets } from './sockets/attachSockets';
import { spell } from './sockets/spell';
import type { Database } from './storage/database';
import { GroupCommit } from './storage/groupCommit';
import { prismaStorage } from './storage/prismaStorage';
import type { RoomStorage } from './storage/roomStorage';

/** Answers requests for pages; Next in the real server. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface ServerOptions {
  env: Pick<Env, 'host' | 'port' | 'publicOrigin' | keyof Policy> & { secret: string };
  database: Pick<Database, 'prisma' | 'pool'>;
  log: Logger;
  /** Where uploaded media are kept; tests that bring none need not say. */
  mediaFolder?: string;
  /** null: no pages, as tests want it. */
  next: PageHandler | null;
  /** For tests that cannot wait, or that let the disk fail. */
  storage?: RoomStorage;
  graceMs?: number;
  time?: Time;
  chance?: Chance;
}

export interface RunningServer extends SharedServer {
  /** Opens the port and wakes the rooms that were being played; who asks for one waits for it. */
  listen(): Promise<{ port: number }>;
  /** Tells everybody, saves everything and closes the port. The database stays open. */
  close(): Promise<void>;
  rooms: RoomRegistry;
  housekeeping: Housekeeping;
  /** Transactions so far, for tests and measurements. */
  commits(): number;
  /** Until nothing is left to write. */
  whenSaved(): Promise<void>;
}

/** Longer than a reload or a change of network, shorter than a class notices. */
const GRACE_MS = 12_000;
/** The largest honest message is an act with its texts in two languages. */
const LARGEST_MESSAGE_BYTES = 32 * 1024;
/** Cards, not greetings: 512 bytes of Korean become 350, which is not worth a third of a millisecond. */
const DEFLATE_FROM_BYTES = 512;
const BUILT_IN_MEDIA = path.resolve(import.meta.dirname, '../public/media');
const DAY_MS = 24 * 60 * 60 * 1000;

/** The server: pages, health and sockets on one port, and the rooms behind them. */
export function createServer(options: ServerOptions): RunningServer {
  const { env, database, log } = options;
  const time = options.time ?? realTime();
  const { now } = time;
  const chance = options.chance ?? realChance;
  const http = createHttp((request, response) => {
    if (request.url === '/healthz') return answerHealth(response);
    if (options.next === null || !isPlainAddress(request.url ?? '')) {
      return answerNotFound(response);
    }
    request.headers[ADDRESS_HEADER] = addressOf(request, env.publicOrigin);
    options.next(request, response);
  });
  const io = new Server<ClientEvents, ServerEvents>(http, {
    serveClient: false,
    transports: ['polling', 'websocket'],
    // Cards and explanations are worth deflating; small frames cost more time than they save. No
    // context is kept between frames, so an idle phone costs no memory.
    perMessageDeflate: {
      threshold: DEFLATE_FROM_BYTES,
      // A window of 2 kB holds a whole frame and is quickly set up.
      serverMaxWindowBits: 11,
      zlibDeflateOptions: { memLevel: 5 },
      serverNoContextTakeover: true,
      clientNoContextTakeover: true,
    },
    httpCompression: { threshold: DEFLATE_FROM_BYTES },
    maxHttpBufferSize: LARGEST_MESSAGE_BYTES,
    pingInterval: 15_000,
    pingTimeout: 12_000,
    // Next's development server keeps a WebSocket of its own on this port.
    destroyUpgrade: options.next === null,
  });
  // The port closes when its last line has ended, and nobody ends those of a page that reloads itself.
  const upgraded = new Set<Socket>();
  http.on('upgrade', (_request, line: Socket) => {
    upgraded.add(line);
    line.once('close', () => upgraded.delete(line));
  });
  const storage = options.storage ?? prismaStorage(database);
  const commit = new GroupCommit(storage);
  const { prisma } = database;
  const decks = prismaDecks(prisma);
  const mediaFolder = options.mediaFolder ?? path.join(tmpdir(), 'mixperts-media');
  const media = mediaShelf(mediaFolder);
  const inTurn = oneAtATime();
  const folders = [mediaFolder, BUILT_IN_MEDIA];
  const played = measuredDecks({ prisma, decks, folders, inTurn });
  const library = ownDecks({
    prisma,
    decks: played,
    shelf: media,
    builtInMedia: BUILT_IN_MEDIA,
    now,
    inTurn,
    onFault: (error) => log.error({ error }, 'reading an imported file failed'),
  });
  const keepMs = (owner: OwnerId) =>
    (isAccount(owner) ? env.accountKeepDays : env.anonymousKeepDays) * DAY_MS;
  const rooms = new RoomRegistry({
    storage,
    commit,
    time,
    chance,
    log,
    keepMs,
    graceMs: options.graceMs ?? GRACE_MS,
    tellMany: (ids, patch, spelling) => void io.to([...ids]).emit('change', spell(patch, spelling)),
  });
  const housekeeping = new Housekeeping({
    registry: rooms,
    storage,
    now,
    log,
    keepMs,
    decks: library,
    owners: ownerSweep({ prisma, registry: rooms, decks: library, keepMs, now }),
  });

  const { secret, publicOrigin, signUp, accounts } = env;
  const { anonymousKeepDays, accountKeepDays, longestKeepDays } = env;
  const policy: Policy = {
    signUp,
    accounts,
    anonymousKeepDays,
    accountKeepDays,
    longestKeepDays,
  };
  const auth = authentication({
    ...policy,
    prisma,
    registry: rooms,
    decks: library,
    secret,
    publicOrigin,
    now,
    log,
  });
  const { connections, visitorOf, makerOf, askAccounts } = auth;
  attachSockets(io, {
    registry: rooms,
    connections,
    visitorOf,
    secret,
    publicOrigin,
    now,
    chance,
    log,
  });

  const shared: SharedServer = {
    visitorOf,
    makerOf,
    askAccounts,
    listPasskeys: (owner) => listPasskeys(owner, prisma),
    policy,
    openRoom: (owner, request) =>
      openRoom(owner, request, { registry: rooms, decks: played, chance }),
    doorOf: doors(rooms, now),
    decks,
    ownDecks: library,
    deckDesk: deckDesk({ prisma, shelf: media, now, inTurn }),
    media,
    takeUpload,
    converter: readConverterFile,
    results: resultStore(storage, rooms),
    publicOrigin,
    host: env.host,
  };

  let waking: Promise<void> = Promise.resolve();
  return {
    ...shared,
    rooms,
    housekeeping,
    commits: () => commit.commits,
    whenSaved: () => commit.whenIdle(),
    async listen() {
      share(shared);
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen(env.port, env.host, () => {
          http.off('error', reject);
          resolve();
        });
      });
      waking = rooms.resume();
      return { port: (http.address() as AddressInfo).port }; // not a pipe: listen had a port
    },
    async close() {
      share(null);
      await waking;
      await housekeeping.stop();
      await rooms.close();
      await commit.whenIdle();
      // Closes the port as well; phones see a lost line and dial again.
      const closed = io.close();
      for (const line of upgraded) line.destroySoon();
      await closed;
    },
  };
}

function answerHealth(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{"status":"ok"}');
}

function answerNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end('not found');
}
