import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Answered } from '#game/protocol/events';
import { playerViews } from '../support/playerViews';
import { drawPhase } from '../support/phone';

const view = playerViews('en').choosing;

function previews() {
  return within(screen.getByRole('list', { name: 'Prompts to pick from' })).getAllByRole('button');
}
const pressed = () => previews().map((each) => each.getAttribute('aria-pressed') === 'true');
const status = () => screen.getByRole('status').textContent;

async function press(index: number) {
  await act(async () => {
    fireEvent.click(previews()[index] as HTMLElement);
    await Promise.resolve();
  });
}

function withPicks(picks: number[]) {
  return { ...view, choosing: view.choosing && { ...view.choosing, picks } };
}

test('one picks up to as many as there is room for, and sees how many are left', async () => {
  const { onPick, show } = drawPhase('en', view);
  // The room's view comes with its yes.
  onPick.mockImplementation((tokens) => {
    show(withPicks(tokens));
    return Promise.resolve({ ok: true });
  });
  expect(status()).toContain('2 more to pick');
  await press(0);
  expect(pressed()).toEqual([true, false, false, false]);
  await press(2);
  expect(status()).toContain('All picked');
  await press(1);
  expect(pressed()).toEqual([true, false, true, false]);
  expect(status()).toContain('Put one back before you pick another');
  expect(onPick.mock.calls.map(([tokens]) => tokens)).toEqual([[3], [3, 8]]);
});

test('a pick is put back by pressing it again, and all of them at once', async () => {
  const { onPick, show } = drawPhase('en', withPicks([3, 8]));
  expect(pressed()).toEqual([true, false, true, false]);
  await press(0);
  expect(onPick).toHaveBeenLastCalledWith([8]);
  show(withPicks([8]));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await Promise.resolve();
  });
  expect(onPick).toHaveBeenLastCalledWith([]);
});

test('it is called saved only when the room has it', async () => {
  let acknowledge: (reply: Answered) => void = () => undefined;
  const { onPick, show } = drawPhase('en', view);
  onPick.mockImplementation(() => new Promise((resolve) => (acknowledge = resolve)));
  await press(0);
  expect(status()).toContain('Saving');
  expect(status()).not.toContain('✓');
  show(withPicks([3]));
  await act(async () => {
    acknowledge({ ok: true });
    await Promise.resolve();
  });
  expect(status()).toContain('✓ Saved');
});

test('what was pressed while something was on its way is sent afterwards, the newest only', async () => {
  const replies: ((reply: Answered) => void)[] = [];
  const { onPick } = drawPhase('en', view);
  onPick.mockImplementation(() => new Promise((resolve) => replies.push(resolve)));
  await press(0);
  await press(1);
  await press(1);
  await press(2);
  expect(onPick).toHaveBeenCalledTimes(1);
  await act(async () => {
    replies[0]?.({ ok: true });
    await Promise.resolve();
  });
  expect(onPick.mock.calls.map(([tokens]) => tokens)).toEqual([[3], [3, 8]]);
});

test('a break is waited for: the same picks go again', async () => {
  vi.useFakeTimers();
  const { onPick } = drawPhase('en', view);
  onPick.mockResolvedValueOnce({ ok: false, refusal: 'notAttached' });
  await press(0);
  expect(pressed()[0]).toBe(true);
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  vi.useRealTimers();
  expect(onPick.mock.calls.map(([tokens]) => tokens)).toEqual([[3], [3]]);
});

test('a refusal is said aloud and the picks are what the room has', async () => {
  const { onPick } = drawPhase('en', withPicks([8]));
  onPick.mockResolvedValueOnce({ ok: false, refusal: 'tooLate' });
  await press(0);
  expect(screen.getByRole('alert').textContent).toMatch(/\S/);
  expect(pressed()).toEqual([false, false, true, false]);
});

test('when time is up nothing can be picked any more', async () => {
  const { onPick } = drawPhase('ko', playerViews('ko').choosing, { time: 'over' });
  const list = screen.getByRole('list', { name: '고를 수 있는 카드' });
  fireEvent.click(within(list).getAllByRole('button')[0] as HTMLElement);
  await Promise.resolve();
  expect(onPick).not.toHaveBeenCalled();
  expect(status()).toContain('고르는 시간이 끝났어요');
});

test('who comes while the others choose learns when it is their turn', () => {
  drawPhase('ko', playerViews('ko').choosingLate);
  expect(document.body.textContent).toContain('다음 라운드부터');
});

test('a test says that nobody is marked, before, during and after', () => {
  const { testIntro, testAnswering, testSummary } = playerViews('en');
  const { show } = drawPhase('en', testIntro);
  expect(document.body.textContent).toContain('No marks');
  show(testAnswering);
  expect(document.body.textContent).toContain('Before the lesson · nobody is marked');
  show(testSummary);
  expect(document.body.textContent).toContain('The solutions stay secret');
  expect(document.body.textContent).not.toMatch(/\d+%/);
});

test.each([
  [0, 'No prompts came to you in this act. What you asked to be spared was not sent to you.'],
  [4, '4 prompts came to you in this act. What you asked to be spared was not sent to you.'],
])('where everybody was asked, who cannot hear reads what came to them: %i', (calls, told) => {
  const { actSummary } = playerViews('en');
  const { act: settings, learnt, me } = actSummary;
  if (!settings || !learnt) throw new Error('no act');
  drawPhase('en', {
    ...actSummary,
    me: { ...me, cannot: ['audio'] },
    act: { ...settings, round: 1, called: 'everybody' },
    learnt: { ...learnt, calls, prompts: 6 },
  });
  expect(document.body.textContent).toContain(told);
  expect(document.body.textContent).not.toContain('went to everybody');
});

test('where everybody was asked everything nobody is told to have been chosen', () => {
  const { actSummary } = playerViews('en');
  const { act: settings, learnt } = actSummary;
  if (!settings || !learnt) throw new Error('no act');
  drawPhase('en', {
    ...actSummary,
    act: { ...settings, round: 3, called: 'everybody' },
    learnt: { ...learnt, calls: 3, prompts: 1, model: 1, dense: 1 },
  });
  expect(document.body.textContent).toContain('All 3 prompts of this act went to everybody.');
  expect(document.body.textContent).not.toContain('chosen');
});
