import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';

/** A prompt's modality; `several` for a prompt of more than one. */
export type InputKind = Modality | 'several';
export const INPUT_KINDS = [...MODALITIES, 'several'] as const satisfies InputKind[];

export function inputKind(modalities: readonly Modality[]): InputKind {
  const [first] = modalities;
  return modalities.length === 1 && first !== undefined ? first : 'several';
}
