import type { GateSettings } from '#game/gate/gate';
import { DEFAULT_GATE } from '#game/gate/presets';
import { standardRounds } from '#tests/simulate/averageRounds';
import type { ClassOptions, MeasuredRound } from '#game/gate/simulation/classRounds';

/**
 * Simulated classes per size. A large class averages over more prompts, so fewer of them say as
 * much; `npm run simulate:check` holds the same properties over 200 of each.
 */
const SEEDS = { 8: 60, 30: 16, 100: 5 } as const;
const EVERY_SIZE = process.env.SIMULATED_SEEDS;
export type ClassSize = keyof typeof SEEDS;
export const CLASS_SIZES: ClassSize[] = [8, 30, 100];

const played = new Map<string, MeasuredRound[]>();

/** The standard class, round by round: `rounds[0]` is the first. The same class is played once. */
export function classOf(
  experts: ClassSize,
  change: Partial<GateSettings> = {},
  options: Partial<ClassOptions> = {},
): MeasuredRound[] {
  const settings = { ...DEFAULT_GATE, ...change };
  const key = JSON.stringify([experts, settings, Object.entries(options).sort()]);
  const known = played.get(key);
  if (known) return known;
  const rounds = standardRounds(experts, settings, Number(EVERY_SIZE ?? SEEDS[experts]), options);
  played.set(key, rounds);
  return rounds;
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
