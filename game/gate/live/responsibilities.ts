/**
 * The dense mixture's own rule, expectation maximisation (Jordan & Jacobs 1994, Neural Computation
 * 6:181): after an answer every expert gets its responsibility, the share of the credit that is
 * its, h_i = g_i L_i / Σ_j g_j L_j with L_i how likely the truth was by expert i, and the gate moves
 * towards the responsibilities, W_i += η Σ_t (h_ti − g_ti) x_t.
 *
 * It needs several experts on the same prompt: with one, h = g = 1 and nothing is learnt.
 */

import type { GateSettings, GateState } from '#game/gate/gate';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { softmax } from '#game/gate/probability';
import type { Sliced } from '#game/slices';
import type { ClosedRound } from './closedRound';
import { dotRow, sparseRows } from './sparseRows';

/** An expert that answered wrong may still have been right by chance, and the other way round. */
const SLIP = 0.1;
/** Gradient steps towards one round's responsibilities. */
const INNER_STEPS = 10;
const STEP = 0.3;

/** The gate moved towards the responsibilities of everybody who answered in this round. */
export function* learnResponsibilities(
  gate: GateState,
  settings: GateSettings,
  round: ClosedRound,
): Sliced<GateState> {
  const rows = sparseRows(round.features, gate.featureNames.length);
  const answers: { expert: number; likelihood: number }[][] = round.features.map(() => []);
  for (const { token, expert, right, active } of round.outcomes) {
    if (!active && settings.learnFrom === 'active') continue;
    const likelihood = SLIP + (1 - 2 * SLIP) * right;
    answers[token]?.push({ expert, likelihood });
  }
  const weights = gate.experts.map((expert) => Float64Array.from(expert.weights));
  const gates = (token: number): number[] =>
    softmax(
      answers[token]!.map(({ expert }) => dotRow(rows, token, weights[expert] ?? gate.prior)),
    );

  const perToken = gate.experts.length * (CELL_COST.exponential + 12 * CELL_COST.compare);
  const responsibility: number[][] = [];
  yield* inSlices(answers.length, perToken, (from, to) => {
    for (let token = from; token < to; token++) {
      const joint = gates(token).map((g, i) => g * answers[token]![i]!.likelihood);
      const sum = joint.reduce((total, one) => total + one, 0);
      responsibility.push(joint.map((one) => one / sum));
    }
  });

  const rate = (settings.learningRate * STEP) / INNER_STEPS;
  for (let inner = 0; inner < INNER_STEPS; inner++) {
    // Scaled by the number of experts: a share of one thirtieth would hardly move a weight.
    const gain = rate * gate.experts.length;
    yield* inSlices(answers.length, perToken, (from, to) => {
      for (let token = from; token < to; token++) {
        const g = gates(token);
        answers[token]!.forEach(({ expert }, i) => {
          const row = weights[expert];
          if (row === undefined) return;
          const by = gain * (responsibility[token]![i]! - g[i]!);
          for (let at = rows.start[token]!; at < rows.start[token + 1]!; at++) {
            row[rows.index[at]!]! += by * rows.value[at]!;
          }
        });
      }
    });
  }
  return {
    ...gate,
    experts: gate.experts.map((expert, index) => ({ ...expert, weights: [...weights[index]!] })),
  };
}
