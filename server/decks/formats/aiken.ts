/** Aiken: a question, lettered answers, and a line `ANSWER: B`. */

import type { DeckReader } from './format';
import { deckOfQuiz, type QuizRow } from './quiz';
import { readText } from './textFile';

const ANSWER = /^ANSWER\s*:\s*([A-Z])\b/i;
const LABEL = /^([A-Z])[.)]\s+(.+)$/;

export const aikenReader: DeckReader = {
  read(file) {
    const text = readText(file.bytes)?.replace(/^\ufeff/, '');
    if (text === undefined || !/^\s*ANSWER\s*:/im.test(text)) return Promise.resolve(null);
    return Promise.resolve(deckOfQuiz({ format: 'aiken', rows: readItems(text) }, file));
  },
};

interface Item {
  row: number;
  text: string[];
  labels: { letter: string; name: string }[];
}

function readItems(text: string): QuizRow[] {
  const rows: QuizRow[] = [];
  let item: Item | null = null;
  const close = (answer: string | null) => {
    if (item !== null) rows.push(rowOf(item, answer));
    item = null;
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const answer = ANSWER.exec(line);
    if (answer) {
      close(answer[1]!.toUpperCase());
      continue;
    }
    const label = LABEL.exec(line);
    // Words after labels without an answer between begin the next question.
    if (!label && item !== null && item.labels.length > 0) close(null);
    item ??= { row: index + 1, text: [], labels: [] };
    if (label) item.labels.push({ letter: label[1]!, name: label[2]! });
    else item.text.push(line);
  }
  close(null);
  return rows;
}

function rowOf({ row, text, labels }: Item, answer: string | null): QuizRow {
  const title = text.join('\n');
  if (answer === null) return { row, title, question: 'noAnswer' };
  const right = labels.findIndex(({ letter }) => letter === answer);
  const names = labels.map(({ name }) => name);
  return { row, title, question: { text: title, labels: names, right: [right] } };
}
