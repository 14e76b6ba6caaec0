/** Content features that an edit did not touch. */

import { isDeepStrictEqual } from 'node:util';
import { MODALITIES, type Part, type Prompt } from '#game/deck/deck';
import { MEASURED_PER_MODALITY } from '#game/gate/live/features';

/** How many numbers a measured prompt has. */
export const MEASURES = MODALITIES.length * MEASURED_PER_MODALITY;

/** Prompts whose media and texts are as they were keep their numbers; the others have none yet. */
export function keptMeasures(prompts: readonly Prompt[], before: readonly Prompt[]): Prompt[] {
  const known = new Map(before.map((prompt) => [prompt.id, prompt]));
  return prompts.map((prompt) => {
    const old = known.get(prompt.id);
    const isSame = isDeepStrictEqual(old?.parts.map(measuredOf), prompt.parts.map(measuredOf));
    return { ...prompt, measured: isSame && old !== undefined ? old.measured : [] };
  });
}

/** What of a part the numbers depend on: not on its words for who cannot perceive it. */
function measuredOf(part: Part) {
  return [part.modality, part.modality === 'text' ? part.text : part.media];
}

/**
 * New numbers, except those of sounds and films that their maker measured: what they sound like and
 * how they move cannot be measured here.
 */
export function withMakersMeasures(
  measured: readonly Prompt[],
  before: readonly Prompt[],
): Prompt[] {
  return measured.map((prompt, index) => {
    const old = before[index]?.measured ?? [];
    if (old.length !== MEASURES) return prompt;
    const numbers = prompt.measured.map((value, at) =>
      isOfMaker(at) ? (old[at] ?? value) : value,
    );
    return { ...prompt, measured: numbers };
  });
}

function isOfMaker(at: number): boolean {
  const modality = MODALITIES[Math.floor(at / MEASURED_PER_MODALITY)];
  return modality === 'audio' || modality === 'video';
}
