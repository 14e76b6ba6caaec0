import { nextDeadline } from '#game/room/clock';
import type { Room } from './room';

/** Node's timers cannot wait longer. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** When a deadline could not be saved: the game must not stand still for ever. */
const RETRY_MS = 500;

/** Waits for a room's next deadline and then asks the room to move on; it decides nothing. */
export class RoomClock {
  readonly #room: Room;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #waitingFor: { at: number; phase: number } | null = null;
  #state: 'running' | 'stopped' = 'running';

  constructor(room: Room, now: () => number) {
    this.#room = room;
    this.#now = now;
    room.onSaved(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#state = 'stopped';
    clearTimeout(this.#timer);
  }

  #follow(): void {
    const next = nextDeadline(this.#room.state);
    const same = next?.at === this.#waitingFor?.at && next?.phase === this.#waitingFor?.phase;
    if (same || this.#state === 'stopped') return;
    this.#waitingFor = next;
    clearTimeout(this.#timer);
    if (next !== null) this.#wait(next.at - this.#now());
  }

  #wait(ms: number): void {
    const wait = Math.min(Math.max(0, ms), LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => void this.#ring(), wait);
  }

  async #ring(): Promise<void> {
    const deadline = this.#waitingFor;
    if (deadline === null) return;
    // A timer may ring a little early by the wall clock.
    if (this.#now() < deadline.at) return this.#wait(deadline.at - this.#now());
    const command = { type: 'deadlinePassed', phase: deadline.phase } as const;
    const result = await this.#room.submit(command, { kind: 'clock' });
    // Refused because the room has moved on is as good; anything else is tried again.
    const isStillDue = this.#waitingFor === deadline && this.#state === 'running';
    if (!result.ok && isStillDue) this.#wait(RETRY_MS);
  }
}
