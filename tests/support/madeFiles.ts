/** Ways to make a file in memory, for whatever takes files. */

import { strToU8, zipSync } from 'fflate';
import writeSheet from 'write-excel-file/node';

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

export function textFile(name: string, text: string): MadeFile {
  return { name, bytes: Buffer.from(text) };
}

export function zipFile(name: string, files: Record<string, string | Uint8Array>): MadeFile {
  const packed = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return { name, bytes: zipSync(Object.fromEntries(packed), { level: 1 }) };
}

export async function sheetFile(
  name: string,
  sheets: Record<string, (string | number | null)[][]>,
): Promise<MadeFile> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String },
      ),
    ),
  }));
  return { name, bytes: await writeSheet(data).toBuffer() };
}

/** The same bytes with one stretch replaced wherever it stands. */
export function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}
