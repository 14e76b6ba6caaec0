/** Many seeds of one simulated class, averaged round by round. */

import type { GateSettings } from '#game/gate/gate';
import { DEFAULT_GATE } from '#game/gate/presets';
import {
  type ClassOptions,
  type MeasuredRound,
  playClass,
} from '#game/gate/simulation/classRounds';

/** The standard class: 12 rounds, 2.5 calls per expert and round, four cards on every phone. */
export const STANDARD: Omit<ClassOptions, 'experts' | 'settings'> = {
  rounds: 12,
  callsPerExpert: 2.5,
  cards: 4,
  features: 'rich',
  changeAfter: null,
};

/** Means over seeds 1 … `seeds`, means[round]. */
export function averageRounds(options: ClassOptions, seeds: number): MeasuredRound[] {
  const sums: MeasuredRound[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    playClass(options, seed).forEach((round, index) => {
      const sum = sums[index];
      if (sum === undefined) sums.push({ ...round });
      else for (const key of keysOf(round)) sum[key] += round[key];
    });
  }
  for (const sum of sums) for (const key of keysOf(sum)) sum[key] /= seeds;
  return sums;
}

/** The standard class under the default gate with some of its settings changed. */
export function standardRounds(
  experts: number,
  change: Partial<GateSettings>,
  seeds: number,
  options: Partial<ClassOptions> = {},
): MeasuredRound[] {
  const settings = { ...DEFAULT_GATE, ...change };
  return averageRounds({ ...STANDARD, experts, settings, ...options }, seeds);
}

function keysOf(round: MeasuredRound): (keyof MeasuredRound)[] {
  return Object.keys(round) as (keyof MeasuredRound)[]; // it has no other keys
}
