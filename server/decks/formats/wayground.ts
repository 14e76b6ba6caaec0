/** Wayground's (Quizizz') spreadsheet template; its second row explains the columns. */

import type { QuizRow } from './quiz';
import { filled, rightOf } from './rightLabels';
import { tableReader } from './tableFormat';

const OPTIONS = ['option1', 'option2', 'option3', 'option4', 'option5'] as const;
/** Kinds that have labels to choose from; a missing kind counts as one of them. */
const CHOICE = /^$|multiple choice|checkbox|true|선택/i;
const INSTRUCTION = /^(text of the question|\(?required|question type|질문 내용|\(?필수)/i;

export const waygroundReader = tableReader({
  format: 'wayground',
  columns: {
    question: /^question text$/,
    kind: /^question type$/,
    option1: /^option 1$/,
    option2: /^option 2$/,
    option3: /^option 3$/,
    option4: /^option 4$/,
    option5: /^option 5$/,
    right: /^correct answer$/,
    seconds: /^time in seconds$/,
    image: /^image link$/,
    explanation: /^answer explanation$/,
  },
  needed: ['question', 'option1', 'option2', 'right'],
  rows: (rows) =>
    rows
      .filter((row, index) => index > 0 || !INSTRUCTION.test(row.get('question')))
      .map((row): QuizRow => {
        const title = row.get('question');
        if (!CHOICE.test(row.get('kind'))) {
          return { row: row.number, title, question: 'notChoice' };
        }
        const cells = OPTIONS.map((column) => row.get(column));
        const chosen = filled(cells, rightOf(row.get('right'), cells));
        const question = { text: title, ...chosen, explanation: row.get('explanation') };
        const isLinked = row.get('image') !== '';
        return { row: row.number, title, question, changes: isLinked ? ['linkLeft'] : [] };
      }),
  notes: ['timesLeft'],
});
