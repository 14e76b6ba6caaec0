import type { Language } from '#game/deck/deck';
import type { PresetId } from '#game/gate/presets';
import type { OwnerId } from '#server/auth/owner';
import { foldJournal } from '#server/rooms/foldJournal';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type {
  RoomStorage,
  SavedSession,
  SessionChange,
  SessionId,
} from '#server/storage/roomStorage';
import { type CombinedResults, combinedResults } from './combinedResults';
import { type ExpertCardOf, expertCards } from './expertCards';
import { projectChange } from './projectChange';
import { type PupilSeats, pupilSeats } from './pupilSeats';
import { ownSession, readPlayed } from './readPlayed';
import { replayRound, type RoundReplay } from './replay';
import { makeFile, type MadeFile, type ResultFile } from './resultFiles';
import { joinRows, noRows } from './resultRows';
import type { SessionGlance } from './sessionGlance';
import { type ResultSummary, summarise } from './summarise';
import type { TableSource } from './tables';
import { type WhatIfAct, whatIfPreset } from './whatIf';

export interface SessionResult {
  session: SavedSession;
  summary: ResultSummary;
}

export interface GlancedSession {
  session: SavedSession;
  glance: SessionGlance;
}

/** How far a session is, to know whether its report has something new. */
export interface Pulse {
  rounds: number;
  status: 'running' | 'ended';
}

/** Results for their owner; to everybody else a session does not exist. */
export interface ResultStore extends CombinedResults, PupilSeats {
  listSessions(owner: OwnerId): Promise<SavedSession[]>;
  /** The same with what happened in each. */
  listGlances(owner: OwnerId): Promise<GlancedSession[]>;
  summary(session: string, owner: OwnerId | null): Promise<SessionResult | null>;
  pulse(session: string, owner: OwnerId | null): Promise<Pulse | null>;
  /** A table as CSV, all of them as a workbook, or everything as JSON. */
  file(
    session: string,
    owner: OwnerId | null,
    file: ResultFile,
    language: Language,
  ): Promise<MadeFile | null>;
  /** One round as the screen showed it; null also when it was not revealed. */
  replay(session: string, owner: OwnerId | null, round: number): Promise<RoundReplay | null>;
  /** The finished rounds under another gate. */
  whatIf(session: string, owner: OwnerId | null, preset: PresetId): Promise<WhatIfAct[] | null>;
  /** Everybody's expert card; none before the debrief, null: no such session. */
  cards(
    session: string,
    owner: OwnerId | null,
  ): Promise<{ session: SavedSession; cards: ExpertCardOf[] } | null>;
  /**
   * Renames, tags, notes, or moves the day of deletion. A session that is still open gets that day
   * when it ends, so until then it cannot be moved.
   */
  changeSession(
    session: string,
    owner: OwnerId | null,
    change: SessionChange,
  ): Promise<'changed' | 'stillOpen' | 'noSuchSession'>;
  /** Deletes a session with everything in it, and tells who is still looking; false: no such. */
  deleteSession(session: string, owner: OwnerId | null): Promise<boolean>;
}

export function resultStore(storage: RoomStorage, registry: RoomRegistry): ResultStore {
  const own = (session: string, owner: OwnerId | null) => ownSession(storage, session, owner);

  async function read(session: SessionId): Promise<TableSource> {
    const { rows, deck, actTitles } = await readPlayed(storage, session);
    return { rows, deck, summary: summarise(rows, deck, actTitles) };
  }

  return {
    ...combinedResults(storage),
    ...pupilSeats(storage, registry),
    listSessions: (owner) => storage.listSessions(owner),
    async listGlances(owner) {
      const sessions = await storage.listSessions(owner);
      const glances = await storage.readGlances(sessions.map(({ id }) => id));
      return sessions.flatMap((session) => {
        const glance = glances.get(session.id);
        return glance === undefined ? [] : [{ session, glance }];
      });
    },
    async summary(id, owner) {
      const session = await own(id, owner);
      return session && { session, summary: (await read(session.id)).summary };
    },
    async pulse(id, owner) {
      const session = await own(id, owner);
      if (session === null) return null;
      const status = session.endedAt === null ? 'running' : 'ended';
      return { rounds: await storage.countRounds(session.id), status };
    },
    async file(id, owner, file, language) {
      const session = await own(id, owner);
      if (session === null) return null;
      const day = new Date(session.createdAt).toISOString().slice(0, 10);
      const { owner: _, settings: __, ...facts } = session;
      const source = await read(session.id);
      const made = { prefix: `${day}-${session.code}`, facts: { session: facts }, source };
      return makeFile(file, made, language);
    },
    async replay(id, owner, round) {
      const session = await own(id, owner);
      return session && replayRound(storage.read(session.id), round);
    },
    async whatIf(id, owner, preset) {
      const session = await own(id, owner);
      if (session === null) return null;
      const { state } = await foldJournal(storage.read(session.id));
      return whatIfPreset(state, preset);
    },
    async cards(id, owner) {
      const session = await own(id, owner);
      if (session === null) return null;
      const { state } = await foldJournal(storage.read(session.id));
      return { session, cards: expertCards(state) };
    },
    async changeSession(id, owner, change) {
      const session = await own(id, owner);
      if (session === null) return 'noSuchSession';
      if (change.deleteAt !== undefined && session.endedAt === null) return 'stillOpen';
      return (await storage.changeSession(session.id, change)) ? 'changed' : 'noSuchSession';
    },
    async deleteSession(id, owner) {
      const session = await own(id, owner);
      if (session === null) return false;
      for (const live of await registry.loaded()) {
        if (live.room.session.id === session.id) await registry.unload(live, 'deleted');
      }
      return storage.deleteSession(session.id);
    },
  };
}

/** Computes all result rows of a session again from its journal. */
export async function rebuildResults(storage: RoomStorage, session: SessionId): Promise<void> {
  let rows = noRows();
  await foldJournal(storage.read(session), (before, after, entry) => {
    const added = projectChange(before, after, entry.at);
    if (added !== null) rows = joinRows(rows, added);
  });
  await storage.rewriteResults(session, rows);
}
