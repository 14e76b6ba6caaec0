import type { Localised } from '#game/deck/deck';
import type { SavedSession, SessionGlance } from '#server/pages';

/** What the list tells about one session; the owner stays on the server. */
export interface SessionRow {
  id: string;
  code: string;
  title: string;
  tag: string;
  note: string;
  deckTitle: Localised;
  createdAt: number;
  endedAt: number | null;
  deleteAt: number;
}

/** A session in the list of all, with what happened in it. */
export interface ListedSession extends SessionRow {
  glance: SessionGlance;
}

export function toSessionRow(session: SavedSession): SessionRow {
  const { id, code, title, tag, note, deckTitle, createdAt, endedAt, deleteAt } = session;
  return { id, code, title, tag, note, deckTitle, createdAt, endedAt, deleteAt };
}
