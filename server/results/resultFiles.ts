/** Results as files to take away. */

import type { Language } from '#game/deck/deck';
import { toCsv } from './csv';
import { TABLE_NAMES, tableOf, type TableName, type TableSource } from './tables';
import { toWorkbook } from './workbook';

export type ResultFile = `${TableName}.csv` | 'results.xlsx' | 'results.json';
export const RESULT_FILES: readonly ResultFile[] = [
  ...TABLE_NAMES.map((name) => `${name}.csv` as const),
  'results.xlsx',
  'results.json',
];

export interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as CSV, all of them as a workbook, or everything as JSON; `facts` go into the JSON. */
export async function makeFile(
  file: ResultFile,
  { prefix, facts, source }: { prefix: string; facts: object; source: TableSource },
  language: Language,
): Promise<MadeFile> {
  const name = `mixperts-${prefix}-${file}`;
  if (file === 'results.xlsx') {
    const content = new Uint8Array(await toWorkbook(source, language));
    return { name, type: XLSX_TYPE, content };
  }
  if (file === 'results.json') {
    const { summary, rows } = source;
    const { answers, dispatches } = rows;
    const content = JSON.stringify({ ...facts, summary, answers, dispatches }, null, 1);
    return { name, type: 'application/json; charset=utf-8', content };
  }
  const table = TABLE_NAMES.find((one) => `${one}.csv` === file) ?? 'answers';
  return {
    name,
    type: 'text/csv; charset=utf-8',
    content: await toCsv(tableOf(table, source, language)),
  };
}
