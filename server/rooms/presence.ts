import type { SeatId } from '#game/room/state';
import type { Room } from './room';
import type { Time } from './time';

/**
 * Turns lost connections into facts of the room. A reload or a change of network is shorter than
 * the grace and nobody hears of it.
 */
export class Presence {
  readonly #room: Room;
  readonly #time: Time;
  readonly #graceMs: number;
  /** How to cancel each grace that is running. */
  readonly #leaving = new Map<SeatId | 'host', () => void>();

  constructor(room: Room, time: Time, graceMs: number) {
    this.#room = room;
    this.#time = time;
    this.#graceMs = graceMs;
  }

  /** After a restart nobody is connected yet; whoever does not come back in time is away. */
  expectEverybody(): void {
    for (const seat of Object.values(this.#room.state.seats)) {
      if (seat.kind === 'pupil' && seat.presence === 'here') this.seatLost(seat.id);
    }
    if (this.#room.state.host === 'here') this.hostLost();
  }

  seatAttached(seat: SeatId): void {
    this.#cancel(seat);
  }

  seatLost(seat: SeatId): void {
    this.#after(seat, () => {
      if (this.#room.state.seats[seat]?.presence !== 'here') return;
      void this.#room.submit({ type: 'markAway', seat }, { kind: 'clock' });
    });
  }

  hostAttached(): void {
    this.#cancel('host');
    if (this.#room.state.host === 'here') return;
    void this.#room.submit({ type: 'markHostHere' }, { kind: 'host' });
  }

  hostLost(): void {
    this.#after('host', () => {
      void this.#room.submit({ type: 'markHostAway' }, { kind: 'clock' });
    });
  }

  stop(): void {
    for (const who of [...this.#leaving.keys()]) this.#cancel(who);
  }

  #after(who: SeatId | 'host', act: () => void): void {
    this.#cancel(who);
    const cancel = this.#time.after(this.#graceMs, () => {
      this.#leaving.delete(who);
      act();
    });
    this.#leaving.set(who, cancel);
  }

  #cancel(who: SeatId | 'host'): void {
    this.#leaving.get(who)?.();
    this.#leaving.delete(who);
  }
}
