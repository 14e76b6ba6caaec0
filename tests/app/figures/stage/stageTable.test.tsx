import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { stageFacts } from '#app/_figures/stage/stageFacts';
import { StageTable } from '#app/_figures/stage/StageTable';
import { stageWords } from '#app/_figures/stage/stageWords';
import type { ScreenViewOptions } from '#tests/support/screenViews';
import { aScreenView } from '#tests/support/screenViews';

afterEach(cleanup);

function tablesOf(options: ScreenViewOptions) {
  const view = aScreenView(options);
  const facts = stageFacts(view, 'en');
  render(<StageTable view={view} facts={facts} language="en" shown="instead" />);
  const [experts, prompts] = screen.getAllByRole('table') as [HTMLElement, HTMLElement];
  return { view, facts, experts, prompts };
}

describe('the stage as tables', () => {
  it('lists every expert with its load, the busiest first', () => {
    const { experts, facts } = tablesOf({ experts: 30 });
    const rows = within(experts).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(30);
    const loads = rows.map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent));
    expect(loads).toEqual(facts.experts.map((expert) => expert.load).toSorted((a, b) => b - a));
  });

  it('tells for each prompt who has it, with which weight, and how it came out', () => {
    const { prompts, facts } = tablesOf({ experts: 8, phase: 'reveal', capacityFactor: 1 });
    const rows = within(prompts).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(facts.tokens.length);
    facts.tokens.forEach((token, index) => {
      const cells = within(rows[index]!).getAllByRole('cell');
      expect(cells.at(-1)?.textContent).toBe(token.verdict);
      if (token.calls > 0) expect(cells[1]?.textContent).toMatch(/\d+%/);
    });
  });

  it('says that there is no drawing, and how many rows are left out of an auditorium', () => {
    tablesOf({ experts: 2000, tokens: 20 });
    expect(screen.getByText(stageWords.en.noDrawing)).toBeDefined();
    expect(screen.getByText('1880 more are not listed.')).toBeDefined();
  });

  it('calls teams by number and says when somebody has left', () => {
    const view = aScreenView({ experts: 2, kind: 'team' });
    view.experts[0]!.name = '1';
    view.experts[1]!.name = '';
    const names = stageFacts(view, 'ko').experts.map((expert) => expert.name);
    expect(names).toEqual(['1팀', '(나간 사람)']);
  });
});
