/**
 * The live gate: the door through which a room uses everything in game/gate. One round is
 * `routeBatch`, people answer, `learnFromRound`. All chance comes from the generator passed in.
 */

import { MODALITIES, type Modality } from '#game/deck/deck';
import type { FeatureName, GateBatch, GateSettings, GateState, RoutingPlan } from '#game/gate/gate';
import { route, toPlan } from '#game/gate/route';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { fitAffinities } from './affinity';
import type { ClosedRound } from './closedRound';
import { reinforce, switchSignal } from './policyGradient';
import { rebalance } from './rebalance';
import { rememberRound } from './remember';
import { learnResponsibilities } from './responsibilities';
import { scoreRows } from './scoring';
import { temperatureOf } from './temperature';
import { drawLogits, learnCounts } from './thompson';

export { belief } from './beliefs';
export type { ClosedRound } from './closedRound';
export { explain } from './explain';
export { featureNames, featuresOf } from './features';
export { callsPerPrompt } from './rebalance';

/** An untrained gate without experts; `withExperts` gives it some. */
export function createGate(_settings: GateSettings, names: FeatureName[]): GateState {
  const baseline = {} as Record<Modality, number>; // filled for every modality just below
  for (const modality of MODALITIES) baseline[modality] = 0;
  return {
    rounds: 0,
    featureNames: names,
    seen: [],
    masked: [],
    experts: [],
    prior: names.map(() => 0),
    baseline,
  };
}

/**
 * The gate grown to `count` experts; it never shrinks. Late joiners start at the shared prior and
 * at the mean bias, which is what the gate knows about somebody it does not know.
 */
export function withExperts(gate: GateState, count: number): GateState {
  const known = gate.experts.length;
  if (count <= known) return gate;
  const sum = gate.experts.reduce((total, expert) => total + expert.bias, 0);
  const bias = known === 0 ? 0 : sum / known;
  const late = Array.from({ length: count - known }, () => ({
    weights: gate.prior,
    bias,
    observations: [],
  }));
  return { ...gate, experts: [...gate.experts, ...late] };
}

/** Scores, selects, applies capacity and dispatches one batch. */
export function* routeBatch(
  gate: GateState,
  settings: GateSettings,
  batch: GateBatch,
  random: Random,
): Sliced<RoutingPlan> {
  const { available, features } = batch;
  const draws = settings.learner === 'thompson';
  const logits = draws
    ? yield* drawLogits(gate, settings.learnFrom, available, features, random)
    : yield* scoreRows(gate, available, features);
  yield;
  const columnOf = new Map(available.map((expert, column) => [expert, column]));
  const routed = yield* route(
    logits,
    {
      router: settings.router,
      k: settings.k,
      capacityFactor: settings.capacityFactor,
      overflow: settings.overflow,
      // Thompson's draws are its exploration.
      temperature: draws ? 0 : temperatureOf(gate, settings),
      bias: available.map((expert) => gate.experts[expert]?.bias ?? 0),
      masked: maskOf(batch, columnOf),
      // Biases live on the scale of logits, where explanations are sums.
      selectOn: 'logits',
      hash: { ids: batch.ids },
      wishes: wishesOf(batch, columnOf),
    },
    random,
  );
  yield;
  return toPlan(routed, available);
}

/** The gate after learning from a closed round, and with its load evened out. */
export function* learnFromRound(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
  random: Random,
): Sliced<GateState> {
  const remembered = yield* rememberRound(gate, round);
  yield;
  const learnt = yield* learn(remembered.gate, settings, round);
  yield;
  const next = { ...learnt, rounds: gate.rounds + 1 };
  return yield* rebalance(next, settings, round.plan.available, remembered.batch, random);
}

function learn(gate: GateState, settings: GateSettings, round: ClosedRound): Sliced<GateState> {
  switch (settings.learner) {
    case 'none':
      return unchanged(gate);
    case 'affinity':
      return fitAffinities(gate, settings.learnFrom);
    case 'reinforce':
      return reinforce(gate, settings, round);
    case 'switchSignal':
      return switchSignal(gate, settings, round);
    case 'responsibilities':
      return learnResponsibilities(gate, settings, round);
    case 'thompson':
      return learnCounts(gate, settings.learnFrom);
  }
}

function* unchanged(gate: GateState): Sliced<GateState> {
  yield;
  return gate;
}

/** masked[T · A], or null when everybody can perceive everything. */
function maskOf(batch: GateBatch, columnOf: ReadonlyMap<number, number>): Uint8Array | null {
  if (batch.masked.every((experts) => experts.length === 0)) return null;
  const columns = batch.available.length;
  const masked = new Uint8Array(batch.features.length * columns);
  for (const [token, experts] of batch.masked.entries()) {
    for (const expert of experts) {
      const column = columnOf.get(expert);
      if (column !== undefined) masked[token * columns + column] = 1;
    }
  }
  return masked;
}

function wishesOf(
  batch: GateBatch,
  columnOf: ReadonlyMap<number, number>,
): Record<number, number[]> | null {
  if (batch.wishes === null) return null;
  const wishes: Record<number, number[]> = {};
  for (const [expert, tokens] of Object.entries(batch.wishes)) {
    const column = columnOf.get(Number(expert));
    if (column !== undefined) wishes[column] = tokens;
  }
  return wishes;
}
