import type { Localised } from '#game/deck/deck';
import type { RouterId } from '#game/gate/gate';

/** What gates are called where only their kind is told; the names are the papers'. */
export const ROUTER_NAMES = {
  dense: { ko: '밀집(dense)', en: 'Dense' },
  random: { ko: '무작위', en: 'Random' },
  hash: { ko: '해시', en: 'Hash' },
  noisyTopK: { ko: 'Noisy Top-k', en: 'Noisy top-k' },
  gshard: { ko: 'GShard', en: 'GShard' },
  switch: { ko: 'Switch', en: 'Switch' },
  mixtral: { ko: 'Mixtral', en: 'Mixtral' },
  deepSeekMoE: { ko: 'DeepSeekMoE', en: 'DeepSeekMoE' },
  deepSeekV3: { ko: 'DeepSeek-V3', en: 'DeepSeek-V3' },
  vmoe: { ko: 'V-MoE', en: 'V-MoE' },
  expertChoice: { ko: 'Expert Choice', en: 'Expert choice' },
  base: { ko: 'BASE', en: 'BASE' },
  softMoE: { ko: 'Soft MoE', en: 'Soft MoE' },
  affinity: { ko: '배우는 게이트', en: 'Learning gate' },
} satisfies Record<RouterId, Localised>;

/** The name of a gate that a saved session names; one that is no longer known keeps its id. */
export function routerName(router: string): Localised {
  const known: Record<string, Localised> = ROUTER_NAMES;
  return known[router] ?? { ko: router, en: router };
}
