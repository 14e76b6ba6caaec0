import type { FileNote, ImportFormat } from '#game/deck/deckFile';
import type { DeckReader } from './format';
import { deckOfQuiz, type QuizRow } from './quiz';
import { rowsUnder, type TableRow } from './table';

/** What a format of rows says of itself; see `tableReader`. */
export interface TableFormat<Column extends string> {
  format: ImportFormat;
  columns: Record<Column, RegExp>;
  /** A table that has all of these is of this format. */
  needed: readonly NoInfer<Column>[];
  /** Needed as well to know the format, but a row that has nothing else is empty. */
  marks?: readonly NoInfer<Column>[];
  rows: (rows: readonly TableRow<Column>[]) => QuizRow[];
  notes?: readonly FileNote[];
}

/** Reads every sheet of a file that has this format's columns, spreadsheet or CSV alike. */
export function tableReader<Column extends string>(of: TableFormat<Column>): DeckReader {
  return {
    async read(file) {
      const tables = (await file.tables()).flatMap((table) => {
        const rows = rowsUnder(table, of.columns, of);
        return rows === null ? [] : [{ ...table, rows: of.rows(rows) }];
      });
      if (tables.length === 0) return null;
      // Readings of one CSV file, of which only one can have the columns.
      const sheets = tables[0]!.sheet === '' ? tables.slice(0, 1) : tables;
      const rows = sheets.flatMap(({ sheet, rows: found }) =>
        found.map((row) => ({ ...row, within: sheets.length > 1 ? sheet : '' })),
      );
      const notes: FileNote[] = [...(of.notes ?? [])];
      if (sheets.some(({ isCut }) => isCut)) notes.push('rowsLeft');
      return deckOfQuiz({ format: of.format, rows, notes }, file);
    },
  };
}
