/**
 * What the gate knows about a prompt before anybody answers it. A feature vector is plain and
 * sparse, so that a logit can be told in words: a bias, the modalities present, the deck's topics,
 * and a few numbers measured from the media themselves when the deck was saved.
 */

import { type Deck, MODALITIES, modalitiesOf, type Prompt } from '#game/deck/deck';
import type { FeatureName } from '#game/gate/gate';

/**
 * `Prompt.measured` holds this many numbers for each modality, in the order of MODALITIES; a
 * modality that the prompt does not have keeps zeros. Each number is standardised over the deck
 * (mean 0, standard deviation 1), so it says "unlike the other images, in this direction".
 */
export const MEASURED_PER_MODALITY = 3;

/** One standard deviation moves the logit half as far as the presence of a modality. */
const MEASURED_SCALE = 0.5;
/** One odd picture must not outvote what is known about a pupil. */
const MEASURED_LIMIT = 2;

/** names[d] for a deck. Measured dimensions that are zero for the whole deck are left out. */
export function featureNames(deck: Pick<Deck, 'topics' | 'prompts'>): FeatureName[] {
  const measured: FeatureName[] = [];
  MODALITIES.forEach((modality, index) => {
    for (let dimension = 0; dimension < MEASURED_PER_MODALITY; dimension++) {
      const at = index * MEASURED_PER_MODALITY + dimension;
      if (deck.prompts.some((prompt) => (prompt.measured[at] ?? 0) !== 0)) {
        measured.push({ kind: 'measured', modality, dimension });
      }
    }
  });
  return [
    { kind: 'bias' },
    ...MODALITIES.map((modality): FeatureName => ({ kind: 'modality', modality })),
    ...deck.topics.map((topic): FeatureName => ({ kind: 'topic', topic: topic.id })),
    ...measured,
  ];
}

/**
 * features[d] of one prompt. The bias is 1; modalities and topics present share 1 evenly, so that
 * a prompt of two parts is halfway between its modalities; measured numbers are bounded.
 */
export function featuresOf(
  prompt: Pick<Prompt, 'parts' | 'topics' | 'measured'>,
  names: readonly FeatureName[],
): number[] {
  const modalities = modalitiesOf(prompt);
  return names.map((name) => {
    switch (name.kind) {
      case 'bias':
        return 1;
      case 'modality':
        return modalities.includes(name.modality) ? 1 / modalities.length : 0;
      case 'topic':
        return prompt.topics.includes(name.topic) ? 1 / prompt.topics.length : 0;
      case 'measured': {
        if (!modalities.includes(name.modality)) return 0;
        const at = MODALITIES.indexOf(name.modality) * MEASURED_PER_MODALITY + name.dimension;
        const value = prompt.measured[at] ?? 0;
        return MEASURED_SCALE * Math.max(-MEASURED_LIMIT, Math.min(MEASURED_LIMIT, value));
      }
    }
  });
}
