/** Gimkit's spreadsheet template: the right answer has a column of its own. */

import type { QuizRow } from './quiz';
import { tableReader } from './tableFormat';

const WRONG = ['wrong1', 'wrong2', 'wrong3', 'wrong4', 'wrong5'] as const;

export const gimkitReader = tableReader({
  format: 'gimkit',
  columns: {
    question: /^question$/,
    right: /^correct answer$/,
    wrong1: /^incorrect answer 1\b/,
    wrong2: /^incorrect answer 2\b/,
    wrong3: /^incorrect answer 3\b/,
    wrong4: /^incorrect answer 4\b/,
    wrong5: /^incorrect answer 5\b/,
  },
  needed: ['question', 'right', 'wrong1'],
  rows: (rows) =>
    rows.map((row, index): QuizRow => {
      const title = row.get('question');
      const right = row.get('right');
      if (right === '') return { row: row.number, title, question: 'noAnswer' };
      const wrong = WRONG.map((column) => row.get(column)).filter((cell) => cell !== '');
      // Or the right one would always be the first.
      const place = index % (wrong.length + 1);
      const labels = [...wrong.slice(0, place), right, ...wrong.slice(place)];
      return { row: row.number, title, question: { text: title, labels, right: [place] } };
    }),
});
