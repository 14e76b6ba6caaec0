/** Gates to play as; PRESET_IDS has the order in which they are offered. */

import { EARLY_PRESETS } from './presets/early';
import { HOUSE_PRESETS } from './presets/house';
import { PRESET_IDS, type Preset, type PresetId } from './presets/preset';
import { RECENT_PRESETS } from './presets/recent';

export { DEFAULT_GATE } from './presets/defaultGate';
export { PRESET_IDS, type Preset, type PresetId } from './presets/preset';

const all = [...HOUSE_PRESETS, ...EARLY_PRESETS, ...RECENT_PRESETS];

/** Every preset by its id. */
export const PRESETS: Record<PresetId, Preset> = byId();

function byId(): Record<PresetId, Preset> {
  const result = {} as Record<PresetId, Preset>; // filled for every id just below
  for (const id of PRESET_IDS) {
    const preset = all.find((one) => one.id === id);
    if (!preset) throw new Error(`no preset ${id}`);
    result[id] = preset;
  }
  return result;
}
