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

/** Commands that arrive within this time of a commit share the next one. */
const GATHER_MS = 8;

/**
 * Commits for all rooms together, one at a time: while one is being written the next gathers, so
 * that a burst of 300 answers costs a few disk syncs and a single answer does not wait.
 */
export class GroupCommit {
  readonly #storage: Pick<RoomStorage, 'write'>;
  readonly #waiting = new Set<Ledger>();
  #state: 'idle' | 'planned' | 'writing' = 'idle';
  #finishedAt = 0;
  #idleCallbacks: (() => void)[] = [];
  /** Transactions so far; measured by tests and the load program. */
  commits = 0;

  constructor(storage: Pick<RoomStorage, 'write'>) {
    this.#storage = storage;
  }

  /** Says that a room has something to save. */
  enlist(ledger: Ledger): void {
    this.#waiting.add(ledger);
    if (this.#state === 'idle') this.#plan();
  }

  /** Resolves when nothing is left to write. */
  whenIdle(): Promise<void> {
    if (this.#state === 'idle') return Promise.resolve();
    return new Promise((resolve) => this.#idleCallbacks.push(resolve));
  }

  #plan(): void {
    this.#state = 'planned';
    const wait = this.#finishedAt + GATHER_MS - performance.now();
    if (wait > 0) setTimeout(() => void this.#commit(), wait);
    else setImmediate(() => void this.#commit());
  }

  async #commit(): Promise<void> {
    this.#state = 'writing';
    const taken: [Ledger, RoomWrite][] = [];
    for (const ledger of this.#waiting) {
      const write = ledger.take();
      if (write !== null) taken.push([ledger, write]);
    }
    this.#waiting.clear();
    if (taken.length > 0) await this.#write(taken);
    this.#finishedAt = performance.now();
    this.#state = 'idle';
    if (this.#waiting.size > 0) this.#plan();
    else for (const callback of this.#idleCallbacks.splice(0)) callback();
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
