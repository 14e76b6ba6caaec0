/** Measures every part of every prompt of a deck, in both languages. */

import { createHash } from 'node:crypto';
import { type Deck, LANGUAGES, type Part, type Prompt } from '#game/deck/deck';
import { clipTraits } from '#game/gate/live/measure/clip';
import { pictureTraits } from '#game/gate/live/measure/picture';
import { projectTraits, type Traits } from '#game/gate/live/measure/project';
import { soundTraits } from '#game/gate/live/measure/sound';
import { writingTraits } from '#game/gate/live/measure/writing';
import { decodeFrames, decodePicture, decodeSound } from './decode';

/** By prompt id; committed as measured.json beside the deck. */
export type MeasuredIndex = Record<
  string,
  {
    /** Fingerprint of the parts that were measured: another one means measuring again. */
    from: string;
    measured: number[];
  }
>;

export async function measureDeck(deck: Pick<Deck, 'prompts'>): Promise<MeasuredIndex> {
  const traits: Traits[] = [];
  for (const prompt of deck.prompts) traits.push(await traitsOf(prompt));
  const measured = projectTraits(traits);
  return Object.fromEntries(
    deck.prompts.map((prompt, at) => [
      prompt.id,
      { from: fingerprintOf(prompt), measured: measured[at] ?? [] },
    ]),
  );
}

/** Changes when a prompt's words or media do; media are named by their content. */
export function fingerprintOf(prompt: Pick<Prompt, 'parts'>): string {
  const measured = prompt.parts.map((part) =>
    part.modality === 'text' ? part.text : LANGUAGES.map((language) => part.media[language].src),
  );
  return createHash('sha256').update(JSON.stringify(measured)).digest('hex').slice(0, 12);
}

async function traitsOf(prompt: Pick<Prompt, 'parts'>): Promise<Traits> {
  const traits: Traits = {};
  for (const part of prompt.parts) traits[part.modality] = await partTraits(part);
  return traits;
}

/** The mean over the languages: the gate routes one prompt, whoever reads it in which language. */
async function partTraits(part: Part): Promise<number[]> {
  const each = await Promise.all(
    LANGUAGES.map(async (language) => {
      switch (part.modality) {
        case 'text':
          return writingTraits(part.text[language]);
        case 'image':
          return pictureTraits(await decodePicture(part.media[language]));
        case 'audio':
          return soundTraits(await decodeSound(part.media[language]));
        case 'video': {
          const frames = await decodeFrames(part.media[language]);
          return clipTraits(frames, await decodeSound(part.media[language]));
        }
      }
    }),
  );
  return (each[0] ?? []).map((_, i) => each.reduce((sum, one) => sum + one[i]!, 0) / each.length);
}
