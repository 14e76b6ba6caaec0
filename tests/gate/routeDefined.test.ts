import { describe, expect, test } from 'vitest';
import { auxiliaryLoss } from '#game/gate/balance/auxiliary';
import { importanceLoss } from '#game/gate/balance/importance';
import { updateBias } from '#game/gate/balance/lossFreeBias';
import { modalityEntropyLosses } from '#game/gate/balance/modalityEntropyLoss';
import { loadLoss } from '#game/gate/balance/smoothLoad';
import { zLoss } from '#game/gate/balance/zLoss';
import { ROUTERS, type RouterId } from '#game/gate/gate';
import {
  assignmentsOf,
  GateError,
  matrixFrom,
  matrixOf,
  type RouteOptions,
  routeNow,
  toPlan,
} from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';
import { routed, same } from './support';

const chance = () => resumeRandom(seedRandom(1));

const optionsOf = (router: RouterId, tokens: number): RouteOptions => ({
  router,
  k: 2,
  hash: { ids: Array.from({ length: tokens }, (_, token) => `prompt-${token}`) },
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GateError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe.each(ROUTERS)('%s', (router) => {
  test('an empty batch is an empty plan with losses of 0', () => {
    const plan = routeNow(matrixOf(0, 5), optionsOf(router, 0), chance());
    expect(plan.assignments.count).toBe(0);
    expect(plan.droppedTokens).toHaveLength(0);
    expect(plan.losses).toEqual({ auxiliary: 0, importance: 0, load: 0, z: 0 });
    expect(plan.chances.map(({ token, reason }) => [token, reason])).toEqual(
      Array(5).fill([-1, 'outranked']),
    );
  });

  test('without experts every token is dropped', () => {
    const plan = routeNow(matrixOf(3, 0), optionsOf(router, 3), chance());
    expect(plan.assignments.count).toBe(0);
    expect([...plan.droppedTokens]).toEqual([0, 1, 2]);
    expect(Object.values(plan.losses).every(Number.isFinite)).toBe(true);
  });

  test('more experts per token than there are is all of them', () => {
    const plan = routed(
      [
        [1, 2],
        [2, 1],
      ],
      { ...optionsOf(router, 2), k: 5, secondThreshold: 1e-9 },
    );
    const one = router === 'switch' || router === 'base';
    expect(plan.assignments.count).toBe(one ? 2 : 4);
  });

  test('a token whose experts are all masked is dropped, and a masked expert is never called', () => {
    const rows = [
      [5, 1, 0],
      [0, 0, 0],
      [5, 1, 2],
    ];
    const masked = Uint8Array.from([1, 0, 0, 1, 1, 1, 1, 0, 0]);
    const byMask = routed(rows, { ...optionsOf(router, 3), masked });
    expect([...byMask.droppedTokens]).toEqual([1]);
    expect(byMask.chances[0]).toMatchObject({ reason: 'masked', probability: 0, rank: 0 });
    for (const { token, expert } of assignmentsOf(byMask)) {
      expect(masked[token * 3 + expert]).toBe(0);
    }
    const cut = rows.map((row, t) => row.map((z, e) => (masked[t * 3 + e] === 1 ? -Infinity : z)));
    const byLogit = routed(cut, optionsOf(router, 3));
    expect(assignmentsOf(byLogit)).toEqual(assignmentsOf(byMask));
    expect(byLogit.losses).toEqual(byMask.losses);
  });

  test('NaN and +∞ are refused by name, however large finite logits are', () => {
    for (const bad of [NaN, Infinity]) {
      expect(codeOf(() => routed([[0, bad]], optionsOf(router, 1)))).toBe('notFinite');
    }
    const plan = routed(
      [
        [1e308, -1e308],
        [-1e308, 1e308],
      ],
      { ...optionsOf(router, 2), k: 1 },
    );
    expect(plan.droppedTokens).toHaveLength(0);
    for (const { weight, probability } of assignmentsOf(plan)) {
      expect(Number.isFinite(weight)).toBe(true);
      expect(probability).toBeGreaterThanOrEqual(0);
    }
  });

  test('capacity 0 drops everything, where the router has a capacity', () => {
    const plan = routed([[1, 2]], { ...optionsOf(router, 1), capacity: 0 });
    const unlimited = ['dense', 'softMoE', 'base'].includes(router);
    expect(plan.droppedTokens).toHaveLength(unlimited ? 0 : 1);
    expect(plan.load.reduce((sum, one) => sum + one, 0) > 0).toBe(unlimited);
  });

  test('only the plan, when only the plan is asked for', () => {
    const rows = [
      [1, 2, 0],
      [2, 1, 0],
    ];
    const whole = routed(rows, optionsOf(router, 2));
    const brief = routed(rows, { ...optionsOf(router, 2), report: 'assignments' });
    expect(assignmentsOf(brief)).toEqual(assignmentsOf(whole));
    expect(brief.chances).toEqual([]);
    expect(brief.losses.auxiliary).toBe(0);
  });
});

test.each([
  ['accepted', { router: 'base', k: NaN }],
  ['badK', { router: 'mixtral', k: 0 }],
  ['badK', { router: 'mixtral', k: -1 }],
  ['badK', { router: 'affinity', k: 1.5 }],
  ['badK', { router: 'expertChoice', k: 0 }],
  ['badK', { router: 'expertChoice', k: NaN }],
  ['badCapacity', { router: 'switch', k: 1, capacityFactor: -1 }],
  ['badCapacity', { router: 'switch', k: 1, capacityFactor: NaN }],
  ['badCapacity', { router: 'switch', k: 1, capacity: -1 }],
  ['badCapacity', { router: 'switch', k: 1, capacity: NaN }],
  ['negative', { router: 'affinity', k: 1, temperature: -1 }],
  ['negative', { router: 'affinity', k: 1, temperature: NaN }],
  ['negative', { router: 'deepSeekV3', k: 1, scale: -1 }],
  ['negative', { router: 'gshard', k: 2, secondThreshold: -1 }],
  ['ragged', { router: 'affinity', k: 1, bias: [0] }],
  ['notFinite', { router: 'affinity', k: 1, bias: [0, NaN, 0, 0] }],
  ['ragged', { router: 'affinity', k: 1, masked: new Uint8Array(3) }],
  ['missingOption', { router: 'hash', k: 1 }],
  ['ragged', { router: 'hash', k: 1, hash: { ids: [] } }],
  ['ragged', { router: 'hash', k: 1, hash: { ids: ['a'], experts: ['x'] } }],
  ['badGroups', { router: 'deepSeekV3', k: 1, groups: { count: 3, keep: 1 } }],
  ['badGroups', { router: 'deepSeekV3', k: 1, groups: { count: 2, keep: 3 } }],
  ['badGroups', { router: 'deepSeekV3', k: 1, groups: { count: 0, keep: 0 } }],
  ['noSuchIndex', { router: 'deepSeekMoE', k: 1, shared: [4] }],
  ['noSuchIndex', { router: 'expertChoice', k: 1, wishes: { 0: [1] } }],
  ['noSuchIndex', { router: 'expertChoice', k: 1, wishes: { 4: [0] } }],
  ['ragged', { router: 'noisyTopK', k: 1, noise: matrixOf(1, 3) }],
  ['notFinite', { router: 'noisyTopK', k: 1, temperature: 1, noise: matrixFrom([[NaN, 0, 0, 0]]) }],
  ['badSlots', { router: 'softMoE', k: 1, slots: 0 }],
  ['ragged', { router: 'softMoE', k: 1, slots: 3 }],
  ['ragged', { router: 'vmoe', k: 1, modalities: [] }],
] as [string, RouteOptions][])('%s: %o', (code, options) => {
  expect(codeOf(() => routed([[0, 1, 2, 3]], options))).toBe(code);
});

test('losses refuse by name what is no number: a NaN is not a masked expert', () => {
  const bad = matrixFrom([[0.5, NaN]]);
  const good = matrixFrom([[0.5, 0.5]]);
  const refused: [string, () => unknown][] = [
    ['notFinite', () => zLoss(bad)],
    ['notFinite', () => zLoss(matrixFrom([[0, Infinity]]))],
    ['notFinite', () => auxiliaryLoss(bad, [1, 1])],
    ['notFinite', () => auxiliaryLoss(good, [1, NaN])],
    ['ragged', () => auxiliaryLoss(good, [1])],
    ['notFinite', () => importanceLoss(bad)],
    ['notFinite', () => loadLoss(bad, good, 1, 1)],
    ['notFinite', () => loadLoss(good, bad, 1, 1)],
    ['negative', () => loadLoss(good, good, NaN, 1)],
    ['ragged', () => loadLoss(good, good, matrixFrom([[1]]), 1)],
    ['notFinite', () => modalityEntropyLosses(bad, [['text']], 1)],
    ['ragged', () => modalityEntropyLosses(good, [], 1)],
    ['negative', () => modalityEntropyLosses(good, [['text']], 0)],
    ['notFinite', () => updateBias([0, 0], [1, NaN], 1)],
    ['notFinite', () => updateBias([0, Infinity], [1, 1], 1)],
    ['notFinite', () => updateBias([0, 0], [1, 1], NaN)],
    ['ragged', () => updateBias([0, 0], [1], 1)],
  ];
  for (const [code, work] of refused) expect(codeOf(work)).toBe(code);
  expect(zLoss(matrixFrom([[0, -Infinity]])).loss).toBe(0);
});

test('a bias as large as can be does not make importance overflow', () => {
  const options = { router: 'mixtral', k: 2, bias: [-3000, 3000] } as const;
  expect(routed(same(2, [1000, -1000]), options).losses.importance).toBeCloseTo(1, 12);
});

test('Soft MoE: an expert is masked when all of its slots are, and a token when all experts are', () => {
  const shut = -Infinity;
  const rows = [
    [0, 0, shut, 0],
    [shut, shut, 0, 0],
    [shut, shut, shut, shut],
  ];
  const plan = routed(rows, { router: 'softMoE', k: 1, slots: 2 });
  expect([...plan.droppedTokens]).toEqual([2]);
  expect(assignmentsOf(plan).map(({ token, expert }) => [token, expert])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
  ]);
});

test('ragged logits are refused by name', () => {
  expect(codeOf(() => matrixFrom([[1, 2], [1]]))).toBe('ragged');
  expect(codeOf(() => matrixOf(2, 2, new Float64Array(3)))).toBe('ragged');
  const torn = { rows: 2, columns: 2, values: new Float64Array(3) };
  expect(codeOf(() => routeNow(torn, { router: 'switch', k: 1 }, chance()))).toBe('ragged');
});

test('ties go to the lower index, token and expert alike', () => {
  const rows = same(3, [0, 0, 0, 0]);
  for (const router of [
    'switch',
    'mixtral',
    'deepSeekMoE',
    'deepSeekV3',
    'vmoe',
    'affinity',
  ] as const) {
    const plan = routed(rows, { router, k: 1 });
    expect(assignmentsOf(plan).map(({ token, expert }) => [token, expert])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  }
  const chosen = routed(rows, { router: 'expertChoice', k: 1, capacity: 1 });
  expect(assignmentsOf(chosen).map(({ token }) => token)).toEqual([0, 0, 0, 0]);
});

test('a plan is plain JSON, whatever the router', () => {
  for (const router of ROUTERS) {
    const plan = toPlan(routed([[1, 2, 3]], optionsOf(router, 1)), [7, 8, 9]);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    for (const { expert } of [...plan.assignments, ...plan.chances]) {
      expect([7, 8, 9]).toContain(expert);
    }
  }
});
