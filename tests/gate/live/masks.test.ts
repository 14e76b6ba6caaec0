import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Balance, GateSettings, Outcome } from '#game/gate/gate';
import { gradientOf } from '#game/gate/live/balanceGradient';
import { countLoad, firstChoice } from '#game/gate/live/countLoad';
import { fairShares } from '#game/gate/live/fairShares';
import { learnFromRound, routeBatch } from '#game/gate/live/liveGate';
import { reinforce, switchSignal } from '#game/gate/live/policyGradient';
import { DEFAULT_GATE, PRESET_IDS, PRESETS } from '#game/gate/presets';
import { softmax } from '#game/gate/probability';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import { aBatch, freshGate, promptsInTurn } from './aGate';

/** A sample of prompts in which every token is open to somebody, and everybody to some token. */
const aProblem = fc
  .record({
    experts: fc.integer({ min: 2, max: 9 }),
    prompts: fc.integer({ min: 1, max: 8 }),
    k: fc.integer({ min: 1, max: 5 }),
    shut: fc.double({ min: 0, max: 0.9, noNaN: true }),
    seed: fc.nat(),
  })
  .map(({ experts, prompts, k, shut, seed }) => {
    const random = resumeRandom(seedRandom(seed));
    const logits = Float64Array.from({ length: prompts * experts }, (_, cell) => {
      const score = random.normal();
      // Expert 0 perceives everything, and everybody the first prompt.
      return cell % experts > 0 && cell >= experts && random.next() < shut ? -Infinity : score;
    });
    const row = Int32Array.from({ length: 3 * prompts }, (_, token) => token % prompts);
    const bias = Float64Array.from({ length: experts }, () => random.normal());
    const size = Math.min(k, experts);
    return { logits, row, experts, k: size, temperature: 0, evenEnough: 0, bias };
  });

/** Experts by score, the best first; those that cannot perceive the prompt are not among them. */
function openByScore({ logits, bias, experts }: Sample, prompt: number): number[] {
  const scores = Array.from({ length: experts }, (_, e) =>
    Math.fround(logits[prompt * experts + e]!),
  );
  return scores
    .map((score, expert) => ({ expert, score: score + bias[expert]! }))
    .filter(({ score }) => score > -Infinity)
    .sort((one, other) => other.score - one.score)
    .map(({ expert }) => expert);
}
type Sample = { logits: Float64Array; bias: Float64Array; experts: number; k: number };

function countOf(one: Sample, times: number): Int32Array[] {
  const { logits, bias, experts, k } = one;
  const tokens = logits.length / experts;
  const noisy = Float32Array.from(logits);
  const selection = { noisy, bias: bias.slice(), experts, k, chosen: firstChoice(tokens, k) };
  return Array.from({ length: times }, (_, time) => {
    if (time > 0) selection.bias.reverse();
    const load = new Int32Array(experts);
    countLoad(selection, 0, tokens, load);
    return load;
  });
}

describe('the load that is evened out', () => {
  it('counts the k best of those who can perceive a prompt, whatever was counted before', () => {
    fc.assert(
      fc.property(aProblem, (one) => {
        const loads = countOf(one, 4);
        for (const [time, load] of loads.entries()) {
          const bias = time % 2 === 0 ? one.bias : one.bias.toReversed();
          const expected = new Int32Array(one.experts);
          for (let prompt = 0; prompt < one.logits.length / one.experts; prompt++) {
            const best = openByScore({ ...one, bias }, prompt).slice(0, one.k);
            for (const expert of best) expected[expert]!++;
          }
          expect(load).toEqual(expected);
        }
      }),
    );
  });

  it('is measured against a share that everybody can reach', () => {
    fc.assert(
      fc.property(aProblem, (one) => {
        const { mean, rarity } = finish(fairShares(one));
        const fair = [...rarity].map((rare) => mean / rare);
        const open = [...one.row].map((prompt) => openByScore(one, prompt));
        const calls = open.reduce((sum, experts) => sum + Math.min(one.k, experts.length), 0);
        expect(fair.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(calls + 1e-9);
        for (const [expert, share] of fair.entries()) {
          const reach = open.filter((experts) => experts.includes(expert)).length;
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(reach + 1e-9);
        }
        if (!one.logits.includes(-Infinity)) expect(new Set(rarity)).toEqual(new Set([1]));
      }),
    );
  });

  it('is as even as the senses allow', () => {
    const x = -Infinity;
    // Two prompts for all four, two for the last two only: one call each is possible.
    const enough = [0, 0, 0, 0, 0, 0, 0, 0, x, x, 0, 0, x, x, 0, 0];
    // Split senses: three prompts for the first, one for the other three.
    const split = [0, x, x, x, 0, x, x, x, 0, x, x, x, x, 0, 0, 0];
    const shares = (logits: number[]): number[] => {
      const row = Int32Array.from([0, 1, 2, 3]);
      const sample = { logits: Float64Array.from(logits), row, experts: 4, k: 1 };
      const { mean, rarity } = finish(fairShares({ ...sample, temperature: 0, evenEnough: 0 }));
      return [...rarity].map((rare) => mean / rare);
    };
    for (const share of shares(enough)) expect(share).toBeCloseTo(1, 1);
    [3, 1 / 3, 1 / 3, 1 / 3].forEach((share, e) => expect(shares(split)[e]).toBeCloseTo(share, 9));
  });
});

describe('the slopes of the balancing losses', () => {
  const STEP = 1e-5;
  it('agree with finite differences where pairs are masked', () => {
    fc.assert(
      fc.property(aProblem, (one) => {
        const { logits, row, experts, bias } = one;
        const { mean, rarity } = finish(fairShares(one));
        const importance = (b: Float64Array): number[] => {
          const sums = Array.from({ length: experts }, () => 0);
          for (const prompt of row) {
            const z = Array.from(b, (by, e) => logits[prompt * experts + e]! + by);
            softmax(z).forEach((p, e) => (sums[e]! += p));
          }
          return sums;
        };
        const slopeOf = (loss: (b: Float64Array) => number, e: number): number => {
          const [up, down] = [STEP, -STEP].map((by) => bias.map((b, i) => (i === e ? b + by : b)));
          return (loss(up!) - loss(down!)) / (2 * STEP);
        };
        const scale = experts / row.length;
        const load = Float64Array.from(rarity, (_, e) => (e % 3) / mean);

        const auxiliary = finish(finish(gradientOf('auxiliary', one, rarity))(bias, load));
        const linear = (b: Float64Array): number =>
          scale * importance(b).reduce((sum, share, e) => sum + load[e]! * share, 0);
        const both = finish(
          finish(gradientOf('importanceLoad', one, rarity))(bias, new Float64Array(experts)),
        );
        // Σ fair (importance / fair)² / 2 up to its constant.
        const squared = (b: Float64Array): number =>
          importance(b).reduce((sum, share, e) => sum + (scale * share) ** 2 * rarity[e]!, 0) / 2;
        for (let e = 0; e < experts; e++) {
          expect(auxiliary[e]).toBeCloseTo(slopeOf(linear, e), 5);
          expect(both[e]).toBeCloseTo(slopeOf(squared, e), 5);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a class in which half cannot hear', () => {
  const EXPERTS = 12;
  const DRAWS = 10;
  const modalities = promptsInTurn(48);
  const cannot = (token: number, expert: number): boolean =>
    expert < EXPERTS / 2 && modalities[token] === 'audio';
  const batch = {
    ...aBatch(modalities, EXPERTS),
    masked: modalities.map((_, token) =>
      Array.from({ length: EXPERTS }, (__, expert) => expert).filter((e) => cannot(token, e)),
    ),
  };

  /** The calls of the last of so many rounds, and of a few more that nothing is learnt from. */
  function play(settings: GateSettings, rounds: number): Int32Array {
    const random = resumeRandom(seedRandom(5));
    const load = new Int32Array(EXPERTS);
    let gate = freshGate(EXPERTS, settings);
    for (let round = 1; round < rounds + DRAWS; round++) {
      const plan = finish(routeBatch(gate, settings, batch, random));
      const calls = plan.assignments.filter(({ kept }) => kept);
      for (const { token, expert, weight } of calls) {
        expect(cannot(token, expert)).toBe(false);
        expect(weight).toBeGreaterThan(0);
        if (round >= rounds) load[expert]!++;
      }
      if (round >= rounds) continue;
      // Nobody is better than anybody else.
      const outcomes = calls.map(({ token, expert }): Outcome => {
        return { token, expert, right: 0.5, active: true };
      });
      gate = finish(learnFromRound(gate, settings, { ...batch, plan, outcomes }, random));
    }
    return load;
  }

  it.each(PRESET_IDS)('is never asked what it cannot perceive by the gate %s', (id) => {
    play(PRESETS[id].settings, 3);
  });

  it.each(['bias', 'auxiliary', 'importanceLoad'] satisfies Balance[])(
    'is called as often as the others by %s',
    (balance) => {
      const load = play({ ...DEFAULT_GATE, balance, capacityFactor: null }, 8);
      const half = load.subarray(0, EXPERTS / 2).reduce((sum, calls) => sum + calls, 0);
      const all = load.reduce((sum, calls) => sum + calls, 0);
      // 0.37 to 0.39 when the balancing does not know of the masks.
      expect(Math.abs(half / all - 0.5)).toBeLessThan(0.1);
    },
  );

  it.each([reinforce, switchSignal])('has no gradient for whoever is masked', (rule) => {
    const gate = freshGate(EXPERTS);
    const settings = { ...DEFAULT_GATE, router: 'switch', k: 1 } as const;
    const heard = { ...aBatch(['audio'], EXPERTS), masked: [batch.masked[2]!] };
    const plan = finish(routeBatch(gate, settings, heard, resumeRandom(seedRandom(1))));
    const outcomes = plan.assignments.map(({ token, expert }) => {
      return { token, expert, right: 1, active: true };
    });
    const next = finish(rule(gate, settings, { ...heard, plan, outcomes }));
    const moved = next.experts.map(({ weights }) => weights.some((weight) => weight !== 0));
    expect(moved).toEqual(batch.available.map((expert) => expert >= EXPERTS / 2));
  });
});
