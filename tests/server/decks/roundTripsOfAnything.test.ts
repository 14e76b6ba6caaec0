import { fc } from '#tests/support/properties';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckId, Localised } from '#game/deck/deck';
import { cleanText, shorten } from '#server/decks/formats/cleanText';
import { writeDeckFile } from '#server/decks/formats/writeDeckFile';
import { textFile } from '#tests/support/madeFiles';
import { aPicture, taken } from './files';

/** Words with everything that some format reads as a mark of its own. */
const MARKS = ['=', '~', '#', '{', '}', ':', '::', '\\', '\\n', '%50%', '->', '[html]', '<b>'];
const SIGNS = [
  "'",
  '"',
  ',',
  ';',
  '\n',
  '+',
  '-',
  '@',
  '//',
  '&amp;',
  'TRUE',
  '1',
  '가',
  '😀',
  ' ',
];
const words = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...MARKS, ...SIGNS), fc.string({ maxLength: 5 })), {
      minLength: 1,
      maxLength,
    })
    .map((pieces) => cleanText(pieces.join('')))
    .filter((text) => text !== '');
/** Topics are shown in one line. */
const topicName = words(4).map((name) => shorten(name, 40));
const prompt = fc.record({
  text: words(8),
  labels: fc.uniqueArray(words(4), {
    minLength: 2,
    maxLength: 6,
    selector: (label) => label.toLowerCase(),
  }),
  right: fc.nat(),
  explanation: words(6),
  source: words(3).map((source) => shorten(source, 80)),
  topic: topicName,
});

type GivenPrompt = typeof prompt extends fc.Arbitrary<infer Given> ? Given : never;

const both = (text: string): Localised => ({ ko: text, en: text });

/** A deck of text prompts in one language, which every format can hold. */
async function aDeckOf(given: GivenPrompt[]): Promise<Deck> {
  const csv = 'Text,Label 1,Label 2,Right number\nWhich?,a,b,1\n';
  const { deck } = await taken(textFile('words.csv', csv));
  const [model] = deck.prompts;
  const topics = [...new Set(given.map(({ topic }) => topic))];
  return {
    ...deck,
    id: 'd' as DeckId,
    topics: topics.map((name, index) => ({
      id: `t${index + 1}` as Deck['topics'][number]['id'],
      name: both(name),
    })),
    prompts: given.map(({ text, labels, right, explanation, source, topic }, index) => {
      const named = labels.map((label, place) => ({
        id: 'abcdef'[place] as Deck['prompts'][number]['answer'],
        name: both(label),
      }));
      return {
        ...model!,
        id: `q${index + 1}` as Deck['prompts'][number]['id'],
        parts: [{ modality: 'text', text: both(text) }],
        labels: named,
        answer: named[right % named.length]!.id,
        explanation: both(explanation),
        source: both(source),
        topics: [`t${topics.indexOf(topic) + 1}` as Deck['topics'][number]['id']],
      };
    }),
  };
}

const noMedia = () => Promise.resolve(null);

describe('a deck of words', () => {
  it.each(['csv', 'gift'] as const)('comes back from %s as it was', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(prompt, { minLength: 1, maxLength: 4 }), async (given) => {
        const deck = await aDeckOf(given);
        const back = await taken(await writeDeckFile(deck, format, 'ko', noMedia));
        expect(back.deck.prompts).toEqual(deck.prompts);
        if (format === 'csv') expect(back.deck.topics).toEqual(deck.topics);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from our own package with its media, measures and both languages', async () => {
    const { file, bytes } = await aPicture();
    const measured = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 12,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(prompt, { minLength: 1, maxLength: 3 }),
        measured,
        words(5),
        async (given, measures, korean) => {
          const words = await aDeckOf(given);
          const picture = {
            modality: 'image',
            media: { ko: file, en: file },
            alt: { ko: korean, en: 'a picture' },
          } as const;
          const prompts = words.prompts.map((one) => ({
            ...one,
            parts: [...one.parts, picture],
            question: { ko: korean, en: 'Which?' },
            measured: measures.map((value) => value + 0),
          }));
          const deck: Deck = { ...words, title: { ko: korean, en: 'Words' }, prompts };
          const written = await writeDeckFile(deck, 'mixperts', 'en', () => Promise.resolve(bytes));
          const { deck: back, media } = await taken(written);
          const { id: _, ...content } = deck;
          expect(back).toEqual(content);
          expect(media.map((one) => Buffer.from(one.bytes).equals(bytes))).toEqual([true]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
