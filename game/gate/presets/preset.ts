/** What a preset is: a published gate, cut to the size of a class, that says what was cut. */

import type { Localised } from '#game/deck/deck';
import type { GateSettings } from '#game/gate/gate';

export const PRESET_IDS = [
  'default',
  'dense',
  'shazeer',
  'gshard',
  'switch',
  'mixtral',
  'deepSeekV3',
  'vmoe',
  'expertChoice',
  'base',
  'hash',
  'limoe',
  'gemini',
  'random',
  'hundredFour',
  'collapse',
  'drop',
  'sharedSoftmax',
  'switchSignal',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  id: PresetId;
  settings: GateSettings;
  name: Localised;
  /** What the source says, with its numbers. */
  published: Localised;
  /** What is different in a class, and why. */
  scaledDown: Localised;
  /** Where `published` can be checked; null for gates of our own. */
  source: { title: string; id: string } | null;
}
