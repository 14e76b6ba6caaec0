/** Files that mean harm, and why each is refused. */

import type { FileProblem } from '#game/deck/deckFile';
import { type MadeFile, replaced, textFile, zipFile } from './madeFiles';

const MEGABYTE = 1024 * 1024;

/** An archive with one file that an unpacker would write to `way`. */
export function zipWithPath(way: string): MadeFile {
  const place = 'a'.repeat(way.length);
  const { name, bytes } = zipFile('a.zip', { [place]: '{}', 'deck.json': '{}' });
  return { name, bytes: replaced(bytes, place, way) };
}

/** An archive whose directory says that ten bytes are in it. */
export function lyingZip(): MadeFile {
  const bomb = zipFile('lie.zip', { 'deck.json': 'a'.repeat(50_000_000) });
  const bytes = Buffer.from(bomb.bytes);
  const directory = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(10, directory + 24);
  bytes.writeUInt32LE(10, 22);
  return { name: bomb.name, bytes };
}

export const HOSTILE_FILES = {
  bomb: {
    file: () =>
      zipFile('bomb.zip', { 'deck.json': '{}', 'media/zeros': new Uint8Array(130 * MEGABYTE) }),
    problem: 'tooLargeInside',
  },
  wayOut: { file: () => zipWithPath('../../etc/deck.json'), problem: 'badPath' },
  deep: {
    file: () => textFile('deep.xml', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
    problem: 'xmlTooDeep',
  },
  laughs: {
    file: () =>
      textFile(
        'laughs.xml',
        '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><questestinterop>&b;</questestinterop>',
      ),
    problem: 'xmlEntities',
  },
  drawing: {
    file: () => textFile('drawing.svg', '<svg onload="alert(1)"><script>alert(1)</script></svg>'),
    problem: 'notKnown',
  },
  program: { file: () => textFile('quiz.xlsx', 'MZ\u0090\u0000\u0003'), problem: 'notKnown' },
  halfSheet: {
    file: () => zipFile('half.xlsx', { 'xl/workbook.xml': '<work' }),
    problem: 'damaged',
  },
} satisfies Record<string, { file: () => MadeFile; problem: FileProblem }>;
