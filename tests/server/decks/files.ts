/** What becomes of a given file, and a picture to give. */

import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Deck, MediaFile } from '#game/deck/deck';
import type { GivenFile, ReadDeck } from '#server/decks/formats/format';
import { readDeckFile } from '#server/decks/formats/readDeckFile';

/** The deck in a file; fails when there is none. */
export async function taken(file: GivenFile): Promise<ReadDeck> {
  const outcome = await readDeckFile(file);
  if (!outcome.ok)
    throw new Error(`${file.name}: ${outcome.problem} ${JSON.stringify(outcome.rows)}`);
  return outcome.read;
}

/** Why a file was refused; fails when it was not. */
export async function refusal(file: GivenFile): Promise<string> {
  const outcome = await readDeckFile(file);
  return outcome.ok ? 'taken' : outcome.problem;
}

/** The right answers in words, one for each prompt. */
export function answersOf({ prompts }: Pick<Deck, 'prompts'>): string[] {
  return prompts.map(
    ({ labels, answer }) => labels.find(({ id }) => id === answer)?.name.ko ?? 'none',
  );
}

export function textsOf({ prompts }: Pick<Deck, 'prompts'>): string[] {
  return prompts.map(({ parts: [part] }) => (part?.modality === 'text' ? part.text.ko : 'no text'));
}

/** A picture of one colour. */
export async function aPicture(colour = '#3366cc'): Promise<{ file: MediaFile; bytes: Buffer }> {
  const size = { width: 80, height: 60 };
  const bytes = await sharp({ create: { ...size, channels: 3, background: colour } })
    .png()
    .toBuffer();
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const file = { src: `/media/${name}.png`, type: 'image/png', bytes: bytes.length, ...size };
  return { file, bytes };
}
