import type { RoomStorage, RoomWrite } from './roomStorage';

/** One room's side of the common commit. */
export interface Ledger {
  /** Hands over what was accepted since the last call; null when there is nothing. */
  take(): RoomWrite | null;
  /** What was taken is safe. */
  saved(): void;
  /** What was taken was not written. */
  failed(error: unknown): void;
}

/** A commit is not begun earlier than this after the last one, whoever waits. */
const BREATH_MS = 4;

/**
 * Commits for all rooms together, one at a time: while one is being written the next gathers, so
 * that a burst of 300 answers costs a few disk syncs. Each command brings its own patience.
 */
export class GroupCommit {
  readonly #storage: Pick<RoomStorage, 'write'>;
  readonly #waiting = new Set<Ledger>();
  #state: 'idle' | 'writing' = 'idle';
  /** When the next commit is due; Infinity while nobody waits. */
  #dueAt = Infinity;
  #cancel = (): void => {};
  #finishedAt = 0;
  #idleCallbacks: (() => void)[] = [];
  /** Transactions so far; measured by tests and the load program. */
  commits = 0;

  constructor(storage: Pick<RoomStorage, 'write'>) {
    this.#storage = storage;
  }

  /** Says that a room has something to save, and how long that may wait for company. */
  enlist(ledger: Ledger, patienceMs: number): void {
    this.#waiting.add(ledger);
    this.#plan(performance.now() + patienceMs);
  }

  /** Writes what waits at once and resolves when nothing is left to write. */
  async whenIdle(): Promise<void> {
    this.#plan(performance.now());
    if (this.#state === 'idle' && this.#waiting.size === 0) return;
    await new Promise<void>((resolve) => this.#idleCallbacks.push(resolve));
  }

  #plan(dueAt: number): void {
    if (dueAt >= this.#dueAt || this.#waiting.size === 0) return;
    this.#dueAt = dueAt;
    if (this.#state === 'idle') this.#wait();
  }

  #wait(): void {
    this.#cancel();
    if (this.#dueAt === Infinity) return;
    const wait = Math.max(this.#dueAt, this.#finishedAt + BREATH_MS) - performance.now();
    const begin = (): void => void this.#commit();
    if (wait <= 0) {
      // Whatever is in the sockets' buffers now comes along.
      const immediate = setImmediate(begin);
      this.#cancel = () => clearImmediate(immediate);
    } else {
      const timer = setTimeout(begin, wait);
      this.#cancel = () => clearTimeout(timer);
    }
  }

  async #commit(): Promise<void> {
    this.#state = 'writing';
    this.#dueAt = Infinity;
    const taken: [Ledger, RoomWrite][] = [];
    for (const ledger of this.#waiting) {
      const write = ledger.take();
      if (write !== null) taken.push([ledger, write]);
    }
    this.#waiting.clear();
    if (taken.length > 0) await this.#write(taken);
    this.#finishedAt = performance.now();
    this.#state = 'idle';
    this.#wait();
    if (this.#waiting.size === 0) for (const callback of this.#idleCallbacks.splice(0)) callback();
  }

  async #write(taken: [Ledger, RoomWrite][]): Promise<void> {
    this.commits++;
    try {
      await this.#storage.write(taken.map(([, write]) => write));
    } catch (error) {
      const [only] = taken;
      if (taken.length === 1 && only !== undefined) return only[0].failed(error);
      // One room's fault must not cost the others their answers: each for itself.
      for (const one of taken) await this.#write([one]);
      return;
    }
    for (const [ledger] of taken) ledger.saved();
  }
}
