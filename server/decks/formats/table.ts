/** Spreadsheets and CSV as rows of text, and their columns found by what the header says. */

import { parse } from 'csv-parse/sync';
import { type GivenFile, RefusedFile } from './format';
import { LARGEST_TABLE_BYTES, MOST_ROWS, TABLE_LIMITS } from './limits';
import { readText } from './textFile';
import { isZip, readZip, zipNames } from './zipFile';

export interface Table {
  /** The name of the sheet; '' for CSV. */
  sheet: string;
  rows: string[][];
}

/** The tables of a file, or null when it is neither a spreadsheet nor CSV. */
export async function readTables(file: GivenFile): Promise<Table[] | null> {
  if (isZip(file.bytes)) return readSpreadsheet(file.bytes);
  const text = readText(file.bytes);
  return text === null ? null : readCsv(text);
}

async function readSpreadsheet(bytes: Uint8Array): Promise<Table[] | null> {
  const names = await zipNames(bytes, TABLE_LIMITS);
  if (!names.includes('xl/workbook.xml')) return null;
  if (bytes.length > LARGEST_TABLE_BYTES) throw new RefusedFile('tooLarge');
  // Unpacked once under guard before the library unpacks it without.
  await readZip(bytes, TABLE_LIMITS);
  const { default: readSheets } = await import('read-excel-file/node');
  try {
    const sheets = await readSheets(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.slice(0, MOST_ROWS).map((row) => row.map(cellText)),
    }));
  } catch {
    throw new RefusedFile('damaged');
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const isPlain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return isPlain ? String(cell).trim() : '';
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Every delimiter is tried: the one that is meant gives the most columns in the first lines. */
function readCsv(text: string): Table[] | null {
  const tried = DELIMITERS.map((delimiter) => rowsOf(text, delimiter));
  const rows = tried.reduce((best, next) => (widthOf(next) > widthOf(best) ? next : best));
  return widthOf(rows) < 2 ? null : [{ sheet: '', rows }];
}

function rowsOf(text: string, delimiter: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: MOST_ROWS,
    });
    return rows.map((row) => row.map(unguarded));
  } catch {
    return [];
  }
}

/** The quote that exports put before what a spreadsheet program would take for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell.trim();
}

const HEADER_ROWS = 30;

function widthOf(rows: readonly string[][]): number {
  return Math.max(0, ...rows.slice(0, HEADER_ROWS).map((row) => row.length));
}

/** A row of a table by the meaning of its columns. */
export interface TableRow<Column extends string> {
  /** As a spreadsheet program numbers it. */
  number: number;
  get(column: Column): string;
}

/**
 * The rows below the first line that has all the needed columns, or null when there is none. A
 * column is found by its header text: lower case, without punctuation and with single spaces.
 */
export function rowsUnder<Column extends string>(
  table: Table,
  columns: Record<Column, RegExp>,
  needed: readonly NoInfer<Column>[],
): TableRow<Column>[] | null {
  for (const [at, header] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const titles = header.map(headerText);
    const places = Object.fromEntries(
      Object.entries<RegExp>(columns).map(([column, title]) => [
        column,
        titles.findIndex((text) => title.test(text)),
      ]),
    ) as Record<Column, number>; // one entry for each of columns
    if (needed.some((column) => places[column] < 0)) continue;
    return table.rows.slice(at + 1).flatMap((row, below) => {
      if (row.every((cell) => cell.trim() === '')) return [];
      return [{ number: at + below + 2, get: (column: Column) => row[places[column]] ?? '' }];
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

/** Right answers given as numbers from 1, as letters, or as the words of a label: indices from 0. */
export function rightOf(text: string, labels: readonly string[]): number[] {
  if (text.trim() === '') return [];
  const whole = labels.findIndex((label) => isSame(label, text));
  const isNumbers = /^\s*\d+(\.0)?(\s*[,;|]\s*\d+)*\s*$/.test(text);
  if (isNumbers) return listed(text).map((part) => Math.trunc(Number(part)) - 1);
  if (whole >= 0) return [whole];
  if (/^\s*[a-h](\s*[,;|]\s*[a-h])*\s*$/i.test(text)) {
    return listed(text).map((part) => part.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
  }
  return listed(text).map((part) => labels.findIndex((label) => isSame(label, part)));
}

function listed(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Labels that are there, and which of them are right, when some columns may be empty. */
export function filled(
  cells: readonly string[],
  right: readonly number[],
): { labels: string[]; right: number[] } {
  const kept = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return {
    labels: kept.map((index) => cells[index]!),
    right: right.map((index) => kept.indexOf(index)),
  };
}
