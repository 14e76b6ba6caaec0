import type { Deck, Localised } from '#game/deck/deck';
import type { ActSettings } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import type { RoomStorage, SavedSession, SessionId } from '#server/storage/roomStorage';
import type { ResultRows } from './resultRows';

/** What was played of a deck, or of several. */
export type Material = Pick<Deck, 'prompts' | 'topics'>;

/** A session's rows with the material they speak of. */
export interface Played {
  rows: ResultRows;
  deck: Material;
  /** By act. */
  actTitles: Localised[];
}

export async function readPlayed(storage: RoomStorage, session: SessionId): Promise<Played> {
  const [rows, material] = await Promise.all([
    storage.readResults(session),
    readMaterial(storage, session),
  ]);
  return { rows, ...material };
}

/** One's own session, or null: to everybody else it does not exist. */
export async function ownSession(
  storage: RoomStorage,
  session: string,
  owner: OwnerId | null,
): Promise<SavedSession | null> {
  const record = await storage.findSession(session as SessionId); // any text may be asked for
  return record !== null && record.owner === owner ? record : null;
}

/** The deck as it was played: it is part of the session's first entry. */
async function readMaterial(
  storage: RoomStorage,
  session: SessionId,
): Promise<Pick<Played, 'deck' | 'actTitles'>> {
  const entries = await storage.readCommands(session, ['createRoom', 'addAct']);
  const acts: ActSettings[] = [];
  let deck: Material | null = null;
  for (const { command } of entries) {
    if (command.type === 'addAct') acts.push(command.act);
    if (command.type !== 'createRoom') continue;
    deck = command.deck;
    acts.push(...command.acts);
  }
  if (deck === null) throw new Error('the journal has no beginning');
  return { deck, actTitles: acts.map((act) => act.title) };
}
