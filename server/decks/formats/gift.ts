/** Moodle's GIFT, read: text items between blank lines, `::title:: question {=right ~wrong}`. */

import type { RowChange } from '#game/deck/deckFile';
import type { DeckReader } from './format';
import { type GiftText, giftSplit, giftWords } from './giftText';
import { showsMedia } from './html';
import { bestOf } from './partialCredit';
import { deckOfQuiz, type QuizRow } from './quiz';

export const giftReader: DeckReader = {
  read(file) {
    const text = file.text();
    if (text === null || !isGift(text)) return Promise.resolve(null);
    let topic = '';
    const rows: QuizRow[] = [];
    for (const { line, lines } of itemsOf(text)) {
      const category = /^\$CATEGORY:(.*)$/i.exec(lines[0] ?? '');
      if (category) topic = lastOf(category[1]!);
      const item = lines.slice(category ? 1 : 0).join('\n');
      if (item.trim() !== '') rows.push(readItem(item.trim(), line, topic));
    }
    return Promise.resolve(deckOfQuiz({ format: 'gift', rows }, file));
  },
};

/** Braces around something that begins as an answer does. */
function isGift(text: string): boolean {
  return /(^|[^\\])\{\s*([=~#}]|T(RUE)?\b|F(ALSE)?\b|%)/i.test(text);
}

/** "$course$/top/Animals" is about animals; a slash within a name is written twice. */
function lastOf(category: string): string {
  const name = category.split(/(?<!\/)\/(?!\/)/).at(-1)!;
  return name.replaceAll('//', '/').trim();
}

/**
 * Items with the line each begins at. A blank line ends one, unless its braces are open and answers
 * go on below: braces that never close must not swallow the rest of the file.
 */
function itemsOf(text: string): { line: number; lines: string[] }[] {
  const items: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  let isInBraces = false;
  let isAfterBlank = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('//')) continue;
    if (line === '') {
      isAfterBlank = true;
      continue;
    }
    const goesOn = !isAfterBlank || (isInBraces && /^[=~#}]/.test(line));
    isAfterBlank = false;
    if (open === null || !goesOn) {
      isInBraces = false;
      open = { line: index + 1, lines: [] };
      items.push(open);
    }
    open.lines.push(line);
    isInBraces = isBraceOpen(line, isInBraces);
    // A category needs no blank line after it.
    if (/^\$CATEGORY:/i.test(line)) open = null;
  }
  return items;
}

function isBraceOpen(line: string, before: boolean): boolean {
  const bare = line.replace(/\\./g, '  ');
  const [opened, closed] = [bare.lastIndexOf('{'), bare.lastIndexOf('}')];
  return opened === closed ? before : opened > closed;
}

function readItem(item: string, row: number, topic: string): QuizRow {
  const { title, body } = untitled(item);
  const [before, rest] = giftSplit(body, '{');
  const [inside, after] = giftSplit(rest, '}');
  const hasBraces = before.length < body.length && inside.length < rest.length;
  const format = formatOf(before);
  const words = (text: string) => giftWords({ text, format });
  if (!hasBraces) return { row, title: title || words(body), question: 'notChoice' };
  // A gap in the middle of a sentence.
  const gap = after.trim() === '' ? '' : ' _____ ';
  const text = words(`${before.trimEnd()}${gap}${after.trim()}`);
  const answers = readAnswers(inside.trim(), format);
  const isShowing = showsMedia(body);
  if (answers === null) return { row, title: text || title, question: 'notChoice' };
  const { changes, ...question } = answers;
  return {
    row,
    title: text || title,
    question: { text, ...question, topic },
    changes: isShowing ? [...changes, 'mediaLeft'] : changes,
  };
}

function untitled(item: string): { title: string; body: string } {
  if (!item.startsWith('::')) return { title: '', body: item };
  const [title, body] = giftSplit(item.slice(2), '::');
  const isTitled = title.length < item.length - 2;
  return isTitled
    ? { title: giftWords({ text: title, format: 'plain' }), body }
    : { title: '', body: item };
}

/** "[html]" before the question also holds for its answers. */
function formatOf(question: string): GiftText['format'] {
  const name = /^\s*\[(html|markdown|plain|moodle)\]/i.exec(question)?.[1]?.toLowerCase();
  return name === 'plain' || name === 'markdown' ? name : 'html';
}

interface Answers {
  labels: string[];
  right: number[];
  explanation: string;
  source: string;
  changes: RowChange[];
}

const TRUE_OR_FALSE = /^(T|TRUE|F|FALSE)$/i;

/** null when there is nothing to choose from. */
function readAnswers(inside: string, format: GiftText['format']): Answers | null {
  const [choices, general] = giftSplit(inside, '####');
  const words = (text: string) => giftWords({ text, format });
  const [truth, feedback] = giftSplit(choices, '#');
  if (TRUE_OR_FALSE.test(truth.trim())) {
    const right = /^t/i.test(truth.trim()) ? 0 : 1;
    const [whenWrong, whenRight] = giftSplit(feedback, '#');
    const explanation = words(general) || words(whenRight) || words(whenWrong);
    const labels = ['O (True)', 'X (False)'];
    return { labels, right: [right], ...sourced(explanation), changes: [] };
  }
  if (choices.trimStart().startsWith('#')) return null;
  const answers = answersIn(choices).map((answer) => readAnswer(answer, words));
  // "=" alone is a short answer, or one half of a pair.
  if (!answers.some(({ isOffered }) => isOffered)) return null;
  const { right, isPartly } = bestOf(
    answers.map(({ weight }) => weight),
    { full: FULL },
  );
  const explanation = words(general) || (answers[right[0] ?? -1]?.feedback ?? '');
  return {
    labels: answers.map(({ label }) => label),
    right,
    ...sourced(explanation),
    changes: isPartly ? ['partlyRight'] : [],
  };
}

/** Each with its sign, "=" or "~". */
function answersIn(choices: string): string[] {
  const answers: string[] = [];
  for (let at = 0; at < choices.length; at++) {
    if (choices[at] === '\\') {
      if (answers.length > 0) answers.push(answers.pop()! + choices.slice(at, at + 2));
      at++;
    } else if (choices[at] === '=' || choices[at] === '~') answers.push(choices[at]!);
    else if (answers.length > 0) answers.push(answers.pop()! + choices[at]);
  }
  return answers;
}

interface Answer {
  label: string;
  /** Percent. */
  weight: number;
  isOffered: boolean;
  feedback: string;
}

const FULL = 100;

function readAnswer(answer: string, words: (text: string) => string): Answer {
  const isRight = answer.startsWith('=');
  // "=" is right without a weight, but some programs write one.
  const weighting = isRight ? /^\s*%(100)%([\s\S]*)$/ : /^\s*%(-?\d[\d.]*)%([\s\S]*)$/;
  const weighted = weighting.exec(answer.slice(1));
  const [label, feedback] = giftSplit(weighted?.[2] ?? answer.slice(1), '#');
  const weight = isRight ? FULL : Number(weighted?.[1] ?? 0);
  return { label: words(label), weight, isOffered: !isRight, feedback: words(feedback) };
}

/** The last line of what we wrote ourselves says where the answer can be checked. */
function sourced(explanation: string): Pick<Answers, 'explanation' | 'source'> {
  const found = /^(?:([\s\S]*)\n)?(?:출처|Source): ([^\n]+)$/.exec(explanation);
  return found ? { explanation: found[1] ?? '', source: found[2]! } : { explanation, source: '' };
}
