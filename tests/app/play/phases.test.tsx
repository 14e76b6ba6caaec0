import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#game/deck/deck';
import { playerViews } from '../support/playerViews';
import { drawPhase } from '../support/phone';

const names = Object.keys(playerViews('ko')) as (keyof ReturnType<typeof playerViews>)[];

for (const language of LANGUAGES) {
  test.each(names)(`${language}: %s has one main heading and no empty control`, (name) => {
    drawPhase(language, playerViews(language)[name]);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const button of screen.queryAllByRole('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
    }
  });
}

test('the lobby shows the own name and what will happen', () => {
  drawPhase('ko', playerViews('ko').lobby);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('반짝이는 수달');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
});

test('an active phone learns how many prompts it has, its score and the reasons', () => {
  drawPhase('ko', playerViews('ko').briefingActive);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('카드 2장이 나에게 왔어요!');
  screen.getByText(/점수는 74%.*1위/);
  screen.getByText(/소리 카드/);
});

test.each([
  ['outranked', '다른 전문가를 더 믿었어요'],
  ['full', '이미 찼어요'],
  ['masked', '받지 않기로 한 종류'],
  ['away', '자리에 없었어요'],
] as const)('an idle phone learns why: %s', (reason, words) => {
  const view = playerViews('ko').briefingIdle;
  if (!view.work) throw new Error('no work');
  drawPhase('ko', {
    ...view,
    work: { ...view.work, role: { kind: 'idle', reason, probability: 0.4, rank: 3 } },
  });
  expect(document.body.textContent).toContain(words);
});

test('who came late is told no score, since there is none', () => {
  const view = playerViews('en').briefingIdle;
  if (!view.work) throw new Error('no work');
  drawPhase('en', {
    ...view,
    work: { ...view.work, role: { kind: 'idle', reason: 'away', probability: 0, rank: 0 } },
  });
  expect(document.body.textContent).not.toContain('scored');
});

test('the reveal tells for each prompt what I said, the truth, the model and everybody', () => {
  drawPhase('ko', playerViews('ko').reveal);
  const card = screen.getByRole('heading', { name: '어떤 악기 소리일까요?' }).closest('section');
  if (!card) throw new Error('no prompt');
  const inCard = within(card);
  inCard.getByText('맞았어요');
  inCard.getByText('+200점');
  const rows = inCard
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(rows).toEqual([
    ['내 답', '✓맞았어요: 마림바'],
    ['모델의 답', '×아쉬워요: 가야금'],
    ['모두의 답', '✓맞았어요: 마림바'],
  ]);
});

test('a prompt without an answer says so, and a model without one too', () => {
  drawPhase('ko', playerViews('ko').reveal);
  const card = screen
    .getByRole('heading', { name: '무엇이 움직이고 있을까요?' })
    .closest('section');
  expect(card?.textContent).toContain('답하지 않았어요');
  expect(card?.textContent).toContain('답하지 못했어요');
});

test('the reveal ends with the own row of the gate, in numbers', () => {
  drawPhase('en', playerViews('en').reveal);
  const row = screen
    .getByRole('heading', { name: 'What the gate thinks of you' })
    .closest('section');
  expect(row?.textContent).toContain('Audio believed 86%');
});

test('the expert card sets belief against truth and tells where the metaphor bends', () => {
  drawPhase('ko', playerViews('ko').debrief);
  const card = screen.getByRole('region', { name: '반짝이는 수달' });
  expect(card.textContent).toContain('소리 전문가');
  expect(card.textContent).toContain('게이트의 믿음 86%');
  expect(card.textContent).toContain('실제로는 10장 중 9장');
  expect(card.textContent).toContain('소리 최고 전문가');
  screen.getByText('진짜 모델은 이런 점이 달라요');
});

test('when the game has ended there is a way to the next room', () => {
  drawPhase('en', playerViews('en').ended);
  expect(screen.getByRole('link', { name: 'Join another room' }).getAttribute('href')).toBe('/');
});
