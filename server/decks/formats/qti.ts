/** QTI 1.2 and 2.1: choice items with one right answer, alone or in a package. */

import { type DeckReader, type GivenFile, RefusedFile } from './format';
import { LARGEST_TABLE_BYTES, PACKAGE_LIMITS } from './limits';
import type { OpenFile } from './openFile';
import { readItem12 } from './qtiItem12';
import { readItem21 } from './qtiItem21';
import { bringPictures } from './qtiPictures';
import { deckOfQuiz, type Quiz, type QuizRow } from './quiz';
import { readText } from './textFile';
import { findAll, readXml, type XmlNode } from './xmlTree';
import { isZip, readZip, zipNames } from './zipFile';

export const qtiReader: DeckReader = {
  async read(file) {
    const documents = await documentsOf(file);
    if (documents === null) return null;
    const quiz: Quiz = { format: 'qti', rows: [] };
    const pathOf = new Map<QuizRow, string>();
    for (const document of inTestOrder(documents)) {
      const before = quiz.rows.length;
      readDocument(document, quiz);
      for (const row of quiz.rows.slice(before)) pathOf.set(row, document.path);
    }
    await bringPictures(quiz, pathOf, isZip(file.bytes) ? file.bytes : null);
    const hasItems = quiz.rows.length > 0;
    return hasItems ? deckOfQuiz(quiz, file) : { ok: false, problem: 'notKnown', rows: [] };
  },
};

interface Document {
  /** Its path within a package; '' when it is the file itself. */
  path: string;
  /** null when it is damaged. */
  root: XmlNode | null;
}

const MANIFEST = 'imsmanifest.xml';

async function documentsOf(file: OpenFile): Promise<Document[] | null> {
  if (isZip(file.bytes)) return packageOf(file);
  const text = file.text();
  const isXml = text !== null && /^\s*<(\?xml|!|[a-z])/i.test(text);
  return isXml ? [{ path: '', root: readXml(text) }] : null;
}

async function packageOf({ bytes }: GivenFile): Promise<Document[] | null> {
  const names = await zipNames(bytes, PACKAGE_LIMITS);
  const isManifest = (name: string) => name.split('/').at(-1) === MANIFEST;
  if (!names.some(isManifest)) return null;
  const isDocument = (name: string) => /\.xml$/i.test(name) && !isManifest(name);
  const limits = { ...PACKAGE_LIMITS, wantedBytes: 2 * LARGEST_TABLE_BYTES };
  const files = await readZip(bytes, limits, isDocument);
  return [...files].map(([path, content]) => ({ path, root: rootOf(content) }));
}

/** One damaged document costs its items only; a hostile one costs the package. */
function rootOf(content: Uint8Array): XmlNode | null {
  try {
    const text = readText(content);
    return text === null ? null : readXml(text);
  } catch (error) {
    if (error instanceof RefusedFile && error.problem === 'damaged') return null;
    throw error;
  }
}

/** As the test lists its items; those it does not list come last, as they lie in the package. */
function inTestOrder(documents: readonly Document[]): Document[] {
  const listed = documents
    .flatMap(({ root }) => (root === null ? [] : findAll(root, 'assessmentItemRef')))
    .map(({ attributes }) => (attributes.href ?? '').replace(/^(\.{0,2}\/)+/, ''));
  const place = new Map(listed.map((href, index) => [href, index]));
  const placeOf = ({ path }: Document): number => {
    const known = [...ends(path)].find((end) => place.has(end));
    return known === undefined ? listed.length : place.get(known)!;
  };
  return documents
    .map((document) => ({ document, at: placeOf(document) }))
    .sort((one, other) => one.at - other.at)
    .map(({ document }) => document);
}

/** "a/b/c.xml", "b/c.xml" and "c.xml": a test lists its items from where it lies itself. */
function* ends(path: string): Generator<string> {
  for (let rest = path; rest !== ''; rest = rest.includes('/') ? rest.replace(/^[^/]*\//, '') : '')
    yield rest;
}

function readDocument({ path, root }: Document, quiz: Quiz): void {
  if (root === null) {
    quiz.rows.push({ row: quiz.rows.length + 1, title: path, question: 'unreadable' });
    return;
  }
  if (root.name === 'html') throw new RefusedFile('notKnown');
  const items = root.name === 'questestinterop' ? findAll(root, 'item') : [];
  const items2 = root.name === 'assessmentItem' ? [root] : findAll(root, 'assessmentItem');
  const test = ['assessment', 'assessmentTest'].flatMap((name) =>
    root.name === name ? [root] : findAll(root, name),
  )[0];
  quiz.title ||= test?.attributes.title ?? '';
  for (const item of items) quiz.rows.push(rowOf(item, readItem12(item), quiz));
  for (const item of items2) quiz.rows.push(rowOf(item, readItem21(item), quiz));
}

function rowOf(item: XmlNode, read: Pick<QuizRow, 'question' | 'changes'>, quiz: Quiz): QuizRow {
  const { title, ident, identifier } = item.attributes;
  const named = title || ident || identifier || '';
  const { question } = read;
  const shown = typeof question === 'string' || question.text === '' ? named : question.text;
  return { ...read, row: quiz.rows.length + 1, title: shown };
}
