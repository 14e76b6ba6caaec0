import { describe, expect, it } from 'vitest';
import { sheetFile, textFile } from '#tests/support/madeFiles';
import { answersOf, refusal, taken, textsOf } from './files';

describe('the code page of the country', () => {
  it('is read in Korean with the syllables that only Windows has', async () => {
    // "문제,보기1,보기2,정답" and "똠방?,펲시,뷁,②" in CP949
    const hex =
      'b9aec1a62cbab8b1e2312cbab8b1e2322cc1a4b4e40d0a8c63b9e63f2cbc84bdc32c94ee2ca8e80d0a';
    const { deck } = await taken({ name: 'k.csv', bytes: Buffer.from(hex, 'hex') });
    expect([textsOf(deck), answersOf(deck)]).toEqual([['똠방?'], ['뷁']]);
  });

  it('is read in the west, with semicolons between and commas within cells', async () => {
    const text =
      'Question;A;B;Correct\r\nGr\u00f6\u00dfe, a, b, c, d, e?;gro\u00df;\u0084klein\u0093;b\r\n';
    const { deck } = await taken({ name: 'd.csv', bytes: Buffer.from(text, 'latin1') });
    expect([textsOf(deck), answersOf(deck)]).toEqual([['Größe, a, b, c, d, e?'], ['„klein“']]);
  });

  it.each(['\ufeff', ''])('is read with two bytes for each sign and mark "%s"', async (mark) => {
    const bytes = Buffer.from(
      `${mark}Question\tA\tB\tAnswer\r\n한글?\t예\t아니요\tA\r\n`,
      'utf16le',
    );
    expect(answersOf((await taken({ name: 'u.txt', bytes })).deck)).toEqual(['예']);
  });
});

describe('right answers', () => {
  it('in words stay words where labels are numbers, and what is unclear is said', async () => {
    const lines = ['Question,A,B,C,D,Answer', '2+2?,2,4,6,8,4', '3+3?,6,2,3,9,6', '1+2?,1,3,2,9,3'];
    const { deck, rows } = await taken(textFile('sum.csv', lines.join('\n')));
    expect(answersOf(deck)).toEqual(['4', '6', '3']);
    expect(rows[0]?.changes).toEqual(['answerTwoWays']);
  });
});

describe('one bad row', () => {
  it('with a quote that never closes costs nothing else', async () => {
    const text = 'Question,A,B,Correct\nFirst?,a,b,1\n"never,a,b,2\nLast?,c,d,2\n';
    expect(answersOf((await taken(textFile('q.csv', text))).deck)).toEqual(['a', 'b', 'd']);
  });

  it('of braces that never close costs nothing else', async () => {
    const text = 'Broken? {=a ~b\n\nFine? {=yes ~no}\n\nArrows? {=x -> y ~y -> x}\n';
    const { deck, rows } = await taken(textFile('q.gift', text));
    expect(answersOf(deck)).toEqual(['yes', 'x -> y']);
    expect(rows.map(({ problem }) => problem)).toEqual(['notChoice', null, null]);
  });

  it('is told of when labels are too many, and numbered empty rows are not', async () => {
    const header = ['번호', '질문', '1', '2', '3', '4', '5', '6', '7', '정답'];
    const file = await sheetFile('k.xlsx', {
      '1반': [
        header,
        [1, '일곱?', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 1],
        [2, ...Array(9).fill(null)],
      ],
      '2반': [header, [1, '둘?', '가', '나', null, null, null, null, null, '나']],
    });
    const { rows } = await taken(file);
    expect(rows.map(({ within, row, problem }) => [within, row, problem])).toEqual([
      ['1반', 2, 'tooManyLabels'],
      ['2반', 2, null],
    ]);
  });
});

describe('Aiken in Korean', () => {
  it('is read with its own letters and circled numbers', async () => {
    const text = '수도는?\n가. 부산\n나. 서울\n정답: 나\n\n과일은?\n① 사과\n② 돌\n정답 : 1\n';
    expect(answersOf((await taken(textFile('a.txt', text))).deck)).toEqual(['서울', '사과']);
  });
});

describe('an old or locked spreadsheet', () => {
  it('is refused by what it is', async () => {
    const bytes = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await refusal({ name: 'a.xls', bytes })).toBe('oldSpreadsheet');
    const locked = Buffer.concat([bytes, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal({ name: 'a.xlsx', bytes: locked })).toBe('encrypted');
  });
});
