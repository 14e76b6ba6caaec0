import { fc } from '#tests/support/properties';
import { expect, test } from 'vitest';
import { specialisation } from '#game/gate/information';
import { loadMetrics, maxViolationOver } from '#game/gate/metrics';
import { measurePlan } from '#game/gate/planMetrics';
import { assignmentsOf, matrixFrom, matrixOf, routeNow, toPlan } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

test('load 1, 2, 3, 6 by hand', () => {
  // Mean 3; squared differences 4, 1, 0, 9, population variance 14 / 4 = 3.5; CV² = 3.5 / 9.
  const metrics = loadMetrics([1, 2, 3, 6]);
  expect(metrics.mean).toBe(3);
  expect(metrics.cvSquared).toBeCloseTo(3.5 / 9, 15);
  expect(metrics.cv).toBeCloseTo(Math.sqrt(3.5) / 3, 15);
  expect(metrics.maxOverMean).toBe(2);
  expect(metrics.maxViolation).toBe(1);
  // Shares 1/12, 1/6, 1/4, 1/2: H = ln12/12 + ln6/6 + ln4/4 + ln2/2.
  const entropy = Math.log(12) / 12 + Math.log(6) / 6 + Math.log(4) / 4 + Math.log(2) / 2;
  expect(metrics.entropy).toBeCloseTo(entropy, 15);
  expect(metrics.evenness).toBeCloseTo(entropy / Math.log(4), 15);
  expect(metrics.effectiveExperts).toBeCloseTo(Math.exp(entropy), 14);
});

test('nothing at all is zeros, not NaN', () => {
  for (const load of [[], [0, 0, 0]]) {
    const { idle, ...others } = loadMetrics(load);
    expect(idle).toBe(load.length);
    expect(Object.values(others).every((value) => value === 0)).toBe(true);
  }
  expect(loadMetrics([5])).toMatchObject({ cv: 0, evenness: 1, effectiveExperts: 1 });
});

test('CV² and MaxVio reach N − 1 when one expert has it all and never go beyond', () => {
  expect(loadMetrics([0, 7, 0, 0])).toMatchObject({ cvSquared: 3, maxViolation: 3, idle: 3 });
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (load) => {
      const metrics = loadMetrics(load);
      const most = load.length - 1 + 1e-9;
      expect(metrics.cvSquared).toBeLessThanOrEqual(most);
      expect(metrics.maxViolation).toBeLessThanOrEqual(most);
      expect(metrics.effectiveExperts).toBeLessThanOrEqual(load.length + 1e-9);
    }),
  );
});

test('what is uneven in every round can be even over a window', () => {
  const rounds = [
    [4, 0],
    [0, 4],
    [4, 0],
    [0, 4],
  ];
  expect(loadMetrics(rounds[0]!).maxViolation).toBe(1);
  expect(maxViolationOver(rounds, 4)).toBe(0);
  expect(maxViolationOver(rounds, 3)).toBeCloseTo(8 / 6 - 1, 15);
  expect(maxViolationOver([], 3)).toBe(0);
});

test('drops and cost of a plan, counted by hand', () => {
  // All three want expert 0, one place each: two first choices overflow.
  const logits = matrixFrom([
    [2, 1, 0],
    [2, 1, 0],
    [2, 1, 0],
  ]);
  const options = { router: 'affinity', k: 1, capacity: 1 } as const;
  const random = resumeRandom(seedRandom(1));
  const dropped = measurePlan(toPlan(routeNow(logits, options, random), [0, 1, 2]));
  expect(dropped.load).toEqual([1, 0, 0]);
  expect(dropped.work).toEqual({
    droppedAssignments: 2 / 3,
    droppedPrompts: 2 / 3,
    calls: 1,
    callsDense: 9,
    callShare: 1 / 9,
  });
  const next = { ...options, overflow: 'nextExpert' } as const;
  const kept = measurePlan(toPlan(routeNow(logits, next, random), [0, 1, 2]));
  expect(kept.load).toEqual([1, 1, 1]);
  expect(kept.work).toMatchObject({ droppedAssignments: 0, droppedPrompts: 0, calls: 3 });
  expect(kept.balance.cv).toBe(0);
});

test('an expert that is always on makes a plan dearer, not less even', () => {
  const logits = matrixFrom([
    [1, 0, 0],
    [0, 1, 0],
  ]);
  const options = { router: 'deepSeekMoE', k: 1, shared: [2] } as const;
  const plan = toPlan(routeNow(logits, options, resumeRandom(seedRandom(1))), [0, 1, 2]);
  const { load, balance, work, fair } = measurePlan(plan);
  expect(load).toEqual([1, 1, 2]);
  expect(balance).toMatchObject({ cv: 0, idle: 0, effectiveExperts: 2 });
  expect(work).toMatchObject({ calls: 4, callsDense: 6 });
  // Two fair choices among two: E[CV²] = (2 − 1) / 2.
  expect(fair.cv).toBeCloseTo(Math.SQRT1_2, 12);
});

test('information by hand: two modalities, two experts', () => {
  // counts 3 1 / 1 3: MI = 2 · 3/8 ln(3/8 · 64/16) + 2 · 1/8 ln(1/8 · 64/16) = ¾ ln 1.5 − ¼ ln 2.
  const { mutualInformation, share, modalityEntropy } = specialisation([
    [3, 1],
    [1, 3],
  ]);
  expect(mutualInformation).toBeCloseTo(0.75 * Math.log(1.5) - 0.25 * Math.log(2), 15);
  expect(modalityEntropy).toBeCloseTo(Math.log(2), 15);
  expect(share).toBeCloseTo(mutualInformation / Math.log(2), 15);
});

test('the baseline is the mean over every possible dealing', () => {
  // Modalities a a b, experts 0 0 1. Dealt at random: expert 1 gets b with chance 1/3 (MI = H),
  // else a (counts 1 1 / 1 0).
  const half = specialisation([
    [1, 1],
    [1, 0],
  ]).mutualInformation;
  const entropy = -(2 / 3) * Math.log(2 / 3) - (1 / 3) * Math.log(1 / 3);
  const told = specialisation([
    [2, 0],
    [0, 1],
  ]);
  expect(told.mutualInformation).toBeCloseTo(entropy, 14);
  expect(told.baseline).toBeCloseTo(entropy / 3 + (2 * half) / 3, 14);
  expect(told.aboveChance).toBeCloseTo(1, 14);
});

test('random routing looks specialised in one round, until the baseline is taken off', () => {
  // 24 prompts, 6 experts, 4 modalities, factor 1.25: MI / H(modality) = 0.32 on average.
  const random = resumeRandom(seedRandom(5));
  const options = { router: 'random', k: 1, capacityFactor: 1.25 } as const;
  const runs = 2000;
  let share = 0;
  let aboveChance = 0;
  for (let run = 0; run < runs; run++) {
    const counts = Array.from({ length: 4 }, () => new Float64Array(6));
    for (const { expert, kept } of assignmentsOf(routeNow(matrixOf(24, 6), options, random))) {
      if (kept) counts[random.below(4)]![expert]!++;
    }
    const measured = specialisation(counts);
    share += measured.share / runs;
    aboveChance += measured.aboveChance / runs;
  }
  expect(share).toBeCloseTo(0.32, 2);
  expect(Math.abs(aboveChance)).toBeLessThan(0.01);
});

test('nothing, and one modality only, are not specialisation', () => {
  expect(specialisation([]).aboveChance).toBe(0);
  expect(specialisation([[0, 0]]).share).toBe(0);
  expect(specialisation([[3, 4]])).toMatchObject({ share: 0, aboveChance: 0 });
  expect(() => specialisation([[1, 2], [1]])).toThrow(expect.objectContaining({ code: 'ragged' }));
  expect(() => specialisation([[1, -2]])).toThrow(expect.objectContaining({ code: 'negative' }));
});
