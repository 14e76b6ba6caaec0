import { fc } from '#tests/support/properties';
import { describe, expect, test } from 'vitest';
import { OVERFLOWS, ROUTERS, type RouterId } from '#game/gate/gate';
import {
  assignmentsOf,
  type Matrix,
  matrixOf,
  route,
  type RouteOptions,
  type Routed,
  routeNow,
} from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

interface Case {
  logits: Matrix;
  options: RouteOptions;
  seed: number;
}

/** Random batches with random masks, biases and noise; `distinct` ones have no ties nor noise. */
function caseOf(router: RouterId, kind: 'any' | 'distinct'): fc.Arbitrary<Case> {
  return fc
    .record({
      tokens: fc.integer({ min: 0, max: 12 }),
      experts: fc.integer({ min: 1, max: 8 }),
      k: fc.integer({ min: 1, max: 4 }),
      capacityFactor: fc.constantFrom(null, 0.5, 1, 1.25, 2),
      overflow: fc.constantFrom(...OVERFLOWS),
      temperature: kind === 'any' ? fc.constantFrom(0, 0.5) : fc.constant(0),
      biased: fc.boolean(),
      maskShare: fc.constantFrom(0, 0.3, 0.8),
      coarse: kind === 'any' ? fc.boolean() : fc.constant(false),
      seed: fc.nat(),
    })
    .map((drawn) => {
      const { tokens, experts, seed } = drawn;
      const random = resumeRandom(seedRandom(seed));
      const normals = (count: number) => new Float64Array(count).map(() => 2 * random.normal());
      const values = normals(tokens * experts);
      const options: RouteOptions = {
        router,
        k: drawn.k,
        capacityFactor: drawn.capacityFactor,
        overflow: drawn.overflow,
        temperature: drawn.temperature,
        bias: drawn.biased ? normals(experts) : null,
        masked:
          drawn.maskShare === 0
            ? null
            : new Uint8Array(tokens * experts).map(() => (random.next() < drawn.maskShare ? 1 : 0)),
        hash: { ids: Array.from({ length: tokens }, () => `id-${random.below(6)}`) },
      };
      const logits = matrixOf(tokens, experts, drawn.coarse ? values.map(Math.round) : values);
      return { logits, options, seed };
    });
}

function run({ logits, options, seed }: Case): Routed {
  return routeNow(logits, options, resumeRandom(seedRandom(seed)));
}

const WEIGHT_SUM: Record<RouterId, 'one' | 'oneIfKept' | 'atMostOne' | 'any'> = {
  dense: 'one',
  random: 'atMostOne',
  hash: 'atMostOne',
  noisyTopK: 'atMostOne',
  gshard: 'atMostOne',
  switch: 'atMostOne',
  mixtral: 'atMostOne',
  deepSeekMoE: 'atMostOne',
  deepSeekV3: 'atMostOne',
  vmoe: 'atMostOne',
  expertChoice: 'atMostOne',
  base: 'atMostOne',
  softMoE: 'one',
  affinity: 'oneIfKept',
};

describe.each(ROUTERS)('%s', (router) => {
  test('nobody above capacity, nobody twice, nothing masked; dispatched or dropped, once', () => {
    fc.assert(
      fc.property(caseOf(router, 'any'), (one) => {
        const plan = run(one);
        const { tokens, experts } = plan;
        const masked = one.options.masked ?? new Uint8Array(tokens * experts);
        const load = new Int32Array(experts);
        const held = new Int32Array(tokens);
        const tried = new Set<number>();
        for (const { token, expert, kept, rank } of assignmentsOf(plan)) {
          const cell = token * experts + expert;
          expect(tried.has(cell)).toBe(false);
          tried.add(cell);
          expect(masked[cell]).toBe(0);
          expect(rank).toBeGreaterThanOrEqual(1);
          expect(rank).toBeLessThanOrEqual(experts);
          if (!kept) continue;
          load[expert]!++;
          held[token]!++;
        }
        expect(plan.load).toEqual(load);
        // BASE holds more only where masks leave it no other way.
        if (router !== 'base' || one.options.masked === null) {
          for (const tokensHeld of load) {
            expect(tokensHeld).toBeLessThanOrEqual(plan.capacity ?? Infinity);
          }
        }
        const dropped = [...held.keys()].filter((token) => held[token] === 0);
        expect([...plan.droppedTokens]).toEqual(dropped);
      }),
    );
  });

  test('weights follow the rule of the router, and what is not kept weighs nothing', () => {
    fc.assert(
      fc.property(caseOf(router, 'any'), (one) => {
        const plan = run(one);
        const sums = new Float64Array(plan.tokens);
        for (const { token, weight, kept, probability } of assignmentsOf(plan)) {
          expect(weight).toBeGreaterThanOrEqual(0);
          if (!kept) expect(weight).toBe(0);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-12);
          sums[token]! += weight;
        }
        const dropped = new Set(plan.droppedTokens);
        for (const [token, sum] of sums.entries()) {
          if (dropped.has(token)) expect(sum).toBe(0);
          else if (WEIGHT_SUM[router] === 'atMostOne') expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          else expect(sum).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test('what is passed in stays as it was, and the same seed gives the same plan', () => {
    fc.assert(
      fc.property(caseOf(router, 'any'), (one) => {
        const before = structuredClone({ ...one });
        const first = run(one);
        expect(one).toEqual(before);
        const second = run(one);
        expect(assignmentsOf(second)).toEqual(assignmentsOf(first));
        expect(second.losses).toEqual(first.losses);
        expect(second.chances).toEqual(first.chances);
      }),
    );
  });

  test('one chance for each expert: routed exactly when it holds something, with a true rank', () => {
    fc.assert(
      fc.property(caseOf(router, 'any'), (one) => {
        const plan = run(one);
        expect(plan.chances.map(({ expert }) => expert)).toEqual([...plan.load.keys()]);
        for (const { expert, token, probability, reason, rank } of plan.chances) {
          expect(reason === 'routed').toBe(plan.load[expert]! > 0);
          if (token < 0 || reason === 'masked') continue;
          expect(probability).toBeCloseTo(plan.probability(token, expert), 12);
          expect(rank).toBeGreaterThanOrEqual(1);
          const isMasked = (t: number) => one.options.masked?.[t * plan.experts + expert] === 1;
          if (reason === 'routed') continue;
          for (let other = 0; other < plan.tokens; other++) {
            if (reason !== 'outranked' || isMasked(other)) continue;
            expect(plan.probability(other, expert)).toBeLessThanOrEqual(probability + 1e-12);
          }
        }
      }),
    );
  });
});

const PERMUTED = ROUTERS.filter((router) => !['random', 'hash'].includes(router));

describe.each(PERMUTED)('%s', (router) => {
  test('renaming the experts renames them in the plan and changes nothing else', () => {
    fc.assert(
      fc.property(caseOf(router, 'distinct'), ({ logits, options, seed }) => {
        const { rows, columns } = logits;
        const order = resumeRandom(seedRandom(seed + 1)).shuffled([...Array(columns).keys()]);
        // Column `place` of the renamed problem is expert order[place].
        const values = new Float64Array(rows * columns);
        const masked = options.masked ? new Uint8Array(rows * columns) : null;
        for (let token = 0; token < rows; token++) {
          for (const [place, expert] of order.entries()) {
            values[token * columns + place] = logits.values[token * columns + expert]!;
            if (masked) {
              masked[token * columns + place] = options.masked![token * columns + expert]!;
            }
          }
        }
        const bias = options.bias ? order.map((expert) => options.bias![expert]!) : null;
        const plain = run({ logits, options, seed });
        const renamed = run({
          logits: matrixOf(rows, columns, values),
          options: { ...options, masked, bias },
          seed,
        });
        const told = (plan: Routed, nameOf: (column: number) => number) =>
          assignmentsOf(plan)
            .map((all) => ({ ...all, expert: nameOf(all.expert) }))
            .map(({ token, expert, rank, kept, weight }) => ({
              token,
              expert,
              rank,
              kept,
              weight: Math.round(weight * 1e9),
            }))
            .sort((a, b) => a.token - b.token || a.rank - b.rank || a.expert - b.expert);
        expect(told(renamed, (column) => order[column]!)).toEqual(told(plain, (column) => column));
        expect(renamed.losses.auxiliary).toBeCloseTo(plain.losses.auxiliary, 9);
        expect(renamed.losses.importance).toBeCloseTo(plain.losses.importance, 9);
      }),
    );
  });
});

test('with overflow nextExpert nobody is dropped while an expert it may use has room', () => {
  for (const router of ['switch', 'mixtral', 'vmoe', 'affinity', 'random', 'hash'] as const) {
    fc.assert(
      fc.property(caseOf(router, 'any'), (drawn) => {
        const one = { ...drawn, options: { ...drawn.options, overflow: 'nextExpert' as const } };
        const plan = run(one);
        for (const token of plan.droppedTokens) {
          for (let expert = 0; expert < plan.experts; expert++) {
            const isMasked = one.options.masked?.[token * plan.experts + expert] === 1;
            if (!isMasked) expect(plan.load[expert]).toBe(plan.capacity);
          }
        }
      }),
    );
  }
});

test('routing gives way: a large batch takes many slices and comes out the same', () => {
  const random = resumeRandom(seedRandom(1));
  const logits = matrixOf(
    800,
    200,
    new Float64Array(160_000).map(() => random.normal()),
  );
  for (const router of ROUTERS) {
    const options: RouteOptions = {
      router,
      k: 2,
      capacityFactor: 1.25,
      temperature: 1,
      hash: { ids: Array.from({ length: 800 }, (_, token) => `${token}`) },
    };
    const work = route(logits, options, resumeRandom(seedRandom(2)));
    let slices = 1;
    let step = work.next();
    while (!step.done) {
      slices++;
      step = work.next();
    }
    expect(slices).toBeGreaterThan(2);
    const atOnce = routeNow(logits, options, resumeRandom(seedRandom(2)));
    expect(step.value.assignments).toEqual(atOnce.assignments);
  }
});
