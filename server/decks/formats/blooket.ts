/** Blooket's import template: a line with its name, then the header. */

import type { RowChange } from '#game/deck/deckFile';
import type { Question } from './question';
import { filled, rightOf } from './rightLabels';
import { tableReader } from './tableFormat';

const ANSWERS = ['answer1', 'answer2', 'answer3', 'answer4'] as const;

export const blooketReader = tableReader({
  format: 'blooket',
  columns: {
    question: /^question text$/,
    answer1: /^answer 1\b/,
    answer2: /^answer 2\b/,
    answer3: /^answer 3\b/,
    answer4: /^answer 4\b/,
    seconds: /^time limit\b/,
    right: /^correct answer s?\b/,
    image: /^question image\b/,
  },
  needed: ['question', 'answer1', 'answer2', 'right'],
  rows: (rows) =>
    rows.map((row) => {
      const cells = ANSWERS.map((column) => row.get(column));
      const question: Question = {
        text: row.get('question'),
        ...filled(cells, rightOf(row.get('right'), cells)),
      };
      const changes: RowChange[] = row.get('image') === '' ? [] : ['linkLeft'];
      return { row: row.number, title: question.text, question, changes };
    }),
  notes: ['timesLeft'],
});
