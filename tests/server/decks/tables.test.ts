import { describe, expect, it } from 'vitest';
import { checkDeck, DECK_PROBLEMS } from '#game/deck/checkDeck';
import type { DeckId } from '#game/deck/deck';
import { readDeckFile } from '#server/decks/formats/readDeckFile';
import { sheetFile, textFile } from '#tests/support/madeFiles';
import { KAHOOT_HEADER, QUIZ_FILES } from '#tests/support/quizFiles';
import { answersOf, refusal, taken, textsOf } from './files';

describe('a Kahoot spreadsheet', () => {
  it('becomes a deck that can be played, with a report for each row', async () => {
    const { deck, rows, format, notes: said } = await taken(await QUIZ_FILES.kahoot());
    expect(format).toBe('kahoot');
    expect(deck.title.ko).toBe('바다 퀴즈');
    expect(answersOf(deck)).toEqual(['태평양', '네']);
    expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
      [9, null],
      [10, 'severalAnswers'],
      [11, 'noAnswer'],
      [12, 'tooFewLabels'],
      [13, null],
    ]);
    expect(said).toContain('timesLeft');
    const problems = checkDeck({ ...deck, id: 'd' as DeckId });
    expect(problems.filter(({ name }) => DECK_PROBLEMS[name] === 'error')).toEqual([]);
  });

  it('is known by its header wherever that is, and with a plain hyphen', async () => {
    const header = KAHOOT_HEADER.map((cell) => cell?.replace('–', '-') ?? null).slice(1);
    const file = await sheetFile('a.xlsx', {
      Notes: [['Read me', 'please']],
      Quiz: [header, ['2 + 2?', 3, 4, null, null, 20, 2]],
    });
    expect(answersOf((await taken(file)).deck)).toEqual(['4']);
  });
});

describe('a Kahoot report', () => {
  it('gives each question once, with right answers that are told in words', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.kahootReport());
    expect(format).toBe('kahootReport');
    expect(answersOf(deck)).toEqual(['8', 'Seoul, Korea']);
    expect(rows.map(({ problem }) => problem)).toEqual([null, null, 'severalAnswers']);
  });
});

describe('CSV of other quiz programs', () => {
  it('is read from Blooket', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.blooket());
    expect([format, textsOf(deck)]).toEqual(['blooket', ['Water, boiled, becomes…']]);
    expect(answersOf(deck)).toEqual(['steam']);
    expect(rows.map(({ problem }) => problem)).toEqual([null, 'noQuestion', 'answerUnknown']);
  });

  it('is read from Gimkit, with the right answer not always first', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.gimkit());
    expect([format, answersOf(deck)]).toEqual(['gimkit', ['2', '3', '4']]);
    const places = deck.prompts.map(({ labels, answer }) =>
      labels.findIndex(({ id }) => id === answer),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
    expect(rows.map(({ problem }) => problem)).toEqual([
      ...[null, null, null, 'noAnswer', 'repeatedLabel'],
    ]);
  });

  it('is read from Wayground without its instructions, open questions and pictures from elsewhere', async () => {
    const { deck, rows, format } = await taken(await QUIZ_FILES.wayground());
    expect([format, answersOf(deck)]).toEqual(['wayground', ['Jupiter']]);
    expect(deck.prompts[0]?.explanation.en).toContain('heavier');
    expect(rows[0]?.changes).toEqual(['linkLeft']);
    expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
      [3, null],
      [4, 'notChoice'],
      [5, 'severalAnswers'],
    ]);
  });

  it('is read with Korean headers, semicolons and the old Korean code page', async () => {
    const text = '문제;보기 1;보기 2;정답\n하늘의 색은?;파랑;빨강;1\n';
    // 하늘의 색은? in EUC-KR
    const korean: Record<string, number[]> = {
      문: [0xb9, 0xae],
      제: [0xc1, 0xa6],
      보: [0xba, 0xb8],
      기: [0xb1, 0xe2],
      정: [0xc1, 0xa4],
      답: [0xb4, 0xe4],
      하: [0xc7, 0xcf],
      늘: [0xb4, 0xc3],
      의: [0xc0, 0xc7],
      색: [0xbb, 0xf6],
      은: [0xc0, 0xba],
      파: [0xc6, 0xc4],
      랑: [0xb6, 0xfb],
      빨: [0xbb, 0xa1],
      강: [0xb0, 0xad],
    }; // prettier-ignore
    const bytes = Uint8Array.from(
      [...text].flatMap((sign) => korean[sign] ?? [sign.charCodeAt(0)]),
    );
    const { deck } = await taken({ name: '하늘.csv', bytes });
    expect([textsOf(deck), answersOf(deck)]).toEqual([['하늘의 색은?'], ['파랑']]);
  });

  it('is refused by name when nothing in it is a question', async () => {
    expect(await refusal(textFile('list.csv', 'name,age\nMina,12\nJun,13\n'))).toBe('notKnown');
    const header = 'Question,Correct Answer,Incorrect Answer 1\n';
    const outcome = await readDeckFile(textFile('g.csv', `${header},,\nWhy?,,x\n`));
    expect(outcome).toMatchObject({ ok: false, problem: 'noPrompts' });
    const row = { row: 3, within: '', title: 'Why?', problem: 'noAnswer', changes: [] };
    expect(outcome).toHaveProperty('rows', [row]);
  });

  it('takes 500 prompts and says that there were more', async () => {
    const lines = Array.from({ length: 502 }, (_, index) => `Number ${index}?,yes,no`);
    const file = textFile(
      'many.csv',
      `Question,Correct Answer,Incorrect Answer 1\n${lines.join('\n')}`,
    );
    const { deck, rows } = await taken(file);
    expect(deck.prompts).toHaveLength(500);
    expect(rows.slice(-2).map(({ problem }) => problem)).toEqual([
      'tooManyPrompts',
      'tooManyPrompts',
    ]);
  });
});
