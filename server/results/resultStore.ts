import type { Deck, Language, Localised } from '#game/deck/deck';
import type { PresetId } from '#game/gate/presets';
import type { ActSettings, Purpose } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import { foldJournal } from '#server/rooms/foldJournal';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type {
  RoomStorage,
  SavedSession,
  SessionChange,
  SessionId,
} from '#server/storage/roomStorage';
import { toCsv } from './csv';
import { projectChange } from './projectChange';
import { replayRound, type RoundReplay } from './replay';
import { joinRows, noRows } from './resultRows';
import { type ResultSummary, summarise } from './summarise';
import { TABLE_NAMES, tableOf, type TableName } from './tables';
import { type WhatIfAct, whatIfPreset } from './whatIf';
import { toWorkbook } from './workbook';

export interface SessionResult {
  session: SavedSession;
  summary: ResultSummary;
}

export type ResultFile = `${TableName}.csv` | 'results.xlsx' | 'results.json';
export const RESULT_FILES: readonly ResultFile[] = [
  ...TABLE_NAMES.map((name) => `${name}.csv` as const),
  'results.xlsx',
  'results.json',
];
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Results for their owner; to everybody else a session does not exist. */
export interface ResultStore {
  listSessions(owner: OwnerId): Promise<SavedSession[]>;
  summary(session: string, owner: OwnerId | null): Promise<SessionResult | null>;
  /** A table as CSV, all of them as a workbook, or everything as JSON. */
  file(
    session: string,
    owner: OwnerId | null,
    file: ResultFile,
    language: Language,
  ): Promise<{ name: string; type: string; content: string | Uint8Array<ArrayBuffer> } | null>;
  /** One round as the screen showed it; null also when it was not revealed. */
  replay(session: string, owner: OwnerId | null, round: number): Promise<RoundReplay | null>;
  /** The finished rounds under another gate. */
  whatIf(session: string, owner: OwnerId | null, preset: PresetId): Promise<WhatIfAct[] | null>;
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
  async function own(session: string, owner: OwnerId | null): Promise<SavedSession | null> {
    const record = await storage.findSession(session as SessionId); // any text may be asked for
    return record !== null && record.owner === owner ? record : null;
  }

  async function read(record: SavedSession) {
    const [rows, { deck, actTitles, purposes }] = await Promise.all([
      storage.readResults(record.id),
      readDeck(storage, record.id),
    ]);
    return { rows, deck, summary: summarise(rows, deck, actTitles, purposes) };
  }

  return {
    listSessions: (owner) => storage.listSessions(owner),
    async summary(id, owner) {
      const session = await own(id, owner);
      return session && { session, summary: (await read(session)).summary };
    },
    async file(id, owner, file, language) {
      const session = await own(id, owner);
      if (session === null) return null;
      const day = new Date(session.createdAt).toISOString().slice(0, 10);
      const name = `mixperts-${day}-${session.code}-${file}`;
      const source = await read(session);
      if (file === 'results.xlsx') {
        const content = new Uint8Array(await toWorkbook(source, language));
        return { name, type: XLSX_TYPE, content };
      }
      if (file === 'results.json') {
        const { rows, summary } = source;
        const { owner: _, settings: __, ...facts } = session;
        const { answers, dispatches } = rows;
        const content = JSON.stringify({ session: facts, summary, answers, dispatches }, null, 1);
        return { name, type: 'application/json; charset=utf-8', content };
      }
      const table = TABLE_NAMES.find((one) => `${one}.csv` === file) ?? 'answers';
      const content = toCsv(tableOf(table, source, language));
      return { name, type: 'text/csv; charset=utf-8', content };
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

/** The deck as it was played: it is part of the session's first entry. */
async function readDeck(
  storage: RoomStorage,
  session: SessionId,
): Promise<{ deck: Deck; actTitles: Localised[]; purposes: Purpose[] }> {
  const entries = await storage.readCommands(session, ['createRoom', 'addAct']);
  const acts: ActSettings[] = [];
  let deck: Deck | null = null;
  for (const { command } of entries) {
    if (command.type === 'addAct') acts.push(command.act);
    if (command.type !== 'createRoom') continue;
    deck = command.deck;
    acts.push(...command.acts);
  }
  if (deck === null) throw new Error('the journal has no beginning');
  return {
    deck,
    actTitles: acts.map((act) => act.title),
    purposes: acts.map((act) => act.purpose),
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
