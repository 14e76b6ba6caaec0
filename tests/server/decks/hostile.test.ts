import { describe, expect, it } from 'vitest';
import type { Deck } from '#game/deck/deck';
import { writeZip } from '#server/decks/formats/zipFile';
import { writeDeckFile } from '#server/decks/formats/writeDeckFile';
import { HOSTILE_FILES, lyingZip, zipWithPath } from '#tests/support/hostileFiles';
import { textFile, zipFile } from '#tests/support/madeFiles';
import { aPicture, refusal, taken } from './files';

/** A package with one picture prompt, whose picture is whatever the test wants. */
async function aPackage(
  media: Uint8Array | null,
  change: (deck: Deck) => unknown = (deck) => deck,
) {
  const { file } = await aPicture();
  const { deck } = await taken(
    textFile('q.csv', 'Text,Label 1,Label 2,Right number\nWhich?,a,b,1\nOr?,c,d,2\n'),
  );
  const [first, second] = deck.prompts;
  const picture = {
    modality: 'image',
    media: { ko: file, en: file },
    alt: { ko: '그림', en: 'picture' },
  };
  const pictured = { ...deck, id: 'd', prompts: [{ ...first!, parts: [picture] }, second!] };
  const content = { format: 'mixperts-deck', version: 1, deck: change(pictured as Deck) };
  return zipFile('deck.zip', {
    'deck.json': JSON.stringify(content),
    ...(media && { [file.src.slice(1)]: media }),
  });
}

describe('an archive', () => {
  it('that says less than is in it is refused while it is unpacked', async () => {
    expect(await refusal(lyingZip())).toBe('tooLargeInside');
  });

  it.each(['../../etc/deck.json', '/etc/deck.json', 'C:/deck.json'])(
    'that writes to %s is refused',
    async (way) => {
      expect(await refusal(zipWithPath(way))).toBe('badPath');
    },
  );

  it('of thousands of files, cut in half, or of something else is refused', async () => {
    const many = new Map(Array.from({ length: 3000 }, (_, n) => [`media/${n}`, new Uint8Array(1)]));
    expect(await refusal({ name: 'm.zip', bytes: writeZip(many) })).toBe('tooManyFiles');
    const { bytes } = await aPackage((await aPicture()).bytes);
    expect(await refusal({ name: 'h.zip', bytes: bytes.slice(0, bytes.length / 2) })).toBe(
      'damaged',
    );
    expect(await refusal(zipFile('x.zip', { 'readme.txt': 'hello' }))).toBe('notKnown');
  });

  it('with a bomb for a sheet is refused', async () => {
    const sheet = `<worksheet>${' '.repeat(60_000_000)}</worksheet>`;
    const file = zipFile('k.xlsx', { 'xl/workbook.xml': '<workbook/>', 'xl/sheet1.xml': sheet });
    expect(await refusal(file)).toBe('tooLargeInside');
    expect(await refusal(zipFile('k.xlsx', { 'xl/workbook.xml': '<work' }))).toBe('damaged');
  });
});

describe('a package', () => {
  it.each([
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a program', 'MZ\u0090\u0000'],
    ['a broken picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ])('with %s called a picture is refused', async (_, content) => {
    expect(await refusal(await aPackage(Buffer.from(content, 'latin1')))).toBe('mediaNotAllowed');
  });

  it('without the picture it names gives the other prompts', async () => {
    const { deck, rows } = await taken(await aPackage(null));
    expect(deck.prompts).toHaveLength(1);
    expect(rows.map(({ problem }) => problem)).toEqual(['mediaMissing', null]);
  });

  it('of the future, of another kind or against the schema is refused', async () => {
    const json = (content: unknown) =>
      refusal(zipFile('d.zip', { 'deck.json': JSON.stringify(content) }));
    expect(await json({ format: 'mixperts-deck', version: 2 })).toBe('newerVersion');
    expect(await json({ format: 'other' })).toBe('notKnown');
    expect(await json({ format: 'mixperts-deck', version: 1, deck: { id: '../x' } })).toBe(
      'badDeck',
    );
    expect(await refusal(zipFile('d.zip', { 'deck.json': '{"a":' }))).toBe('damaged');
  });

  it('whose media lie elsewhere loses those prompts', async () => {
    const { bytes } = await aPicture();
    const elsewhere = await aPackage(bytes, (deck) =>
      JSON.parse(JSON.stringify(deck).replaceAll('/media/', 'https://evil.example/')),
    );
    const { rows } = await taken(elsewhere);
    expect(rows.map(({ problem }) => problem)).toEqual(['unreadable', null]);
  });

  it('is taken when it is honest, whatever the file is called', async () => {
    const { bytes, file } = await aPicture();
    const { deck, media } = await taken({ ...(await aPackage(bytes)), name: 'a.exe' });
    expect([deck.prompts.length, media.length]).toEqual([2, 1]);
    const written = await writeDeckFile({ ...deck, id: 'd' as Deck['id'] }, 'mixperts', 'ko', () =>
      Promise.resolve(bytes),
    );
    expect((await taken(written)).deck).toEqual(deck);
    expect(file.type).toBe('image/png');
  });
});

describe('any other file', () => {
  it.each(Object.entries(HOSTILE_FILES))('that is hostile (%s) is refused', async (_, hostile) => {
    expect(await refusal(hostile.file())).toBe(hostile.problem);
  });

  it('is refused by name', async () => {
    expect(await refusal(textFile('a.csv', ''))).toBe('empty');
    expect(await refusal({ name: 'a.csv', bytes: (await aPicture()).bytes })).toBe('notKnown');
    expect(await refusal(textFile('a.txt', 'Just some words.'))).toBe('notKnown');
    expect(await refusal({ name: 'a.csv', bytes: new Uint8Array(65 * 1024 * 1024) })).toBe(
      'tooLarge',
    );
    const wide = `Question,Correct Answer,Incorrect Answer 1\n${'a,b,c\n'.repeat(2_000_000)}`;
    expect(await refusal(textFile('a.csv', wide))).toBe('tooLarge');
  });
});
