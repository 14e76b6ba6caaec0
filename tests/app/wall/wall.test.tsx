import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#app/_text/language';
import { WallGone } from '#app/_wall/WallGone';
import { WallPage } from '#app/_wall/WallPage';
import type { Connection } from '#app/_live/connection';
import type { Language } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import type { PhaseView, ScreenView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';

// The drawing has tests of its own, in a browser; jsdom has no canvas.
vi.mock('#app/_figures/stage/pixi/stageRenderer', () => ({
  openStageRenderer: () => new Promise(() => undefined),
}));

beforeAll(() => {
  // What jsdom lacks of a browser.
  window.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia; // only what the page asks for
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(cleanup);

const LIVE: Connection = { kind: 'live' };

function drawWall(
  language: Language,
  view: ScreenView,
  { connection = LIVE, now = view.phase.startedAt }: { connection?: Connection; now?: number } = {},
) {
  return render(
    <LanguageProvider initial={language}>
      <WallPage
        view={view}
        clock={{ serverNow: () => now }}
        origin="http://192.168.0.5:3000"
        connection={connection}
        onRetry={() => undefined}
      />
    </LanguageProvider>,
  );
}

const PHASES: PhaseView['kind'][] = [
  'lobby',
  'actIntro',
  'briefing',
  'answering',
  'reveal',
  'actSummary',
  'debrief',
  'ended',
];

for (const language of LANGUAGES) {
  test.each(PHASES)(`${language}: %s has one main heading and no empty control`, (phase) => {
    drawWall(language, aScreenView({ phase }));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    for (const button of screen.queryAllByRole('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
    }
  });
}

describe('the lobby', () => {
  test('shows code and address, names those who came and marks the bots', () => {
    drawWall('ko', aScreenView({ phase: 'lobby', experts: 5 }));
    screen.getByLabelText('4 8 2 9 1 3');
    screen.getByText('192.168.0.5:3000');
    const names = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(names).toHaveLength(5);
    expect(names.filter((name) => name.dataset.kind === 'bot')).toHaveLength(1);
  });

  test('says when newcomers are not let in', () => {
    drawWall('ko', { ...aScreenView({ phase: 'lobby' }), door: 'locked' });
    screen.getByRole('heading', { name: '지금은 새로 들어올 수 없어요' });
  });
});

test('answering shows how many active answers are in, and phones that are away', () => {
  const view = aScreenView({ phase: 'answering', answered: 0.5 });
  drawWall('ko', { ...view, seats: { ...view.seats, away: 2 } });
  expect(screen.getByRole('banner').textContent).toMatch(/답 \d+\/\d+/);
  screen.getByText('연결 끊김 2대');
});

describe('a reveal', () => {
  test('shows the figures after the film and keeps them', () => {
    const view = aScreenView({ phase: 'reveal', endsAt: null });
    drawWall('ko', view, { now: view.phase.startedAt + 20_000 });
    screen.getByRole('heading', { name: '이번 라운드의 결과' });
    expect(screen.getByText('결과').getAttribute('aria-current')).toBe('step');
  });

  test('lets only the host choose what is shown', () => {
    const view = aScreenView({ phase: 'reveal' });
    drawWall('ko', view);
    expect(screen.queryByRole('button', { name: '카드' })).toBeNull();
    cleanup();
    drawWall('ko', { ...view, kind: 'host' });
    screen.getByRole('button', { name: '카드' });
  });
});

test('the act summary says who did the work', () => {
  const { container } = drawWall('ko', aScreenView({ phase: 'actSummary', experts: 27 }));
  expect(container.textContent).toMatch(/전문가 27명 중 \d+명이 일의 \d+%\u2060를 했어요/);
});

test('every lesson ends by saying where the metaphor bends', () => {
  const view = aScreenView({ phase: 'debrief' });
  drawWall('en', view, { now: view.phase.startedAt + 600_000 });
  expect(screen.getByRole('main').textContent).toContain('saves computing, not memory');
});

test('a pause lies over the phase and is said aloud', () => {
  const view = aScreenView({ phase: 'answering' });
  drawWall('ko', { ...view, phase: { ...view.phase, pausedAt: view.phase.startedAt + 1_000 } });
  const statuses = screen.getAllByRole('status').map((status) => status.textContent);
  expect(statuses.some((text) => text?.includes('잠시 멈췄어요'))).toBe(true);
});

test.each([
  ['offline', '이 컴퓨터의 인터넷이 끊겼어요.'],
  ['serverRestarting', '서버가 다시 시작하고 있어요.'],
  ['serverUnreachable', '서버에 닿지 않아요.'],
] as const)('%s is its own message, and the last picture stays', (kind, words) => {
  drawWall('ko', aScreenView({ phase: 'lobby' }), { connection: { kind } });
  screen.getByText(words);
  screen.getByLabelText('4 8 2 9 1 3');
});

test('a stranger is sent to the join page, not told of a fault', () => {
  render(
    <LanguageProvider initial="ko">
      <WallGone
        connection={{ kind: 'refused', refusal: 'notHost' }}
        code="482913"
        results={null}
        onRetry={() => undefined}
      />
    </LanguageProvider>,
  );
  expect(screen.getByRole('link', { name: '학생으로 들어가기' }).getAttribute('href')).toBe(
    '/?code=482913',
  );
});
