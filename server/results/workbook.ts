import type { Language, Localised } from '#game/deck/deck';
import { type Cell, TABLE_NAMES, type TableName, tableOf, type TableSource } from './tables';

const SHEETS = {
  players: { ko: '참가자', en: 'Players' },
  prompts: { ko: '카드', en: 'Prompts' },
  rounds: { ko: '라운드', en: 'Rounds' },
  routing: { ko: '호출', en: 'Routing' },
  answers: { ko: '답안', en: 'Answers' },
} satisfies Record<TableName, Localised>;

const WIDTH = { least: 9, most: 44 };
/** Rows looked at to find how wide a column should be. */
const ROWS_MEASURED = 100;

/**
 * Every table as a sheet of one workbook. Text is stored as text, so a nickname never becomes a
 * formula.
 */
export async function toWorkbook(source: TableSource, language: Language): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets = TABLE_NAMES.map((name) => {
    const { header, lines } = tableOf(name, source, language);
    return {
      sheet: SHEETS[name][language],
      stickyRowsCount: 1,
      columns: header.map((head, index) => ({ width: widthOf(head, lines, index) })),
      data: [
        header.map((head) => ({ type: String, value: head, fontWeight: 'bold' as const })),
        ...lines,
      ],
    };
  });
  return writeExcelFile(sheets).toBuffer();
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
