import { stringify } from 'csv-stringify/sync';
import { breathe } from './breathe';
import type { NamedTable } from './tables';

/**
 * A table for a spreadsheet program: with a byte order mark, without which Excel shows Korean as
 * nonsense, and with a quote before cells that it would take for a formula, since pupils choose
 * their nicknames themselves.
 */
export async function toCsv({ header, lines }: NamedTable): Promise<string> {
  const parts = [stringify([header], { ...LOOK, bom: true })];
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    parts.push(stringify(lines.slice(from, from + ROWS_AT_ONCE), LOOK));
    await breathe();
  }
  return parts.join('');
}

const LOOK = { escape_formulas: true, record_delimiter: 'windows' } as const;
const ROWS_AT_ONCE = 5_000;
