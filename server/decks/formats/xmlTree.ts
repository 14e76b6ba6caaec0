/** XML as a small tree, read without entities of its own and only so deep. */

import sax from 'sax';
import { RefusedFile } from './format';
import { XML_DEPTH, XML_NODES } from './limits';

export interface XmlNode {
  /** Without its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/**
 * The root of a document. Nothing outside of it is ever fetched. Throws RefusedFile for entities of
 * its own (a document that names a DTD but defines nothing is fine, QTI 1.2 does), for what is nested
 * too deeply, and for what is no XML.
 */
export function readXml(text: string): XmlNode {
  const parser = sax.parser(true, { xmlns: false, position: false });
  const top: XmlNode = { name: '', attributes: {}, children: [] };
  const path: XmlNode[] = [top];
  let nodes = 0;
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) throw new RefusedFile('xmlEntities');
  };
  parser.onopentag = ({ name, attributes }) => {
    if (path.length > XML_DEPTH) throw new RefusedFile('xmlTooDeep');
    if (++nodes > XML_NODES) throw new RefusedFile('tooLargeInside');
    const node: XmlNode = {
      name: local(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [local(key), value as string]), // no xmlns
      ),
      children: [],
    };
    path.at(-1)!.children.push(node);
    path.push(node);
  };
  parser.onclosetag = () => void path.pop();
  parser.ontext = parser.oncdata = (words) => void path.at(-1)!.children.push(words);
  parser.onerror = () => {
    throw new RefusedFile('damaged');
  };
  parser.write(text.replace(/^\ufeff/, '')).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new RefusedFile('damaged');
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All nodes of that name below, in reading order; those within one found are not looked for. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : findAll(child, name);
  });
}

export function findFirst(node: XmlNode, name: string): XmlNode | undefined {
  return findAll(node, name)[0];
}

/** All text within, as it stands. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const BLOCKS = [
  'p',
  'div',
  'br',
  'li',
  'tr',
  'pre',
  'prompt',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
];

/** The words of XHTML, leaving out parts by name: lines end where paragraphs do. */
export function wordsIn(node: XmlNode, without: readonly string[] = []): string {
  return blockText(node, without)
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function blockText(node: XmlNode, without: readonly string[]): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (without.includes(child.name)) return '';
      const words = blockText(child, without);
      return BLOCKS.includes(child.name) ? `\n${words}\n` : words;
    })
    .join('');
}
