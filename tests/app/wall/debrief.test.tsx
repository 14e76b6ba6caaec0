import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DebriefPhase } from '#app/_wall/phases/DebriefPhase';
import { LANGUAGES, type Language } from '#game/deck/deck';
import type { DebriefView, ScreenView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';
import { aDebrief } from '../support/debriefViews';
import { draw } from '../support/phone';

afterEach(cleanup);

interface Shown {
  debrief?: DebriefView;
  kind?: ScreenView['kind'];
  flow?: ScreenView['flow'];
  after?: number;
  picked?: ScreenView['shown'];
}

function drawDebrief(language: Language, shown: Shown = {}) {
  const { debrief = aDebrief(), kind = 'host', flow = 'hostDriven', after = 0, picked } = shown;
  const view = {
    ...aScreenView({ phase: 'debrief' }),
    kind,
    flow,
    debrief,
    ...(picked && { shown: picked }),
  };
  const clock = { serverNow: () => view.phase.startedAt + after };
  return draw(
    language,
    <main>
      <DebriefPhase view={view} clock={clock} />
    </main>,
  );
}

const shownTab = () =>
  screen.getByRole('navigation').querySelector('[aria-current]')?.textContent ?? null;
const press = (code: string) => fireEvent.keyDown(window, { code });

describe('a host', () => {
  test.each(LANGUAGES)('%s: goes through every page, each with a heading', (language) => {
    drawDebrief(language);
    const tabs = screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-label') === null);
    expect(tabs).toHaveLength(6);
    for (const tab of tabs) {
      fireEvent.click(tab);
      expect(shownTab()).toBe(tab.textContent);
      expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(0);
      expect(screen.getByRole('main').textContent).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('keeps the first page until it is turned, however long it takes', () => {
    drawDebrief('en', { after: 600_000 });
    expect(shownTab()).toBe('Learning');
  });

  test('turns with the keys of a clicker, and only the last page leaves them to the game', () => {
    drawDebrief('en');
    for (const name of ['Model', 'Load', 'Fusion', 'Awards', 'Metaphor']) {
      // fireEvent says false when somebody used the key.
      expect(press('PageDown')).toBe(false);
      expect(shownTab()).toBe(name);
    }
    expect(press('PageDown')).toBe(true);
    press('ArrowUp');
    expect(shownTab()).toBe('Awards');
    press('Digit1');
    expect(shownTab()).toBe('Learning');
  });

  test('can hold a page that turns by itself', () => {
    drawDebrief('en', { flow: 'automatic', after: 15_000 });
    expect(shownTab()).toBe('Model');
    fireEvent.click(screen.getByRole('button', { name: 'Stay on this page' }));
    screen.getByRole('button', { name: 'Turn by itself' });
  });
});

describe('a projector', () => {
  test('has no buttons and goes through the pages by time when nobody leads', () => {
    drawDebrief('ko', { kind: 'screen', flow: 'automatic', after: 15_000 });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(shownTab()).toBe('모델');
  });

  test('shows the page the host has turned to, on whichever device', () => {
    const picked = { kind: 'debrief', page: 'podium' } as const;
    drawDebrief('en', { kind: 'screen', after: 600_000, picked });
    expect(shownTab()).toBe('Awards');
  });

  test('leaves its keys alone', () => {
    drawDebrief('en', { kind: 'screen' });
    expect(press('PageDown')).toBe(true);
    expect(shownTab()).toBe('Learning');
  });
});

describe('the learning gain', () => {
  const page = (gain: NonNullable<DebriefView['gain']>) =>
    drawDebrief('en', { debrief: aDebrief({ gain }) }).container.textContent ?? '';

  test('is told with both shares and what it means', () => {
    const text = page({ pre: 0.5, post: 0.8, gain: 0.6, pupils: 24 });
    expect(text).toContain('50%');
    expect(text).toContain('80%');
    expect(text).toContain('60% of what was not known before is known now.');
    expect(text).toContain('Learning gain = newly known ÷ not known before');
  });

  test('is not celebrated when there is none, nor when there was nothing to gain', () => {
    expect(page({ pre: 0.5, post: 0.4, gain: -0.2, pupils: 9 })).toContain('Fewer were right');
    cleanup();
    expect(page({ pre: 1, post: 1, gain: null, pupils: 9 })).toContain('nothing was left to gain');
  });
});

test('the load story tells of every act who did the work, and what was dropped', () => {
  const { container } = drawDebrief('en');
  fireEvent.click(screen.getByRole('button', { name: 'Load' }));
  const stories = screen.getAllByRole('listitem').map((story) => story.textContent);
  expect(stories).toHaveLength(6);
  expect(stories[0]).toContain('3 of 27 experts did 82% of the work.');
  expect(stories[0]).toContain('Uneven: variation 2.61 (by chance 0.62)');
  expect(stories[1]).toContain('31 of 108 prompts dropped');
  expect(stories[2]).toContain('Even: variation');
  expect(container.querySelectorAll('svg[aria-hidden]')).toHaveLength(6);
});

test('a load is called even only when chance would have made it so', () => {
  const [, , balanced] = aDebrief().loadStory;
  if (!balanced) throw new Error('no story');
  drawDebrief('en', {
    debrief: aDebrief({ loadStory: [{ ...balanced, loadCv: 1.1, floor: 0.9 }] }),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Load' }));
  const story = screen.getByRole('listitem').textContent;
  expect(story).toContain('Variation 1.1 (by chance 0.9)');
  expect(story).not.toMatch(/even/i);
});

test('the fusion page tells how few were right alone', () => {
  drawDebrief('ko');
  fireEvent.click(screen.getByRole('button', { name: '융합' }));
  screen.getByText('따로 낸 답은 9개 중 2개만 맞았어요.');
});

test('equal points share a place', () => {
  drawDebrief('en');
  fireEvent.click(screen.getByRole('button', { name: 'Awards' }));
  expect(screen.getAllByText('Score, place 2')).toHaveLength(2);
});

test('where everybody was always asked, no chance and no gate is compared with', () => {
  const { calls, model } = aDebrief();
  const debrief = { ...aDebrief(), callsDense: calls, dense: model };
  drawDebrief('en', { debrief, picked: { kind: 'debrief', page: 'model' } });
  const page = screen.getByRole('main').textContent;
  expect(page).toContain('Everybody answered every prompt.');
  expect(page).not.toContain('at random');
  expect(page).not.toContain('Ask everybody');
});
