import type { ActSettings } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import { projectChange } from '#server/results/projectChange';
import { resultStore } from '#server/results/resultStore';
import { foldJournal } from '#server/rooms/foldJournal';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type { JournalEntry, RoomStorage, SessionId } from '#server/storage/roomStorage';
import { aDeck } from '#tests/support/aDeck';
import { RoomUnderTest, START } from '#tests/support/aRoom';

const KEEP_MS = 30 * 24 * 60 * 60_000;
let saved = 0;

export interface SavedGame {
  owner: OwnerId;
  title?: string;
  tag?: string;
  acts: ActSettings[];
  play: (room: RoomUnderTest) => void;
}

/** Plays a game and saves it as a server would: its journal, and its rows as rounds close. */
export async function saveGame(
  storage: RoomStorage,
  { owner, title = '', tag = '', acts, play }: SavedGame,
): Promise<SessionId> {
  const room = new RoomUnderTest({ deck: aDeck({ prompts: 12 }), acts });
  play(room);
  const journal = room.journal.map(({ command, actor, now }, index): JournalEntry => {
    return { sequence: index + 1, at: now, actor, command };
  });
  const [first, ...entries] = journal;
  if (first === undefined) throw new Error('a room has a first entry');
  saved++;
  const id = `saved${saved}` as SessionId;
  const createdAt = START + saved * 60_000;
  const deleteAt = createdAt + KEEP_MS;
  const code = String(600_000 + saved) as typeof room.state.code;
  await storage.open(
    {
      id,
      code,
      owner,
      title,
      deckTitle: { ko: '감각', en: 'Senses' },
      settings: {},
      createdAt,
      endedAt: null,
      deleteAt,
    },
    first,
  );
  await foldJournal(portion(journal), (before, after, entry) => {
    const results = projectChange(before, after, entry.at);
    if (results !== null) written.push({ session: id, entries: [], results, ended: null });
  });
  const ended = room.state.phase.kind === 'ended' ? { at: room.now, deleteAt } : null;
  await storage.write([{ session: id, entries, results: null, ended: null }, ...written.splice(0)]);
  if (ended !== null) await storage.write([{ session: id, entries: [], results: null, ended }]);
  if (tag !== '') await storage.changeSession(id, { tag });
  return id;
}

const written: Parameters<RoomStorage['write']>[0][number][] = [];

export async function* portion(journal: readonly JournalEntry[]): AsyncGenerator<JournalEntry[]> {
  await Promise.resolve();
  yield [...journal];
}

/** Results over a storage in which no room is being played. */
export function resultsOver(storage: RoomStorage) {
  const registry = { loaded: () => Promise.resolve([]) } as unknown as RoomRegistry; // all it asks
  return resultStore(storage, registry);
}
