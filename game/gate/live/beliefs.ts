/** What the gate believes about an expert, one number for each modality: the heat map's cells. */

import { MODALITIES, type Modality } from '#game/deck/deck';
import type { GateState } from '#game/gate/gate';
import { sigmoid } from '#game/gate/probability';

/** A typical prompt of one modality, as features[d]. */
type Typical = Record<Modality, number[]>;

/** `seen` never changes once made, and a view asks for every expert in turn. */
const typicalOfSeen = new WeakMap<GateState['seen'], Typical>();

/**
 * The gate's belief, 0 … 1, that this expert is right on a typical prompt of each modality: on the
 * average of the prompts seen that have it, or on the modality alone before any was seen.
 */
export function belief(gate: GateState, expert: number): Record<Modality, number> {
  const weights = gate.experts[expert]?.weights ?? gate.prior;
  const typical = typicalPrompts(gate);
  const result = {} as Record<Modality, number>; // filled for every modality just below
  for (const modality of MODALITIES) {
    let logit = 0;
    typical[modality].forEach((value, feature) => {
      logit += value * weights[feature]!;
    });
    result[modality] = sigmoid(logit);
  }
  return result;
}

function typicalPrompts(gate: GateState): Typical {
  const known = typicalOfSeen.get(gate.seen);
  if (known) return known;
  const result = {} as Typical; // filled for every modality just below
  for (const modality of MODALITIES) {
    const column = gate.featureNames.findIndex(
      (name) => name.kind === 'modality' && name.modality === modality,
    );
    const alone = gate.featureNames.map((name) =>
      name.kind === 'bias' || (name.kind === 'modality' && name.modality === modality) ? 1 : 0,
    );
    const rows = gate.seen.filter((row) => row[column] === 1);
    result[modality] =
      rows.length === 0
        ? alone
        : alone.map(
            (_, feature) => rows.reduce((sum, row) => sum + row[feature]!, 0) / rows.length,
          );
  }
  typicalOfSeen.set(gate.seen, result);
  return result;
}
