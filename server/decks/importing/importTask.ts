/** The other side of readApart.ts: reads one file, measures its prompts, and ends. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FileNote } from '#game/deck/deckFile';
import { mediaOf, nameOfMedia } from '#server/decks/deckMedia';
import { readDeckFile } from '#server/decks/formats/readDeckFile';
import type { GivenFile, ReadOutcome } from '#server/decks/formats/format';
import { measurePrompts } from '#server/decks/measureDeck';

export interface ImportTask {
  file: GivenFile;
  /** Where the media of built-in decks lie. */
  builtInMedia: string;
}

/** Digits in the names of built-in media; uploaded ones have more. */
const BUILT_IN_DIGITS = 16;
const NOT_MEASURED: FileNote = 'mediaNotMeasured';
const isSound = (src: string) => /\.(m4a|mp3|wav|ogg)$/.test(src);

async function work({ file, builtInMedia }: ImportTask): Promise<ReadOutcome> {
  const builtIn = (src: string) =>
    readFile(path.join(builtInMedia, path.basename(src))).catch(() => null);
  const outcome = await readDeckFile(file, async (found, bytes) => {
    const [digits = '', ending = ''] = (nameOfMedia(found.src) ?? '').split('.');
    const src = `/media/${digits.slice(0, BUILT_IN_DIGITS)}.${ending}`;
    return (await builtIn(src))?.equals(bytes) ? src : null;
  });
  if (!outcome.ok) return outcome;
  const { deck, media } = outcome.read;
  const brought = new Map(media.map(({ name, bytes }) => [`/media/${name}`, bytes]));
  const prompts = await measurePrompts(
    deck.prompts,
    async (src) => brought.get(src) ?? (await builtIn(src)),
  );
  const isGuessed = prompts !== deck.prompts && mediaOf({ prompts }).some(isSound);
  const notes: FileNote[] = [...outcome.read.notes, ...(isGuessed ? [NOT_MEASURED] : [])];
  return { ok: true, read: { ...outcome.read, deck: { ...deck, prompts }, notes } };
}

/** Takes the task from one end of the process and gives the outcome at the other. */
export async function answer(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set
  const outcome = await work(deserialize(Buffer.concat(chunks)) as ImportTask); // only readApart starts this
  await new Promise<void>((done) => process.stdout.write(serialize(outcome), () => done()));
}
