import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AccuracyChart } from '#app/_figures/accuracy/AccuracyChart';
import { CallsMeter } from '#app/_figures/calls/CallsMeter';
import { layoutShare } from '#app/_figures/calls/layoutCalls';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { stageFacts } from '#app/_figures/stage/stageFacts';
import { stageSentence } from '#app/_figures/stage/stageSentence';
import { VoteBars } from '#app/_figures/votes/VoteBars';
import { LanguageProvider } from '#app/_text/language';
import type { Language } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import type { ScreenViewOptions } from '#tests/support/screenViews';
import { aScreenView } from '#tests/support/screenViews';

afterEach(cleanup);

function loadsOf(view: ScreenView) {
  return Object.fromEntries(Object.entries(view.experts).map(([key, { load }]) => [key, load]));
}

describe('every figure says in words what it draws', () => {
  const view = aScreenView({ experts: 30, phase: 'reveal', round: 3 });

  it('the heat map names who the gate believes in', () => {
    render(
      <LanguageProvider initial="en">
        <HeatMap experts={view.experts} language="en" />
      </LanguageProvider>,
    );
    expect(screen.getByRole('figure').textContent).toMatch(/The gate believes most in .+ for text/);
  });

  it('load bars say who did the work', () => {
    render(<LoadBars loads={{ 0: 8, 1: 1, 2: 1 }} capacity={8} language="en" />);
    expect(screen.getByText('1 of 3 experts did 80% of the work.')).toBeDefined();
  });

  it('load bars call nobody busy where all had the same', () => {
    render(<LoadBars loads={{ 0: 2, 1: 2, 2: 2 }} capacity={null} language="en" />);
    expect(screen.getByText('All 3 experts had the same: 2 each.')).toBeDefined();
  });

  it('the calls meter does not round a call away', () => {
    render(<CallsMeter layout={layoutShare(4, 1000)} language="en" />);
    expect(screen.getByText('Asking everybody takes 1,000 calls. We made 4 (0.4%).')).toBeDefined();
  });

  it('the history tells the newest round of the three models', () => {
    render(<AccuracyChart history={view.history} language="ko" />);
    expect(screen.getByRole('figure').textContent).toMatch(
      /3번째 라운드: 모델 \d+%, 모두에게 물으면 \d+%, 무작위로 고르면 \d+%/,
    );
  });

  it('vote bars tell the truth and whether the model found it', () => {
    const token = Object.values(view.round?.tokens ?? {}).find((each) => each.reveal?.modelRight);
    render(<VoteBars reveal={token!.reveal!} language="en" />);
    expect(screen.getByRole('figure').textContent).toMatch(
      /The true label is Violin\. The model is right\./,
    );
  });

  it('load bars take a round that nobody had a prompt in', () => {
    render(<LoadBars loads={loadsOf(aScreenView({ tokens: 1 }))} capacity={null} language="ko" />);
    render(<LoadBars loads={{}} capacity={null} language="ko" />);
    expect(screen.getByText('아직 아무도 카드를 맡지 않았어요.')).toBeDefined();
  });
});

describe('the sentence of the stage', () => {
  const say = (
    options: ScreenViewOptions,
    language: Language,
    film: 'running' | 'over' = 'over',
    listener: 'eyes' | 'spoken' = 'eyes',
  ) => stageSentence(stageFacts(aScreenView(options), language), language, { film, for: listener });

  it('keeps the end of a film to itself while it runs', () => {
    const crowded = { experts: 8, tokens: 40, k: 1, capacityFactor: 1, collapse: 2 };
    expect(say(crowded, 'en', 'running')).toBe('The gate hands out 40 prompts.');
    expect(say(crowded, 'en')).toMatch(/found no room and were dropped/);
    expect(say({ phase: 'reveal' }, 'en', 'running')).toBe('Answers return and add up.');
    expect(say({ phase: 'reveal' }, 'ko')).toMatch(/장 중 \d+장을 맞혔어요/);
  });

  it('counts the answers as they come, but does not read every count out', () => {
    const half = { phase: 'answering', answered: 0.5, experts: 8 } as const;
    expect(say(half, 'en')).toMatch(/\d+ of \d+ answers are in\.$/);
    expect(say(half, 'en', 'over', 'spoken')).not.toMatch(/answers/);
    const all = { ...half, answered: 1 };
    expect(say(all, 'en', 'over', 'spoken')).toMatch(/All answers are in\.$/);
  });

  it('speaks of one prompt as of one', () => {
    const question = { experts: 3, tokens: 1, k: 3, capacityFactor: null };
    expect(say(question, 'en')).toBe('1 prompt went to all 3 experts.');
  });
});
