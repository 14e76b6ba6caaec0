import { expect, test } from 'vitest';
import { normalCumulative } from '#game/gate/balance/smoothLoad';
import { sigmoid } from '#game/gate/probability';
import { assignmentsOf, matrixFrom, routeNow } from '#game/gate/route';
import { combinations } from '#game/gate/routers/deepSeekMoE';
import { resumeRandom, seedRandom } from '#game/random';
import { attempts, logsOf, near, routed, same, scripted, weightsOf } from './support';

const chance = () => resumeRandom(seedRandom(1));

test('dense: every expert answers, weighted by the softmax', () => {
  const plan = routeNow(logsOf([[0.5, 0.3, 0.2]]), { router: 'dense', k: 1 }, chance());
  expect(attempts(plan)).toEqual([
    [0, 0, 1],
    [0, 1, 1],
    [0, 2, 1],
  ]);
  expect(weightsOf(plan)).toEqual(near([[0.5, 0.3, 0.2]]));
  expect(plan.capacity).toBeNull();
});

test('random: every set of k experts is equally likely', () => {
  const counts = new Map<string, number>();
  const runs = 6000;
  const plan = routed(
    Array.from({ length: runs }, () => [9, 0, 0, 0]),
    { router: 'random', k: 2 },
  );
  const byToken = Array.from({ length: runs }, () => [] as number[]);
  for (const { token, expert, weight } of assignmentsOf(plan)) {
    byToken[token]!.push(expert);
    expect(weight).toBe(0.5);
  }
  for (const pair of byToken) {
    const key = pair.toSorted().join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // 1000 each, standard deviation √(6000 · 1/6 · 5/6) = 28.9.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 28.9);
});

test('hash: the same id always goes to the same expert, whatever the logits', () => {
  const ids = ['가', '나', '다', '가', '나', '가'];
  const options = { router: 'hash', k: 1, hash: { ids } } as const;
  const one = routed(same(6, [0, 0, 0, 0]), options);
  const other = routed(same(6, [3, 1, 2, 9]), options, 99);
  expect(attempts(one)).toEqual(attempts(other));
  const expertOf = assignmentsOf(one).map(({ expert }) => expert);
  expect(expertOf[0]).toBe(expertOf[3]);
  expect(expertOf[0]).toBe(expertOf[5]);
  expect(expertOf[1]).toBe(expertOf[4]);
  expect(assignmentsOf(one).every(({ weight }) => weight === 1)).toBe(true);
});

test('hash: a random table spreads ids evenly, and only a lost expert’s ids move', () => {
  const ids = Array.from({ length: 4000 }, (_, n) => `prompt-${n}`);
  const route = (experts: string[]) =>
    assignmentsOf(
      routed(
        same(
          4000,
          experts.map(() => 0),
        ),
        {
          router: 'hash',
          k: 1,
          hash: { ids, experts },
        },
      ),
    ).map(({ expert }) => experts[expert]);
  const all = route(['a', 'b', 'c', 'd']);
  for (const name of ['a', 'b', 'c', 'd']) {
    // 1000 each, standard deviation √(4000 · ¼ · ¾) = 27.4.
    expect(Math.abs(all.filter((one) => one === name).length - 1000)).toBeLessThan(4 * 27.4);
  }
  const without = route(['a', 'b', 'd']);
  for (const [at, before] of all.entries()) if (before !== 'c') expect(without[at]).toBe(before);
});

test('hash: a balanced table gives the most frequent id first to the emptiest expert', () => {
  // Frequencies a 3, b 2, c 2, d 1 on two experts: a→0 (3), b→1 (2), c→1 (4), d→0 (4).
  const ids = ['d', 'a', 'b', 'a', 'c', 'b', 'a', 'c'];
  const plan = routed(same(8, [0, 0]), {
    router: 'hash',
    k: 1,
    hash: { ids, table: 'balanced' },
  });
  expect(assignmentsOf(plan).map(({ expert }) => expert)).toEqual([0, 0, 1, 0, 1, 1, 0, 1]);
});

test('noisy top-k without noise: softmax over the chosen, importance and load by hand', () => {
  const plan = routeNow(
    logsOf([
      [0.5, 0.3, 0.2],
      [0.6, 0.1, 0.3],
    ]),
    { router: 'noisyTopK', k: 2 },
    chance(),
  );
  expect(weightsOf(plan)).toEqual(
    near([
      [5 / 8, 3 / 8, 0],
      [2 / 3, 0, 1 / 3],
    ]),
  );
  // Importance 31/24, 9/24, 8/24, mean 16/24: CV² = (15² + 7² + 8²) / 3 / 16².
  expect(plan.losses.importance).toBeCloseTo((225 + 49 + 64) / 3 / 256, 12);
  // Load 2, 1, 1, mean 4/3: CV² = (4/9 + 1/9 + 1/9) / 3 · 9/16 = 1/8.
  expect(plan.losses.load).toBeCloseTo(1 / 8, 12);
});

test('noisy top-k with noise: the smooth load estimator by hand', () => {
  // z = (1, 0), noise (0.2, 0.5): H = (1.2, 0.5). P₀ = Φ(1 − 0.5), P₁ = Φ(0 − 1.2).
  const normals = [0.2, 0.5];
  const random = { ...chance(), normal: () => normals.shift() ?? 0 };
  const plan = routeNow(
    matrixFrom([[1, 0]]),
    { router: 'noisyTopK', k: 1, temperature: 1 },
    random,
  );
  const load = [normalCumulative(0.5), normalCumulative(-1.2)] as const;
  expect(attempts(plan)).toEqual([[0, 0, 1]]);
  expect(plan.losses.load).toBeCloseTo(((load[0] - load[1]) / (load[0] + load[1])) ** 2, 12);
});

test('noisy top-k: noise is part of the weights, a balancing bias is not', () => {
  const normals = [0, 0.7, 0];
  const random = { ...chance(), normal: () => normals.shift() ?? 0 };
  const plan = routeNow(
    matrixFrom([[0, 0, 0]]),
    { router: 'noisyTopK', k: 2, temperature: 1, bias: [0, 0, 5] },
    random,
  );
  // H = (0, 0.7, 0); with the bias the third is chosen first, then the second.
  const second = 1 / (1 + Math.exp(-0.7));
  expect(weightsOf(plan)).toEqual(near([[0, second, 1 - second]]));
});

test('noisy top-k: learnt noise scales by softplus of its logits', () => {
  const random = { ...chance(), normal: () => 1 };
  const options = { router: 'noisyTopK', k: 2, temperature: 1 } as const;
  const noise = matrixFrom([[Math.log(Math.E - 1), Math.log(Math.E ** 2 - 1)]]);
  const plan = routeNow(matrixFrom([[0, 0]]), { ...options, noise }, random);
  // softplus: ln(1 + e − 1) = 1 and 2, so H = (1, 2).
  expect(weightsOf(plan)).toEqual(near([[sigmoid(-1), sigmoid(1)]]));
});

test('GShard: both weights are divided by their sum, the second is sent if 2·g₂ > rnd', () => {
  // g = .5/.8 = .625 and .3/.8 = .375: the second goes with chance .75.
  const logits = logsOf([
    [0.5, 0.3, 0.2],
    [0.5, 0.3, 0.2],
  ]);
  const plan = routeNow(logits, { router: 'gshard', k: 2 }, scripted([0.74, 0.76]));
  expect(attempts(plan)).toEqual([
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
  ]);
  expect(weightsOf(plan)).toEqual(
    near([
      [0.625, 0.375, 0],
      [0.625, 0, 0],
    ]),
  );
  // Mesh TensorFlow's threshold: chance min(1, .375 / .2) = 1.
  const mesh = { router: 'gshard', k: 2, secondThreshold: 0.2 } as const;
  expect(attempts(routeNow(logits, mesh, scripted([0.99, 0.99])))).toHaveLength(4);
});

test('GShard: second choices come after all first ones, and a skipped one takes no place', () => {
  // C = ⌈0.5 · 2 · 3 / 2⌉ = 2. Tokens 0 and 2 want 0 then 1, token 1 wants 1 then 0.
  const logits = logsOf([
    [0.6, 0.4],
    [0.4, 0.6],
    [0.6, 0.4],
  ]);
  const options = { router: 'gshard', k: 2, capacityFactor: 0.5 } as const;
  expect(attempts(routeNow(logits, options, scripted([0.1, 0.1, 0.1])))).toEqual([
    [0, 0, 1],
    [1, 1, 1],
    [2, 0, 1],
    [0, 1, 1],
    [1, 0, 0],
    [2, 1, 0],
  ]);
  expect(attempts(routeNow(logits, options, scripted([0.9, 0.1, 0.1])))).toEqual([
    [0, 0, 1],
    [1, 1, 1],
    [2, 0, 1],
    [1, 0, 0],
    [2, 1, 1],
  ]);
});

test('GShard: a larger k is still top-2, also in the capacity', () => {
  const logits = logsOf(same(6, [0.5, 0.3, 0.2]));
  const plan = routeNow(logits, { router: 'gshard', k: 4, capacityFactor: 1 }, scripted([]));
  expect(plan.capacity).toBe(4); // ⌈1 · 2 · 6 / 3⌉
  expect(Math.max(...plan.assignments.rank)).toBe(2);
});

test('GShard: the auxiliary loss counts first choices', () => {
  // f = (1, 0), P = (.6, .4): 2 · .6 = 1.2, whoever is second.
  const plan = routeNow(logsOf([[0.6, 0.4]]), { router: 'gshard', k: 2 }, scripted([0]));
  expect(plan.losses.auxiliary).toBeCloseTo(1.2, 12);
});

test('Switch: the auxiliary loss is 1 when even, counts before drops, and may be below 1', () => {
  const even = routed(
    [
      [1, 0],
      [0, 1],
    ],
    { router: 'switch', k: 1 },
  );
  expect(even.losses.auxiliary).toBeCloseTo(1, 12);
  // f = (2/3, 1/3), P = (.34, .66): 2 (2/3 · .34 + 1/3 · .66) = .8933, although not even.
  const logits = logsOf([
    [0.51, 0.49],
    [0.51, 0.49],
    [1e-300, 1],
  ]);
  for (const capacity of [null, 0]) {
    const plan = routeNow(logits, { router: 'switch', k: 1, capacity }, chance());
    expect(plan.losses.auxiliary).toBeCloseTo(2 * ((2 / 3) * 0.34 + (1 / 3) * 0.66), 12);
  }
  // Everything to one expert, surely: N.
  const one = routed(same(4, [500, 0, 0, 0, 0]), { router: 'switch', k: 1 });
  expect(one.losses.auxiliary).toBeCloseTo(5, 12);
});

test('with k > 1 a balanced batch still has an auxiliary loss of 1', () => {
  const rows = [
    [3, 3, 0, 0],
    [0, 0, 3, 3],
  ];
  for (const router of ['mixtral', 'deepSeekMoE', 'deepSeekV3', 'vmoe', 'affinity'] as const) {
    expect(routed(rows, { router, k: 2 }).losses.auxiliary).toBeCloseTo(1, 12);
  }
});

test('z-loss by hand: the mean of squared log-sum-exp', () => {
  // ln(e⁰ + e⁰) = ln 2; ln(e^ln3 + e^ln5) = ln 8.
  const plan = routed(
    [
      [0, 0],
      [Math.log(3), Math.log(5)],
    ],
    { router: 'switch', k: 1 },
  );
  expect(plan.losses.z).toBeCloseTo((Math.log(2) ** 2 + Math.log(8) ** 2) / 2, 12);
});

test('Mixtral: softmax over the top k is softmax over all, top k, renormalised', () => {
  const random = resumeRandom(seedRandom(4));
  const rows = Array.from({ length: 50 }, () =>
    Array.from({ length: 8 }, () => 3 * random.normal()),
  );
  const plan = routed(rows, { router: 'mixtral', k: 2 });
  const all = routed(rows, { router: 'dense', k: 8 });
  const renormalised = weightsOf(all).map((row) => {
    const [first, second] = row.toSorted((a, b) => b - a);
    return row.map((p) => (p >= second! ? p / (first! + second!) : 0));
  });
  expect(weightsOf(plan)).toEqual(near(renormalised));
});

test('Mixtral: with one expert the weight is the raw probability', () => {
  const plan = routeNow(logsOf([[0.7, 0.3]]), { router: 'mixtral', k: 1 }, chance());
  expect(weightsOf(plan)).toEqual(near([[0.7, 0]]));
});

test('Mixtral: two random pairs of eight share an expert with chance 1 − C(6,2)/C(8,2) = 46.4 %', () => {
  const share = 1 - combinations(6, 2) / combinations(8, 2);
  expect(share).toBeCloseTo(13 / 28, 15);
  expect(100 * share).toBeCloseTo(46.4, 1);
  const runs = 8000;
  const byToken = Array.from({ length: runs }, () => new Set<number>());
  const plan = routed(same(runs, Array<number>(8).fill(0)), { router: 'random', k: 2 });
  for (const { token, expert } of assignmentsOf(plan)) byToken[token]!.add(expert);
  const shared = byToken.filter(
    (pair, at) => at > 0 && [...pair].some((one) => byToken[at - 1]!.has(one)),
  );
  expect(Math.abs(shared.length / (runs - 1) - share)).toBeLessThan(4 * Math.sqrt(0.25 / runs));
});
