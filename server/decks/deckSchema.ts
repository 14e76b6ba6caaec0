/** What a stored deck looks like, for decks that come from outside: strict, and everything bounded. */

import { z } from 'zod';
import {
  type Deck,
  DIFFICULTIES,
  MAX_LABELS,
  MAX_PROMPTS,
  MODALITIES,
  type Prompt,
} from '#game/deck/deck';
import { areInOrder, LATEST_CUE_MS, LONGEST_CUE, MOST_CUES } from '#game/deck/captions';
import { storable } from '#game/protocol/typedText';
import {
  LARGEST_MEDIA_BYTES,
  LONGEST_EXPLANATION,
  LONGEST_LABEL,
  LONGEST_QUESTION,
  LONGEST_TITLE,
} from './formats/limits';

/** Ids are names in addresses, file names and object keys. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,79}$/i);
/** Without characters that neither the database nor a screen can hold. */
export const words = (most: number) => z.string().max(most).transform(storable);
export const localised = (most: number) => {
  const text = words(most);
  return z.strictObject({ ko: text, en: text });
};

const LONGEST_SIDE = 8_192;
const LONGEST_MS = 10 * 60_000;
const mediaFile = z.strictObject({
  src: z.string().regex(/^\/media\/[0-9a-f]{16,64}\.[a-z0-9]{2,5}$/),
  type: z.string().max(60),
  bytes: z.number().int().positive().max(LARGEST_MEDIA_BYTES),
  width: z.number().int().positive().max(LONGEST_SIDE).optional(),
  height: z.number().int().positive().max(LONGEST_SIDE).optional(),
  durationMs: z.number().positive().max(LONGEST_MS).optional(),
});
const media = z.strictObject({ ko: mediaFile, en: mediaFile });
const equivalent = localised(LONGEST_EXPLANATION);
const time = z.number().int().min(0).max(LATEST_CUE_MS);
const cues = z
  .array(z.strictObject({ from: time, to: time, text: words(LONGEST_CUE) }))
  .max(MOST_CUES)
  .refine(areInOrder);
const captions = z.strictObject({ ko: cues, en: cues }).optional();

export const part = z.discriminatedUnion('modality', [
  z.strictObject({ modality: z.literal('text'), text: localised(LONGEST_QUESTION) }),
  z.strictObject({ modality: z.literal('image'), media, alt: equivalent }),
  z.strictObject({ modality: z.literal('audio'), media, transcript: equivalent, captions }),
  z.strictObject({
    modality: z.literal('video'),
    media,
    poster: mediaFile,
    alt: equivalent,
    captions,
  }),
]);

export const topic = z.strictObject({ id, name: localised(LONGEST_LABEL) });

const prompt = z.strictObject({
  id,
  parts: z.array(part).min(1).max(MODALITIES.length),
  question: localised(LONGEST_QUESTION),
  labels: z
    .array(z.strictObject({ id, name: localised(LONGEST_LABEL) }))
    .min(2)
    .max(MAX_LABELS),
  answer: id,
  topics: z.array(id).min(1).max(20),
  difficulty: z.literal(DIFFICULTIES),
  explanation: localised(LONGEST_EXPLANATION),
  source: localised(LONGEST_EXPLANATION),
  unconfirmed: z.literal(true).optional(),
  system: id.optional(),
  /** As projectTraits gives them, in standard deviations. */
  measured: z.array(z.number().min(-100).max(100)).max(64),
});

/** A deck whose prompts are not looked at yet: each is taken or left by itself. */
const frame = z.strictObject({
  id,
  title: localised(LONGEST_TITLE),
  description: localised(LONGEST_EXPLANATION),
  topics: z.array(topic).max(200),
  prompts: z.array(z.unknown()).max(MAX_PROMPTS),
  credits: words(10_000),
  licence: words(500),
});

export type DeckFrame = Omit<Deck, 'prompts'> & { prompts: unknown[] };

/** The deck without a look at its prompts, or null. */
export function parseDeckFrame(value: unknown): DeckFrame | null {
  const parsed = frame.safeParse(value);
  return parsed.success ? (parsed.data as unknown as DeckFrame) : null; // ids are branded strings
}

export function parsePrompt(value: unknown): Prompt | null {
  const parsed = prompt.safeParse(value);
  return parsed.success ? (parsed.data as unknown as Prompt) : null; // ids are branded strings
}
