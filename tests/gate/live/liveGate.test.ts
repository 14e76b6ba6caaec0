import { describe, expect, it } from 'vitest';
import { MODALITIES } from '#game/deck/deck';
import { BALANCES, type GateSettings, LEARNERS, ROUTERS } from '#game/gate/gate';
import { belief, learnFromRound, routeBatch, withExperts } from '#game/gate/live/liveGate';
import { DEFAULT_GATE, PRESET_IDS, PRESETS } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import { deepFreeze } from '#tests/support/deepFreeze';
import { aBatch, freshGate, promptsInTurn, trained } from './aGate';

const random = () => resumeRandom(seedRandom(7));

describe('routing a batch', () => {
  it('names experts by their index, not by their place among those available', () => {
    const batch = { ...aBatch(promptsInTurn(8), 5), available: [1, 4] };
    const plan = finish(routeBatch(freshGate(5), { ...DEFAULT_GATE, k: 1 }, batch, random()));
    expect(plan.available).toEqual([1, 4]);
    expect(new Set(plan.assignments.map(({ expert }) => expert))).toEqual(new Set([1, 4]));
    expect(plan.chances.map(({ expert }) => expert)).toEqual([1, 4]);
  });

  it('never sends what cannot be perceived', () => {
    const masked = promptsInTurn(12).map((modality) => (modality === 'audio' ? [0, 2] : []));
    const batch = { ...aBatch(promptsInTurn(12), 4), masked };
    for (const id of PRESET_IDS) {
      const plan = finish(routeBatch(freshGate(4), PRESETS[id].settings, batch, random()));
      const heard = plan.assignments.filter(({ token, expert }) => masked[token]?.includes(expert));
      expect(heard, id).toEqual([]);
    }
  });

  it('keeps people’s own wishes in Expert Choice', () => {
    const settings = PRESETS.expertChoice.settings;
    const batch = {
      ...aBatch(promptsInTurn(4), 6),
      available: [3, 5],
      wishes: { 5: [2, 0, 1, 3] },
    };
    const plan = finish(routeBatch(freshGate(6), { ...settings, k: 1 }, batch, random()));
    const chosen = plan.assignments.filter(({ expert }) => expert === 5).map(({ token }) => token);
    expect(chosen.sort()).toEqual([0, 2]);
  });

  it('explores less with every round learnt', () => {
    const settings = DEFAULT_GATE;
    const batch = aBatch(promptsInTurn(8), 8);
    const late = finish(routeBatch(trained(8, 3), settings, batch, random()));
    expect(finish(routeBatch(freshGate(8), settings, batch, random())).temperature).toBe(1);
    expect(late.temperature).toBeCloseTo(0.75 ** 3);
  });

  it.each([0, 1])('has a plan for a batch of %i prompts and for one expert', (prompts) => {
    const batch = aBatch(promptsInTurn(prompts), 1);
    for (const id of PRESET_IDS) {
      const gate = freshGate(1);
      const plan = finish(routeBatch(gate, PRESETS[id].settings, batch, random()));
      expect(plan.tokens, id).toBe(prompts);
      const closed = { features: batch.features, masked: batch.masked, plan, outcomes: [] };
      const next = finish(learnFromRound(gate, PRESETS[id].settings, closed, random()));
      expect(next.rounds, id).toBe(1);
    }
  });
});

describe('learning from a round', () => {
  const variants: Partial<GateSettings>[] = [
    ...LEARNERS.map((learner) => ({ learner })),
    ...BALANCES.map((balance) => ({ balance })),
    ...ROUTERS.map((router) => ({ router })),
  ];

  it.each(variants)(
    'with %o is the same again, leaves its input alone, and is plain JSON',
    (one) => {
      const settings = { ...DEFAULT_GATE, ...one };
      const play = () => {
        const chance = random();
        const gate = deepFreeze(trained(6, 2, one));
        const batch = deepFreeze(aBatch(promptsInTurn(15), 6));
        const plan = deepFreeze(finish(routeBatch(gate, settings, batch, chance)));
        const outcomes = plan.assignments
          .filter(({ kept }) => kept)
          .map(({ token, expert }) => ({
            token,
            expert,
            right: (token + expert) % 2,
            active: true,
          }));
        const closed = deepFreeze({
          features: batch.features,
          masked: batch.masked,
          plan,
          outcomes,
        });
        return finish(learnFromRound(gate, settings, closed, chance));
      };
      const learnt = play();
      expect(play()).toEqual(learnt);
      expect(JSON.parse(JSON.stringify(learnt))).toEqual(learnt);
      expect(
        learnt.experts.flatMap(({ weights, bias }) => [...weights, bias]).every(Number.isFinite),
      ).toBe(true);
    },
  );

  it('keeps a prompt that comes back once', () => {
    expect(trained(4, 5).seen).toHaveLength(MODALITIES.length);
  });

  it('counts answers nobody was called for only when it is told to', () => {
    const batch = aBatch(['audio'], 4);
    const learnt = (learnFrom: GateSettings['learnFrom']) => {
      const settings = { ...DEFAULT_GATE, learnFrom };
      const gate = freshGate(4, settings);
      const plan = finish(routeBatch(gate, settings, batch, random()));
      const idle = batch.available.find((one) => !plan.assignments.some((a) => a.expert === one));
      const expert = idle ?? 0;
      const outcomes = [{ token: 0, expert, right: 1, active: false }];
      const closed = { features: batch.features, masked: batch.masked, plan, outcomes };
      return belief(finish(learnFromRound(gate, settings, closed, random())), expert).audio;
    };
    expect(learnt('active')).toBeCloseTo(0.5);
    expect(learnt('activeAndShadow')).toBeGreaterThan(0.6);
  });

  it('takes a team’s share of right votes as it is', () => {
    const batch = aBatch(['text'], 2);
    const settings = { ...DEFAULT_GATE, k: 1 };
    let gate = freshGate(2, settings);
    for (let round = 0; round < 40; round++) {
      const plan = finish(routeBatch(gate, settings, batch, random()));
      const outcomes = [{ token: 0, expert: 0, right: 0.8, active: true }];
      const closed = { features: batch.features, masked: batch.masked, plan, outcomes };
      gate = finish(learnFromRound(gate, settings, closed, random()));
    }
    expect(belief(gate, 0).text).toBeGreaterThan(0.7);
    expect(belief(gate, 0).text).toBeLessThan(0.81);
  });

  it('leaves biases alone where scores do not decide the load', () => {
    for (const router of ['dense', 'random', 'hash', 'expertChoice', 'base'] as const) {
      const { experts } = trained(6, 3, { router });
      expect(
        experts.map(({ bias }) => bias),
        router,
      ).toEqual(experts.map(() => 0));
    }
  });
});

describe('late joiners', () => {
  it('start at what the gate believes of the average expert', () => {
    const before = trained(8, 6);
    const after = withExperts(before, 10);
    expect(after.experts).toHaveLength(10);
    expect(after.experts.slice(0, 8)).toEqual(before.experts);
    expect(after.experts[9]?.weights).toEqual(before.prior);
    const bias = before.experts.reduce((sum, one) => sum + one.bias, 0) / 8;
    expect(after.experts[9]?.bias).toBeCloseTo(bias);
    expect(withExperts(after, 4)).toBe(after);
  });

  it('are called after one round that they only watched', () => {
    const chance = random();
    const gate = withExperts(trained(8, 6), 9);
    const batch = aBatch(promptsInTurn(24), 9);
    const plan = finish(routeBatch(gate, DEFAULT_GATE, batch, chance));
    const closed = { features: batch.features, masked: batch.masked, plan, outcomes: [] };
    const next = finish(learnFromRound(gate, DEFAULT_GATE, closed, chance));
    const calls = finish(routeBatch(next, DEFAULT_GATE, batch, chance)).assignments;
    expect(calls.some(({ expert }) => expert === 8)).toBe(true);
  });
});

describe('belief', () => {
  it('is one half before anything is known', () => {
    expect(belief(freshGate(3), 2)).toEqual({ text: 0.5, image: 0.5, audio: 0.5, video: 0.5 });
  });

  it('finds everybody’s strong modality', () => {
    const gate = trained(8, 10);
    for (let expert = 0; expert < 8; expert++) {
      const all = belief(gate, expert);
      const strong = MODALITIES[expert % 4] ?? 'text';
      expect(all[strong]).toBeGreaterThan(0.75);
      for (const other of MODALITIES) {
        if (other !== strong) expect(all[other]).toBeLessThan(0.5);
      }
    }
  });
});
