/** A plain table of questions: what we write as CSV, and whatever else has such columns. */

import { stringify } from 'csv-stringify/sync';
import { DIFFICULTIES, type Localised, MAX_LABELS } from '#game/deck/deck';
import type { RowChange } from '#game/deck/deckFile';
import type { DeckWriter } from './format';
import { fileNameOf, lossesOf } from './losses';
import { type Question, questionOf } from './question';
import { areInWords, canMeanTwo, filled, rightOf } from './rightLabels';
import { guarded } from './table';
import { tableReader } from './tableFormat';

const LABELS = ['label1', 'label2', 'label3', 'label4', 'label5', 'label6'] as const;
/** Looked at only to say that a prompt has no room for them. */
const MORE_LABELS = ['label7', 'label8', 'label9', 'label10'] as const;
const label = (number: number, letter: string) =>
  new RegExp(
    `^((answer|option|choice|label) ?(${number}|${letter})|${letter}|${number}번?|(보기|선택지|답|답안|선지) ?${number}번?)$`,
  );

export const csvReader = tableReader({
  format: 'csv',
  columns: {
    question: /^(text|question( text)?|prompt|글|문제|질문|문항|물음|발문|내용)$/,
    ask: /^(asked|묻는 말)$/,
    label1: label(1, 'a'),
    label2: label(2, 'b'),
    label3: label(3, 'c'),
    label4: label(4, 'd'),
    label5: label(5, 'e'),
    label6: label(6, 'f'),
    label7: label(7, 'g'),
    label8: label(8, 'h'),
    label9: label(9, 'i'),
    label10: label(10, 'j'),
    right:
      /^((right|correct)( answers?)?( number| option)?|correctanswer|answer( key)?|key|정답( ?번호)?)$/,
    /** Says that `right` is a number and no label. */
    numbered: /^((right|correct)( answer)? number|정답 ?번호)$/,
    explanation: /^(explanation|answer explanation|feedback|설명|해설|풀이)$/,
    source: /^(source|출처)$/,
    topic: /^(topic|category|subject|주제|분류|단원)$/,
    difficulty: /^(difficulty|난이도)$/,
    image: /^((question )?(image|picture)( link| url)?|그림|이미지|사진)( 주소| 링크)?$/,
  },
  needed: ['question', 'label1', 'label2', 'right'],
  rows(rows) {
    const cellsOf = (row: (typeof rows)[number]) =>
      [...LABELS, ...MORE_LABELS].map((column) => row.get(column));
    const inWords = areInWords(rows.map((row) => [row.get('right'), cellsOf(row)]));
    return rows.map((row) => {
      const cells = cellsOf(row);
      const isNumber = row.get('numbered') !== '';
      const style = inWords && !isNumber ? 'words' : 'places';
      const difficulty = DIFFICULTIES.find((level) => String(level) === row.get('difficulty'));
      const question: Question = {
        text: row.get('question'),
        ask: row.get('ask'),
        ...filled(cells, rightOf(row.get('right'), cells, style)),
        explanation: row.get('explanation'),
        source: row.get('source'),
        topic: row.get('topic'),
        ...(difficulty !== undefined && { difficulty }),
      };
      const isUnclear = !isNumber && canMeanTwo(row.get('right'), cells);
      const changes: RowChange[] = [
        ...(isUnclear ? (['answerTwoWays'] as const) : []),
        ...(row.get('image') === '' ? [] : (['linkLeft'] as const)),
      ];
      return { row: row.number, title: question.text, question, changes };
    });
  },
});

const HEADER = {
  ko: [
    ...['글', '묻는 말', ...LABELS.map((_, index) => `보기 ${index + 1}`)],
    ...['정답 번호', '설명', '출처', '주제', '난이도'],
  ],
  en: [
    ...['Text', 'Asked', ...LABELS.map((_, index) => `Label ${index + 1}`)],
    ...['Right number', 'Explanation', 'Source', 'Topic', 'Difficulty'],
  ],
} satisfies Localised<string[]>;

export const csvWriter: DeckWriter = {
  losses: (deck) =>
    lossesOf(deck, {
      carries: ['explanations', 'sources', 'topics', 'difficulties'],
      mostLabels: MAX_LABELS,
    }),
  write(deck, language) {
    const lines = deck.prompts.map((prompt) => {
      const question = questionOf(prompt, deck.topics, language);
      return [
        question.text,
        question.ask,
        ...LABELS.map((_, index) => question.labels[index] ?? ''),
        (question.right[0] ?? 0) + 1,
        question.explanation,
        question.source,
        question.topic,
        question.difficulty,
      ].map((cell) => guarded(String(cell)));
    });
    // With a byte order mark, without which Excel shows Korean as nonsense.
    const text = stringify([HEADER[language], ...lines], {
      bom: true,
      record_delimiter: 'windows',
      // Only whole record delimiters are quoted otherwise, and other programs end rows at these too.
      quoted_match: /[\r\n;\t]/,
    });
    return Promise.resolve({
      name: fileNameOf(deck, language, 'csv'),
      type: 'text/csv; charset=utf-8',
      bytes: Buffer.from(text),
    });
  },
};
