import type { Deck, Language } from '#game/deck/deck';
import type { OpenFile } from './openFile';
import type { FileNote, FileProblem, ImportFormat, Loss, RowReport } from '#game/deck/deckFile';

/** A file as somebody gave it; the name says nothing certain about what is in it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** A file of a deck, named by its content. */
export interface DraftMedia {
  name: string;
  bytes: Uint8Array;
}

/** A deck before it is saved: its id is the library's to give. */
export type DeckDraft = Omit<Deck, 'id'>;

export interface ReadDeck {
  format: ImportFormat;
  deck: DeckDraft;
  media: DraftMedia[];
  rows: RowReport[];
  /** Rows left out after so many that they are not listed. */
  unlisted: number;
  notes: FileNote[];
}

/** Rows are told even of a file from which nothing could be taken. */
export type ReadOutcome =
  | { ok: true; read: ReadDeck }
  | { ok: false; problem: FileProblem; rows: RowReport[] };

export interface WrittenDeck {
  /** With its ending, fit for every file system. */
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Gives the content of a media file, or null when it is gone. */
export type MediaReader = (src: string) => Promise<Uint8Array | null>;

/** The one door of a format that can be read. */
export interface DeckReader {
  /** null when the file is not of this format. */
  read(file: OpenFile): Promise<ReadOutcome | null>;
}

/** The one door of a format that can be written. */
export interface DeckWriter {
  write(deck: Deck, language: Language, media: MediaReader): Promise<WrittenDeck>;
  /** What this format cannot carry of the deck; empty when nothing is lost. */
  losses(deck: Deck): Loss[];
}

/** Thrown while a file is read, caught in readDeckFile.ts only: a file is refused as a whole. */
export class RefusedFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
