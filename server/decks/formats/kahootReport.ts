/** Kahoot's report of a game: one row for each player and question, from which the questions are taken. */

import type { QuizRow } from './quiz';
import { filled, rightOf } from './rightLabels';
import { tableReader } from './tableFormat';

const ANSWERS = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5', 'answer6'] as const;

/** Kinds without one right label, as they stand behind the number: "3 Puzzle". */
const NO_CHOICE =
  /puzzle|type answer|open|poll|slider|word cloud|drop pin|pin answer|brainstorm|nps|scale|slide/i;

export const kahootReportReader = tableReader({
  format: 'kahootReport',
  columns: {
    number: /^question number$/,
    question: /^question$/,
    // Exactly: "Answer" and "Answer Time (%)" are what players did.
    answer1: /^answer 1$/,
    answer2: /^answer 2$/,
    answer3: /^answer 3$/,
    answer4: /^answer 4$/,
    answer5: /^answer 5$/,
    answer6: /^answer 6$/,
    right: /^correct answers?$/,
    player: /^player$/,
  },
  needed: ['question', 'answer1', 'answer2', 'right'],
  marks: ['player'],
  rows(rows) {
    const seen = new Set<string>();
    const found: QuizRow[] = [];
    for (const row of rows) {
      const text = row.get('question');
      const key = JSON.stringify([row.get('number'), text]);
      if (seen.has(key)) continue;
      seen.add(key);
      if (NO_CHOICE.test(row.get('number'))) {
        found.push({ row: row.number, title: text, question: 'notChoice' });
        continue;
      }
      const cells = ANSWERS.map((column) => row.get(column));
      // The report gives right answers in words even when these are numbers.
      const whole = cells.findIndex((cell) => cell !== '' && cell === row.get('right'));
      const right = whole >= 0 ? [whole] : rightOf(row.get('right'), cells);
      found.push({
        row: row.number,
        title: text,
        question: { text, ...filled(cells, right) },
      });
    }
    return found;
  },
  notes: ['timesLeft'],
});
