/**
 * Decks as files: which formats there are, and every way in which one fits only in part. Names only;
 * the words stand in app/decks.
 */

/** What can be read. */
export const IMPORT_FORMATS = [
  'mixperts',
  'kahoot',
  'kahootReport',
  'blooket',
  'gimkit',
  'wayground',
  'csv',
  'gift',
  'aiken',
  'qti',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What can be written. */
export const EXPORT_FORMATS = ['mixperts', 'kahoot', 'gift', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Why a file is refused as a whole; nothing of it is kept. */
export const FILE_PROBLEMS = [
  'empty',
  'tooLarge',
  'tooLargeInside',
  'tooManyFiles',
  'badPath',
  'encrypted',
  'damaged',
  'notKnown',
  'xmlEntities',
  'xmlTooDeep',
  'newerVersion',
  'badDeck',
  'mediaNotAllowed',
  'noPrompts',
  'tookTooLong',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Why a row did not become a prompt. */
export const ROW_PROBLEMS = [
  'noQuestion',
  'tooFewLabels',
  'tooManyLabels',
  'repeatedLabel',
  'noAnswer',
  'answerUnknown',
  'severalAnswers',
  'notChoice',
  'tooLong',
  'tooManyPrompts',
  'mediaMissing',
  'unreadable',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** What of a file was left out or filled in although its rows were taken. */
export const FILE_NOTES = [
  'timesLeft',
  'linksLeft',
  'mediaLeft',
  'oneLanguage',
  'explanationsMade',
  'mediaNotMeasured',
] as const;
export type FileNote = (typeof FILE_NOTES)[number];

/** What happened to one row, item or prompt of a file. */
export interface RowReport {
  /** As the file counts: line of the table, or number of the item; from 1. */
  row: number;
  /** The beginning of its question; '' when it has none. */
  title: string;
  problem: RowProblem | null;
}

export interface ImportReport {
  format: ImportFormat;
  rows: RowReport[];
  notes: FileNote[];
}

/** What an export format cannot carry. */
export const LOSSES = [
  'media',
  'otherLanguage',
  'explanations',
  'sources',
  'topics',
  'difficulties',
  'labelsOverFour',
  'shortened',
  'cards',
] as const;
export type LossName = (typeof LOSSES)[number];

/** How many prompts lose something. */
export interface Loss {
  name: LossName;
  prompts: number;
}
