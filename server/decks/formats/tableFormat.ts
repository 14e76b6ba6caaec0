import type { FileNote, ImportFormat } from '#game/deck/deckFile';
import type { DeckReader } from './format';
import { deckOfQuiz, type QuizRow } from './quiz';
import { readTables, rowsUnder, type Table, type TableRow } from './table';

/** What a format of rows says of itself; see `tableReader`. */
export interface TableFormat<Column extends string> {
  format: ImportFormat;
  columns: Record<Column, RegExp>;
  /** A table that has all of these is of this format. */
  needed: readonly NoInfer<Column>[];
  rows: (rows: readonly TableRow<Column>[], table: Table) => QuizRow[];
  notes: (rows: readonly TableRow<Column>[]) => FileNote[];
}

/** Reads every table of a file that has this format's columns, spreadsheet or CSV alike. */
export function tableReader<Column extends string>(of: TableFormat<Column>): DeckReader {
  return {
    async read(file) {
      for (const table of (await readTables(file)) ?? []) {
        const rows = rowsUnder(table, of.columns, of.needed);
        if (rows === null) continue;
        const quiz = { format: of.format, rows: of.rows(rows, table), notes: of.notes(rows) };
        return deckOfQuiz(quiz, file);
      }
      return null;
    },
  };
}
