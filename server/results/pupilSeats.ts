/** What is kept of one pupil's seat: to hand it out, and to forget it. */

import { nanoid } from 'nanoid';
import type { Language } from '#game/deck/deck';
import type { RoomState, SeatId } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import { foldJournal } from '#server/rooms/foldJournal';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type {
  JournalEntry,
  RoomStorage,
  SavedSession,
  SessionId,
} from '#server/storage/roomStorage';
import { toCsv } from './csv';
import { entriesOf, forgottenId, freeAlias, withoutSeat } from './forgottenSeat';
import { ownSession, readPlayed } from './readPlayed';
import type { MadeFile } from './resultFiles';
import { summarise } from './summarise';
import { tableOf } from './tables';

export const SEAT_FILES = ['seat.json', 'answers.csv'] as const;
export type SeatFile = (typeof SEAT_FILES)[number];

export interface PupilSeats {
  /** Everything kept of one pupil's seat as JSON, or its answers as CSV; null: no such seat. */
  seatFile(
    session: string,
    owner: OwnerId | null,
    seat: string,
    file: SeatFile,
    language: Language,
  ): Promise<MadeFile | null>;
  /**
   * Takes a pupil's name and answers out of an ended session. The gate learnt from those answers, so
   * the journal keeps what they were under an alias: without them the room would fold to another game.
   */
  forgetSeat(
    session: string,
    owner: OwnerId | null,
    seat: string,
  ): Promise<'forgotten' | 'stillOpen' | 'noSuchSeat'>;
}

/** An alias' id is as hard to guess as a seat's own. */
const ALIAS_LENGTH = 12;

export function pupilSeats(storage: RoomStorage, registry: RoomRegistry): PupilSeats {
  /** Ended rooms may still be in memory, with the name in them. */
  async function unload(session: SessionId): Promise<void> {
    for (const live of await registry.loaded()) {
      if (live.room.session.id === session) await registry.unload(live, null);
    }
  }

  async function journalOf(session: SessionId): Promise<JournalEntry[]> {
    const journal: JournalEntry[] = [];
    for await (const entries of storage.read(session)) journal.push(...entries);
    return journal;
  }

  return {
    async seatFile(id, owner, asked, file, language) {
      const session = await ownSession(storage, id, owner);
      if (session === null) return null;
      const played = await readPlayed(storage, session.id);
      const player = played.rows.players.find(({ seatId }) => seatId === asked);
      if (player === undefined || player.kind !== 'pupil') return null;
      const seat = player.seatId;
      const answers = played.rows.answers.filter(({ seatId }) => seatId === seat);
      const calls = played.rows.dispatches.filter(({ expertId }) => expertId === seat);
      const rows = { ...played.rows, players: [player], answers, dispatches: calls };
      const summary = summarise(rows, played.deck, played.actTitles);
      const name = `mixperts-${dayOf(session)}-${session.code}-${seat}-${file}`;
      if (file === 'answers.csv') {
        const content = await toCsv(
          tableOf('answers', { rows, deck: played.deck, summary }, language),
        );
        return { name, type: 'text/csv; charset=utf-8', content };
      }
      const { title, code, deckTitle, createdAt, deleteAt } = session;
      const journal = entriesOf(await journalOf(session.id), seat);
      const kept = { session: { title, code, deckTitle, createdAt, deleteAt }, player };
      const content = JSON.stringify({ ...kept, answers, calls, journal }, null, 1);
      return { name, type: 'application/json; charset=utf-8', content };
    },

    async forgetSeat(id, owner, asked) {
      const session = await ownSession(storage, id, owner);
      if (session === null) return 'noSuchSeat';
      if (session.endedAt === null) return 'stillOpen';
      const journal = await journalOf(session.id);
      const seat = asked as SeatId; // found in the journal, or not at all
      const isPupil = journal.some(
        ({ command }) => command.type === 'takeSeat' && command.seat === seat,
      );
      if (!isPupil) return 'noSuchSeat';
      const alias = { id: forgottenId(nanoid(ALIAS_LENGTH)), nickname: freeAlias(journal) };
      const rewritten = withoutSeat(journal, seat, alias);
      await requireSameGame(journal, withEntries(journal, rewritten));
      await unload(session.id);
      await storage.forgetSeat(session.id, { seat, alias: alias.id, entries: rewritten });
      return 'forgotten';
    },
  };
}

function withEntries(
  journal: readonly JournalEntry[],
  changed: readonly JournalEntry[],
): JournalEntry[] {
  const bySequence = new Map(changed.map((entry) => [entry.sequence, entry]));
  return journal.map((entry) => bySequence.get(entry.sequence) ?? entry);
}

/** Nothing is written unless every round comes out as it did, to the last decimal. */
async function requireSameGame(
  before: readonly JournalEntry[],
  after: readonly JournalEntry[],
): Promise<void> {
  const [was, is] = [await outcomesOf(before), await outcomesOf(after)];
  if (was !== is) throw new Error('a game would fold differently without a name');
}

async function outcomesOf(journal: readonly JournalEntry[]): Promise<string> {
  const { state } = await foldJournal(whole(journal));
  return JSON.stringify(state.rounds.map(tokensAndMetrics));
}

function tokensAndMetrics({ plan, outcome }: RoomState['rounds'][number]) {
  return [plan.assignments, outcome?.tokens, outcome?.metrics];
}

// eslint-disable-next-line @typescript-eslint/require-await -- the journal is at hand
async function* whole(journal: readonly JournalEntry[]): AsyncGenerator<JournalEntry[]> {
  yield [...journal];
}

function dayOf({ createdAt }: SavedSession): string {
  return new Date(createdAt).toISOString().slice(0, 10);
}
