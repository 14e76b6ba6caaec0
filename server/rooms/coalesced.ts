/** Ten pictures a second are smooth enough for counters. */
const BETWEEN_MS = 100;
/** A picture that takes long to draw is drawn less often: at most this share of the time. */
const MOST_OF_THE_TIME = 0.02;

/** Does something soon after it was asked for, however often it is asked, and not too often. */
export class Coalesced {
  readonly #work: () => void;
  #timer: NodeJS.Timeout | null = null;
  #earliest = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** At once after a quiet time, else together with whatever follows. */
  ask(): void {
    if (this.#timer !== null) return;
    const wait = Math.max(0, this.#earliest - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const start = performance.now();
      this.#work();
      const end = performance.now();
      this.#earliest = start + Math.max(BETWEEN_MS, (end - start) / MOST_OF_THE_TIME);
    }, wait);
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
