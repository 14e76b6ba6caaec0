import { buffer, text } from 'node:stream/consumers';
import { serialize } from 'node:v8';
import type { Language, Localised } from '#game/deck/deck';
import { startLowProcess } from '../lowProcess';
import { type Cell, TABLE_NAMES, type TableName, tableOf, type TableSource } from './tables';

const SHEETS = {
  players: { ko: '참가자', en: 'Players' },
  prompts: { ko: '카드', en: 'Prompts' },
  rounds: { ko: '라운드', en: 'Rounds' },
  routing: { ko: '호출', en: 'Routing' },
  answers: { ko: '답안', en: 'Answers' },
} satisfies Record<TableName, Localised>;

const WRITER = new URL('./workbookProcess.js', import.meta.url);
const PATIENCE_MS = 120_000;
const WIDTH = { least: 9, most: 44 };
/** Rows looked at to find how wide a column should be. */
const ROWS_MEASURED = 100;

/**
 * Every table as a sheet of one workbook. Text is stored as text, so a nickname never becomes a
 * formula. Throws when the process that writes it fails.
 */
export async function toWorkbook(source: TableSource, language: Language): Promise<Buffer> {
  const sheets = TABLE_NAMES.map((name) => {
    const { header, lines } = tableOf(name, source, language);
    const widths = header.map((head, index) => widthOf(head, lines, index));
    return { name: SHEETS[name][language], header, widths, lines };
  });
  const child = startLowProcess(WRITER, { timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
  child.stdin.end(serialize(sheets));
  const [bytes, complaint, code] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`no workbook was written: ${complaint}`);
  return bytes;
}

function widthOf(head: string, lines: readonly Cell[][], index: number): number {
  const lengths = lines.slice(0, ROWS_MEASURED).map((line) => wide(String(line[index] ?? '')));
  const longest = Math.max(wide(head), ...lengths);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}

/** Hangul is about twice as wide as a digit, which is what widths are counted in. */
function wide(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u1100' ? 2 : 1), 0);
}
