/**
 * Measures a built-in deck's words and media and writes measured.json beside it:
 *
 *   node --import tsx prisma/seed/measure/run.ts senses
 *
 * Only makers of decks run this, after words or media changed; it needs ffmpeg. The numbers are
 * committed, so that nobody else does.
 */

import { writeFile } from 'node:fs/promises';
import { builtInDecks } from '#prisma/seed/decks';
import { measureDeck } from './measureDeck';

const [name = ''] = process.argv.slice(2);
const deck = builtInDecks[name];
if (deck === undefined) {
  throw new Error(`no deck ${name}; there is ${Object.keys(builtInDecks).join(', ')}`);
}

const index = await measureDeck(deck);
const entries = Object.entries(index).map(([id, { from, measured }]) =>
  // As the formatter of this repository would write it.
  [
    `  ${JSON.stringify(id)}: {`,
    `    "from": ${JSON.stringify(from)},`,
    `    "measured": [${measured.join(', ')}]`,
    '  }',
  ].join('\n'),
);
await writeFile(`prisma/seed/decks/${name}/measured.json`, `{\n${entries.join(',\n')}\n}\n`);
console.log(`measured ${entries.length} prompts of ${name}`);
