import { describe, expect, it } from 'vitest';
import { auxiliaryOf } from '#game/gate/balance/auxiliary';
import type { RoutingPlan } from '#game/gate/gate';
import { gradientOf } from '#game/gate/live/balanceGradient';
import { fairShares } from '#game/gate/live/fairShares';
import { reinforce, switchSignal } from '#game/gate/live/policyGradient';
import { squaredVariation } from '#game/gate/metrics';
import { softmax } from '#game/gate/probability';
import { DEFAULT_GATE } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import { freshGate, promptOf } from './aGate';

const random = resumeRandom(seedRandom(11));
const EXPERTS = 5;
const PROMPTS = 6;
const STEP = 1e-5;
const logits = Float64Array.from({ length: PROMPTS * EXPERTS }, () => random.normal());
/** Prompt 2 came three times. */
const row = Int32Array.from([0, 1, 2, 2, 2, 3, 4, 5]);
const problem = { logits, row, experts: EXPERTS, k: 1, temperature: 0, evenEnough: 0 };
const bias = Float64Array.from({ length: EXPERTS }, () => random.normal());
const load = [3, 1, 0, 4, 0];

const chances = (b: ArrayLike<number>): number[][] =>
  [...row].map((r) =>
    softmax(Array.from({ length: EXPERTS }, (_, e) => logits[r * EXPERTS + e]! + b[e]!)),
  );
const importanceOf = (b: ArrayLike<number>): number[] =>
  Array.from({ length: EXPERTS }, (_, e) => chances(b).reduce((sum, p) => sum + p[e]!, 0));

function slopeOf(loss: (b: Float64Array) => number): number[] {
  return [...bias].map((_, e) => {
    const [up, down] = [STEP, -STEP].map((by) => bias.map((b, i) => (i === e ? b + by : b)));
    return (loss(up!) - loss(down!)) / (2 * STEP);
  });
}

const slopesOf = (balance: 'auxiliary' | 'importanceLoad', relative: number[]): Float64Array => {
  const { rarity } = finish(fairShares(problem));
  return finish(finish(gradientOf(balance, problem, rarity))(bias, Float64Array.from(relative)));
};

describe('the slopes of the balancing losses', () => {
  it('agree with finite differences of the auxiliary loss', () => {
    const mean = row.length / EXPERTS;
    const given = slopesOf(
      'auxiliary',
      load.map((one) => one / mean),
    );
    const loss = (b: Float64Array): number =>
      auxiliaryOf(
        load,
        importanceOf(b).map((sum) => sum / row.length),
      );
    slopeOf(loss).forEach((slope, e) => expect(given[e]! / EXPERTS).toBeCloseTo(slope, 6));
  });

  it('agree with finite differences of CV² of importance', () => {
    const given = slopesOf(
      'importanceLoad',
      load.map(() => 0),
    );
    const slopes = slopeOf((b) => squaredVariation(importanceOf(b)));
    slopes.forEach((slope, e) => expect((2 / EXPERTS) * given[e]!).toBeCloseTo(slope, 6));
  });
});

/** One token, one or two picks, all right. */
function onePlan(picks: number[]): RoutingPlan {
  return {
    tokens: 1,
    available: [0, 1, 2, 3, 4],
    capacity: null,
    assignments: picks.map((expert, at) => ({
      token: 0,
      expert,
      rank: at + 1,
      probability: 0.2,
      weight: 0.5,
      kept: true,
    })),
    droppedTokens: [],
    chances: [],
    losses: { auxiliary: 0, importance: 0, load: 0, z: 0 },
    temperature: 1,
  };
}

describe('policy gradients', () => {
  const features = [promptOf('audio')];
  const gate = {
    ...freshGate(EXPERTS),
    experts: Array.from({ length: EXPERTS }, (_, e) => ({
      weights: [0.1 * e, 0, 0, 0.3 * (e % 2), 0],
      bias: 0,
      observations: [],
    })),
  };
  const scores = (weights: number[][]): number[] => weights.map((row) => row[0]! + row[3]!);
  const before = gate.experts.map(({ weights }) => weights);

  it('of REINFORCE follow the chance of the picks in their order', () => {
    const picks = [3, 1];
    const outcomes = picks.map((expert) => ({ token: 0, expert, right: 1, active: true }));
    const plan = onePlan(picks);
    const after = finish(reinforce(gate, DEFAULT_GATE, { features, masked: [[]], plan, outcomes }));
    const logChance = (bump: number[]): number => {
      const z = scores(before).map((score, e) => score + bump[e]!);
      const first = softmax(z);
      const second = softmax(z.map((score, e) => (e === 3 ? -Infinity : score)));
      return Math.log(first[3]!) + Math.log(second[1]!);
    };
    const slopes = before.map((_, e) => {
      const bump = (by: number): number[] => before.map((__, i) => (i === e ? by : 0));
      return (logChance(bump(STEP)) - logChance(bump(-STEP))) / (2 * STEP);
    });
    const moved = after.experts.map(({ weights }, e) => weights[3]! - before[e]![3]!);
    const rate = moved[3]! / slopes[3]!;
    expect(rate).toBeGreaterThan(0);
    moved.forEach((by, e) => expect(by).toBeCloseTo(rate * slopes[e]!, 6));
    expect(after.baseline.audio).toBeGreaterThan(0);
    expect(after.baseline.text).toBe(0);
  });

  it('of Switch follow the chosen expert’s probability', () => {
    const outcomes = [{ token: 0, expert: 2, right: 1, active: true }];
    const plan = onePlan([2]);
    const after = finish(
      switchSignal(gate, DEFAULT_GATE, { features, masked: [[]], plan, outcomes }),
    );
    const p = softmax(scores(before));
    const slopes = p.map((chance, e) => p[2]! * ((e === 2 ? 1 : 0) - chance));
    const moved = after.experts.map(({ weights }, e) => weights[0]! - before[e]![0]!);
    const rate = moved[2]! / slopes[2]!;
    expect(rate).toBeGreaterThan(0);
    moved.forEach((by, e) => expect(by).toBeCloseTo(rate * slopes[e]!, 6));
  });

  it('need an answer of somebody who was called', () => {
    const closed = {
      features,
      masked: [[]],
      plan: onePlan([2]),
      outcomes: [{ token: 0, expert: 1, right: 1, active: false }],
    };
    for (const rule of [reinforce, switchSignal]) {
      const after = finish(rule(gate, DEFAULT_GATE, closed));
      expect(after.experts.map(({ weights }) => weights)).toEqual(before);
    }
  });
});
