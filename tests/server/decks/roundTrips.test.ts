import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { builtInDecks } from '#prisma/seed/decks';
import type { Deck } from '#game/deck/deck';
import { EXPORT_FORMATS, type ExportFormat } from '#game/deck/deckFile';
import { readDeckFile } from '#server/decks/formats/readDeckFile';
import { lossesOfDeck, writeDeckFile } from '#server/decks/formats/writeDeckFile';
import { textFile } from '#tests/support/madeFiles';
import { aPicture, answersOf, taken, textsOf } from './files';

const DECK = builtInDecks.senses!;
const inPublic = (src: string) => readFile(path.join('public', src)).catch(() => null);
const noMedia = () => Promise.resolve(null);

/** A quiz whose cells a spreadsheet program would take for formulas. */
async function aQuiz(): Promise<Deck> {
  const lines = [
    'Text,Asked,Label 1,Label 2,Right number,Explanation,Source,Topic,Difficulty',
    '"=HYPERLINK(""http://evil.example"",""x"")",What is it?,+1,@cmd,2,-2 is it,a book,Sums,3',
    '"Is {x} = 3 ~ #4: \\ no?",,yes,no,1,because,a wall,Signs,1',
  ];
  const { deck } = await taken(textFile('quiz.csv', lines.join('\n')));
  return { ...deck, id: 'quiz' as Deck['id'] };
}

describe('our own package', () => {
  it('brings a built-in deck back as it was, with every file looked at anew', async () => {
    const written = await writeDeckFile(DECK, 'mixperts', 'ko', inPublic);
    expect(written.name).toMatch(/\.mixperts\.zip$/);
    const outcome = await readDeckFile(written, async (file, bytes) => {
      const name = file.src.replace(/^\/media\/(.{16}).*\./, '/media/$1.');
      return (await inPublic(name))?.equals(bytes) ? name : null;
    });
    if (!outcome.ok) throw new Error(outcome.problem);
    const { id: _, ...content } = DECK;
    expect(outcome.read.rows.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(outcome.read.deck).toEqual(content);
    expect(outcome.read.media).toEqual([]);
  }, 60_000);

  it('carries the captions of a film, and other formats say that they leave them out', async () => {
    const captions = { ko: [{ from: 0, to: 900, text: '<b> 아니면 &' }], en: [] };
    const film = DECK.prompts.find(({ parts }) =>
      parts.some(({ modality }) => modality === 'video'),
    );
    const parts = film!.parts.map((part) =>
      part.modality === 'video' ? { ...part, captions } : part,
    );
    const deck: Deck = { ...DECK, prompts: [{ ...film!, parts }] };
    const { deck: back } = await taken(await writeDeckFile(deck, 'mixperts', 'ko', inPublic));
    expect(back.prompts[0]?.parts.find(({ modality }) => modality === 'video')).toMatchObject({
      captions,
    });
    const losses = lossesOfDeck(deck);
    expect(losses.mixperts).toEqual([]);
    for (const format of ['kahoot', 'gift', 'csv'] as const) {
      expect(losses[format]).toContainEqual({ name: 'captions', prompts: 1 });
    }
  });

  it('is the same file for the same deck', async () => {
    const deck = await aQuiz();
    const [one, other] = await Promise.all(
      [1, 2].map(() => writeDeckFile(deck, 'mixperts', 'en', noMedia)),
    );
    expect(one).toEqual(other);
  });

  it('carries pictures of its own under the names of their content', async () => {
    const { file, bytes } = await aPicture();
    const deck = await aQuiz();
    const picture = {
      modality: 'image',
      media: { ko: file, en: file },
      alt: { ko: '파랑', en: 'blue' },
    };
    const [first] = deck.prompts;
    const pictured = { ...deck, prompts: [{ ...first!, parts: [picture] }] } as Deck;
    const written = await writeDeckFile(pictured, 'mixperts', 'en', () => Promise.resolve(bytes));
    const { deck: back, media } = await taken(written);
    expect(back.prompts).toEqual(pictured.prompts);
    expect(media.map(({ name }) => `/media/${name}`)).toEqual([file.src]);
  });
});

describe('files for other programs', () => {
  it.each(['csv', 'gift', 'kahoot'] satisfies ExportFormat[])(
    'give questions and right answers back as %s',
    async (format) => {
      const deck = await aQuiz();
      const { deck: back } = await taken(await writeDeckFile(deck, format, 'en', noMedia));
      expect(answersOf(back)).toEqual(answersOf(deck));
      expect(textsOf(back)[1]).toBe(textsOf(deck)[1]);
      expect(textsOf(back)[0]).toContain('=HYPERLINK');
    },
  );

  it('give everything back as CSV that CSV can hold', async () => {
    const deck = await aQuiz();
    const { deck: back } = await taken(await writeDeckFile(deck, 'csv', 'ko', noMedia));
    expect(back.prompts).toEqual(deck.prompts);
    expect(back.topics).toEqual(deck.topics);
  });

  it('hold no cell that a spreadsheet program would run', async () => {
    const deck = await aQuiz();
    const csv = Buffer.from((await writeDeckFile(deck, 'csv', 'en', noMedia)).bytes).toString();
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).not.toMatch(/(^|[\n,]"?)[=+@-][^\n,]/);
    const kahoot = await writeDeckFile(deck, 'kahoot', 'en', noMedia);
    const rows = await readSheet(Buffer.from(kahoot.bytes));
    expect(rows[7]?.[1]).toBe('Question - max 120 characters');
    expect(rows[8]?.[1]).toEqual(expect.stringMatching(/^=HYPERLINK/));
    expect(Buffer.from(kahoot.bytes).includes('<f>')).toBe(false);
  });

  it('say what they cannot carry', () => {
    const losses = lossesOfDeck(DECK);
    expect(Object.keys(losses)).toEqual([...EXPORT_FORMATS]);
    expect(losses.mixperts).toEqual([]);
    expect(losses.kahoot.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['media', 'otherLanguage', 'explanations', 'sources', 'topics']),
    );
    expect(losses.csv.map(({ name }) => name)).not.toContain('explanations');
  });

  it.each(EXPORT_FORMATS)('of every built-in deck can be read again as %s', async (format) => {
    for (const deck of Object.values(builtInDecks)) {
      if (format === 'mixperts') continue;
      const written = await writeDeckFile(deck, format, 'ko', noMedia);
      const { deck: back } = await taken(written);
      expect(back.prompts.length).toBeGreaterThan(0.9 * deck.prompts.length);
    }
  });
});
