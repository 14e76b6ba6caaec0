/** Words that appear while a sound or film plays, for whom cannot hear it. */

import type { Localised, Part } from './deck';

/** From and to in milliseconds from the beginning of the clip. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

/**
 * The cues of each language in the order in which they begin. None in either language says that
 * nothing is spoken, so that none are missed.
 */
export type Captions = Localised<Cue[]>;

export const MOST_CUES = 200;
export const LONGEST_CUE = 500;
export const LATEST_CUE_MS = 10 * 60_000;

/** Whether each cue lasts and none begins before the one above it; they may overlap. */
export function areInOrder(cues: readonly Cue[]): boolean {
  return cues.every(({ from, to }, index) => from < to && from >= (cues[index - 1]?.from ?? 0));
}

/** Everything that is shown in the course of a part, as one text. */
export function spokenIn(part: Part): Localised {
  const captions = 'captions' in part ? part.captions : undefined;
  const whole = (cues: readonly Cue[] = []) => cues.map(({ text }) => text).join('\n');
  return { ko: whole(captions?.ko), en: whole(captions?.en) };
}
