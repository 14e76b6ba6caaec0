import type { Localised } from '#game/deck/deck';
import type { Actor, Command } from '#game/room/command';
import type { RoomCode, SeatId } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import type { ResultRows } from '#server/results/resultRows';
import type { SessionFacts } from '#server/results/sessionFacts';
import type { SessionGlance } from '#server/results/sessionGlance';

export type SessionId = string & { readonly __brand: 'SessionId' };

/** The saved record of a room. All times are milliseconds. */
export interface SessionRecord {
  id: SessionId;
  code: RoomCode;
  owner: OwnerId;
  title: string;
  deckTitle: Localised;
  /** How the room was asked for: acts, flow and bots, for "play again". */
  settings: unknown;
  createdAt: number;
  /** null while the room is open. */
  endedAt: number | null;
  deleteAt: number;
}

/** A session with what its owner wrote about it afterwards. */
export interface SavedSession extends SessionRecord {
  /** Which class it was; '' without one. */
  tag: string;
  note: string;
}

/** What an owner may change of a session. */
export type SessionChange = Partial<Pick<SavedSession, 'title' | 'tag' | 'note' | 'deleteAt'>>;

/** An accepted command. A room is the fold of its entries in order of `sequence`: 1, 2, 3, … */
export interface JournalEntry {
  sequence: number;
  at: number;
  actor: Actor;
  command: Command;
}

/** What one room adds in one commit. */
export interface RoomWrite {
  session: SessionId;
  entries: JournalEntry[];
  /** Rows of the rounds these entries closed; null when they closed none. */
  results: ResultRows | null;
  /** Set by the entry that ends the game. */
  ended: { at: number; deleteAt: number } | null;
}

/** A seat to be forgotten, what its calls are told of from then on, and its entries rewritten. */
export interface ForgottenSeat {
  seat: SeatId;
  alias: SeatId;
  entries: JournalEntry[];
}

/**
 * Where rooms are kept. Every form passes the same suite (tests/server/rooms/roomStorage.test.ts). What
 * a promise confirmed survives the end of the process.
 */
export interface RoomStorage {
  /** Opens a session with its first entry, unless another open session has its code. */
  open(session: SessionRecord, first: JournalEntry): Promise<'opened' | 'codeTaken'>;
  /** Adds to any number of rooms in one transaction: all or nothing. */
  write(writes: readonly RoomWrite[]): Promise<void>;
  /** A session's entries in order, in portions that fit in memory. */
  read(session: SessionId): AsyncIterable<JournalEntry[]>;
  /** Only the entries with these commands, in order. */
  readCommands(session: SessionId, types: Command['type'][]): Promise<JournalEntry[]>;
  /** Replaces all result rows of a session. */
  rewriteResults(session: SessionId, rows: ResultRows): Promise<void>;
  readResults(session: SessionId): Promise<ResultRows>;
  /** Rounds that were closed. */
  countRounds(session: SessionId): Promise<number>;
  /** What sessions are compared by, without reading their answers; of each that was asked for. */
  readFacts(sessions: readonly SessionId[]): Promise<Map<SessionId, SessionFacts>>;
  /** What a list says of each session that was asked for. */
  readGlances(sessions: readonly SessionId[]): Promise<Map<SessionId, SessionGlance>>;
  /** Removes a seat's player and answers, and puts the entries in the place of those they rewrite. */
  forgetSeat(session: SessionId, forgotten: ForgottenSeat): Promise<void>;

  findOpen(code: RoomCode): Promise<SessionRecord | null>;
  /** Open sessions with the time of their last entry, the liveliest first. */
  listOpen(): Promise<(SessionRecord & { lastAt: number })[]>;
  findSession(session: SessionId): Promise<SavedSession | null>;
  /** An owner's sessions, newest first. */
  listSessions(owner: OwnerId): Promise<SavedSession[]>;
  /** What is not named stays; false when there is no such session. */
  changeSession(session: SessionId, change: SessionChange): Promise<boolean>;
  /** Sessions whose day of deletion has come. */
  listExpired(now: number): Promise<SessionRecord[]>;
  /** Deletes a session with its journal and results; false when there was none. */
  deleteSession(session: SessionId): Promise<boolean>;
}
