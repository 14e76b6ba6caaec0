import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '#app/_text/language';
import { BoardPhase } from '#app/_wall/board/BoardPhase';
import { boardOf } from '#app/_wall/board/boardOf';
import { revealAt } from '#app/_wall/revealParts';
import type { LabelId, Language } from '#game/deck/deck';
import type { ScreenView, SheetView, TokenView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';

afterEach(cleanup);

const LABELS: SheetView['labels'] = [
  { id: 'cat' as LabelId, name: { ko: '고양이', en: 'A cat' } },
  { id: 'dog' as LabelId, name: { ko: '강아지', en: 'A dog' } },
];
const SHEET: SheetView = {
  text: { ko: '야옹 하고 울어요.', en: 'It says miaow.' },
  labels: LABELS,
};

/** A round that shows its prompts in full, with one change for each prompt. */
function aBoard(
  phase: 'answering' | 'reveal',
  changes: Partial<TokenView>[],
  sheet: SheetView = SHEET,
): ScreenView {
  const view = aScreenView({ phase, experts: 4, tokens: changes.length, k: 4 });
  if (!view.round) throw new Error('no round');
  const tokens = Object.fromEntries(
    Object.values(view.round.tokens).map((token, index) => [
      index,
      { ...token, sheet, image: PICTURE, ...changes[index] },
    ]),
  );
  return { ...view, round: { ...view.round, tokens } };
}

const FILE = { src: '/media/00.webp', type: 'image/webp', bytes: 1, width: 4, height: 3 };
const PICTURE = { ko: FILE, en: FILE };

function revealed(answer: string, votes: Record<string, number>): Partial<TokenView> {
  return {
    reveal: {
      labels: Object.fromEntries(LABELS.map(({ id, name }) => [id, name])),
      answer: answer as LabelId,
      votes,
      combined: answer as LabelId,
      modelRight: true,
      dense: answer as LabelId,
      denseRight: true,
      explanation: { ko: '설명', en: 'Because.' },
      source: { ko: '출처', en: 'Source' },
      unconfirmed: false,
      system: null,
    },
  };
}

function draw(language: Language, view: ScreenView) {
  const board = boardOf(view.round);
  if (!board) throw new Error('no board');
  render(
    <LanguageProvider initial={language}>
      <BoardPhase board={board} view={view} />
    </LanguageProvider>,
  );
  return board;
}

describe('a question to everybody', () => {
  it('stands on the wall in full, with its labels in order and nothing given away', () => {
    const view = aBoard('answering', [{ modalities: ['text', 'audio'] }]);
    expect(draw('ko', view).kind).toBe('question');
    expect(screen.getByText('야옹 하고 울어요.')).toBeTruthy();
    expect(screen.getByText('소리는 휴대전화에서 들어요.')).toBeTruthy();
    const labels = within(screen.getByRole('list', { name: '고를 수 있는 답' }));
    expect(labels.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'A고양이',
      'B강아지',
    ]);
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('shows at the reveal what the class said and how many were right', () => {
    const view = aBoard('reveal', [revealed('cat', { cat: 0.75, dog: 0.25 })]);
    draw('en', view);
    const labels = within(screen.getByRole('list', { name: 'Possible answers' }));
    expect(labels.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'AA cat75%',
      'BA dog25%',
    ]);
    expect(screen.getByText(/of 4 experts were right/)).toBeTruthy();
    expect(screen.getByText(/The true label is A cat/)).toBeTruthy();
  });

  it('needs the text of prompts that everybody has', () => {
    expect(boardOf(aScreenView({ phase: 'answering', tokens: 1 }).round)).toBeNull();
    expect(boardOf(null)).toBeNull();
  });
});

describe('pictures and as many captions', () => {
  it('make a grid, whose cells hold at the reveal how near the class put them', () => {
    const view = aBoard('reveal', [
      revealed('cat', { cat: 0.75, dog: 0.25 }),
      revealed('dog', { dog: 1 }),
    ]);
    expect(draw('en', view).kind).toBe('matching');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'A A cat',
      'B A dog',
    ]);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ['75%true pair', '0%'],
      ['25%', '100%true pair'],
    ]);
  });

  it('make none when captions differ or a picture is missing', () => {
    const other: SheetView = { ...SHEET, labels: [...LABELS].reverse() };
    expect(boardOf(aBoard('answering', [{}, { sheet: other }]).round)).toBeNull();
    expect(boardOf(aBoard('answering', [{}, { image: null }]).round)).toBeNull();
    expect(boardOf(aBoard('answering', [{}, {}, {}]).round)).toBeNull();
  });
});

describe('a reveal that a host leads', () => {
  it('ends a question with its reason, and stays with a grid', () => {
    const late = 60_000;
    expect(revealAt(late, null, 1, 'question').part).toBe('prompts');
    expect(revealAt(late, null, 4, 'matching').part).toBe('stage');
    expect(revealAt(late, null, 12).part).toBe('numbers');
  });
});
