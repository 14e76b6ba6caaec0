import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Language } from '#game/deck/deck';
import type { Farewell } from '#game/protocol/events';
import { diff, type Patch } from '#game/protocol/patch';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { RoomState, SeatId } from '#game/room/state';
import type { HostView, PlayerView, ScreenView } from '#game/room/view';
import { viewersOf } from '#game/room/viewersOf';
import { Coalesced } from './coalesced';
import type { Room } from './room';
import { Wall } from './wall';

/** How a device wants the keys of views: as they are, or shortened (game/protocol/shortKeys). */
export type Spelling = 'long' | 'short';

/** The way to one connected device. */
export interface Link {
  /** Names it in `tellMany`. */
  readonly id: string;
  readonly spelling: Spelling;
  change(patch: Patch): void;
  /** Says why and hangs up. */
  farewell(why: Farewell): void;
}

interface Phone {
  link: Link;
  language: Language;
  /** What the phone shows. */
  last: PlayerView;
}

/** A question to a lecture hall goes out in turns, so that answers and other rooms get in between. */
const TURN_MS = 6;

/** Tells many devices of one spelling the same, which is encoded once. */
export type TellMany = (ids: readonly string[], patch: Patch, spelling: Spelling) => void;

/** Everybody who looks at a room, and what each of them has been shown. */
export class Audience {
  readonly #room: Room;
  readonly #log: Logger;
  readonly #phones = new Map<SeatId, Phone>();
  readonly #tellMany: TellMany;
  readonly #hosts: Wall<HostView>;
  readonly #screens: Wall<ScreenView>;
  /** Both kinds together: what they have in common is computed once for the same state. */
  readonly #walls = new Coalesced(() => this.#showWalls());
  /** Seats whose phones may show something old. */
  readonly #stale = new Set<SeatId>();
  #pump: 'idle' | 'running' = 'idle';

  constructor(room: Room, tellMany: TellMany, log: Logger) {
    this.#room = room;
    this.#tellMany = tellMany;
    this.#log = log;
    this.#hosts = new Wall(() => viewHost(room.state));
    this.#screens = new Wall(() => viewScreen(room.state));
    room.onSaved((before, after) => this.#changed(before, after));
  }

  /** Devices connected now. */
  get size(): number {
    return this.#phones.size + this.#hosts.size + this.#screens.size;
  }

  get hosts(): number {
    return this.#hosts.size;
  }

  /** Shows a seat's phone its whole view. The newer device wins; the older is told and let go. */
  attachPhone(seat: SeatId, language: Language, link: Link): PlayerView {
    const older = this.#phones.get(seat);
    const view = viewPlayer(this.#room.state, seat, language);
    this.#phones.set(seat, { link, language, last: view });
    this.#stale.delete(seat);
    if (older !== undefined && older.link !== link) older.link.farewell('elsewhere');
    return view;
  }

  /** Forgets a phone; false when the seat is shown on another device by now. */
  detachPhone(seat: SeatId, link: Link): boolean {
    if (this.#phones.get(seat)?.link !== link) return false;
    return this.#phones.delete(seat);
  }

  attachWall(kind: 'host' | 'screen', link: Link): HostView | ScreenView {
    return this.#wall(kind).attach(link);
  }

  detachWall(kind: 'host' | 'screen', link: Link): void {
    this.#wall(kind).detach(link);
  }

  /** What has changed for a phone since it was last told; undefined when nothing has. */
  catchUp(seat: SeatId, link: Link): Patch | undefined {
    const phone = this.#phones.get(seat);
    if (phone?.link !== link || !this.#stale.has(seat)) return undefined;
    return this.#news(seat, phone);
  }

  /** Lets everybody go. */
  farewell(why: Farewell): void {
    this.#walls.cancel();
    const phones = [...this.#phones.values()].map((phone) => phone.link);
    this.#phones.clear();
    for (const link of [...phones, ...this.#hosts.leave(), ...this.#screens.leave()]) {
      link.farewell(why);
    }
  }

  #wall(kind: 'host' | 'screen') {
    return kind === 'host' ? this.#hosts : this.#screens;
  }

  #changed(before: RoomState, after: RoomState): void {
    const { everyone, seats } = viewersOf(before, after);
    const isWatched = this.#hosts.size + this.#screens.size > 0;
    if (isWatched) this.#walls.ask(everyone ? 'phase' : 'counter');
    for (const seat of everyone ? this.#phones.keys() : seats) {
      if (this.#phones.has(seat)) this.#stale.add(seat);
    }
    if (this.#stale.size > 0 && this.#pump === 'idle') void this.#tellPhones();
  }

  #showWalls(): void {
    try {
      this.#hosts.show();
      this.#screens.show();
    } catch (error) {
      this.#log.error({ err: error }, 'could not show the room to a screen');
    }
  }

  /** Acknowledgements go first: they bring their senders up to date by themselves. */
  async #tellPhones(): Promise<void> {
    this.#pump = 'running';
    while (this.#stale.size > 0) {
      await nextTurn();
      this.#tellSome();
    }
    this.#pump = 'idle';
  }

  /** One turn: most phones of a class are told the same, e.g. that answering has begun. */
  #tellSome(): void {
    const start = performance.now();
    const same = new Map<string, { patch: Patch; spelling: Spelling; ids: string[] }>();
    const kicked: Link[] = [];
    for (const seat of this.#stale) {
      this.#stale.delete(seat);
      const phone = this.#phones.get(seat);
      const patch = phone && this.#tryNews(seat, phone);
      if (phone !== undefined && patch !== undefined) {
        const { id, spelling } = phone.link;
        const text = spelling + JSON.stringify(patch);
        const group = same.get(text);
        if (group === undefined) same.set(text, { patch, spelling, ids: [id] });
        else group.ids.push(id);
      }
      if (phone !== undefined && this.#room.state.seats[seat]?.presence === 'kicked') {
        this.#phones.delete(seat);
        kicked.push(phone.link);
      }
      if (performance.now() - start > TURN_MS) break;
    }
    for (const { patch, spelling, ids } of same.values()) this.#tellMany(ids, patch, spelling);
    for (const link of kicked) link.farewell('kicked');
  }

  #tryNews(seat: SeatId, phone: Phone): Patch | undefined {
    try {
      return this.#news(seat, phone);
    } catch (error) {
      this.#log.error({ err: error, seatId: seat }, 'could not show the room to a phone');
      return undefined;
    }
  }

  #news(seat: SeatId, phone: Phone): Patch | undefined {
    this.#stale.delete(seat);
    const next = viewPlayer(this.#room.state, seat, phone.language);
    const patch = diff(phone.last, next);
    phone.last = next;
    return patch;
  }
}
