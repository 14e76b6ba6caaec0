import { describe, expect, it } from 'vitest';
import type { GateState } from '#game/gate/gate';
import { explain } from '#game/gate/live/liveGate';
import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';
import { freshGate, promptOf } from './aGate';

/** Weights by hand: bias, text, image, audio, video. */
function gateOf(weights: number[][], bias: number[], prior: number[]): GateState {
  const gate = freshGate(weights.length);
  return {
    ...gate,
    prior,
    experts: weights.map((row, e) => ({ weights: row, bias: bias[e] ?? 0, observations: [] })),
  };
}

const gate = gateOf(
  [
    [0.2, 0, 0, 1.6, 0],
    [0.2, 0, 0, 0.4, 0],
    [-0.4, 0, 0, 0.4, 2],
  ],
  [-0.5, 0.25, 0],
  [0.1, 0, 0, 0.4, 0],
);
const k1 = { ...DEFAULT_GATE, k: 1 };
const audio = promptOf('audio');

describe('an explanation', () => {
  it('tells how an expert differs from the average one, largest first', () => {
    const { contributions, logit, bias } = explain(gate, k1, audio, [0, 1, 2], 0, 7);
    expect(contributions.map(({ feature }) => feature)).toEqual([
      { kind: 'modality', modality: 'audio' },
      { kind: 'bias' },
    ]);
    expect(contributions[0]?.value).toBeCloseTo(1.2);
    expect(contributions[1]?.value).toBeCloseTo(0.1);
    expect(logit).toBeCloseTo(1.8);
    expect(bias).toBe(-0.5);
  });

  it('leaves out what is not in the prompt, and what would be said as nothing', () => {
    const { contributions } = explain(gate, k1, promptOf('text'), [0, 1, 2], 2, 0);
    expect(contributions).toEqual([{ feature: { kind: 'bias' }, value: -0.5 }]);
  });

  it('says what would have changed the decision, from either side', () => {
    // Scores with bias: 1.3, 0.85, 0.
    const first = explain(gate, k1, audio, [0, 1, 2], 0, 0);
    const second = explain(gate, k1, audio, [0, 1, 2], 1, 0);
    const third = explain(gate, k1, audio, [0, 1, 2], 2, 0);
    expect([first.rank, second.rank, third.rank]).toEqual([1, 2, 3]);
    expect(first.margin).toBeCloseTo(0.45);
    expect(second.margin).toBeCloseTo(0.45);
    expect(third.margin).toBeCloseTo(1.3);
    const withTwo = explain(gate, { ...k1, k: 2 }, audio, [0, 1, 2], 2, 0);
    expect(withTwo.margin).toBeCloseTo(0.85);
  });

  it('compares only those who were there and can perceive the prompt', () => {
    expect(explain(gate, k1, audio, [1, 2], 1, 0).rank).toBe(1);
    expect(explain(gate, k1, audio, [0, 1, 2], 1, 0, [0]).rank).toBe(1);
    const masked = explain(gate, k1, audio, [0, 1, 2], 0, 0, [0]);
    expect(masked).toMatchObject({ probability: 0, rank: 0, margin: null });
  });

  it('has no margin where a score alone decides nothing', () => {
    expect(explain(gate, k1, audio, [0], 0, 0).margin).toBeNull();
    for (const id of ['dense', 'random', 'hash', 'base', 'expertChoice'] as const) {
      expect(explain(gate, PRESETS[id].settings, audio, [0, 1, 2], 0, 0).margin, id).toBeNull();
    }
  });

  it('gives the probability that the router means', () => {
    const sigmoid = explain(gate, k1, audio, [0, 1, 2], 0, 0).probability;
    expect(sigmoid).toBeCloseTo(1 / (1 + Math.exp(-1.8)));
    const { settings } = PRESETS.switch;
    const odds = [1.8, 0.6, 0].map(Math.exp);
    const softmax = explain(gate, settings, audio, [0, 1, 2], 0, 0).probability;
    expect(softmax).toBeCloseTo((odds[0] ?? 0) / odds.reduce((a, b) => a + b));
    expect(explain(gate, PRESETS.random.settings, audio, [0, 1, 2], 0, 0).probability).toBe(1 / 3);
  });
});
