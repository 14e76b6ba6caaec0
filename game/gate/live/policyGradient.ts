/**
 * Two gradient rules on a softmax gate, as contrasts to the default. Both learn from routed experts
 * only, since nobody else has a routing probability, and only from this round.
 *
 * REINFORCE (Williams 1992; for conditional computation Bengio et al. 2015, arXiv:1511.06297) with
 * routing sampled by Gumbel top-k (Kool et al. 2019, arXiv:1903.06059): for the picks a₁ … a_k in
 * their order, W_j += η (r − b) (1[j = a] − p_j) x over the experts not picked before. The baseline
 * b is a running mean of rewards per modality.
 *
 * Switch's own signal (Fedus et al. 2021, arXiv:2101.03961, eq. 2): the layer's output is p_e E_e(x),
 * so only the chosen expert's probability has a gradient, W_j += η s p_e (1[j = e] − p_j) x. The
 * signal s is what cross-entropy gives for four labels while p_e is small: +¾ for a right answer,
 * −¼ for a wrong one. An expert that is merely better than guessing is thus reinforced, which makes
 * the rich richer; it is why this gate needs balancing. Times N, so that a step does not depend on
 * the size of the class.
 *
 * Without balancing both collapse, Switch's signal within four rounds onto a few experts who are no
 * better than the others; REINFORCE onto good ones. With our balancing REINFORCE learns, but it takes
 * about twice as many rounds as the default.
 */

import { CELL_COST } from '#game/gate/inSlices';
import { MODALITIES, type Modality } from '#game/deck/deck';
import type { Assignment, GateSettings, GateState } from '#game/gate/gate';
import type { Sliced } from '#game/slices';
import type { ClosedRound } from './closedRound';
import { scoreRows, shutOut } from './scoring';
import { type SparseRows, sparseRows } from './sparseRows';

/** Step sizes at learning rate 1, tried on classes of 8, 30 and 100. */
const REINFORCE_STEP = 0.7;
const SWITCH_STEP = 0.3;
/** What a guess among four labels is right. */
const GUESSING = 0.25;
/** How much of the baseline one round replaces. */
const BASELINE_STEP = 0.5;
const COST_PER_SLICE = 5_000_000;

interface Step {
  rows: SparseRows;
  round: ClosedRound;
  /** Column of an expert among the available ones. */
  columnOf: Map<number, number>;
  logits: Float64Array;
  columns: number;
  weights: Float64Array[];
}

/** One step of REINFORCE on the softmax((z + bias) / temperature) that this round was drawn from. */
export function* reinforce(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
): Sliced<GateState> {
  const step = yield* prepareStep(gate, round);
  const { temperature, available } = round.plan;
  const sharpness = temperature > 0 ? 1 / temperature : 1;
  const bias = available.map((expert) => gate.experts[expert]?.bias ?? 0);
  const probability = new Float64Array(step.columns);
  const taken = new Uint8Array(step.columns);
  const rewards = new Map<Modality, { sum: number; count: number }>();
  let cost = 0;
  for (const picks of picksByToken(round)) {
    const token = picks[0]!.assignment.token;
    const modality = modalityOf(gate, round.features[token] ?? []);
    const baseline = modality === null ? 0 : gate.baseline[modality];
    taken.fill(0);
    for (const { assignment, right } of picks) {
      const chosen = step.columnOf.get(assignment.expert);
      if (chosen === undefined) continue;
      softmaxRow(step, token, probability, (z, column) =>
        taken[column] === 1 ? -Infinity : sharpness * (z + bias[column]!),
      );
      taken[chosen] = 1;
      if (right === null) continue;
      pull(
        step,
        token,
        chosen,
        probability,
        settings.learningRate * REINFORCE_STEP * (right - baseline),
      );
      if (modality !== null) {
        const sofar = rewards.get(modality) ?? { sum: 0, count: 0 };
        rewards.set(modality, { sum: sofar.sum + right, count: sofar.count + 1 });
      }
      cost += step.columns * (CELL_COST.exponential + 12 * CELL_COST.compare);
      if (cost > COST_PER_SLICE) {
        cost = 0;
        yield;
      }
    }
  }
  const baseline = { ...gate.baseline };
  for (const [modality, { sum, count }] of rewards) {
    baseline[modality] += BASELINE_STEP * (sum / count - baseline[modality]);
  }
  return { ...withWeights(gate, round, step.weights), baseline };
}

/** One step along the gradient through the chosen expert's probability. */
export function* switchSignal(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
): Sliced<GateState> {
  const step = yield* prepareStep(gate, round);
  const probability = new Float64Array(step.columns);
  let cost = 0;
  for (const picks of picksByToken(round)) {
    for (const { assignment, right } of picks) {
      const chosen = step.columnOf.get(assignment.expert);
      if (chosen === undefined || right === null) continue;
      softmaxRow(step, assignment.token, probability, (z) => z);
      const signal = (right - GUESSING) * probability[chosen]! * step.columns;
      pull(
        step,
        assignment.token,
        chosen,
        probability,
        settings.learningRate * SWITCH_STEP * signal,
      );
      cost += step.columns * (CELL_COST.exponential + 12 * CELL_COST.compare);
      if (cost > COST_PER_SLICE) {
        cost = 0;
        yield;
      }
    }
  }
  return withWeights(gate, round, step.weights);
}

function* prepareStep(gate: GateState, round: ClosedRound): Sliced<Step> {
  const { available } = round.plan;
  const rows = sparseRows(round.features, gate.featureNames.length);
  const logits = yield* scoreRows(gate, available, round.features);
  shutOut(logits, round.masked, available);
  return {
    rows,
    round,
    columnOf: new Map(available.map((expert, column) => [expert, column])),
    logits: logits.values,
    columns: available.length,
    weights: available.map((expert) =>
      Float64Array.from(gate.experts[expert]?.weights ?? gate.prior),
    ),
  };
}

interface Pick {
  assignment: Assignment;
  /** null when the expert was full or did not answer. */
  right: number | null;
}

/** The picks of every token that has any, in their order. */
function picksByToken(round: ClosedRound): Pick[][] {
  const rightOf = new Map<string, number>();
  for (const { token, expert, right, active } of round.outcomes) {
    if (active) rightOf.set(`${token}:${expert}`, right);
  }
  const picks: Pick[][] = round.features.map(() => []);
  for (const assignment of round.plan.assignments) {
    const right = rightOf.get(`${assignment.token}:${assignment.expert}`);
    picks[assignment.token]?.push({ assignment, right: right ?? null });
  }
  return picks
    .filter((list) => list.length > 0)
    .map((list) => list.sort((a, b) => a.assignment.rank - b.assignment.rank));
}

function softmaxRow(
  step: Step,
  token: number,
  probability: Float64Array,
  scoreOf: (logit: number, column: number) => number,
): void {
  let top = -Infinity;
  for (let column = 0; column < step.columns; column++) {
    const score = scoreOf(step.logits[token * step.columns + column]!, column);
    probability[column] = score;
    if (score > top) top = score;
  }
  let sum = 0;
  for (let column = 0; column < step.columns; column++) {
    const odds = Math.exp(probability[column]! - top);
    probability[column] = odds;
    sum += odds;
  }
  for (let column = 0; column < step.columns; column++) probability[column]! /= sum;
}

/** W_j += gain (1[j = chosen] − p_j) x */
function pull(
  step: Step,
  token: number,
  chosen: number,
  probability: Float64Array,
  gain: number,
): void {
  const { rows, weights } = step;
  const start = rows.start[token]!;
  const end = rows.start[token + 1]!;
  for (let column = 0; column < step.columns; column++) {
    const by = gain * ((column === chosen ? 1 : 0) - probability[column]!);
    const row = weights[column]!;
    for (let at = start; at < end; at++) row[rows.index[at]!]! += by * rows.value[at]!;
  }
}

/** The modality that a prompt mostly is, for the baseline. */
function modalityOf(gate: GateState, features: readonly number[]): Modality | null {
  let best: Modality | null = null;
  let most = 0;
  gate.featureNames.forEach((name, feature) => {
    const share = features[feature] ?? 0;
    if (name.kind !== 'modality' || share <= most) return;
    most = share;
    best = name.modality;
  });
  return best === null ? null : (MODALITIES.find((modality) => modality === best) ?? null);
}

function withWeights(gate: GateState, round: ClosedRound, weights: Float64Array[]): GateState {
  const experts = [...gate.experts];
  round.plan.available.forEach((expert, column) => {
    const memory = experts[expert];
    if (memory) experts[expert] = { ...memory, weights: [...weights[column]!] };
  });
  return { ...gate, experts };
}
