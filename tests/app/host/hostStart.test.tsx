import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#app/_text/language';
import { HostStart } from '#app/host/_start/HostStart';
import type { Language } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import { createRoomRequestSchema } from '#game/protocol/schemas';
import { SOME_DECKS, SOME_LESSONS } from '../support/lessons';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const asked = vi.fn((_url: string, _request: { body: string }) =>
  Promise.resolve({ json: () => Promise.resolve({ code: '123456' }) }),
);

beforeEach(() => {
  localStorage.clear();
  asked.mockClear();
  push.mockClear();
  vi.stubGlobal('fetch', asked);
});
afterEach(cleanup);

function drawStart(language: Language, lessons = SOME_LESSONS) {
  return render(
    <LanguageProvider initial={language}>
      <HostStart lessons={lessons} decks={SOME_DECKS} sessions={[]} />
    </LanguageProvider>,
  );
}

/** What was sent, read as the server reads it. */
function request() {
  return createRoomRequestSchema.parse(JSON.parse(asked.mock.calls[0]?.[1].body ?? ''));
}

for (const language of LANGUAGES) {
  test(`${language}: the lessons come first, each with how long it takes and a start`, () => {
    drawStart(language);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings[0]).toBe(language === 'ko' ? '수업 고르기' : 'Pick a lesson');
    expect(screen.getAllByRole('article')).toHaveLength(SOME_LESSONS.length);
    const [first] = screen.getAllByRole('article');
    expect(first?.textContent).toContain('45');
    for (const button of screen.getAllByRole('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
    }
  });
}

test('a lesson is started with one press, with its decks and acts', async () => {
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Start The class is the model' }));
  await waitFor(() => expect(push).toHaveBeenCalledWith('/host/123456'));
  expect(request()).toMatchObject({
    decks: ['senses', 'fusion'],
    play: { kind: 'acts', acts: SOME_LESSONS[0]?.acts },
    bots: 0,
    start: 'lobby',
    title: 'The class is the model',
  });
});

test('a lesson can be watched with bots, which starts by itself', async () => {
  drawStart('ko');
  fireEvent.click(screen.getByRole('button', { name: '전문가가 골라요: 봇 30명과 먼저 보기' }));
  await waitFor(() => expect(push).toHaveBeenCalled());
  expect(request()).toMatchObject({ bots: 30, flow: 'automatic', start: 'now' });
});

test('an adapted lesson is kept, started as changed, and can be reset', async () => {
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Adapt The class is the model' }));
  const heading = screen.getByRole('heading', { level: 1 });
  expect(document.activeElement).toBe(heading);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Play Before' }));
  fireEvent.click(screen.getByRole('button', { name: 'Up: Fusion' }));
  screen.getByText('Fusion is number 2 now.');
  const collapse = screen.getByText('Collapse').closest('li');
  if (!collapse) throw new Error('no act');
  fireEvent.change(within(collapse).getByLabelText('Rounds'), { target: { value: '6' } });

  cleanup();
  drawStart('en');
  expect(screen.getAllByRole('article')[0]?.textContent).toContain('Your version');
  fireEvent.click(screen.getByRole('button', { name: 'Start The class is the model' }));
  await waitFor(() => expect(push).toHaveBeenCalled());
  const { play } = request();
  expect(play.kind === 'acts' && play.acts.map((act) => [act.title.en, act.rounds])).toEqual([
    ['Fusion', 2],
    ['Collapse', 6],
  ]);

  cleanup();
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Adapt The class is the model' }));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the original' }));
  expect(localStorage.length).toBe(0);
});

test('an act of a lesson, or a game of one act, may ask how sure answers are', async () => {
  drawStart('en');
  expect(screen.getByLabelText<HTMLSelectElement>('Confidence').value).toBe('notAsked');
  fireEvent.change(screen.getByLabelText('Confidence'), { target: { value: 'asked' } });
  fireEvent.click(screen.getByRole('button', { name: 'Make the room' }));
  await waitFor(() => expect(push).toHaveBeenCalled());
  expect(request().play).toMatchObject({ acts: [{ confidence: 'asked' }] });

  asked.mockClear();
  cleanup();
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Adapt The class is the model' }));
  fireEvent.click(screen.getAllByLabelText('Ask how sure each answer is')[1]!);
  cleanup();
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Start The class is the model' }));
  await waitFor(() => expect(asked).toHaveBeenCalled());
  const { play } = request();
  expect(play.kind === 'acts' && play.acts.map(({ confidence }) => confidence)).toEqual([
    undefined,
    'asked',
    undefined,
  ]);
});

test('the up button keeps the focus at the top, and tests keep their one round', () => {
  drawStart('en');
  fireEvent.click(screen.getByRole('button', { name: 'Adapt The class is the model' }));
  const up = screen.getByRole('button', { name: 'Up: Before' });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  expect(up.hasAttribute('disabled')).toBe(false);
  const before = up.closest('li');
  if (!before) throw new Error('no act');
  expect(within(before).queryByLabelText('Rounds')).toBeNull();
  expect(within(before).queryByLabelText('Deck')).toBeNull();
});

test('a lesson whose deck is missing says so and cannot be started', () => {
  const [first] = SOME_LESSONS;
  if (!first) throw new Error('no lesson');
  drawStart('en', [
    { ...first, acts: first.acts.map((act) => ({ ...act, decks: ['gone' as never] })) },
  ]);
  screen.getByText('A deck that this lesson needs is missing.');
  expect(
    screen.getByRole('button', { name: 'Start The class is the model' }).hasAttribute('disabled'),
  ).toBe(true);
});
