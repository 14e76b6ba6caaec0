/**
 * Decks as files: which formats there are, and every way in which one fits only in part. Names only;
 * the words stand in app/decks.
 */

/** What may be sent at all: a package of 500 prompts with short clips. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

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
  'oldSpreadsheet',
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
  'emptyLabel',
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

/** What was changed in a row that became a prompt. */
export const ROW_CHANGES = [
  'answerTwoWays',
  'partlyRight',
  'pictureBrought',
  'mediaLeft',
  'linkLeft',
  'topicLeft',
  'explanationCut',
  'cleaned',
] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

/** What of a file was left out or filled in although its rows were taken. */
export const FILE_NOTES = [
  'timesLeft',
  'rowsLeft',
  'oneLanguage',
  'explanationsMade',
  'mediaNotMeasured',
] as const;
export type FileNote = (typeof FILE_NOTES)[number];

/** What happened to one row, item or prompt of a file. */
export interface RowReport {
  /** As the file counts: line of the table, or number of the item; from 1. */
  row: number;
  /** The sheet or the inner file it stands in; '' when there is only one. */
  within: string;
  /** The beginning of its question; '' when it has none. */
  title: string;
  problem: RowProblem | null;
  /** Told of rows that were taken only. */
  changes: RowChange[];
}

export interface ImportReport {
  format: ImportFormat;
  rows: RowReport[];
  /** Rows left out after so many that they are not listed. */
  unlisted: number;
  notes: FileNote[];
}

/** What an export format cannot carry. */
export const LOSSES = [
  'media',
  'captions',
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
