/** What a bot is good at: hidden from the gate, which has to find it out. */

import {
  MODALITIES,
  modalitiesOf,
  type Modality,
  type Prompt,
  type TopicId,
} from '#game/deck/deck';
import { resumeRandom, seedRandom } from '#game/random';

/** A bot is right this often on its one strong modality … */
export const STRONG = 0.9;
/** … and this often elsewhere: the standard class that the gate's simulations use. */
export const WEAK = 0.35;
/** Each topic moves the chance by at most this. */
const TOPIC_TILT = 0.08;
/** With one of several parts a bot is right at most this often. */
export const HALF_SEEN = 0.5;
const SURE = 0.97;
const HOPELESS = 0.05;

export interface Skills {
  strong: Modality;
  /** Chance of being right, per modality. */
  perModality: Record<Modality, number>;
  /** Added to it, per topic. */
  tilt: Record<TopicId, number>;
}

/** The skills that a seed stands for, for a deck's topics in their order. */
export function skillsOf(seed: number, topics: readonly TopicId[]): Skills {
  const random = resumeRandom(seedRandom(seed));
  const strong = MODALITIES[random.below(MODALITIES.length)] ?? 'text';
  const perModality = {} as Record<Modality, number>; // filled for every modality just below
  for (const modality of MODALITIES) perModality[modality] = modality === strong ? STRONG : WEAK;
  const tilt: Record<TopicId, number> = {};
  for (const topic of topics) tilt[topic] = (2 * random.next() - 1) * TOPIC_TILT;
  return { strong, perModality, tilt };
}

/**
 * The chance that a bot is right on a prompt, moved by the prompt's topics. Of several parts the one
 * it understands best leads it. `sense` is the one it perceives when senses are split, else null: one
 * of several parts fits more than one label, so that nobody is right more than half the time.
 */
export function chanceOfRight(skills: Skills, prompt: Prompt, sense: Modality | null): number {
  const modalities = modalitiesOf(prompt);
  const perceived = sense === null ? modalities : [sense];
  const known = Math.max(...perceived.map((modality) => skills.perModality[modality]));
  const isPartHidden = perceived.length < modalities.length;
  const tilted =
    (isPartHidden ? Math.min(known, HALF_SEEN) : known) +
    mean(prompt.topics.map((topic) => skills.tilt[topic] ?? 0));
  return Math.min(SURE, Math.max(HOPELESS, tilted));
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
