/** Which prompts the load is evened out on, and whose biases move. */

import { fairVariation } from '#game/gate/floors';
import type { GateSettings, GateState, RouterId } from '#game/gate/gate';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { balanceLoad } from './balancing';
import { scoreRows, shutOut } from './scoring';
import { temperatureOf } from './temperature';

/** The load is evened out on this many times the last batch: itself and what came before it. */
const BATCHES = 5;
/** Batches older than this say little about those to come. */
const OLDEST_ROUNDS = 8;
/** Unevenness that is left when this much of what chance alone does to one batch does not show. */
const PART_OF_CHANCE = 0.25;
/** Scores of the sample; more would only take longer. */
const MOST_CELLS = 4_000_000;

/** In these the load is fixed by something else than scores: everybody, chance, a table, a quota. */
const NOT_BY_SCORE: ReadonlySet<RouterId> = new Set([
  'dense',
  'random',
  'hash',
  'expertChoice',
  'base',
  'softMoE',
]);

/**
 * The gate with its biases moved so that the load on the last batch (`batch` are rows of
 * `gate.seen`) and some before it would be even in the round to come.
 */
export function* rebalance(
  gate: GateState,
  settings: GateSettings,
  available: readonly number[],
  batch: readonly number[],
  random: Random,
): Sliced<GateState> {
  if (settings.balance === 'none' || NOT_BY_SCORE.has(settings.router)) return gate;
  const drawn = sampleRows(gate, available.length, batch, random);
  yield;
  const { sample, experts } = routable(gate, drawn, available);
  yield;
  const used = [...new Set(sample)];
  const placeOf = new Map(used.map((row, place) => [row, place]));
  const prompts = used.map((row) => gate.seen[row]!);
  yield;
  const logits = yield* scoreRows(gate, experts, prompts);
  shutOut(
    logits,
    used.map((row) => gate.masked[row] ?? []),
    experts,
  );
  yield;
  const bias = Float64Array.from(experts, (expert) => gate.experts[expert]?.bias ?? 0);
  const k = callsPerPrompt(settings);
  const problem = {
    logits: logits.values,
    row: Int32Array.from(sample, (row) => placeOf.get(row)!),
    experts: experts.length,
    k,
    temperature: temperatureOf(gate, settings),
    evenEnough: PART_OF_CHANCE * fairVariation(batch.length, experts.length, k),
  };
  yield* balanceLoad(settings.balance, settings.balanceStrength, problem, bias, random);

  const mean = bias.reduce((sum, one) => sum + one, 0) / bias.length;
  const moved = [...gate.experts];
  experts.forEach((expert, column) => {
    const memory = moved[expert];
    // A number added to all biases changes nothing, so they stay around 0.
    if (memory) moved[expert] = { ...memory, bias: bias[column]! - mean };
  });
  return { ...gate, experts: moved };
}

/** Experts that a score-based router calls for a prompt. */
export function callsPerPrompt({ router, k }: Pick<GateSettings, 'router' | 'k'>): number {
  if (router === 'switch') return 1;
  return router === 'gshard' ? Math.min(2, k) : k;
}

/** Without prompts that nobody can perceive, and experts that can perceive none: nothing to even out. */
function routable(gate: GateState, rows: readonly number[], available: readonly number[]) {
  if (rows.every((row) => !gate.masked[row]?.length)) return { sample: rows, experts: available };
  const shut = new Map(rows.map((row) => [row, new Set(gate.masked[row])]));
  const experts = available.filter((expert) => rows.some((row) => !shut.get(row)?.has(expert)));
  const sample = rows.filter((row) => experts.some((expert) => !shut.get(row)?.has(expert)));
  return { sample, experts };
}

/** Rows of the last batch, and rows drawn from what was answered before it. */
function sampleRows(
  gate: GateState,
  experts: number,
  batch: readonly number[],
  random: Random,
): number[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, experts)));
  const sample = batch.slice(0, most);
  const earlier: number[] = [];
  const last = gate.rounds - 1;
  for (const { observations } of gate.experts) {
    for (let n = observations.length - 1; n >= 0; n--) {
      const { round, features } = observations[n]!;
      if (round < last - OLDEST_ROUNDS) break;
      if (round < last) earlier.push(features);
    }
  }
  if (earlier.length === 0) return sample;
  const wanted = Math.min(most, BATCHES * batch.length);
  while (sample.length < wanted) sample.push(earlier[random.below(earlier.length)]!);
  return sample;
}
