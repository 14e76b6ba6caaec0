import type { Server } from 'socket.io';
import type { z } from 'zod';
import type { ClientEvents, ServerEvents } from '#game/protocol/events';
import {
  attachRequestSchema,
  hostCommandSchema,
  joinRequestSchema,
  seatCommandSchema,
} from '#game/protocol/schemas';
import { isFromHere } from '#server/auth/origin';
import { type OwnerId, readOwner } from '#server/auth/owner';
import { type ClientSocket, Connection } from './connection';
import { onAttach } from './onAttach';
import { onClock } from './onClock';
import { onCommand } from './onCommand';
import { onDisconnect } from './onDisconnect';
import { onJoin } from './onJoin';
import { refused } from './refused';
import type { SocketTools } from './socketTools';

type Answer = (reply: unknown) => void;

const EVENTS: ReadonlySet<string> = new Set([
  'join',
  'attach',
  'command',
  'clock',
] satisfies (keyof ClientEvents)[]);

/**
 * The border: everything that comes in is `unknown` until its schema has parsed it, everything
 * that asks is answered, and a fault of ours ends here without taking the room along.
 */
export function attachSockets(io: Server<ClientEvents, ServerEvents>, tools: SocketTools): void {
  io.on('connection', (socket) => {
    const connection = new Connection(socket, ownerOf(socket, tools), tools.now());
    // Before any handler: the allowance, and whether there is such an event and a way to answer.
    socket.use(([event, ...values], next) => {
      const answer: unknown = values.at(-1);
      if (!connection.mayAsk(tools.now())) {
        if (isAnswer(answer)) answer(refused('tooManyMessages'));
      } else if (EVENTS.has(event) && isAnswer(answer)) {
        next();
      } else {
        connection.countBadMessage();
        if (isAnswer(answer)) answer(refused('badMessage'));
      }
    });

    const receive = receiver(connection, tools);
    receive('join', joinRequestSchema, (request) => onJoin(connection, request, tools));
    receive('attach', attachRequestSchema, (request) => onAttach(connection, request, tools));
    receive('command', commandSchemaFor(connection), (command) => onCommand(connection, command));
    socket.on('clock', (...values: unknown[]) => {
      const answer = values.at(-1);
      if (isAnswer(answer)) answer(onClock(tools.now));
    });
    socket.on('disconnect', () => onDisconnect(connection));
  });
}

/** A phone's command is looked up among those of seats first, a host's among those of hosts. */
function commandSchemaFor(connection: Connection) {
  const forSeats = seatCommandSchema.or(hostCommandSchema);
  const forHosts = hostCommandSchema.or(seatCommandSchema);
  return {
    safeParse: (value: unknown) =>
      (connection.standing.kind === 'host' ? forHosts : forSeats).safeParse(value),
  };
}

interface Schema<Value> {
  safeParse(value: unknown): z.ZodSafeParseResult<Value>;
}

function receiver(connection: Connection, { log }: SocketTools) {
  return function receive<Request>(
    event: 'join' | 'attach' | 'command',
    schema: Schema<Request>,
    handle: (request: Request) => Promise<unknown>,
  ): void {
    connection.socket.on(event, (...values: unknown[]) => {
      const answer = values.at(-1);
      if (!isAnswer(answer)) return;
      const parsed = schema.safeParse(values.length === 2 ? values[0] : undefined);
      if (!parsed.success) {
        connection.countBadMessage();
        return answer(refused('badMessage'));
      }
      handle(parsed.data).then(answer, (error: unknown) => {
        const { standing } = connection;
        const roomCode = 'live' in standing ? standing.live.room.session.code : null;
        log.error({ err: error, event, standing: standing.kind, roomCode }, 'message failed');
        answer(refused('serverFault'));
      });
    });
  };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'function';
}

/** The owner named by the cookie, unless a page of another site opened the connection. */
function ownerOf(socket: ClientSocket, { secret, publicOrigin, log }: SocketTools): OwnerId | null {
  const { headers } = socket.handshake;
  const owner = readOwner(headers.cookie, secret);
  if (owner === null || isFromHere((name) => headers[name]?.toString(), publicOrigin)) return owner;
  log.warn({ origin: headers.origin, host: headers.host }, 'owner cookie from another origin');
  return null;
}
