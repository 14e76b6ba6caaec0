import { expect, test } from 'vitest';
import { axisTicks } from '#app/results/[session]/_routing/axisTicks';
import { hardestFirst } from '#app/results/[session]/hardestFirst';
import { headline, storyOf } from '#app/results/[session]/headline';
import type { PromptSummary, Totals } from '#server/pages';

test.each([
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0.26, [0, 0.1, 0.2, 0.3]],
  [0.05, [0, 0.01, 0.02, 0.03, 0.04, 0.05]],
  [1.2, [0, 0.5, 1, 1.5]],
  [4.8, [0, 1, 2, 3, 4, 5]],
  [0, [0, 1]],
])('an axis up to %d counts in round steps', (largest, ticks) => {
  expect(axisTicks(largest)).toEqual(ticks);
});

test.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [11, [0, 5, 10, 15]],
  [128, [0, 50, 100, 150]],
])('an axis of things counted up to %d has whole steps', (largest, ticks) => {
  expect(axisTicks(largest, 'counted')).toEqual(ticks);
});

function aPrompt(prompt: string, right: number, of: number): PromptSummary {
  // The order asks for no more than the answers.
  return { prompt, active: { right, of }, shadow: { right: 0, of: 0 } } as PromptSummary;
}

test('many wrong answers show a hard prompt better than a single one does', () => {
  const prompts = [
    aPrompt('never answered', 0, 0),
    aPrompt('once, wrong', 0, 1),
    aPrompt('easy', 9, 10),
    aPrompt('six, all wrong', 0, 6),
    aPrompt('six, one right', 1, 6),
  ];
  expect(hardestFirst(prompts).map(({ prompt }) => prompt)).toEqual([
    'six, all wrong',
    'six, one right',
    'once, wrong',
    'easy',
    'never answered',
  ]);
});

test('a session in which nobody answered is told as that, not as a model that knew nothing', () => {
  const nothing = { right: 0, of: 40 };
  const totals: Totals = {
    pupils: 4,
    bots: 0,
    rounds: 3,
    answers: 0,
    model: nothing,
    dense: nothing,
    random: nothing,
    calls: 12,
    callsDense: 12,
    dropped: 0,
  };
  expect(storyOf(totals)).toBe('silent');
  expect(headline(totals, 'en')).toContain('Nobody answered');
  expect(storyOf({ ...totals, answers: 1 })).not.toBe('silent');
  expect(headline({ ...totals, bots: 2, dropped: 20 }, 'en')).toContain('No pupil answered');
  expect(headline({ ...totals, bots: 2, dropped: 20 }, 'ko')).toContain('학생이 아무도 답하지');
});
