/** What the gate keeps of a round: who was how right on which features. */

import type { GateState, Outcome } from '#game/gate/gate';

type Observations = GateState['experts'][number]['observations'];

export interface Remembered {
  gate: GateState;
  /** batch[T]: the row of `gate.seen` that each token's features are. */
  batch: number[];
}

/**
 * The gate with the outcomes of one round added to its experts' observations. Feature rows are kept
 * once, however often a prompt comes back. Outcomes of experts the gate does not know are left out.
 */
export function rememberRound(
  gate: GateState,
  features: readonly number[][],
  outcomes: readonly Outcome[],
): Remembered {
  const { seen, rowOf } = seenWith(gate.seen, features);
  const added = new Map<number, Observations>();
  for (const { token, expert, right, active } of outcomes) {
    const row = rowOf[token];
    if (row === undefined) throw new RangeError(`no token ${token}`);
    const list = added.get(expert);
    const observation = { features: row, right, round: gate.rounds, active };
    if (list) list.push(observation);
    else added.set(expert, [observation]);
  }
  const experts = gate.experts.map((expert, index) => {
    const more = added.get(index);
    return more ? { ...expert, observations: [...expert.observations, ...more] } : expert;
  });
  return { gate: { ...gate, seen, experts }, batch: rowOf };
}

function seenWith(
  before: number[][],
  features: readonly number[][],
): { seen: number[][]; rowOf: number[] } {
  const places = new Map<number, number[]>();
  const place = (row: readonly number[], index: number): void => {
    const key = fingerprint(row);
    const there = places.get(key);
    if (there) there.push(index);
    else places.set(key, [index]);
  };
  before.forEach(place);
  const fresh: number[][] = [];
  const at = (index: number): readonly number[] =>
    before[index] ?? fresh[index - before.length] ?? [];
  const rowOf = features.map((row) => {
    const known = places.get(fingerprint(row))?.find((index) => isSame(at(index), row));
    if (known !== undefined) return known;
    const index = before.length + fresh.length;
    fresh.push(row);
    place(row, index);
    return index;
  });
  return { seen: fresh.length === 0 ? before : [...before, ...fresh], rowOf };
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
