export interface Patience {
  /** So many tries at once … */
  most: number;
  /** … and then one more each time this has passed. */
  everyMs: number;
}

/** More than one machine's school has; beyond it the longest quiet are forgotten. */
const MOST_KEYS = 20_000;

interface Standing {
  left: number;
  at: number;
}

/** Counts tries by key, in memory only, and says how long somebody has to wait for the next one. */
export class Attempts {
  readonly #patience: Patience;
  readonly #standings = new Map<string, Standing>();

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** Milliseconds until this key may try again; 0 when it may now. */
  waitFor(key: string, now: number): number {
    const { left } = this.#standing(key, now);
    return left >= 1 ? 0 : Math.ceil((1 - left) * this.#patience.everyMs);
  }

  take(key: string, now: number): void {
    const { left } = this.#standing(key, now);
    this.#standings.delete(key); // the newest stands last
    this.#standings.set(key, { left: Math.max(0, left - 1), at: now });
    const oldest = this.#standings.keys().next();
    if (this.#standings.size > MOST_KEYS && !oldest.done) this.#standings.delete(oldest.value);
  }

  /** A try that was none after all. */
  giveBack(key: string): void {
    const known = this.#standings.get(key);
    if (known !== undefined) known.left = Math.min(this.#patience.most, known.left + 1);
  }

  forget(key: string): void {
    this.#standings.delete(key);
  }

  #standing(key: string, now: number): Standing {
    const { most, everyMs } = this.#patience;
    const known = this.#standings.get(key);
    if (known === undefined) return { left: most, at: now };
    const regained = Math.max(0, now - known.at) / everyMs;
    return { left: Math.min(most, known.left + regained), at: now };
  }
}
