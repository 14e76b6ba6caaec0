/** One item of QTI 1.2: attributes say its kind, children its material, conditions its right answer. */

import type { RowChange } from '#game/deck/deckFile';
import { isHtml, picturesIn, plainText, showsOther } from './html';
import { bestOf } from './partialCredit';
import { soleOf } from './qtiPictures';
import type { QuotedPicture } from './question';
import type { QuizRow } from './quiz';
import { findAll, findFirst, textOf, wordsIn, type XmlNode } from './xmlTree';

export function readItem12(item: XmlNode): Pick<QuizRow, 'question' | 'changes'> {
  const asked = findFirst(item, 'response_lid');
  const isChoice =
    asked !== undefined &&
    findFirst(asked, 'render_choice') !== undefined &&
    ['response_lid', 'response_str', 'response_num', 'response_grp', 'response_xy'].flatMap(
      (kind) => findAll(item, kind),
    ).length === 1 &&
    asked.attributes.rcardinality?.toLowerCase() !== 'ordered';
  if (!isChoice) return { question: 'notChoice' };
  const choices = findAll(asked, 'response_label');
  const scores = scoresOf(item);
  const credits = choices.map(({ attributes }) => scores.get(attributes.ident ?? '') ?? 0);
  const known = new Set(choices.map(({ attributes }) => attributes.ident ?? ''));
  const isElsewhere = [...scores.keys()].every((ident) => !known.has(ident)) && scores.size > 0;
  // Where several may be chosen, each brings its share.
  const isSingle = asked.attributes.rcardinality?.toLowerCase() !== 'multiple';
  const { right, isPartly } = bestOf(credits, { full: isSingle ? 0 : Infinity });
  const changes: RowChange[] = isPartly ? ['partlyRight'] : [];
  const { picture, isLeft } = picturesOf(item);
  if (isLeft) changes.push('mediaLeft');
  return {
    question: {
      text: materialOf(findFirst(item, 'presentation') ?? item, ['render_choice']),
      labels: choices.map((choice) => materialOf(choice)),
      right: isElsewhere ? [-1] : right,
      explanation: explanationOf(item, asked, choices[right[0] ?? -1]),
      ...(picture && { picture }),
    },
    changes,
  };
}

/** The best score that each choice gets by its identifier; only what gains something. */
function scoresOf(item: XmlNode): Map<string, number> {
  const scores = new Map<string, number>();
  for (const condition of findAll(item, 'respcondition')) {
    const score = scoreOf(condition);
    if (score <= 0) continue;
    for (const ident of meantBy(condition)) {
      scores.set(ident, Math.max(score, scores.get(ident) ?? 0));
    }
  }
  return scores;
}

const FULL = 100;

function scoreOf(condition: XmlNode): number {
  const values = findAll(condition, 'setvar').map((setting) => textOf(setting).trim());
  return values.reduce((best, value) => {
    // Blackboard names the most there is instead of a number.
    const score = /^score\.max$/i.test(value) ? FULL : Number(value);
    return score > best ? score : best;
  }, 0);
}

/** The choices that fulfil a condition; those under "not" do not. */
function meantBy(condition: XmlNode): string[] {
  const variables = findFirst(condition, 'conditionvar');
  return variables === undefined ? [] : equals(variables);
}

function equals(node: XmlNode): string[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'not') return [];
    return child.name === 'varequal' ? [textOf(child).trim()] : equals(child);
  });
}

/** What is told to everybody or to who was right; never what is told to who was wrong. */
function explanationOf(item: XmlNode, asked: XmlNode, right: XmlNode | undefined): string {
  const told = findAll(item, 'itemfeedback').map((feedback) => ({
    ident: feedback.attributes.ident ?? '',
    words: materialOf(feedback),
  }));
  const shownTo = (isMeant: (condition: XmlNode) => boolean) =>
    findAll(item, 'respcondition')
      .filter(isMeant)
      .flatMap((condition) => findAll(condition, 'displayfeedback'))
      .map(({ attributes }) => attributes.linkrefid ?? '');
  const ident = right?.attributes.ident ?? '';
  const toRight = shownTo((one) => scoreOf(one) > 0 || meantBy(one).includes(ident));
  const toWrong = findAll(asked, 'response_label')
    .map(({ attributes }) => attributes.ident ?? '')
    .filter((one) => one !== ident);
  const onlyWrong = shownTo((one) => meantBy(one).some((choice) => toWrong.includes(choice)));
  const isWrong = (one: string) =>
    /incorrect|wrong/i.test(one) || (onlyWrong.includes(one) && !toRight.includes(one));
  const order = [/general_fb|solution/i, /(^|_)correct/i];
  const best =
    order.map((name) => told.find((one) => name.test(one.ident) && !isWrong(one.ident)))[0] ??
    told.find((one) => toRight.includes(one.ident)) ??
    told.find((one) => !isWrong(one.ident));
  return best?.words ?? '';
}

/** Its texts in reading order, leaving out parts by name. */
function materialOf(node: XmlNode, without: readonly string[] = []): string {
  return textsIn(node, without)
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n');
}

function textsIn(node: XmlNode, without: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || without.includes(child.name)) return [];
    return ['mattext', 'matemtext'].includes(child.name) ? [child] : textsIn(child, without);
  });
}

function wordsOf(text: XmlNode): string {
  if (text.children.some((child) => typeof child !== 'string')) return wordsIn(text);
  const words = textOf(text).trim();
  const isDeclared = /html/i.test(text.attributes.texttype ?? '');
  return isDeclared || isHtml(words) ? plainText(words) || words : words;
}

const OTHER_MEDIA = ['object', 'mataudio', 'matvideo', 'matapplet'];

function picturesOf(item: XmlNode): { picture: QuotedPicture | null; isLeft: boolean } {
  const asked = picturesWithin(findFirst(item, 'presentation') ?? item, ['render_choice']);
  const isElsewhere =
    picturesWithin(item).length > asked.length ||
    OTHER_MEDIA.some((name) => findFirst(item, name) !== undefined) ||
    findAll(item, 'mattext').some((text) => showsOther(textOf(text)));
  return soleOf(asked, { isElsewhere });
}

function picturesWithin(node: XmlNode, without: readonly string[] = []): QuotedPicture[] {
  return node.children.flatMap((child): QuotedPicture[] => {
    if (typeof child === 'string' || without.includes(child.name)) return [];
    const { src = '', alt = '', uri = '', label = '' } = child.attributes;
    if (child.name === 'img') return [{ src, alt }];
    if (child.name === 'matimage') return [{ src: uri, alt: label }];
    const quoted = child.name === 'mattext' ? picturesIn(textOf(child)) : [];
    return [...quoted, ...picturesWithin(child, without)];
  });
}
