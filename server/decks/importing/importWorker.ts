/** The other thread of readApart.ts: reads one file, measures its prompts, and ends. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileNote } from '#game/deck/deckFile';
import { mediaOf, nameOfMedia } from '#server/decks/deckMedia';
import { readDeckFile } from '#server/decks/formats/readDeckFile';
import type { GivenFile, ReadOutcome } from '#server/decks/formats/format';
import { measurePrompts } from '#server/decks/measureDeck';
import { transferable } from './transferable';

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

const outcome = await work(workerData as ImportTask); // only readApart starts this
const media = outcome.ok ? outcome.read.media : [];
parentPort?.postMessage(outcome, transferable(media.map(({ bytes }) => bytes)));
