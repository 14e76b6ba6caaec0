import { describe, expect, it } from 'vitest';
import { layoutAccuracy, sharesOf } from '#app/_figures/accuracy/layoutAccuracy';
import { layoutDots } from '#app/_figures/activeDots/layoutDots';
import { layoutCalls, layoutShare } from '#app/_figures/calls/layoutCalls';
import { bestExperts, layoutHeatMap } from '#app/_figures/heatMap/layoutHeatMap';
import { layoutLoad, workShare } from '#app/_figures/load/layoutLoad';
import { voteRows } from '#app/_figures/votes/voteRows';
import type { LabelId, Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { aScreenView } from '#tests/support/screenViews';

const SIZE = { width: 700, height: 200 };

describe('the heat map', () => {
  it.each([4, 30, 100, 2000])('keeps %i experts inside and groups them by strength', (experts) => {
    const view = aScreenView({ experts, tokens: 10 });
    const { columns, groups } = layoutHeatMap(view.experts, SIZE);
    for (const { cells } of columns) {
      for (const cell of cells) {
        expect(cell.x).toBeGreaterThanOrEqual(0);
        expect(cell.x + cell.width).toBeLessThanOrEqual(SIZE.width);
        expect(cell.y + cell.height).toBeLessThanOrEqual(SIZE.height);
        expect(cell.value).toBeGreaterThanOrEqual(0);
        expect(cell.value).toBeLessThanOrEqual(1);
      }
    }
    expect(columns.reduce((sum, column) => sum + column.experts, 0)).toBe(experts);
    expect(groups.reduce((sum, group) => sum + group.experts, 0)).toBe(experts);
    const order = columns.map((column) => MODALITIES.indexOf(column.strongest));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('names nobody while the gate sees no difference', () => {
    const even: Record<Modality, number> = { text: 0.5, image: 0.5, audio: 0.5, video: 0.5 };
    const best = bestExperts({ 0: { belief: even }, 1: { belief: { ...even, audio: 0.9 } } });
    expect(best.text).toBeNull();
    expect(best.audio).toEqual({ expert: 1, belief: 0.9, alike: 1 });
  });

  it('counts those in whom the gate believes alike instead of naming the first', () => {
    const sure: Record<Modality, number> = { text: 0.7, image: 0.5, audio: 0.5, video: 0.5 };
    const none = { ...sure, text: 0.2 };
    const best = bestExperts({ 0: { belief: sure }, 1: { belief: sure }, 2: { belief: none } });
    expect(best.text).toEqual({ expert: 0, belief: 0.7, alike: 2 });
  });
});

describe('load bars', () => {
  it('stand side by side, highest first, below the capacity', () => {
    const { bars, fairY, capacityY } = layoutLoad({ 0: 2, 1: 4, 2: 0, 3: 2 }, 4, SIZE);
    expect(bars.map((bar) => [bar.expert, bar.load])).toEqual([
      [1, 4],
      [0, 2],
      [3, 2],
      [2, 0],
    ]);
    expect(capacityY).toBeCloseTo(bars[0]?.y ?? -1);
    expect(fairY).toBeCloseTo(bars[1]?.y ?? -1);
    bars.slice(1).forEach((bar, index) => {
      const left = bars[index]!;
      expect(bar.x).toBeGreaterThanOrEqual(left.x + left.width);
    });
  });

  it.each([
    [
      { 0: 10, 1: 0, 2: 0 },
      { experts: 1, of: 3, share: 1 },
    ],
    [
      { 0: 4, 1: 4, 2: 1, 3: 1 },
      { experts: 2, of: 4, share: 0.8 },
    ],
    [
      { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 },
      { experts: 4, of: 5, share: 0.8 },
    ],
    [
      { 0: 0, 1: 0 },
      { experts: 0, of: 2, share: 0 },
    ],
    [{}, { experts: 0, of: 0, share: 0 }],
  ])('say how few of %j did four fifths of the work', (loads, expected) => {
    expect(workShare(loads)).toEqual(expected);
  });
});

describe('the accuracy history', () => {
  it('puts everything right at the top and nothing right at the bottom', () => {
    const { history } = aScreenView({ phase: 'actSummary', round: 8 });
    const { lines, rounds } = layoutAccuracy(history, SIZE);
    expect(rounds).toHaveLength(7);
    for (const points of Object.values(lines)) {
      for (const { y, share } of points) expect(y).toBeCloseTo(SIZE.height * (1 - share));
    }
  });

  it('draws a border where an act ends', () => {
    const [first] = aScreenView({ phase: 'reveal', round: 1 }).history;
    const history = [0, 0, 1].map((act, index) => ({ ...first!, act, round: index + 1 }));
    expect(layoutAccuracy(history, { width: 300, height: 100 }).borders).toEqual([200]);
  });

  it('takes a round without prompts for nothing right', () => {
    const [first] = aScreenView({ phase: 'reveal', round: 1 }).history;
    expect(sharesOf({ ...first!.metrics, prompts: 0 })).toEqual({ model: 0, dense: 0, random: 0 });
  });
});

describe('the calls meter', () => {
  it('lights one square for each call that was made', () => {
    const { round, experts } = aScreenView({ experts: 30, capacityFactor: 1 });
    const layout = layoutCalls(round!.assignments, {
      tokens: Object.keys(round!.tokens).length,
      experts: Object.keys(experts).map(Number),
    });
    const kept = round!.assignments.filter(([, , , , , isKept]) => isKept === 1);
    expect(layout.calls).toBe(kept.length);
    expect(layout.dense).toBe(layout.columns * layout.rows);
    expect(new Set(layout.lit.map(String)).size).toBe(kept.length);
  });

  it.each([
    [4, 100, 4],
    [1, 5000, 1],
    [0, 100, 0],
    [100, 100, 100],
    [0, 0, 0],
  ])('shows %i of %i calls as %i per cent', (calls, dense, lit) => {
    expect(layoutShare(calls, dense).lit).toHaveLength(lit);
  });
});

describe('the dots of a sparse model', () => {
  it.each([
    [100, 4],
    [30, 2],
    [7, 7],
    [3, 16],
    [1, 1],
  ])('light exactly the active ones of %i, when %i are', (experts, active) => {
    const { dots, columns, rows } = layoutDots(experts, active);
    expect(dots).toHaveLength(experts);
    expect(dots.filter((dot) => dot.isActive)).toHaveLength(Math.min(experts, active));
    expect(Math.max(...dots.map((dot) => dot.x))).toBeLessThan(columns);
    expect(Math.max(...dots.map((dot) => dot.y))).toBeLessThan(rows);
  });
});

describe('vote bars', () => {
  const reveal = {
    labels: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [id, { ko: `${id}-ko`, en: `${id}-en` }]),
    ),
    answer: 'd' as LabelId,
    votes: { a: 0.5, b: 0.3, c: 0.2 } as Record<LabelId, number>,
    combined: 'a' as LabelId,
    modelRight: false,
    dense: 'd' as LabelId,
    denseRight: true,
    explanation: { ko: '', en: '' },
    source: { ko: '', en: '' },
    unconfirmed: false,
    system: null,
  };

  it('put the heaviest first and never leave the true label out', () => {
    const rows = voteRows(reveal, 'en', 3);
    expect(rows.map((row) => row.name)).toEqual(['a-en', 'b-en', 'd-en']);
    expect(rows[0]).toMatchObject({ share: 0.5, isModel: true, isTrue: false });
    expect(rows[2]).toMatchObject({ share: 0, isModel: false, isTrue: true });
  });
});
