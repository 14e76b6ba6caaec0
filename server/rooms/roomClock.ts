import { nextDeadline } from '#game/room/clock';
import type { Room } from './room';
import type { Time } from './time';

/** When a deadline could not be saved: the game must not stand still for ever, nor fill the log. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

/** Waits for a room's next deadline and then asks the room to move on; it decides nothing. */
export class RoomClock {
  readonly #room: Room;
  readonly #time: Time;
  #cancel = (): void => {};
  #waitingFor: { at: number; phase: number } | null = null;
  #retryMs = FIRST_RETRY_MS;
  #state: 'running' | 'stopped' = 'running';

  constructor(room: Room, time: Time) {
    this.#room = room;
    this.#time = time;
    room.onSaved(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#state = 'stopped';
    this.#cancel();
  }

  #follow(): void {
    const next = nextDeadline(this.#room.state);
    const same = next?.at === this.#waitingFor?.at && next?.phase === this.#waitingFor?.phase;
    if (same || this.#state === 'stopped') return;
    this.#waitingFor = next;
    this.#retryMs = FIRST_RETRY_MS;
    this.#cancel();
    if (next !== null) this.#wait(next.at - this.#time.now());
  }

  #wait(ms: number): void {
    this.#cancel = this.#time.after(ms, () => void this.#ring());
  }

  async #ring(): Promise<void> {
    const deadline = this.#waitingFor;
    if (deadline === null) return;
    // A timer may ring a little early by the wall clock.
    if (this.#time.now() < deadline.at) return this.#wait(deadline.at - this.#time.now());
    const command = { type: 'deadlinePassed', phase: deadline.phase } as const;
    const result = await this.#room.submit(command, { kind: 'clock' });
    // Refused because the room has moved on is as good; anything else is tried again.
    const isStillDue = this.#waitingFor === deadline && this.#state === 'running';
    if (result.ok || !isStillDue) return;
    this.#wait(this.#retryMs);
    this.#retryMs = Math.min(2 * this.#retryMs, LAST_RETRY_MS);
  }
}
