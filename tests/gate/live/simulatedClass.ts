import type { GateSettings } from '#game/gate/gate';
import { standardRounds } from '#tests/simulate/averageRounds';
import type { ClassOptions, MeasuredRound } from '#tests/simulate/playClass';

/**
 * Simulated classes per size. A large class averages over more prompts, so fewer of them say as
 * much; `npm run simulate:check` holds the same properties over 200 of each.
 */
const SEEDS = { 8: 60, 30: 16, 100: 5 } as const;
const EVERY_SIZE = process.env.SIMULATED_SEEDS;
export type ClassSize = keyof typeof SEEDS;
export const CLASS_SIZES: ClassSize[] = [8, 30, 100];

/** The standard class, round by round: `rounds[0]` is the first. */
export function classOf(
  experts: ClassSize,
  change: Partial<GateSettings> = {},
  options: Partial<ClassOptions> = {},
): MeasuredRound[] {
  return standardRounds(experts, change, Number(EVERY_SIZE ?? SEEDS[experts]), options);
}

/** Round `number` counted from 1, as people do. */
export function inRound(rounds: readonly MeasuredRound[], number: number): MeasuredRound {
  const round = rounds[number - 1];
  if (round === undefined) throw new RangeError(`no round ${number}`);
  return round;
}

export function meanOf(rounds: readonly MeasuredRound[]): MeasuredRound {
  const mean = { ...inRound(rounds, 1) };
  for (const key of Object.keys(mean) as (keyof MeasuredRound)[]) {
    // it has no other keys
    mean[key] = rounds.reduce((sum, round) => sum + round[key], 0) / rounds.length;
  }
  return mean;
}
