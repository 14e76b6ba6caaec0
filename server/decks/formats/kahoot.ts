/** Kahoot's spreadsheet template: notes above, a header in row 8, questions from row 9. */

import type { Deck, Language } from '#game/deck/deck';
import type { DeckWriter } from './format';
import { fileNameOf, lossesOf } from './losses';
import { shorten } from './cleanText';
import { questionOf, type Question, wholeText } from './question';
import { filled, rightOf } from './rightLabels';
import { tableReader } from './tableFormat';

const ANSWERS = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5', 'answer6'] as const;

export const kahootReader = tableReader({
  format: 'kahoot',
  columns: {
    question: /^question( \(?max .*)?$/,
    answer1: /^answer 1\b/,
    answer2: /^answer 2\b/,
    answer3: /^answer 3\b/,
    answer4: /^answer 4\b/,
    answer5: /^answer 5\b/,
    answer6: /^answer 6\b/,
    seconds: /^time limit\b/,
    right: /^correct answer ?s?\b/,
  },
  needed: ['question', 'answer1', 'answer2', 'right'],
  marks: ['seconds'],
  rows: (rows) =>
    rows.map((row) => {
      const cells = ANSWERS.map((column) => row.get(column));
      const question: Question = {
        text: row.get('question'),
        ...filled(cells, rightOf(row.get('right'), cells)),
      };
      return { row: row.number, title: question.text, question };
    }),
  notes: ['timesLeft'],
});

const MOST_QUESTION = 120;
const MOST_ANSWER = 75;
const MOST_ANSWERS = 4;
const SECONDS = 30;
const HEADER_ROW = 8;
const HEADER = [
  `Question - max ${MOST_QUESTION} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${MOST_ANSWER} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

export const kahootWriter: DeckWriter = {
  losses: (deck) =>
    lossesOf(deck, {
      carries: [],
      mostLabels: MOST_ANSWERS,
      isShortened: (prompt, language) => {
        const question = questionOf(prompt, deck.topics, language);
        return (
          [...wholeText(question)].length > MOST_QUESTION ||
          question.labels.some((label) => [...label].length > MOST_ANSWER)
        );
      },
    }),
  async write(deck, language) {
    // Cells are written as text, so no spreadsheet program takes one for a formula.
    const text = (value: string) => ({ value, type: String });
    const notes = [deck.title[language], deck.description[language]];
    const above = Array.from({ length: HEADER_ROW - 1 }, (_, row) => {
      const note = notes[row];
      return note === undefined ? [] : [null, text(note)];
    });
    const rows = deck.prompts.map((prompt, index) => [
      { value: index + 1, type: Number },
      ...cellsOf(deck, prompt, language).map((cell) =>
        typeof cell === 'number' ? { value: cell, type: Number } : text(cell),
      ),
    ]);
    const { default: writeSheet } = await import('write-excel-file/node');
    const sheet = [...above, [null, ...HEADER.map(text)], ...rows];
    return {
      name: fileNameOf(deck, language, 'kahoot.xlsx'),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeSheet(sheet).toBuffer(),
    };
  },
};

function cellsOf(
  deck: Deck,
  prompt: Deck['prompts'][number],
  language: Language,
): (string | number)[] {
  const question = questionOf(prompt, deck.topics, language);
  const kept = keepFour(question.labels, question.right[0] ?? 0);
  const right = kept.indexOf(question.right[0] ?? 0) + 1;
  const labels = Array.from({ length: MOST_ANSWERS }, (_, place) =>
    shorten(question.labels[kept[place] ?? -1] ?? '', MOST_ANSWER),
  );
  return [shorten(wholeText(question), MOST_QUESTION), ...labels, SECONDS, String(right)];
}

/** The right label and the first three others, in their order. */
function keepFour(labels: readonly string[], right: number): number[] {
  const others = labels.map((_, index) => index).filter((index) => index !== right);
  return [right, ...others.slice(0, MOST_ANSWERS - 1)].sort((one, other) => one - other);
}
