import { describe, expect, it } from 'vitest';
import { HOSTILE_FILES } from '#tests/support/hostileFiles';
import { textFile } from '#tests/support/madeFiles';
import { QUIZ_FILES } from '#tests/support/quizFiles';
import { answersOf, refusal, taken, textsOf } from './files';

describe('Moodle GIFT', () => {
  it('gives its choice items, and says why not the others', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.gift());
    expect(format).toBe('gift');
    expect(textsOf(deck)).toEqual([
      'Which is a mammal?',
      expect.stringContaining('{hint}') as string,
      "Grant is _____ in Grant's tomb.",
      'Weights',
      'Is 5 > 3?',
    ]);
    expect(answersOf(deck)).toEqual(['whale', 'O (True)', 'entombed', 'right', 'X (False)']);
    expect(rows.map(({ problem }) => problem)).toEqual([
      ...[null, null, null, 'notChoice', 'notChoice', 'notChoice', 'notChoice'],
      ...[null, 'severalAnswers', null],
    ]);
    expect(deck.prompts[0]?.explanation.ko).toBe('it feeds its young with milk');
    expect(deck.prompts[3]?.explanation.ko).toBe('because');
    expect(deck.topics.map(({ name }) => name.en)).toEqual(['Animals']);
  });

  it('keeps an item together whose answers have blank lines between them', async () => {
    const { deck } = await taken(textFile('a.txt', 'Which?\n{\n=a\n\n~b\n}\n\nNext? {=c ~d}\n'));
    expect(answersOf(deck)).toEqual(['a', 'c']);
  });
});

describe('Aiken', () => {
  it('is read, and an item without an answer is reported', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.aiken());
    expect([format, textsOf(deck)]).toEqual(['aiken', ['What is\nmeant?', 'Last?']]);
    expect(answersOf(deck)).toEqual(['that', 'p']);
    expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
      [1, null],
      [7, 'noAnswer'],
      [11, null],
    ]);
  });
});

describe('QTI', () => {
  it('1.2 gives its choice items', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.qti12());
    expect([format, deck.title.ko]).toEqual(['qti', 'Rivers']);
    expect([textsOf(deck), answersOf(deck)]).toEqual([
      ['The longest river of Korea?'],
      ['Nakdong'],
    ]);
    expect(deck.prompts[0]?.explanation.en).toBe('About 510 km.');
    expect(rows.map(({ problem }) => problem)).toEqual([null, 'notChoice']);
  });

  it('2.1 gives the items of a package', async () => {
    const { deck, rows } = await taken(await QUIZ_FILES.qti21());
    expect(textsOf(deck)).toEqual(['Look at the map.\nWhere is Jeju?']);
    expect(answersOf(deck)).toEqual(['South']);
    expect(rows.map(({ problem }) => problem)).toEqual([null, 'severalAnswers']);
    expect(rows[0]?.changes).toEqual(['mediaLeft']);
  });

  it('is refused with entities of its own, without fetching or expanding any', async () => {
    const { laughs } = HOSTILE_FILES;
    expect(await refusal(laughs.file())).toBe('xmlEntities');
    const outside =
      '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><questestinterop>&x;</questestinterop>';
    expect(await refusal(textFile('q.xml', outside))).toBe('xmlEntities');
  });

  it('is refused when it is nested without end, broken, or something else', async () => {
    expect(await refusal(HOSTILE_FILES.deep.file())).toBe('xmlTooDeep');
    expect(await refusal(textFile('q.xml', '<questestinterop><item>'))).toBe('damaged');
    expect(await refusal(textFile('q.xml', '<rss><channel/></rss>'))).toBe('notKnown');
    expect(await refusal(textFile('q.html', '<html><script>alert(1)</script></html>'))).toBe(
      'notKnown',
    );
  });
});
