import { describe, expect, test } from 'vitest';
import { decisionOf } from '#app/lab/decision';
import { LabRun } from '#app/lab/labRun';
import { gateOf, LAB_GATES, labOf } from '#app/lab/labSettings';
import { callsOf, expertsOf, historyOf, loadsOf } from '#app/lab/labViews';
import { layoutUneven } from '#app/lab/layoutUneven';

const labFor = (gate: (typeof LAB_GATES)[number]) => labOf(gate, { experts: 8 });

describe.each(LAB_GATES)('the lab of %s', (gate) => {
  const lab = labFor(gate);
  const rounds = new LabRun(lab).upTo(4);
  const last = rounds.at(-1)!; // four were played

  test('is the same however often and in whatever steps it is played', () => {
    const steps = new LabRun(lab);
    for (let count = 1; count <= 4; count++) steps.upTo(count);
    expect(steps.upTo(4)).toEqual(rounds);
    expect(steps.upTo(2)).toEqual(rounds.slice(0, 2));
  });

  test('explains every prompt by those who were called, first among them', () => {
    for (let token = 0; token < last.plan.tokens; token++) {
      const { candidates, reasons } = decisionOf(last, gateOf(lab), token, 100);
      const kept = last.plan.assignments.filter((one) => one.token === token && one.kept);
      const called = candidates.filter(({ fate }) => fate === 'right' || fate === 'wrong');
      expect(called.map(({ expert }) => expert).sort()).toEqual(
        kept.map(({ expert }) => expert).sort(),
      );
      expect(candidates).toHaveLength(8);
      expect(reasons.map(({ expert }) => expert)).toEqual(called.map(({ expert }) => expert));
    }
  });

  test('adds up', () => {
    const loads = Object.values(loadsOf(last));
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(callsOf(last.plan));
    expect(historyOf(rounds)).toHaveLength(4);
    for (const { belief } of Object.values(expertsOf(last, 'ko'))) {
      for (const share of Object.values(belief)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('the default gate says what would have changed its choice', () => {
  const lab = labFor('default');
  const last = new LabRun(lab).upTo(8).at(-1)!; // eight were played
  const reasons = Array.from(
    { length: last.plan.tokens },
    (_, token) => decisionOf(last, gateOf(lab), token, 6).reasons,
  ).flat();
  expect(reasons.some(({ byScore, margin }) => byScore && (margin ?? 0) > 0)).toBe(true);
  expect(reasons.some(({ contributions }) => contributions.length > 0)).toBe(true);
});

test('unevenness stands beside its floor, one point a round, the largest near the top', () => {
  const { cv, floor, top } = layoutUneven(
    [
      { cv: 0.5, floor: 0.6 },
      { cv: 2, floor: 0.6 },
    ],
    { width: 100, height: 50 },
  );
  expect(top).toBeCloseTo(2.2);
  expect(cv.map(({ x }) => x)).toEqual([25, 75]);
  expect(cv[1]?.y).toBeCloseTo(50 * (1 - 2 / 2.2));
  expect(floor[0]?.y).toBe(floor[1]?.y);
  expect(layoutUneven([], { width: 100, height: 50 })).toMatchObject({ cv: [], floor: [] });
});
