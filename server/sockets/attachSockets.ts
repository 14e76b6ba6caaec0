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
import type { Visitor } from '#server/auth/visitor';
import { type ClientSocket, Connection } from './connection';
import { onAttach } from './onAttach';
import { onClock } from './onClock';
import { onCommand } from './onCommand';
import { onDisconnect } from './onDisconnect';
import { onJoin } from './onJoin';
import { refused } from './refused';
import type { SocketTools } from './socketTools';
import { spell } from './spell';

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
  io.use((socket, next) => {
    visitorOf(socket, tools).then(
      (visitor) => {
        socket.data = visitor;
        next();
      },
      (error: unknown) => {
        tools.log.error({ err: error }, 'cannot tell who connects');
        socket.conn.close(); // dialled again
      },
    );
  });
  io.on('connection', (socket) => {
    const connection = new Connection(socket, socket.data as Visitor, tools.now()); // set above
    tools.connections.add(connection);
    const receive = receiver(connection, tools);
    receive('join', joinRequestSchema, (request) => onJoin(connection, request, tools));
    receive('attach', attachRequestSchema, (request) => onAttach(connection, request, tools));
    receive('command', commandSchemaFor(connection), (command) => onCommand(connection, command));
    socket.on('clock', (...values: unknown[]) => {
      const answer = admit(connection, values, tools);
      answer?.(onClock(tools.now));
    });
    socket.onAny((event: string, ...values: unknown[]) => {
      if (!EVENTS.has(event)) refuseBadMessage(connection, admit(connection, values, tools));
    });
    socket.on('disconnect', () => {
      tools.connections.remove(connection);
      onDisconnect(connection);
    });
  });
}

const commandForSeats = seatCommandSchema.or(hostCommandSchema);
const commandForHosts = hostCommandSchema.or(seatCommandSchema);

/** A phone's command is looked up among those of seats first, a host's among those of hosts. */
function commandSchemaFor(connection: Connection) {
  return {
    safeParse: (value: unknown) =>
      (connection.standing.kind === 'host' ? commandForHosts : commandForSeats).safeParse(value),
  };
}

interface Schema<Value> {
  safeParse(value: unknown): z.ZodSafeParseResult<Value>;
}

function receiver(connection: Connection, tools: SocketTools) {
  return function receive<Request>(
    event: 'join' | 'attach' | 'command',
    schema: Schema<Request>,
    handle: (request: Request) => Promise<unknown>,
  ): void {
    connection.socket.on(event, (...values: unknown[]) => {
      const answer = admit(connection, values, tools);
      if (answer === null) return;
      const parsed = schema.safeParse(values.length === 2 ? values[0] : undefined);
      if (!parsed.success) return refuseBadMessage(connection, answer);
      const say = (reply: unknown) => answer(spell(reply, connection.spelling));
      handle(parsed.data).then(say, (error: unknown) => {
        const { standing } = connection;
        const roomCode = 'live' in standing ? standing.live.room.session.code : null;
        tools.log.error({ err: error, event, standing: standing.kind, roomCode }, 'message failed');
        say(refused('serverFault'));
      });
    });
  };
}

/** How to answer a message, or null when it is already refused: one too many, or no way to answer. */
function admit(
  connection: Connection,
  values: readonly unknown[],
  { now }: SocketTools,
): Answer | null {
  const last = values.at(-1);
  const answer = isAnswer(last) ? last : null;
  if (!connection.mayAsk(now())) {
    answer?.(spell(refused('tooManyMessages'), connection.spelling));
    return null;
  }
  if (answer === null) connection.countBadMessage();
  return answer;
}

function refuseBadMessage(connection: Connection, answer: Answer | null): void {
  if (answer === null) return;
  connection.countBadMessage();
  answer(spell(refused('badMessage'), connection.spelling));
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'function';
}

/** Who the cookies say it is, unless a page of another site opened the connection. */
async function visitorOf(
  socket: ClientSocket,
  { visitorOf: ask, publicOrigin, log }: SocketTools,
): Promise<Visitor> {
  const { headers } = socket.handshake;
  const visitor = await ask(headers.cookie);
  const isOurs = isFromHere((name) => headers[name]?.toString(), publicOrigin);
  if (visitor.owner === null || isOurs) return visitor;
  log.warn({ origin: headers.origin, host: headers.host }, 'owner cookie from another origin');
  return { owner: null, login: null };
}
