/** Ten pictures a second are smooth enough, and nobody is shown more. */
const BETWEEN_MS = 100;
/** Counters of a full hall take long to draw: drawing may take this share of the time. */
const MOST_OF_THE_TIME = 0.02;

/** What has to be shown: a new phase is waited for, a counter is not. */
export type Urgency = 'phase' | 'counter';

/** Does something soon after it was asked for, however often it is asked, and not too often. */
export class Coalesced {
  readonly #work: () => void;
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Infinity;
  #startedAt = 0;
  #tookMs = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** At once after a quiet time, else together with whatever follows. */
  ask(urgency: Urgency): void {
    const now = performance.now();
    const rest = urgency === 'phase' ? 0 : this.#tookMs / MOST_OF_THE_TIME;
    const dueAt = Math.max(now, this.#startedAt + Math.max(BETWEEN_MS, rest));
    if (dueAt >= this.#dueAt) return;
    this.cancel();
    this.#dueAt = dueAt;
    this.#wait(dueAt - now);
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#dueAt = Infinity;
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => this.#ring(), ms);
  }

  #ring(): void {
    // A timer set late in a busy turn rings early, by the clock of that turn's beginning.
    const early = this.#dueAt - performance.now();
    if (early > 0) this.#wait(early);
    else this.#run();
  }

  #run(): void {
    this.cancel();
    this.#startedAt = performance.now();
    this.#work();
    this.#tookMs = performance.now() - this.#startedAt;
  }
}
