/** Moodle's GIFT: text items between blank lines, `::title:: question {=right ~wrong}`. */

import { MAX_LABELS } from '#game/deck/deck';
import type { RowProblem } from '#game/deck/deckFile';
import type { DeckReader, DeckWriter } from './format';
import { fileNameOf, lossesOf } from './losses';
import { deckOfQuiz, type Question, questionOf, type QuizRow, wholeText } from './quiz';
import { plainText, readText } from './textFile';

export const giftReader: DeckReader = {
  read(file) {
    const text = readText(file.bytes)?.replace(/^\ufeff/, '');
    if (text === undefined || !isGift(text)) return Promise.resolve(null);
    let topic = '';
    const rows: QuizRow[] = [];
    for (const { line, lines } of itemsOf(text)) {
      const category = /^\$CATEGORY:\s*(.+)$/.exec(lines[0] ?? '');
      if (category) topic = lastOf(category[1]!);
      const item = lines
        .slice(category ? 1 : 0)
        .join('\n')
        .trim();
      if (item !== '') rows.push(readItem(item, line, topic));
    }
    return Promise.resolve(deckOfQuiz({ format: 'gift', rows }, file));
  },
};

/** Braces around something that begins as an answer does. */
function isGift(text: string): boolean {
  return /(^|[^\\])\{\s*([=~#}]|T(RUE)?\b|F(ALSE)?\b|%)/i.test(text);
}

/** "$course$/top/Animals" is about animals. */
function lastOf(category: string): string {
  return category.split('/').at(-1)!.trim();
}

/** Items with the line each begins at. A blank line ends one unless its braces are still open. */
function itemsOf(text: string): { line: number; lines: string[] }[] {
  const items: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('//')) continue;
    if (line === '' && (open === null || !isBraceOpen(open.lines))) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { line: index + 1, lines: [] };
      items.push(open);
    }
    open.lines.push(line);
    // A category needs no blank line after it.
    if (/^\$CATEGORY:/.test(line)) open = null;
  }
  return items;
}

function isBraceOpen(lines: readonly string[]): boolean {
  const last = lines.join('\n').replace(/\\[{}]/g, '');
  return last.lastIndexOf('{') > last.lastIndexOf('}');
}

function readItem(item: string, row: number, topic: string): QuizRow {
  const titled = /^::((?:[^:\\]|\\.|:(?!:))*)::\s*([\s\S]*)$/.exec(item);
  const body = titled?.[2] ?? item;
  const braces = /^((?:[^{\\]|\\[\s\S])*)\{((?:[^}\\]|\\[\s\S])*)\}([\s\S]*)$/.exec(body);
  if (braces === null) return { row, title: wordsOf(body), question: 'notChoice' };
  const [, before = '', inside = '', after = ''] = braces;
  // A gap in the middle of a sentence.
  const gap = after.trim() === '' ? '' : ' _____ ';
  const text = wordsOf(`${before.trimEnd()}${gap}${after.trim()}`, before);
  return { row, title: text, question: readAnswers(inside.trim(), text, topic) };
}

const TRUTH =
  /^(T|TRUE|F|FALSE)\s*(?:#((?:[^#\\]|\\[\s\S])*))?(?:#((?:[^#\\]|\\[\s\S])*))?(?:####([\s\S]*))?$/i;

function readAnswers(inside: string, text: string, topic: string): Question | RowProblem {
  const truth = TRUTH.exec(inside);
  if (truth) {
    const right = truth[1]!.toUpperCase().startsWith('T') ? 0 : 1;
    const explanation = wordsOf(truth[4] ?? truth[3] ?? truth[2] ?? '');
    return { text, labels: ['O (True)', 'X (False)'], right: [right], explanation, topic };
  }
  if (inside === '' || inside.startsWith('#')) return 'notChoice';
  const [choices = '', general = ''] = split(inside, '####');
  const answers = [...choices.matchAll(/([=~])((?:[^=~\\]|\\[\s\S])*)/g)].map(([, sign, rest]) =>
    readAnswer(sign!, rest!),
  );
  if (!answers.some(({ sign }) => sign === '~')) return 'notChoice';
  if (answers.some(({ label }) => /\s->\s/.test(label))) return 'notChoice';
  const right = answers.flatMap(({ isRight }, index) => (isRight ? [index] : []));
  return {
    text,
    labels: answers.map(({ label }) => label),
    right,
    explanation: wordsOf(general) || (answers[right[0] ?? -1]?.feedback ?? ''),
    topic,
  };
}

interface Answer {
  sign: string;
  label: string;
  isRight: boolean;
  feedback: string;
}

function readAnswer(sign: string, rest: string): Answer {
  const [, weight, words = ''] = /^\s*(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(rest) ?? [];
  const [label = '', feedback = ''] = split(words, '#');
  const isRight = sign === '=' || (weight !== undefined && Number(weight) > 0);
  return { sign, label: wordsOf(label), isRight, feedback: wordsOf(feedback) };
}

/** At the first mark that is not escaped. */
function split(text: string, mark: string): [string, string] {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(mark, at)) return [text.slice(0, at), text.slice(at + mark.length)];
  }
  return [text, ''];
}

/** Without escapes and, when `formatted` says so, without HTML. */
function wordsOf(text: string, formatted = text): string {
  const format = /^\s*\[(html|markdown|plain|moodle)\]/i.exec(formatted)?.[1]?.toLowerCase();
  const bare = text
    .replace(/^\s*\[(html|markdown|plain|moodle)\]/i, '')
    .replace(/\\n/g, '\n')
    .replace(/\\([~=#{}:\\])/g, '$1')
    .trim();
  return format === 'html' || /<\/?[a-z][^>]*>/i.test(bare) ? plainText(bare) : bare;
}

export const giftWriter: DeckWriter = {
  losses: (deck) =>
    lossesOf(deck, { carries: ['explanations', 'sources', 'topics'], mostLabels: MAX_LABELS }),
  write(deck, language) {
    const items: string[] = [`// ${deck.title[language].replace(/\s+/g, ' ')}`];
    let topic: string | null = null;
    for (const [index, prompt] of deck.prompts.entries()) {
      const question = questionOf(prompt, deck.topics, language);
      if (question.topic !== topic) {
        topic = question.topic;
        items.push(`$CATEGORY: ${topic.replace(/[/\s]+/g, ' ')}`);
      }
      const labels = question.labels.map(
        (label, place) => `\t${question.right.includes(place) ? '=' : '~'}${escaped(label)}`,
      );
      const explanation = `${question.explanation}\n(${question.source})`;
      items.push(
        [
          `::${escaped(`${index + 1}`)}::[plain]${escaped(wholeText(question))} {`,
          ...labels,
          `\t####${escaped(explanation)}`,
          '}',
        ].join('\n'),
      );
    }
    return Promise.resolve({
      name: fileNameOf(deck, language, 'gift.txt'),
      type: 'text/plain; charset=utf-8',
      bytes: Buffer.from(`${items.join('\n\n')}\n`),
    });
  },
};

function escaped(text: string): string {
  return text.replace(/[~=#{}:\\]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
