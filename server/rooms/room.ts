import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { transition } from '#game/room/applyCommand';
import type { Actor, Command, Refusal, Transition } from '#game/room/command';
import { rollOf } from '#game/room/roll';
import type { RoomState } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import { projectChange } from '#server/results/projectChange';
import { joinRows, type ResultRows } from '#server/results/resultRows';
import type { GroupCommit, Ledger } from '#server/storage/groupCommit';
import type {
  JournalEntry,
  RoomStorage,
  RoomWrite,
  SessionRecord,
} from '#server/storage/roomStorage';
import { foldJournal, type FoldedRoom } from './foldJournal';
import type { Time } from './time';
import { patienceFor } from './patience';
import { unhurried } from './unhurried';

export type CommandResult = { ok: true } | { ok: false; refusal: Refusal };

/** Told after a commit, in the order of listening: what was shown before, and what may be now. */
export type SavedListener = (before: RoomState, after: RoomState) => void;

export interface RoomTools {
  storage: Pick<RoomStorage, 'read'>;
  commit: GroupCommit;
  time: Time;
  log: Logger;
  /** How long an ended session is kept, by whose it is. */
  keepMs: (owner: OwnerId) => number;
}

interface Job {
  command: Command;
  actor: Actor;
  /** When it arrived: waiting in the queue must not make an answer late. */
  at: number;
  answer: (result: CommandResult) => void;
}

/** A command that was applied in memory and waits for its commit. */
interface Accepted {
  entry: JournalEntry;
  before: RoomState;
  after: RoomState;
  answer: (result: CommandResult) => void;
}

/** Commands run for at most this long before other rooms and sockets get a turn. */
const TURN_MS = 8;
const REFOLD_ATTEMPTS = 6;
const REFOLD_WAIT_MS = 250;

/**
 * One live game: the only writer of its state. Commands run one at a time; what they changed is
 * journalled before anybody hears of it, so `state` is always what a restart would restore.
 */
export class Room implements Ledger {
  #session: SessionRecord;
  readonly #tools: RoomTools;
  readonly #log: Logger;
  readonly #jobs: Job[] = [];
  readonly #listeners: SavedListener[] = [];
  /** Applied in memory, perhaps not saved yet. */
  #head: RoomState;
  #saved: RoomState;
  #sequence: number;
  #savedSequence: number;
  #lastAt: number;
  #accepted: Accepted[] = [];
  #beingSaved: Accepted[] = [];
  #work: 'idle' | 'working' | 'refolding' = 'idle';
  #door: 'open' | 'closed' = 'open';
  /** Grows when a commit fails: whatever was computed on the lost state is void. */
  #epoch = 0;
  #idleCallbacks: (() => void)[] = [];

  constructor(session: SessionRecord, folded: FoldedRoom, tools: RoomTools) {
    this.#session = session;
    this.#tools = tools;
    this.#log = tools.log.child({ roomCode: session.code });
    this.#head = this.#saved = folded.state;
    this.#sequence = this.#savedSequence = folded.sequence;
    this.#lastAt = folded.lastAt;
  }

  /** The saved state: all that may be shown. */
  get state(): RoomState {
    return this.#saved;
  }

  get session(): SessionRecord {
    return this.#session;
  }

  /** The saved session has another owner: they signed in. */
  changeOwner(owner: OwnerId): void {
    this.#session = { ...this.#session, owner };
  }

  onSaved(listener: SavedListener): void {
    this.#listeners.push(listener);
  }

  /** Queues a command; answered when it is refused, or accepted and safely on disk. */
  submit(command: Command, actor: Actor, now = this.#tools.time.now()): Promise<CommandResult> {
    if (this.#door === 'closed') return Promise.resolve({ ok: false, refusal: 'restarting' });
    return new Promise((answer) => {
      // A clock that was set back must not make the game run backwards.
      const at = Math.max(now, this.#lastAt);
      this.#lastAt = at;
      this.#jobs.push({ command, actor, at, answer });
      if (this.#work === 'idle') void this.#run();
    });
  }

  /** Refuses what is asked from now on; resolves when everything asked before is saved. */
  async stop(): Promise<void> {
    this.#door = 'closed';
    await this.#whenIdle();
    while (this.#accepted.length + this.#beingSaved.length > 0) {
      await this.#tools.commit.whenIdle();
    }
  }

  take(): RoomWrite | null {
    if (this.#accepted.length === 0) return null;
    this.#beingSaved = this.#accepted;
    this.#accepted = [];
    return this.#toWrite(this.#beingSaved);
  }

  saved(): void {
    const saved = this.#beingSaved;
    this.#beingSaved = [];
    const before = this.#saved;
    this.#saved = saved.at(-1)?.after ?? before;
    this.#savedSequence += saved.length;
    // Listeners first: the answers below carry views of the new state.
    for (const listener of this.#listeners) this.#guard(() => listener(before, this.#saved));
    for (const { answer } of saved) answer({ ok: true });
  }

  failed(error: unknown): void {
    this.#log.error({ err: error, entries: this.#beingSaved.length }, 'could not save');
    const lost = [...this.#beingSaved, ...this.#accepted];
    this.#beingSaved = [];
    this.#accepted = [];
    this.#epoch++;
    for (const { answer } of lost) answer({ ok: false, refusal: 'notSaved' });
    if (this.#work !== 'refolding') void this.#refold();
  }

  async #run(): Promise<void> {
    this.#work = 'working';
    const epoch = this.#epoch;
    let turn = performance.now();
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) {
      await this.#apply(job, epoch);
      if (performance.now() - turn > TURN_MS) {
        await nextTurn();
        turn = performance.now();
      }
      // The queue now belongs to the refolding and to the run after it.
      if (this.#epoch !== epoch) return;
    }
    this.#becomeIdle();
  }

  async #apply({ command, actor, at, answer }: Job, epoch: number): Promise<void> {
    const before = this.#head;
    let result: Transition;
    try {
      result = await unhurried(transition(before, command, { actor, now: at }));
    } catch (error) {
      this.#log.error({ err: error, command: command.type, actor: actor.kind }, 'command failed');
      return answer({ ok: false, refusal: 'serverFault' });
    }
    if (this.#epoch !== epoch) return answer({ ok: false, refusal: 'notSaved' });
    if (!result.ok) return answer({ ok: false, refusal: result.refusal });
    if (result.state === before) return this.#answerWhenSaved(answer);

    this.#head = result.state;
    this.#sequence += 1;
    const entry = { sequence: this.#sequence, at, actor, command };
    this.#accepted.push({ entry, before, after: result.state, answer });
    this.#tools.commit.enlist(this, patienceFor(command, rollOf(result.state.seats).length));
  }

  /** Nothing new, e.g. a retried answer; but the first one may still wait for its commit. */
  #answerWhenSaved(answer: Job['answer']): void {
    const last = this.#accepted.at(-1) ?? this.#beingSaved.at(-1);
    if (last === undefined) return answer({ ok: true });
    const first = last.answer;
    last.answer = (result) => {
      first(result);
      answer(result);
    };
  }

  #toWrite(accepted: readonly Accepted[]): RoomWrite {
    const ending = accepted.find(
      ({ before, after }) => after.phase.kind === 'ended' && before.phase.kind !== 'ended',
    );
    const endedAt = ending?.entry.at ?? null;
    return {
      session: this.session.id,
      entries: accepted.map(({ entry }) => entry),
      results: this.#project(accepted),
      ended:
        endedAt === null
          ? null
          : { at: endedAt, deleteAt: endedAt + this.#tools.keepMs(this.session.owner) },
    };
  }

  #project(accepted: readonly Accepted[]): ResultRows | null {
    try {
      let rows: ResultRows | null = null;
      for (const { before, after, entry } of accepted) {
        const added = projectChange(before, after, entry.at);
        if (added !== null) rows = rows === null ? added : joinRows(rows, added);
      }
      return rows;
    } catch (error) {
      // The journal is the truth and results can be rebuilt from it: the game goes on.
      this.#log.error({ err: error }, 'could not compute results');
      return null;
    }
  }

  /** The state in memory may be ahead of the disk: only the journal knows what is true. */
  async #refold(): Promise<void> {
    this.#work = 'refolding';
    for (let attempt = 1; attempt <= REFOLD_ATTEMPTS; attempt++) {
      try {
        const folded = await foldJournal(this.#tools.storage.read(this.session.id));
        const before = this.#saved;
        this.#head = this.#saved = folded.state;
        this.#sequence = this.#savedSequence = folded.sequence;
        for (const listener of this.#listeners) this.#guard(() => listener(before, this.#saved));
        return void this.#run();
      } catch (error) {
        this.#log.error({ err: error, attempt }, 'could not read the journal again');
        this.#refuseJobs('notSaved');
        await sleep(REFOLD_WAIT_MS * attempt);
      }
    }
    // Memory is the best there is; the next command tries the disk again.
    this.#head = this.#saved;
    this.#sequence = this.#savedSequence;
    this.#becomeIdle();
  }

  #becomeIdle(): void {
    this.#work = 'idle';
    for (const callback of this.#idleCallbacks.splice(0)) callback();
  }

  #whenIdle(): Promise<void> {
    if (this.#work === 'idle') return Promise.resolve();
    return new Promise((resolve) => this.#idleCallbacks.push(resolve));
  }

  #refuseJobs(refusal: Refusal): void {
    for (const job of this.#jobs.splice(0)) job.answer({ ok: false, refusal });
  }

  #guard(listen: () => void): void {
    try {
      listen();
    } catch (error) {
      this.#log.error({ err: error }, 'listener failed');
    }
  }
}
