import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from '#game/deck/deckFile';
import { readApart, type ReadApartOptions } from '#server/decks/importing/readApart';
import { receiveFile } from '#server/decks/importing/receiveFile';
import { textFile, zipFile } from '#tests/support/madeFiles';

const builtInMedia = path.resolve('public/media');
const CSV = 'Question,Option 1,Option 2,Correct Answer\nWhich?,a,b,1\n';

async function read(file: ReturnType<typeof textFile>, options: ReadApartOptions = {}) {
  const outcome = await readApart({ file, builtInMedia }, options);
  return outcome.ok ? outcome.read.deck.prompts.length : outcome.problem;
}

/** A workbook of one sheet with nothing but this in it. */
function workbook(sheetData: string) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = `${relations}/worksheet`;
  return zipFile('far.xlsx', {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${sheet}" Target="worksheets/s.xml"/></Relationships>`,
    'xl/worksheets/s.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
  });
}

describe('a file read apart', () => {
  it('gives its deck, measured', async () => {
    expect(await read(textFile('a.csv', CSV))).toBe(1);
  }, 60_000);

  it('that ends its whole process is refused, and this process goes on', async () => {
    const far = workbook("<row r='999999999'><c r='ZZZZZZ999999999'><v>1</v></c></row>");
    expect(await read(far)).toBe('tooLargeInside');
  }, 120_000);

  it('with a stray cell at the end of the sheet is read without it', async () => {
    const stray = workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await read(stray)).toBe('notKnown');
  }, 60_000);

  it('that takes too long or too much memory is ended with a named refusal', async () => {
    const long = textFile('a.csv', CSV + 'Which?,a,b,1\n'.repeat(500_000));
    expect(await read(long, { patienceMs: 20 })).toBe('tookTooLong');
    expect(await read(long, { memoryMb: 40 })).toBe('tooLargeInside');
  }, 120_000);
});

describe('a gigabyte', () => {
  it('is refused after what may be sent; the rest is not waited for', async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += megabyte.length;
        controller.enqueue(megabyte);
      },
    });
    expect(await receiveFile(endless)).toEqual({ ok: false, problem: 'tooLarge' });
    expect(sent).toBeLessThan(LARGEST_FILE_BYTES + 4 * megabyte.length);
  });

  it('in many files at once is more than is held, and room is made when they are read', async () => {
    const body = () => new Blob([new Uint8Array(LARGEST_FILE_BYTES)]).stream();
    const held = [await receiveFile(body()), await receiveFile(body())];
    held.push(await receiveFile(body()), await receiveFile(body()));
    expect(await receiveFile(body(), LARGEST_FILE_BYTES)).toEqual({ ok: false, problem: 'busy' });
    for (const file of held) if (file.ok) file.release();
    const next = await receiveFile(new Blob([CSV]).stream());
    expect(next.ok).toBe(true);
    if (next.ok) next.release();
  });
});
