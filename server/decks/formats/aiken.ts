/** Aiken: a question, lettered answers, and a line `ANSWER: B`. */

import type { DeckReader } from './format';
import { deckOfQuiz, type QuizRow } from './quiz';

/** Also as Korean teachers write it: `정답: 나`, `답 : ②`, `정답: 2번`. */
const ANSWER = /^(?:ANSWER|정답|답)\s*[:.]\s*\(?(\S)[).번]?\s*$/iu;
const LABEL = /^\(?(?:([A-Z1-8가나다라마바사아])[.)]\s+|([①-⑧])\s*)(\S.*)$/iu;

export const aikenReader: DeckReader = {
  read(file) {
    const text = file.text();
    const lines = text?.split('\n').map((line) => line.trim()) ?? [];
    const isAiken =
      lines.some((line) => ANSWER.test(line)) && lines.some((line) => LABEL.test(line));
    if (!isAiken) return Promise.resolve(null);
    return Promise.resolve(deckOfQuiz({ format: 'aiken', rows: readItems(lines) }, file));
  },
};

interface Item {
  row: number;
  text: string[];
  labels: { letter: string; name: string }[];
}

function readItems(lines: readonly string[]): QuizRow[] {
  const rows: QuizRow[] = [];
  let item: Item | null = null;
  const close = (answer: string | null) => {
    if (item !== null) rows.push(rowOf(item, answer));
    item = null;
  };
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const answer = ANSWER.exec(line);
    if (answer) {
      close(letterOf(answer[1]!));
      continue;
    }
    // "A. D. Lovelace was …" may begin a question: its labels come below it.
    const label = item === null ? null : LABEL.exec(line);
    // Words after labels without an answer between begin the next question.
    if (!label && item !== null && item.labels.length > 0) close(null);
    item ??= { row: index + 1, text: [], labels: [] };
    if (label) item.labels.push({ letter: letterOf(label[1] ?? label[2]!), name: label[3]! });
    else item.text.push(line);
  }
  close(null);
  return rows;
}

/** "b" is "B" and "②" is "2". */
function letterOf(sign: string): string {
  return sign.normalize('NFKC').toUpperCase();
}

function rowOf({ row, text, labels }: Item, answer: string | null): QuizRow {
  const title = text.join('\n');
  if (labels.length === 0) return { row, title, question: 'notChoice' };
  if (answer === null) return { row, title, question: 'noAnswer' };
  const right = labels.findIndex(({ letter }) => letter === answer);
  const names = labels.map(({ name }) => name);
  return { row, title, question: { text: title, labels: names, right: [right] } };
}
