/**
 * The live gate: the door through which a room uses everything in game/gate. One round is
 * `routeBatch`, people answer, `learnFromRound`. All chance comes from the generator passed in.
 */

import { MODALITIES, type Modality } from '#game/deck/deck';
import type {
  ExpertChance,
  FeatureName,
  GateBatch,
  GateSettings,
  GateState,
  Outcome,
  RoutingPlan,
} from '#game/gate/gate';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { fitAffinities } from './affinity';
import { balanceLoad } from './balancing';
import { sigmoid } from './logisticFit';
import { dotRow, sparseRows } from './sparseRows';
import { standInRoute } from './standInRoute';

export { belief } from './beliefs';
export { explain } from './explain';
export { featureNames, featuresOf } from './features';

/** An untrained gate without experts; `withExperts` gives it some. */
export function createGate(_settings: GateSettings, names: FeatureName[]): GateState {
  const baseline = {} as Record<Modality, number>; // filled for every modality just below
  for (const modality of MODALITIES) baseline[modality] = 0;
  return {
    rounds: 0,
    featureNames: names,
    seen: [],
    experts: [],
    prior: names.map(() => 0),
    baseline,
  };
}

/** The gate grown to `count` experts. Late joiners start at the shared prior and the mean bias. */
export function withExperts(gate: GateState, count: number): GateState {
  const missing = count - gate.experts.length;
  if (missing <= 0) return gate;
  const sum = gate.experts.reduce((total, expert) => total + expert.bias, 0);
  const bias = gate.experts.length === 0 ? 0 : sum / gate.experts.length;
  return {
    ...gate,
    experts: [
      ...gate.experts,
      ...Array.from({ length: missing }, () => ({
        weights: gate.prior,
        bias,
        observations: [],
      })),
    ],
  };
}

/** Noise temperature of the round to come. */
export function temperatureOf(gate: GateState, settings: GateSettings): number {
  return settings.exploration * settings.explorationDecay ** gate.rounds;
}

/** Scores, selects, applies capacity and dispatches one batch. */
export function* routeBatch(
  gate: GateState,
  settings: GateSettings,
  batch: GateBatch,
  random: Random,
): Sliced<RoutingPlan> {
  const tokens = batch.features.length;
  const experts = batch.available;
  const temperature = temperatureOf(gate, settings);
  const logits = yield* scoreTokens(gate, experts, batch.features);
  batch.masked.forEach((masked, token) => {
    for (const expert of masked) {
      const column = experts.indexOf(expert);
      if (column >= 0) logits[token * experts.length + column] = -Infinity;
    }
  });
  const bias = Float64Array.from(experts, (expert) => gate.experts[expert]?.bias ?? 0);
  const routed = standInRoute(
    logits,
    tokens,
    experts.length,
    settings,
    bias,
    temperature,
    random,
  );
  yield;
  const assignments = routed.assignments.map((assignment) => ({
    ...assignment,
    expert: experts[assignment.expert] as number,
  }));
  const chances = new Map<number, ExpertChance>();
  for (const { expert, token, probability, rank, kept } of assignments) {
    const before = chances.get(expert);
    if (before?.reason === 'routed' && (!kept || before.probability >= probability)) continue;
    chances.set(expert, { expert, token, probability, rank, reason: kept ? 'routed' : 'full' });
  }
  for (const [column, expert] of experts.entries()) {
    if (chances.has(expert)) continue;
    let token = 0;
    for (let t = 1; t < tokens; t++) {
      const cell = (at: number) => logits[at * experts.length + column] as number;
      if (cell(t) > cell(token)) token = t;
    }
    const logit = logits[token * experts.length + column] as number;
    let rank = 1;
    for (let other = 0; other < experts.length; other++) {
      if ((logits[token * experts.length + other] as number) > logit) rank++;
    }
    const reason = logit === -Infinity ? 'masked' : 'outranked';
    chances.set(expert, { expert, token, probability: sigmoid(logit), rank, reason });
  }
  return {
    tokens,
    available: experts,
    capacity: routed.capacity,
    assignments,
    droppedTokens: routed.dropped,
    chances: experts.map((expert) => chances.get(expert) as ExpertChance),
    losses: { auxiliary: 0, importance: 0, load: 0, z: 0 },
    temperature,
  };
}

/** What a closed round taught: the batch's features[T][d], what was routed, and who was right. */
export interface ClosedRound {
  features: number[][];
  plan: RoutingPlan;
  outcomes: Outcome[];
}

/** The gate after learning from a closed round, and with its load evened out on it. */
export function* learnFromRound(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
  random: Random,
): Sliced<GateState> {
  let next = remember(gate, round);
  yield;
  if (settings.learner === 'affinity') {
    const fit = yield* fitAffinities(next, settings.learnFrom);
    next = {
      ...next,
      prior: fit.prior,
      experts: next.experts.map((expert, index) => ({
        ...expert,
        weights: fit.weights[index] as number[],
      })),
    };
  }
  next = { ...next, rounds: gate.rounds + 1 };
  return yield* balance(next, settings, round, random);
}

function* balance(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
  random: Random,
): Sliced<GateState> {
  if (settings.balance === 'none') return gate;
  const experts = round.plan.available;
  const logits = yield* scoreTokens(gate, experts, round.features);
  const bias = Float64Array.from(experts, (expert) => gate.experts[expert]?.bias ?? 0);
  yield* balanceLoad(
    settings.balance,
    settings.balanceStrength,
    {
      logits,
      tokens: round.features.length,
      experts: experts.length,
      k: settings.router === 'switch' ? 1 : settings.k,
      temperature: temperatureOf(gate, settings),
    },
    bias,
    random,
  );
  const moved = [...gate.experts];
  experts.forEach((expert, column) => {
    const memory = moved[expert];
    if (memory) moved[expert] = { ...memory, bias: bias[column] as number };
  });
  return { ...gate, experts: moved };
}

/** Adds the outcomes to the experts' observations, and new feature rows to `seen`. */
function remember(gate: GateState, round: ClosedRound): GateState {
  const known = new Map(gate.seen.map((row, index) => [row.join(), index]));
  const seen = [...gate.seen];
  const rowOf = round.features.map((row) => {
    const key = row.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, seen.length);
    seen.push(row);
    return seen.length - 1;
  });
  const added = new Map<number, GateState['experts'][number]['observations']>();
  for (const { token, expert, right, active } of round.outcomes) {
    const features = rowOf[token];
    if (features === undefined) throw new RangeError('noSuchToken');
    const list = added.get(expert) ?? [];
    list.push({ features, right, round: gate.rounds, active });
    added.set(expert, list);
  }
  return {
    ...gate,
    seen,
    experts: gate.experts.map((expert, index) => {
      const more = added.get(index);
      return more ? { ...expert, observations: [...expert.observations, ...more] } : expert;
    }),
  };
}

const CELLS_PER_SLICE = 400_000;

/** logits[T × A] of the available experts, row by row. */
function* scoreTokens(
  gate: GateState,
  experts: readonly number[],
  features: readonly (readonly number[])[],
): Sliced<Float64Array> {
  const rows = sparseRows(features, gate.featureNames.length);
  const weights = experts.map((expert) => gate.experts[expert]?.weights ?? gate.prior);
  const logits = new Float64Array(features.length * experts.length);
  let looked = 0;
  for (let token = 0; token < features.length; token++) {
    for (let column = 0; column < experts.length; column++) {
      logits[token * experts.length + column] = dotRow(rows, token, weights[column] as number[]);
    }
    looked += experts.length;
    if (looked > CELLS_PER_SLICE) {
      looked = 0;
      yield;
    }
  }
  return logits;
}
