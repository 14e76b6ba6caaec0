import { fc } from '#tests/support/properties';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDeck, DECK_PROBLEMS } from '#game/deck/checkDeck';
import type { DeckId } from '#game/deck/deck';
import { FILE_PROBLEMS } from '#game/deck/deckFile';
import { isStorable } from '#server/decks/formats/cleanText';
import { readDeckFile } from '#server/decks/formats/readDeckFile';

/** Pieces that the formats know, so that chance gets further than the first look at a file. */
const PIECES = [
  ...['Question', 'Question Text', 'Answer 1', 'Option 1', 'Correct Answer', 'Incorrect Answer 1'],
  ...[
    '문제',
    '보기 1',
    '보기 2',
    '정답',
    'Time limit',
    'Player',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '"',
  ],
  ...[
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '%50%',
    '::',
    '\\',
    '\\n',
    '//',
    '$CATEGORY: ',
    'TRUE',
    '->',
  ],
  ...['ANSWER: A', 'A. ', 'B) ', '①', '정답: 나', '가. ', '1', '2', 'a', '<p>', '</p>', '&nbsp;'],
  ...['<questestinterop>', '<item ident="i">', '</item>', '</questestinterop>', '<presentation>'],
  ...['<assessmentItem>', '<choiceInteraction>', '<simpleChoice identifier="a">', '<!DOCTYPE q>'],
  ...[
    '&constructor;',
    '&__proto__;',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '\u202e',
    '😀',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })))
  .map((pieces) => pieces.join(''));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  text.map((words) => Buffer.from(words)),
  text.map((words) => Buffer.from(`\ufeff${words}`, 'utf16le')),
  fc
    .dictionary(
      fc.constantFrom('deck.json', 'imsmanifest.xml', 'item.xml', 'xl/workbook.xml', 'media/a'),
      text,
    )
    .map((files) =>
      zipSync(
        Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])),
        { level: 0 },
      ),
    ),
);

/** One byte of an archive other than it was. */
const brokenArchive = fc.tuple(fc.nat(), fc.nat(255)).map(([place, byte]) => {
  const whole = zipSync({ 'deck.json': strToU8('{"format":"mixperts-deck"}') });
  whole[place % whole.length] = byte;
  return whole;
});

describe('any bytes', () => {
  it('give a named refusal or a deck that can be kept and played, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, brokenArchive), fc.string(), async (content, name) => {
        const outcome = await readDeckFile({ name, bytes: content });
        if (!outcome.ok) {
          expect(FILE_PROBLEMS).toContain(outcome.problem);
          return;
        }
        const deck = { ...outcome.read.deck, id: 'd' as DeckId };
        const errors = checkDeck(deck).filter((found) => DECK_PROBLEMS[found.name] === 'error');
        expect(errors).toEqual([]);
        expect(isStorable(deck.prompts)).toBe(true);
        expect(outcome.read.rows.filter(({ problem }) => problem === null)).toHaveLength(
          deck.prompts.length,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('in the cells of a table give each row its prompt or its reason', async () => {
    const cell = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }));
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`));
        const words = ['Question,Label 1,Label 2,Right', ...quoted.map((cells) => cells.join(','))];
        const content = Buffer.from(words.join('\r\n'));
        const outcome = await readDeckFile({ name: 'a.csv', bytes: content });
        const told = outcome.ok ? outcome.read.rows : outcome.rows;
        // Rows without any word are no rows; every other is told of.
        expect(told.length).toBeLessThanOrEqual(rows.length);
        if (!outcome.ok) return;
        const deck = { ...outcome.read.deck, id: 'd' as DeckId };
        expect(checkDeck(deck).filter(({ name }) => DECK_PROBLEMS[name] === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
