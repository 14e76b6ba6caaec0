import { expect, test } from 'vitest';
import { updateBias } from '#game/gate/balance/lossFreeBias';
import { modalityEntropyLosses } from '#game/gate/balance/modalityEntropyLoss';
import { loadMetrics } from '#game/gate/metrics';
import { sigmoid } from '#game/gate/probability';
import { assignmentsOf, matrixFrom, matrixOf, routeNow } from '#game/gate/route';
import { combinations } from '#game/gate/routers/deepSeekMoE';
import { resumeRandom, seedRandom } from '#game/random';
import { attempts, close, logsOf, near, routed, same, weightsOf } from './support';

const chance = () => resumeRandom(seedRandom(1));

test('DeepSeekMoE: weights are not renormalised, shared experts are always on beside them', () => {
  const options = { router: 'deepSeekMoE', k: 2, shared: [3], capacity: 1 } as const;
  const logits = matrixFrom([
    [...[0.5, 0.3, 0.2].map(Math.log), 9],
    [...[0.5, 0.2, 0.3].map(Math.log), 9],
  ]);
  const plan = routeNow(logits, options, chance());
  // The shared expert's logit does not enter the softmax, and it is never full.
  expect(weightsOf(plan)).toEqual(
    near([
      [0.5, 0.3, 0, 1],
      [0, 0, 0.3, 1],
    ]),
  );
  expect(attempts(plan).slice(0, 2)).toEqual([
    [0, 3, 1],
    [1, 3, 1],
  ]);
  expect(assignmentsOf(plan)[0]).toMatchObject({ rank: 0, probability: 1, weight: 1 });
  expect([...plan.load]).toEqual([1, 1, 1, 2]);
});

test('DeepSeekMoE: the combinations of the paper', () => {
  expect(combinations(16, 2)).toBe(120);
  expect(combinations(64, 8)).toBe(4_426_165_368);
});

test('DeepSeek-V3: the bias chooses but does not weigh', () => {
  const [a, b, c] = [0.6, 0.5, 0.4];
  const logit = (s: number) => Math.log(s / (1 - s));
  const options = { router: 'deepSeekV3', k: 2, bias: [0, 0, 0.3], scale: 2.5 } as const;
  const plan = routed([[logit(a), logit(b), logit(c)]], options);
  // s + b = .6, .5, .7: experts 2 and 0, weighted .4 and .6 of 1.0, times 2.5.
  expect(attempts(plan)).toEqual([
    [0, 2, 1],
    [0, 0, 1],
  ]);
  expect(weightsOf(plan)).toEqual(near([[1.5, 0, 1]]));
  expect(plan.probability(0, 2)).toBeCloseTo(0.4, 12);
});

test('DeepSeek-V3: a group scores by its two best, and other groups are out', () => {
  // s + b in three groups of two: (.9 .1) = 1.0, (.6 .5) = 1.1, (.55 .52) = 1.07. Two are kept, so
  // the best single expert is out.
  const logit = (s: number) => Math.log(s / (1 - s));
  const row = [0.9, 0.1, 0.6, 0.5, 0.55, 0.52].map(logit);
  const groups = { count: 3, keep: 2 };
  const plan = routed([row], { router: 'deepSeekV3', k: 2, groups });
  expect(assignmentsOf(plan).map(({ expert }) => expert)).toEqual([2, 4]);
  // More chosen than the kept groups have: as many as there are.
  expect(attempts(routed([row], { router: 'deepSeekV3', k: 6, groups }))).toHaveLength(4);
});

test('DeepSeek-V3 as published: 256 routed and a shared expert, 8 groups of which 4 are used', () => {
  const random = chance();
  const logits = matrixOf(
    20,
    257,
    new Float64Array(20 * 257).map(() => random.normal()),
  );
  // The shared expert stands in the middle, so that groups cannot be counted in columns.
  const options = { k: 8, shared: [100], groups: { count: 8, keep: 4 }, scale: 2.5 };
  const plan = routeNow(logits, { router: 'deepSeekV3', ...options }, random);
  const groupOf = (column: number) => Math.floor((column > 100 ? column - 1 : column) / 32);
  for (let token = 0; token < 20; token++) {
    const all = assignmentsOf(plan).filter((one) => one.token === token);
    const chosen = all.filter(({ rank }) => rank > 0);
    expect(all.filter(({ expert }) => expert === 100)).toMatchObject([{ rank: 0, weight: 1 }]);
    expect(chosen).toHaveLength(8);
    expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(2.5, 12);

    const scoreOf = (group: number) =>
      [...logits.values.keys()]
        .slice(token * 257, (token + 1) * 257)
        .filter((cell) => cell % 257 !== 100 && groupOf(cell % 257) === group)
        .map((cell) => sigmoid(logits.values[cell]!))
        .sort((a, b) => b - a)
        .slice(0, 2)
        .reduce((sum, one) => sum + one, 0);
    const groups = Array.from({ length: 8 }, (_, group) => group);
    const kept = groups.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 4);
    for (const { expert } of chosen) expect(kept).toContain(groupOf(expert));
  }
});

test('an expert whose group is never kept was outranked: nothing keeps it from perceiving', () => {
  const groups = { count: 2, keep: 1 };
  const plan = routed([[5, 4, 1, 0]], { router: 'deepSeekV3', k: 1, groups });
  expect(plan.chances.map(({ reason, rank }) => [reason, rank])).toEqual([
    ['routed', 1],
    ['outranked', 2],
    ['outranked', 3],
    ['outranked', 4],
  ]);
});

test('DeepSeek-V3: loss-free bias evens a fixed batch out, then circles within γ', () => {
  const random = resumeRandom(seedRandom(8));
  const rows = Array.from({ length: 24 }, () =>
    Array.from({ length: 6 }, (_, e) => 0.25 * random.normal() + (e < 2 ? 0.7 : 0)),
  );
  let bias = new Float64Array(6);
  const violations: number[] = [];
  for (let batch = 0; batch < 60; batch++) {
    const plan = routed(rows, { router: 'deepSeekV3', k: 1, bias });
    violations.push(loadMetrics(plan.load).maxViolation);
    bias = Float64Array.from(updateBias(bias, plan.load, 0.02));
  }
  expect(violations[0]).toBeGreaterThan(1.2);
  expect(Math.min(...violations.slice(0, 20))).toBeLessThanOrEqual(0.5);
  // The sign rule never rests: a step too far for one expert is undone by the next.
  for (const late of violations.slice(30)) expect(late).toBeLessThanOrEqual(0.75);
});

test('loss-free bias by hand', () => {
  // Mean 2: the busy one down, the idle one up, the fair one stays.
  expect([...updateBias([0, 0, 0.5], [4, 0, 2], 0.1)]).toEqual([-0.1, 0.1, 0.5]);
  expect([...updateBias([0, 0, 0.5], [4, 0, 2], 0.1, 'proportional')]).toEqual([-0.1, 0.1, 0.5]);
  expect([...updateBias([0, 0], [3, 1], 0.1, 'proportional')]).toEqual([-0.05, 0.05]);
  expect([...updateBias([1, 2], [0, 0], 0.1)]).toEqual([1, 2]);
  expect(() => updateBias([1], [1, 2], 0.1)).toThrow(expect.objectContaining({ code: 'ragged' }));
});

test('V-MoE: the most confident tokens are served first, second choices last', () => {
  // C = ⌈0.5 · 1 · 4 / 2⌉ = 1. Confidence .6, .9, .8, .7: token 1 takes expert 0, token 3 expert 1.
  const logits = logsOf([
    [0.6, 0.4],
    [0.9, 0.1],
    [0.8, 0.2],
    [0.3, 0.7],
  ]);
  const plan = routeNow(logits, { router: 'vmoe', k: 1, capacityFactor: 0.5 }, chance());
  expect(attempts(plan)).toEqual([
    [1, 0, 1],
    [2, 0, 0],
    [3, 1, 1],
    [0, 0, 0],
  ]);
  expect([...plan.droppedTokens]).toEqual([0, 2]);
  expect(weightsOf(plan)[1]).toEqual([close(0.9), 0]);
  // Importance from the full softmax: 2.6 and 1.4, mean 2, CV² = (.6 / 2)².
  expect(plan.losses.importance).toBeCloseTo(0.09, 12);
});

test('Expert Choice: each expert takes its best tokens; load is even, a token may be orphaned', () => {
  // C = 1 · 1 · 4 / 2 = 2. Expert 0 by S: tokens 1 (.9), 0 (.8); expert 1: 3 (.4), 2 (.3).
  const logits = logsOf([
    [0.8, 0.2],
    [0.9, 0.1],
    [0.7, 0.3],
    [0.6, 0.4],
  ]);
  const plan = routeNow(logits, { router: 'expertChoice', k: 1, capacityFactor: 1 }, chance());
  expect(attempts(plan)).toEqual([
    [1, 0, 1],
    [3, 1, 1],
    [0, 0, 1],
    [2, 1, 1],
  ]);
  expect(weightsOf(plan)).toEqual(
    near([
      [0.8, 0],
      [0.9, 0],
      [0, 0.3],
      [0, 0.4],
    ]),
  );
  // Mean of half an expert per token: C = 1, tokens 0 and 2 get none.
  const half = routeNow(logits, { router: 'expertChoice', k: 0.5 }, chance());
  expect([...half.droppedTokens]).toEqual([0, 2]);
  expect([...half.load]).toEqual([1, 1]);
});

test('Expert Choice by people: wishes come before the gate, up to capacity, masks before wishes', () => {
  const rows = same(4, [0, 1]);
  const masked = Uint8Array.from([0, 0, 1, 0, 0, 0, 0, 0]);
  const wishes = { 0: [3, 1, 3, 2, 0] };
  const plan = routed(rows, { router: 'expertChoice', k: 1, wishes, masked });
  // Expert 0 wishes 3, then 1 (masked), 3 again, 2; two places. The gate chooses for expert 1.
  expect(attempts(plan)).toEqual([
    [3, 0, 1],
    [1, 1, 1],
    [2, 0, 1],
    [0, 1, 1],
  ]);
  const few = routed(rows, { router: 'expertChoice', k: 1, wishes: { 0: [], 1: [2] } });
  expect(attempts(few)).toEqual([[2, 1, 1]]);
});

test('BASE: equal shares with the largest sum, where greed would take less', () => {
  // Greedy gives token 0 to expert 0 (5 + 0); the best is 4 + 4.
  const plan = routed(
    [
      [5, 4],
      [4, 0],
    ],
    { router: 'base', k: 1 },
  );
  expect(attempts(plan)).toEqual([
    [0, 1, 1],
    [1, 0, 1],
  ]);
  expect(weightsOf(plan)).toEqual(
    near([
      [0, sigmoid(4)],
      [sigmoid(4), 0],
    ]),
  );
});

test('Soft MoE: dispatch sums to 1 over tokens, combine over slots', () => {
  // Columns e0s0 e0s1 e1s0 e1s1. Token 0: odds 1 1 1 3; token 1: odds 1 3 1 1.
  const logits = matrixFrom([
    [0, 0, 0, Math.log(3)],
    [0, Math.log(3), 0, 0],
  ]);
  const plan = routeNow(logits, { router: 'softMoE', k: 1, slots: 2 }, chance());
  expect([...plan.soft!.dispatch.values]).toEqual(
    [1 / 2, 1 / 4, 1 / 2, 3 / 4, 1 / 2, 3 / 4, 1 / 2, 1 / 4].map(close),
  );
  expect([...plan.soft!.combine.values]).toEqual(
    [1 / 6, 1 / 6, 1 / 6, 1 / 2, 1 / 6, 1 / 2, 1 / 6, 1 / 6].map(close),
  );
  expect(weightsOf(plan)).toEqual(
    near([
      [1 / 3, 2 / 3],
      [2 / 3, 1 / 3],
    ]),
  );
  expect(attempts(plan)[0]).toEqual([0, 1, 1]);
});

test('affinity: chosen by logit and bias, weighted by affinity among those that hold the token', () => {
  const logit = (s: number) => Math.log(s / (1 - s));
  const rows = [
    [logit(0.9), logit(0.6), logit(0.3)],
    [logit(0.9), logit(0.6), logit(0.3)],
  ];
  const plan = routed(rows, { router: 'affinity', k: 2, capacity: 1, bias: [0, 0, 1] });
  // Logits 2.20, 0.41, −0.85 + 1 = 0.15. Token 0 gets 0 and 1: .9/1.5 and .6/1.5.
  expect(weightsOf(plan)[0]).toEqual([close(0.6), close(0.4), 0]);
  expect([...plan.droppedTokens]).toEqual([1]);
  // Token 1 goes on to expert 1 before token 0 can have it as its second: that goes on to 2, and
  // what token 1's one expert says is its whole opinion.
  const moved = routed(rows, { router: 'affinity', k: 2, capacity: 1, overflow: 'nextExpert' });
  expect(attempts(moved)).toEqual([
    [0, 0, 1],
    [1, 0, 0],
    [1, 1, 1],
    [0, 1, 0],
    [0, 2, 1],
    [1, 2, 0],
  ]);
  expect(weightsOf(moved)).toEqual(
    near([
      [0.75, 0, 0.25],
      [0, 1, 0],
    ]),
  );
});

test('affinity: exploration draws experts in proportion to the odds', () => {
  // Gumbel noise on logits ln 3 and ln 1 is a softmax draw: ¾ and ¼.
  const runs = 8000;
  const plan = routed(same(runs, [Math.log(3), 0]), {
    router: 'affinity',
    k: 1,
    temperature: 1,
  });
  expect(Math.abs(plan.load[0]! / runs - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / runs));
  // Probabilities are those before noise.
  expect(plan.assignments.probability[0]).toSatisfy((p) => p === 0.75 || p === 0.5);
});

test('LIMoE: local entropy of tokens and global entropy of a modality, by hand', () => {
  // Two images, each sure of another expert: local 0, global ln 2. One text, undecided: both ln 2.
  const plan = routed(
    [
      [800, 0],
      [0, 800],
      [0, 0],
    ],
    { router: 'vmoe', k: 1, modalities: [['image'], ['image'], ['text']] },
  );
  expect(plan.entropies).toEqual([
    {
      modality: 'text',
      tokens: 1,
      local: close(Math.LN2),
      global: close(Math.LN2),
      effectiveExperts: close(2),
    },
    {
      modality: 'image',
      tokens: 2,
      local: close(0),
      global: close(Math.LN2),
      effectiveExperts: close(2),
    },
  ]);
});

test('LIMoE: both losses, and the global one rests once a modality uses enough experts', () => {
  // Two images, each sure of another of three experts: local 0, global entropy ln 2.
  const sure = matrixFrom([
    [1, 0, 0],
    [0, 1, 0],
    [1 / 3, 1 / 3, 1 / 3],
    [0, 0, 0],
  ]);
  const modalities = [['image'], ['image'], ['text'], ['text']] as const;
  const lossesFor = (least: number) =>
    modalityEntropyLosses(sure, modalities, least).map(({ modality, local, global }) => [
      modality,
      local.loss,
      global.loss,
    ]);
  // The text that no expert can be given is no text of indecision, it is left out.
  expect(lossesFor(3)).toEqual([
    ['text', close(Math.log(3)), close(0)],
    ['image', 0, close(Math.log(3) - Math.LN2)],
  ]);
  expect(lossesFor(2)[1]).toEqual(['image', 0, 0]);
  expect(lossesFor(1)[1]).toEqual(['image', 0, 0]);
});
