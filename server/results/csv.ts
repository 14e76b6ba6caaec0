import { stringify } from 'csv-stringify/sync';
import type { NamedTable } from './tables';

/**
 * A table for a spreadsheet program: with a byte order mark, without which Excel shows Korean as
 * nonsense, and with a quote before cells that it would take for a formula, since pupils choose
 * their nicknames themselves.
 */
export function toCsv({ header, lines }: NamedTable): string {
  return stringify([header, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
