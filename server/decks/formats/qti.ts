/** QTI 1.2 and 2.1: choice items with one right answer, alone or in a package. */

import type { RowProblem } from '#game/deck/deckFile';
import { type DeckReader, type GivenFile, RefusedFile } from './format';
import { LARGEST_TABLE_BYTES, TABLE_LIMITS } from './limits';
import { deckOfQuiz, type Question, type Quiz, type QuizRow } from './quiz';
import { plainText, readText } from './textFile';
import { findAll, findFirst, readXml, textOf, type XmlNode } from './xmlTree';
import { isZip, readZip, zipNames } from './zipFile';

export const qtiReader: DeckReader = {
  async read(file) {
    const documents = await documentsOf(file);
    if (documents === null) return null;
    const quiz: Quiz = { format: 'qti', rows: [], notes: [] };
    for (const document of documents) readDocument(document, quiz);
    const hasItems = quiz.rows.length > 0;
    return hasItems ? deckOfQuiz(quiz, file) : { ok: false, problem: 'notKnown', rows: [] };
  },
};

async function documentsOf(file: GivenFile): Promise<XmlNode[] | null> {
  if (!isZip(file.bytes)) {
    const text = readText(file.bytes);
    return text !== null && /^\ufeff?\s*<(\?xml|!|[a-z])/i.test(text) ? [readXml(text)] : null;
  }
  const names = await zipNames(file.bytes, TABLE_LIMITS);
  if (!names.includes('imsmanifest.xml')) return null;
  const isDocument = (name: string) => /\.xml$/i.test(name) && name !== 'imsmanifest.xml';
  const limits = { ...TABLE_LIMITS, bytes: 2 * LARGEST_TABLE_BYTES };
  const files = await readZip(file.bytes, limits, isDocument);
  return [...files.values()].flatMap((bytes) => {
    const text = readText(bytes);
    return text === null ? [] : [readXml(text)];
  });
}

function readDocument(root: XmlNode, quiz: Quiz): void {
  if (root.name === 'html') throw new RefusedFile('notKnown');
  const items = root.name === 'questestinterop' ? findAll(root, 'item') : [];
  const items2 = root.name === 'assessmentItem' ? [root] : findAll(root, 'assessmentItem');
  const test = ['assessment', 'assessmentTest'].flatMap((name) =>
    root.name === name ? [root] : findAll(root, name),
  )[0];
  quiz.title ??= test?.attributes.title ?? '';
  if ([...items, ...items2].some(hasMedia) && !quiz.notes!.includes('mediaLeft')) {
    quiz.notes!.push('mediaLeft');
  }
  for (const item of items) quiz.rows.push(rowOf(item, readItem12(item), quiz));
  for (const item of items2) quiz.rows.push(rowOf(item, readItem21(item), quiz));
}

function rowOf(item: XmlNode, question: Question | RowProblem, quiz: Quiz): QuizRow {
  const named = item.attributes.title ?? item.attributes.ident ?? item.attributes.identifier ?? '';
  const title = typeof question === 'string' || question.text === '' ? named : question.text;
  return { row: quiz.rows.length + 1, title, question };
}

function hasMedia(item: XmlNode): boolean {
  return ['img', 'object', 'audio', 'video', 'matimage', 'mataudio', 'matvideo'].some(
    (name) => findFirst(item, name) !== undefined,
  );
}

/** Attributes hold the question's kind, children its material, conditions its right answer. */
function readItem12(item: XmlNode): Question | RowProblem {
  const asked = findFirst(item, 'response_lid');
  if (asked === undefined || findFirst(asked, 'render_choice') === undefined) return 'notChoice';
  if (findAll(item, 'response_lid').length > 1) return 'notChoice';
  if (asked.attributes.rcardinality?.toLowerCase() === 'ordered') return 'notChoice';
  const choices = findAll(asked, 'response_label');
  const ids = choices.map(({ attributes }) => attributes.ident ?? '');
  const right = new Set(findAll(item, 'respcondition').filter(isRewarded).flatMap(meantBy));
  return {
    text: wordsOf(findFirst(item, 'presentation') ?? item, ['response_lid']),
    labels: choices.map((choice) => wordsOf(choice)),
    right: [...right].map((id) => ids.indexOf(id)),
    explanation: findAll(item, 'itemfeedback').map((feedback) => wordsOf(feedback))[0] ?? '',
  };
}

function isRewarded(condition: XmlNode): boolean {
  return findAll(condition, 'setvar').some((setting) => Number(textOf(setting).trim()) > 0);
}

/** The choices that fulfil a condition; those under "not" do not. */
function meantBy(condition: XmlNode): string[] {
  const variables = findFirst(condition, 'conditionvar');
  if (variables === undefined) return [];
  const bare = (node: XmlNode): XmlNode => ({
    ...node,
    children: node.children.flatMap((child): XmlNode['children'] => {
      if (typeof child === 'string') return [child];
      return child.name === 'not' ? [] : [bare(child)];
    }),
  });
  return findAll(bare(variables), 'varequal').map((equal) => textOf(equal).trim());
}

function readItem21(item: XmlNode): Question | RowProblem {
  const choices = findAll(item, 'choiceInteraction');
  const asked = choices[0];
  if (asked === undefined || choices.length > 1) return 'notChoice';
  const declared = findAll(item, 'responseDeclaration').find(
    ({ attributes }) => attributes.identifier === asked.attributes.responseIdentifier,
  );
  const options = findAll(asked, 'simpleChoice');
  const ids = options.map(({ attributes }) => attributes.identifier ?? '');
  const correct = declared && findFirst(declared, 'correctResponse');
  const values = correct === undefined ? [] : findAll(correct, 'value');
  const body = findFirst(item, 'itemBody') ?? item;
  const prompt = findFirst(asked, 'prompt');
  const text = [wordsOf(body, ['choiceInteraction']), prompt ? wordsOf(prompt) : '']
    .filter((words) => words !== '')
    .join('\n');
  return {
    text,
    labels: options.map((option) => wordsOf(option, ['feedbackInline'])),
    right: values.map((value) => ids.indexOf(textOf(value).trim())),
    explanation: findAll(item, 'modalFeedback').map((feedback) => wordsOf(feedback))[0] ?? '',
  };
}

function wordsOf(node: XmlNode, without: readonly string[] = []): string {
  return plainText(textOf(node, without));
}
