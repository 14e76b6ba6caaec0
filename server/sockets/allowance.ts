/** Generous for a person in a hurry, tight for a program. */
export const BURST = 40;
export const PER_SECOND = 10;

/** How many messages one connection may send: `BURST` at once, `PER_SECOND` in the long run. */
export class Allowance {
  #left = BURST;
  #filledAt: number;

  constructor(now: number) {
    this.#filledAt = now;
  }

  /** Whether one more message may pass now; `now` in milliseconds. */
  take(now: number): boolean {
    const refill = ((now - this.#filledAt) / 1000) * PER_SECOND;
    this.#left = Math.min(BURST, this.#left + Math.max(0, refill));
    this.#filledAt = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
