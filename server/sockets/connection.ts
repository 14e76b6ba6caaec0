import type { Socket } from 'socket.io';
import type { ClientEvents, Farewell, ServerEvents } from '#game/protocol/events';
import type { Patch } from '#game/protocol/patch';
import type { SeatId } from '#game/room/state';
import { Attempts } from '#server/auth/attempts';
import type { Visitor } from '#server/auth/visitor';
import type { Link, Spelling } from '#server/rooms/audience';
import type { LiveRoom } from '#server/rooms/liveRoom';
import { Allowance } from './allowance';
import { spell } from './spell';

export type ClientSocket = Socket<ClientEvents, ServerEvents>;

/** What a connection is to the game: nobody yet, somebody's phone, or a big screen. */
export type Standing =
  | { kind: 'stranger' }
  | { kind: 'player'; live: LiveRoom; seat: SeatId }
  | { kind: 'host' | 'screen'; live: LiveRoom };

/** Messages that make no sense, before the connection is given up: not a phone with a bug or two. */
const MOST_BAD_MESSAGES = 20;
/** Messages beyond the allowance, before the same. */
const MOST_EXCESS_MESSAGES = 200;

/** One connected device and what it may do. A person is a seat, not a connection. */
export class Connection implements Link {
  readonly socket: ClientSocket;
  /** From the cookies of the handshake; changes when somebody signs in or out meanwhile. */
  visitor: Visitor;
  readonly spelling: Spelling;
  standing: Standing = { kind: 'stranger' };
  readonly #allowance: Allowance;
  /** Codes that led to no room; a typing error or two are no guessing. */
  readonly #wrongCodes = new Attempts({ most: 12, everyMs: 5_000 });
  #bad = 0;
  #excess = 0;

  constructor(socket: ClientSocket, visitor: Visitor, now: number) {
    this.socket = socket;
    // `io({ auth: { keys: 'short' } })`: an older page gets the keys as it knows them.
    this.spelling = socket.handshake.auth.keys === 'short' ? 'short' : 'long';
    this.visitor = visitor;
    this.#allowance = new Allowance(now);
  }

  get id(): string {
    return this.socket.id;
  }

  change(patch: Patch): void {
    this.socket.emit('change', spell(patch, this.spelling));
  }

  farewell(why: Farewell): void {
    this.socket.emit('farewell', why);
    // A restarting server closes all connections itself, in a way that phones dial again.
    if (why === 'restarting') return;
    this.standing = { kind: 'stranger' };
    this.socket.disconnect(true);
  }

  /** Whether one more message may be read now. */
  mayAsk(now: number): boolean {
    if (this.#allowance.take(now)) return true;
    this.#excess += 1;
    if (this.#excess > MOST_EXCESS_MESSAGES) this.#giveUp();
    return false;
  }

  /** Whether this device may try one more code now. */
  mayTryCode(now: number): boolean {
    return this.#wrongCodes.waitFor(this.id, now) === 0;
  }

  countWrongCode(now: number): void {
    this.#wrongCodes.take(this.id, now);
  }

  countBadMessage(): void {
    this.#bad += 1;
    if (this.#bad > MOST_BAD_MESSAGES) this.#giveUp();
  }

  /** Gives up the standing; a lost seat or host is missed after the grace. */
  leave(): void {
    const { standing } = this;
    this.standing = { kind: 'stranger' };
    switch (standing.kind) {
      case 'stranger':
        return;
      case 'player':
        if (standing.live.audience.detachPhone(standing.seat, this)) {
          standing.live.presence.seatLost(standing.seat);
        }
        return;
      case 'screen':
        return standing.live.audience.detachWall('screen', this);
      case 'host':
        standing.live.audience.detachWall('host', this);
        if (standing.live.audience.hosts === 0) standing.live.presence.hostLost();
        return;
    }
  }

  /** Ends the line in a way that is dialled again, then with the cookies of that moment. */
  hangUp(): void {
    this.leave();
    this.visitor = { owner: null, login: null };
    this.socket.conn.close();
  }

  #giveUp(): void {
    this.leave();
    this.farewell('badMessages');
  }
}
