/** What a draft looks like when an editor sends it: strict and bounded, but complete it need not be. */

import { z } from 'zod';
import { DIFFICULTIES, MAX_LABELS, MAX_PROMPTS, MODALITIES } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import { id, localised, part, topic, words } from './deckSchema';
import {
  LONGEST_EXPLANATION,
  LONGEST_LABEL,
  LONGEST_QUESTION,
  LONGEST_TITLE,
} from './formats/limits';

/** Characters of JSON: 500 long prompts. */
export const LARGEST_DRAFT = 8 * 1024 * 1024;
const MOST_TOPICS = 200;

const distinct = <Entry>(entries: readonly Entry[], key: (entry: Entry) => string) =>
  new Set(entries.map(key)).size === entries.length;

const prompt = z.strictObject({
  id,
  parts: z
    .array(part)
    .max(MODALITIES.length)
    .refine((parts) => distinct(parts, ({ modality }) => modality)),
  question: localised(LONGEST_QUESTION),
  labels: z
    .array(z.strictObject({ id, name: localised(LONGEST_LABEL) }))
    .min(2)
    .max(MAX_LABELS)
    .refine((labels) => distinct(labels, (label) => label.id)),
  answer: id.nullable(),
  topics: z
    .array(id)
    .max(20)
    .refine((topics) => distinct(topics, String)),
  difficulty: z.literal(DIFFICULTIES),
  explanation: localised(LONGEST_EXPLANATION),
  source: localised(LONGEST_EXPLANATION),
  unconfirmed: z.literal(true).optional(),
  system: id.optional(),
});

const draft = z.strictObject({
  title: localised(LONGEST_TITLE),
  description: localised(LONGEST_EXPLANATION),
  topics: z
    .array(topic)
    .max(MOST_TOPICS)
    .refine((topics) => distinct(topics, (one) => one.id)),
  prompts: z
    .array(prompt)
    .max(MAX_PROMPTS)
    .refine((prompts) => distinct(prompts, (one) => one.id)),
  credits: words(10_000),
  licence: words(500),
});

export function parseDraft(value: unknown): Draft | null {
  const parsed = draft.safeParse(value);
  return parsed.success ? (parsed.data as unknown as Draft) : null; // ids are branded strings
}
