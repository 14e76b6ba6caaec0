/** What the gate keeps of a round: who was how right on which features. */

import type { ExpertMemory, GateState } from '#game/gate/gate';
import { inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import type { ClosedRound } from './closedRound';

type Observations = ExpertMemory['observations'];

export interface Remembered {
  gate: GateState;
  /** batch[T]: the row of `gate.seen` that each token's features are. */
  batch: number[];
}

/**
 * The gate with the outcomes of one round added to its experts' observations. Feature rows are kept
 * once, however often a prompt comes back. Outcomes of experts the gate does not know are left out.
 */
export function* rememberRound(
  gate: GateState,
  { features, masked, outcomes }: Pick<ClosedRound, 'features' | 'masked' | 'outcomes'>,
): Sliced<Remembered> {
  const { seen, batch } = yield* seenWith(gate, features);
  const added: Observations[] = gate.experts.map(() => []);
  for (const { token, expert, right, active } of outcomes) {
    const row = batch[token];
    if (row === undefined) throw new RangeError(`no token ${token}`);
    added[expert]?.push({ features: row, right, round: gate.rounds, active });
  }
  const maskedRows = [...gate.masked];
  for (const [token, row] of batch.entries()) maskedRows[row] = masked[token] ?? [];
  yield;
  const experts: ExpertMemory[] = [];
  yield* inSlices(gate.experts.length, COST_PER_EXPERT, (from, to) => {
    for (let index = from; index < to; index++) {
      const expert = gate.experts[index]!;
      const more = added[index]!;
      experts.push(
        more.length === 0 ? expert : { ...expert, observations: [...expert.observations, ...more] },
      );
    }
  });
  return { gate: { ...gate, seen, masked: maskedRows, experts }, batch };
}

/** Nanoseconds to copy the observations of a lesson, and to look a row up, about. */
const COST_PER_EXPERT = 1_000;
const COST_PER_ROW = 1_000;

function* seenWith(
  gate: GateState,
  features: readonly number[][],
): Sliced<{ seen: number[][]; batch: number[] }> {
  const places = new Map<number, number[]>();
  const seen = [...gate.seen];
  const place = (index: number): void => {
    const key = fingerprint(seen[index]!);
    const there = places.get(key);
    if (there) there.push(index);
    else places.set(key, [index]);
  };
  yield* inSlices(seen.length, COST_PER_ROW, (from, to) => {
    for (let index = from; index < to; index++) place(index);
  });
  const batch: number[] = [];
  yield* inSlices(features.length, COST_PER_ROW, (from, to) => {
    for (const row of features.slice(from, to)) {
      const known = places.get(fingerprint(row))?.find((index) => isSame(seen[index]!, row));
      if (known === undefined) place(seen.push(row) - 1);
      batch.push(known ?? seen.length - 1);
    }
  });
  // The same array when nothing is new: what was computed from it can be kept.
  return { seen: seen.length === gate.seen.length ? gate.seen : seen, batch };
}

/** Rows that are equal have equal fingerprints; building strings of all rows would be slow. */
function fingerprint(row: readonly number[]): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += row[f]! * (1 + f * 0.6180339887);
  return sum;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
