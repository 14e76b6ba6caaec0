import type { Localised } from '#game/deck/deck';
import type { SessionRow } from './sessionRow';

/** What a teacher looks for; an empty text asks for nothing. */
export interface SessionFilter {
  words: string;
  /** English title of the deck, which names it. */
  deck: string;
  tag: string;
  /** Days as a date field gives them, `2026-11-24`, both included. */
  from: string;
  until: string;
}

export const NO_FILTER: SessionFilter = { words: '', deck: '', tag: '', from: '', until: '' };

/** The sessions that fit all of it, in the order given. */
export function filterSessions<Row extends SessionRow>(
  sessions: readonly Row[],
  { words, deck, tag, from, until }: SessionFilter,
): Row[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return sessions.filter((session) => {
    const day = dayOf(session.createdAt);
    const said = plain(
      [session.title, session.tag, session.note, session.code, ...titles(session)].join(' '),
    );
    return (
      wanted.every((word) => said.includes(word)) &&
      (deck === '' || session.deckTitle.en === deck) &&
      (tag === '' || session.tag === tag) &&
      (from === '' || day >= from) &&
      (until === '' || day <= until)
    );
  });
}

/** The tags in use, in alphabetical order. */
export function tagsOf(sessions: readonly SessionRow[]): string[] {
  const tags = new Set(sessions.map(({ tag }) => tag).filter((tag) => tag !== ''));
  return [...tags].sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
}

/** The decks that were played, each once. */
export function decksOf(sessions: readonly SessionRow[]): Localised[] {
  return [...new Map(sessions.map(({ deckTitle }) => [deckTitle.en, deckTitle])).values()];
}

/** The day of a moment on this device, as a date field writes it. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function titles({ deckTitle }: SessionRow): string[] {
  return [deckTitle.ko, deckTitle.en];
}

/** Korean typed letter by letter and Korean in syllables are the same word. */
function plain(words: string): string {
  return words.normalize('NFKC').toLocaleLowerCase();
}
