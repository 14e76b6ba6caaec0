import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';

export type PersonalCard = NonNullable<PlayerView['card']>;

/** One answer is luck: a strength needs at least this many (game/room/debrief says the same). */
const ENOUGH_ANSWERS = 3;
/** Right no more often than wrong is no strength. */
const CHANCE = 0.5;
/** Beliefs that differ by less are no opinion. */
const OPINION = 0.02;

/** What the numbers of a personal card say, before any language. */
export interface ExpertStory {
  /** Where most was right, among modalities with enough answers; null when there are none. */
  strength: Modality | null;
  /** Where the gate believed most. */
  believed: Modality;
  /**
   * `unknown`: too few answers; `none`: enough, but nothing stands out; `unseen`: a strength, of
   * which the gate has no opinion.
   */
  kind: 'known' | 'overlooked' | 'unseen' | 'unknown' | 'none';
}

function best(modalities: readonly Modality[], value: (modality: Modality) => number) {
  return modalities.reduce<Modality | null>(
    (top, each) => (top === null || value(each) > value(top) ? each : top),
    null,
  );
}

/** Did the gate see what this expert is good at? */
export function expertStory(card: PersonalCard): ExpertStory {
  const tried = MODALITIES.filter((modality) => card.perModality[modality].of >= ENOUGH_ANSWERS);
  const share = (modality: Modality) => {
    const { right, of } = card.perModality[modality];
    // One right and one wrong answer more pull small samples towards a half.
    return (right + 1) / (of + 2);
  };
  const belief = (modality: Modality) => card.perModality[modality].belief;
  const believed = best(MODALITIES, belief) ?? 'text';
  // Of several that were right equally often the gate may have seen any.
  const strength = best(
    [believed, ...tried].filter((each) => tried.includes(each)),
    share,
  );
  if (strength === null) return { strength, believed, kind: 'unknown' };
  if (share(strength) <= CHANCE) return { strength: null, believed, kind: 'none' };
  const beliefs = MODALITIES.map(belief);
  if (Math.max(...beliefs) - Math.min(...beliefs) < OPINION) {
    return { strength, believed, kind: 'unseen' };
  }
  return { strength, believed, kind: strength === believed ? 'known' : 'overlooked' };
}
