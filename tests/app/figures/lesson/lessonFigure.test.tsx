import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LazyLessonFigure } from '#app/_figures/lesson/LazyLessonFigure';
import { LessonFigure } from '#app/_figures/lesson/LessonFigure';
import { SCENES } from '#app/_figures/lesson/scenes';
import { LANGUAGES } from '#game/deck/deck';
import { FIGURE_IDS } from '#game/lesson/figures';

const animate = vi.fn(() => ({ cancel: vi.fn(), onfinish: null }) as unknown as Animation); // all that is used of it

function motionIs(motion: 'full' | 'reduced') {
  window.matchMedia = ((query: string) => ({
    matches: motion === 'reduced',
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia; // only what the page asks for
}

beforeEach(() => {
  animate.mockClear();
  Element.prototype.animate = animate;
  motionIs('full');
});
afterEach(cleanup);

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(FIGURE_IDS)('%s is drawn with its sentence', (figure) => {
    render(<LessonFigure figure={figure} language={language} play="loop" control="none" />);
    expect(screen.getByRole('figure').textContent).toContain(SCENES[figure].caption[language]);
  });
});

test('a figure moves, and can be stopped and played again by hand', () => {
  render(<LessonFigure figure="collapse" language="en" play="once" control="shown" />);
  const started = animate.mock.calls.length;
  expect(started).toBeGreaterThan(5);
  screen.getByRole('button', { name: 'Stop the figure' }).click();
  return screen.findByRole('button', { name: 'Play it again' });
});

test('where less motion is wanted nothing moves and there is nothing to stop', () => {
  motionIs('reduced');
  render(<LessonFigure figure="collapse" language="ko" play="loop" control="shown" />);
  expect(animate).not.toHaveBeenCalled();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('figure').textContent).toContain('배울 기회');
});

test('a phone fetches the figure when there is one to show', async () => {
  render(<LazyLessonFigure figure="quiz" language="en" play="once" control="shown" />);
  expect(screen.queryByRole('figure')).toBeNull();
  const figure = await screen.findByRole('figure');
  expect(figure.textContent).toContain('Everybody answers one question');
});
