import { describe, expect, it } from 'vitest';
import { actNumbers } from '#app/_wall/actNumbers';
import type { RoundMetrics } from '#game/room/state';
import type { ExpertView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';

const metrics: RoundMetrics = {
  prompts: 10,
  modelRight: 5,
  denseRight: 8,
  randomRight: 4,
  calls: 20,
  callsDense: 100,
  dropped: 1,
  loadCv: 1,
  loadCvFloor: 0.6,
  maxViolation: 1,
};

function actWith(calls: readonly number[], history: { act: number; metrics: RoundMetrics }[]) {
  const view = aScreenView({ experts: calls.length, phase: 'actSummary' });
  const [expert] = Object.values(view.experts) as [ExpertView];
  return actNumbers({
    act: view.act && { ...view.act, index: 0 },
    experts: Object.fromEntries(calls.map((each, index) => [index, { ...expert, calls: each }])),
    history: history.map((each, index) => ({ ...each, round: index + 1 })),
  });
}

describe('the numbers of an act', () => {
  it('name the fewest experts who did 80 % of the work', () => {
    const { work, idle } = actWith([50, 30, 10, 10, 0], []);
    expect(work).toEqual({ experts: 2, of: 5, share: 0.8 });
    expect(idle).toBe(1);
  });

  it('count nobody while nobody was called', () => {
    expect(actWith([0, 0, 0], []).work).toEqual({ experts: 0, of: 3, share: 0 });
  });

  it('need four of five when everybody works the same', () => {
    expect(actWith([2, 2, 2, 2, 2], []).work.experts).toBe(4);
  });

  it('sum up the rounds of this act and no other', () => {
    const numbers = actWith(
      [1, 1],
      [
        { act: 7, metrics: { ...metrics, modelRight: 10 } },
        { act: 0, metrics },
        { act: 0, metrics: { ...metrics, modelRight: 9, dropped: 3 } },
      ],
    );
    expect(numbers.rounds).toBe(2);
    expect(numbers.model).toEqual({ first: 0.5, last: 0.9 });
    expect(numbers.total).toEqual({ model: 0.7, dense: 0.8, random: 0.4 });
    expect([numbers.calls, numbers.callsDense, numbers.dropped]).toEqual([40, 200, 0.2]);
  });

  it('say nothing of a model before the first round is over', () => {
    expect(actWith([1], []).model).toBeNull();
  });
});
