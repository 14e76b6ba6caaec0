/** Spreadsheets and CSV as rows of text, and their columns found by what the header says. */

import { parse } from 'csv-parse/sync';
import { RefusedFile } from './format';
import { LARGEST_TABLE_BYTES, MOST_ROWS, TABLE_LIMITS } from './limits';
import { withoutFarCells } from './farCells';
import { isZip, readZip, writeZip, zipNames } from './zipFile';

export interface Table {
  /** The name of the sheet; '' for CSV. */
  sheet: string;
  rows: string[][];
  /** Whether there were more rows than are looked at. */
  isCut: boolean;
}

/** The tables of a file, none when it is neither a spreadsheet nor CSV. */
export async function readTables(bytes: Uint8Array, text: () => string | null): Promise<Table[]> {
  if (isZip(bytes)) return readSpreadsheet(bytes);
  const words = text();
  return words === null ? [] : readCsv(words);
}

async function readSpreadsheet(bytes: Uint8Array): Promise<Table[]> {
  const names = await zipNames(bytes, TABLE_LIMITS);
  if (!names.includes('xl/workbook.xml')) return [];
  if (bytes.length > LARGEST_TABLE_BYTES) throw new RefusedFile('tooLarge');
  // The library reads what lies in an archive, not what its directory lists, and unpacks without
  // bounds: it gets a new archive with what was unpacked under guard.
  const files = await readZip(bytes, TABLE_LIMITS, (name) => /\.(xml|rels)$/i.test(name));
  for (const [name, content] of files) {
    if (SHEET.test(name)) files.set(name, withoutFarCells(content));
  }
  const { default: readSheets } = await import('read-excel-file/node');
  try {
    const sheets = await readSheets(Buffer.from(writeZip(files)));
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.slice(0, MOST_ROWS).map((row) => row.map(cellText)),
      isCut: data.length > MOST_ROWS,
    }));
  } catch {
    throw new RefusedFile('damaged');
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  const isPlain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return isPlain ? String(cell).trim() : '';
}

/** A cell that says it is a date may hold a number that is none. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Excel in Europe separates by semicolons, "Unicode text" by tabs. */
const DELIMITERS = [',', ';', '\t'] as const;

/** One reading for each delimiter that gives columns: which is meant, the header will tell. */
function readCsv(text: string): Table[] {
  return DELIMITERS.flatMap((delimiter) => {
    const rows = rowsOf(text, delimiter);
    const isTable = rows.slice(0, HEADER_ROWS).some((row) => row.length > 1);
    if (!isTable) return [];
    return [{ sheet: '', rows: rows.slice(0, MOST_ROWS), isCut: rows.length > MOST_ROWS }];
  });
}

function rowsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_column_count: true, to: MOST_ROWS + 1 };
  const read = (quotes: { relax_quotes: true } | { quote: null }): string[][] =>
    parse(text, { ...options, ...quotes });
  try {
    return read({ relax_quotes: true }).map((row) => row.map(unguarded));
  } catch {
    // A quote that never closes: better read as a sign like others than not at all.
    return read({ quote: null }).map((row) => row.map(unguarded));
  }
}

/** What a spreadsheet program takes for a formula, however many quotes guard it already. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The cell with a quote before what a spreadsheet program would take for a formula. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  const bare = cell.trim();
  return bare.startsWith("'") && FORMULA.test(bare) ? bare.slice(1) : bare;
}

const HEADER_ROWS = 30;

/** A row of a table by the meaning of its columns. */
export interface TableRow<Column extends string> {
  /** As a spreadsheet program numbers it. */
  number: number;
  get(column: Column): string;
}

/**
 * The rows below the first line that has all the needed columns and the marks of the format, or null
 * when there is none. Rows with nothing in the needed columns are empty. A column is found by its header text: lower case, without punctuation and with single spaces.
 */
export function rowsUnder<Column extends string>(
  table: Table,
  columns: Record<Column, RegExp>,
  { needed, marks = [] }: { needed: readonly Column[]; marks?: readonly Column[] },
): TableRow<Column>[] | null {
  for (const [at, header] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const titles = header.map(headerText);
    const places = Object.fromEntries(
      Object.entries<RegExp>(columns).map(([column, title]) => [
        column,
        titles.findIndex((text) => title.test(text)),
      ]),
    ) as Record<Column, number>; // one entry for each of columns
    if ([...needed, ...marks].some((column) => places[column] < 0)) continue;
    return table.rows.slice(at + 1).flatMap((row, below) => {
      const get = (column: Column) => row[places[column]] ?? '';
      // Templates number their empty rows and give them times.
      if (needed.every((column) => get(column).trim() === '')) return [];
      return [{ number: at + below + 2, get }];
    });
  }
  return null;
}

function headerText(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
