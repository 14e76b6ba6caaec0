import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { LanguageProvider } from '#app/_text/language';
import { WallPage } from '#app/_wall/WallPage';
import type { Language } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import type { RoundMetrics } from '#game/room/state';
import type { ActView, LoadStory, ScreenView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';

vi.mock('#app/_figures/stage/pixi/stageRenderer', () => ({
  openStageRenderer: () => new Promise(() => undefined),
}));

beforeAll(() => {
  // What jsdom lacks of a browser.
  window.matchMedia = ((query: string) => ({
    matches: true,
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

function drawWall(language: Language, view: ScreenView) {
  return render(
    <LanguageProvider initial={language}>
      <WallPage
        view={view}
        clock={{ serverNow: () => view.phase.startedAt }}
        origin="http://192.168.0.5:3000"
        connection={{ kind: 'live' }}
        onRetry={() => undefined}
      />
    </LanguageProvider>,
  );
}

function withAct(view: ScreenView, part: Partial<ActView>): ScreenView {
  return { ...view, act: view.act && { ...view.act, ...part } };
}

const STORY: LoadStory = {
  act: 1,
  title: { ko: '쏠려요', en: 'Collapse' },
  experts: 27,
  busiest: 3,
  share: 0.82,
  lastCalled: 4,
  dropped: 12,
  prompts: 60,
  loadCv: 2.4,
  floor: 0.6,
};
const ROUND: RoundMetrics = {
  prompts: 36,
  modelRight: 18,
  denseRight: 24,
  randomRight: 17,
  calls: 36,
  callsDense: 972,
  dropped: 0,
  loadCv: 1,
  loadCvFloor: 0.6,
  maxViolation: 1,
};
const main = () => screen.getByRole('main').textContent;

describe('an act intro', () => {
  test('shows its figure and says what moves in it', () => {
    drawWall('ko', withAct(aScreenView({ phase: 'actIntro' }), { figure: 'collapse' }));
    expect(screen.getByRole('figure').textContent).toContain('배울 기회를 잃어요');
  });

  test('of a test says calmly that nobody is marked and leaves the gate out', () => {
    const view = withAct(aScreenView({ phase: 'actIntro' }), {
      purpose: 'preTest',
      figure: 'test',
    });
    drawWall('ko', view);
    expect(main()).toContain('점수 없음');
    expect(main()).not.toContain('정원');
  });
});

describe('a test', () => {
  test('shows how many are done and no routing', () => {
    const view = withAct(aScreenView({ phase: 'answering', answered: 1 }), { purpose: 'preTest' });
    drawWall('en', view);
    expect(main()).toMatch(/\d+ of \d+ have answered everything/);
    expect(screen.queryByRole('button', { name: 'Show as a table' })).toBeNull();
  });

  test('gives no number away at its end', () => {
    drawWall('en', withAct(aScreenView({ phase: 'actSummary' }), { purpose: 'preTest' }));
    expect(main()).toContain('The solutions stay secret');
    expect(main()).not.toMatch(/%/);
  });
});

describe('an act summary', () => {
  const summary = (part: Partial<ActView>, story: Partial<LoadStory> = {}) => ({
    ...withAct(aScreenView({ phase: 'actSummary', experts: 27 }), part),
    actStory: { ...STORY, ...story },
  });

  test('begins with who did the work, in the class’s own numbers', () => {
    drawWall('en', summary({ figure: 'collapse' }, { dropped: 0 }));
    expect(main()).toContain('3 of 27 experts did 82% of the work');
    expect(main()).toContain('4 times as uneven as by chance');
  });

  test('tells how few experts the gate had come to in the last round', () => {
    drawWall('en', summary({ figure: 'collapse' }, { dropped: 0 }));
    expect(main()).toContain('In the last round only 4 of 27 experts were called.');
  });

  test('begins with the drops that went away', () => {
    const view = summary({ figure: 'balance' });
    const ofAct = (round: number, dropped: number) => ({
      act: view.act?.index ?? 0,
      round,
      metrics: { ...ROUND, dropped },
    });
    drawWall('ko', { ...view, history: [ofAct(1, 30), ofAct(2, 1)] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '라운드마다 버려진 카드가 30장에서 1장으로 줄었어요.',
    );
  });

  test('of one round drawn by lot sets the act beside those before, not beside chance', () => {
    const view = summary({ gate: PRESETS.random.settings }, { dropped: 0 });
    const index = view.act?.index ?? 0;
    const ofAct = (act: number, modelRight: number) => ({
      act,
      round: 1,
      metrics: { ...ROUND, prompts: 12, modelRight },
    });
    drawWall('en', { ...view, history: [ofAct(index - 1, 4), ofAct(index, 8)] });
    expect(screen.getByRole('figure').textContent).toMatch(/act by act.*33%.*67%/);
    expect(main()).not.toContain('at random');
  });

  test('of a capacity act begins with what was dropped', () => {
    drawWall('ko', summary({ figure: 'capacity' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '카드 60장 중 12장이 자리가 없어 버려졌어요.',
    );
  });

  test('of experts who chose begins with what nobody wanted', () => {
    drawWall('ko', summary({ choice: 'experts' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '카드 60장 중 12장은 아무도 고르지 않았어요.',
    );
  });

  test('of split senses begins with what came out, and compares it with the act before', () => {
    const view = summary({ senses: 'split' }, { dropped: 0 });
    const [first] = view.history;
    if (!first) throw new Error('no round');
    const before = { ...first, act: 0, metrics: { ...first.metrics, prompts: 10, modelRight: 4 } };
    drawWall('en', { ...view, history: [before, ...view.history] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^\d+ of \d+ prompts were right\.$/,
    );
    expect(main()).toContain('In the act before, the model was right: 40%');
  });

  test('of a dense act says that everybody was asked, and compares no loads', () => {
    const view = withAct(aScreenView({ phase: 'actSummary', experts: 27 }), {});
    drawWall('ko', withAct(view, { gate: { ...view.act!.gate, router: 'dense' } }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      '카드 한 장에 27명 모두가 답했어요.',
    );
    expect(main()).not.toContain('전문가마다 맡은 카드');
  });
});

test('while experts choose the wall shows how many want each prompt', () => {
  const view = withAct(aScreenView({ phase: 'choosing', tokens: 4 }), { choice: 'experts' });
  const tokens = aScreenView({ phase: 'briefing', tokens: 4 }).round;
  const wanted = [3, 0, 1, 2];
  const round = tokens && {
    ...tokens,
    capacity: 2,
    ready: 2,
    asked: 5,
    tokens: Object.fromEntries(
      Object.entries(tokens.tokens).map(([token, each]) => [
        token,
        { ...each, answered: { active: wanted[Number(token)] ?? 0, shadow: 0 } },
      ]),
    ),
  };
  drawWall('en', { ...view, round });
  const counts = within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')?.textContent);
  expect(counts).toEqual(wanted.map((each) => `experts want it ${each}`));
  expect(main()).toContain('Still wanted by nobody: 1');
  expect(screen.getByRole('banner').textContent).toContain('Done choosing 2/5');
});

test('what experts picked themselves is not called the gate’s work', () => {
  const view = withAct(aScreenView({ phase: 'answering', tokens: 6 }), { choice: 'experts' });
  const tokens = Object.fromEntries(
    Object.entries(view.round?.tokens ?? {}).map(([token, each]) => [
      token,
      { ...each, dropped: token === '0' },
    ]),
  );
  drawWall('ko', { ...view, round: view.round && { ...view.round, tokens } });
  expect(main()).toContain('1장은 아무도 고르지 않았어요');
  expect(main()).not.toContain('게이트가 카드');
});
