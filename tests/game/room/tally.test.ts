import { fc } from '#tests/support/properties';
import { describe, expect, test } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import { chanceOfRight } from '#game/room/tally';
import type { TokenOutcome } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, asSeat, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

/** One prompt answered by everybody: labels by seat, in a room of dense experts or of teams. */
function answered(labels: Record<string, string>, teams: number | null = null): TokenOutcome {
  const experts = teams === null ? { kind: 'seats' } : { kind: 'teams', count: teams };
  const act = anAct({ experts: experts as { kind: 'seats' } | { kind: 'teams'; count: number } });
  const room = aRoom({ deck: aDeck({ prompts: 1, labels: 4 }), acts: [act] });
  room.seat(...Object.keys(labels)).until('answering');
  for (const [seat, label] of Object.entries(labels)) {
    if (label === '') continue;
    room.do({ ...room.submission(seat, 0), label: label as LabelId }, asSeat(seat));
  }
  return outcomeOf(room.advance());
}

function outcomeOf(room: RoomUnderTest): TokenOutcome {
  const outcome = room.state.rounds[0]?.outcome?.tokens[0];
  if (outcome === undefined) throw new Error('no outcome');
  return outcome;
}

describe('[R35] the combined answer', () => {
  test('is the label with the largest sum of weights', () => {
    const outcome = answered({ 하나: 'l0', 둘둘: 'l1', 셋셋: 'l1' });
    expect(outcome.combined).toBe('l1');
    expect(outcome.votes['l1' as LabelId]).toBeCloseTo(2 / 3);
    expect(outcome.modelRight).toBe(false);
  });

  test('ties go to the label shown first', () => {
    expect(answered({ 하나: 'l2', 둘둘: 'l1' }).combined).toBe('l1');
  });

  test('nobody answered: no prediction, not right', () => {
    const outcome = answered({ 하나: '', 둘둘: '' });
    expect(outcome).toMatchObject({ combined: null, modelRight: false, votes: {}, dense: null });
  });

  test('who did not answer has no weight', () => {
    expect(answered({ 하나: 'l0', 둘둘: '', 셋셋: '' })).toMatchObject({
      combined: 'l0',
      votes: { l0: 1 },
      modelRight: true,
    });
  });

  test('a team’s weight is divided by the votes of its members', () => {
    // Teams in turn: 1 = {a1, a3, a5}, 2 = {b2, b4}.
    const labels = { a1: 'l0', b2: 'l1', a3: 'l0', b4: 'l1', a5: 'l1' };
    const outcome = answered(labels, 2);
    expect(outcome.votes['l0' as LabelId]).toBeCloseTo(1 / 3);
    expect(outcome.votes['l1' as LabelId]).toBeCloseTo(2 / 3);
  });
});

describe('[R36] the dense answer', () => {
  test('is the majority of people, not of teams', () => {
    // Team 1 = {a1, a3, a5}, 2 = {b2, b4}: people say l0 three times of five.
    const outcome = answered({ a1: 'l0', b2: 'l1', a3: 'l0', b4: 'l1', a5: 'l0' }, 2);
    expect(outcome.dense).toBe('l0');
    expect(outcome.denseRight).toBe(true);
  });

  test('counts shadow answers', () => {
    const act = anAct({ gate: randomGate(1), batchSize: 1 });
    const room = aRoom({ deck: aDeck({ prompts: 1 }), acts: [act] });
    room.seat('하나', '둘둘', '셋셋').until('answering');
    const called = Object.entries(room.state.rounds[0]?.work ?? {}).find(
      ([, work]) => work.active.length > 0,
    )?.[0];
    room.answerAll((seat) => (seat === called ? 'wrong' : 'right')).advance();
    expect(outcomeOf(room)).toMatchObject({ modelRight: false, denseRight: true });
  });
});

describe('[R37] the random answer', () => {
  const labels = (text: string): LabelId[] => [...text] as LabelId[];
  const RIGHT = 'r' as LabelId;

  test.each([
    ['k = 1 is the share of right answers', 'rrxy', 1, 0.5],
    ['nobody', '', 2, 0],
    ['nobody right', 'xyz', 2, 0],
    ['fewer than k: all', 'rrx', 5, 1],
    ['all, tied with one', 'rx', 2, 0.5],
    ['all, tied with two', 'rxy', 3, 1 / 3],
    ['two of r r x: rr, rx, rx', 'rrx', 2, 1 / 3 + (2 / 3) * 0.5],
    ['two of r x x: rx, rx, xx', 'rxx', 2, (2 / 3) * 0.5],
    ['three of r r x y', 'rrxy', 3, (1 / 2) * 1 + (1 / 2) * (1 / 3)],
  ])('%s', (_, given, k, chance) => {
    expect(chanceOfRight(labels(given), RIGHT, k)).toBeCloseTo(chance, 12);
  });

  test('is what counting all draws gives', () => {
    const arbitrary = fc.record({
      given: fc.array(fc.constantFrom('r', 'x', 'y', 'z'), { maxLength: 9 }),
      k: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ given, k }) => {
        const draws = subsets(given, Math.min(k, given.length));
        const expected =
          given.length === 0
            ? 0
            : draws.reduce((sum, draw) => sum + shareOfTruth(draw), 0) / draws.length;
        expect(chanceOfRight(given as LabelId[], RIGHT, k)).toBeCloseTo(expected, 10);
      }),
    );
  });

  test('a full hall is counted too', () => {
    const given = labels('r'.repeat(1_200) + 'x'.repeat(800));
    expect(chanceOfRight(given, RIGHT, 2_000)).toBe(1);
    expect(chanceOfRight(given, RIGHT, 1)).toBeCloseTo(0.6);
    expect(chanceOfRight(given, RIGHT, 16)).toBeGreaterThan(0.7);
  });
});

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function shareOfTruth(draw: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of draw) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const winners = [...counts].filter(([, count]) => count === most).map(([label]) => label);
  return winners.includes('r') ? 1 / winners.length : 0;
}
