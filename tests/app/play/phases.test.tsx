import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { JOINED } from '#app/_text/format';
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

test('who plays in a team learns in which, and that it is one expert', () => {
  drawPhase('ko', playerViews('ko').teamIntro);
  screen.getByText(/나는 2팀이에요. 팀 하나가 전문가 한 명이라서/);
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
    work: { ...view.work, role: { kind: 'idle', reason, probability: 0.4, rank: 3, turn: null } },
  });
  expect(document.body.textContent).toContain(words);
});

test('who came late is told no score, since there is none', () => {
  const view = playerViews('en').briefingIdle;
  if (!view.work) throw new Error('no work');
  drawPhase('en', {
    ...view,
    work: {
      ...view.work,
      role: { kind: 'idle', reason: 'away', probability: 0, rank: 0, turn: null },
    },
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
  const rows = within(card)
    .getAllByRole('row')
    .map((row) => [...row.children].map((each) => each.textContent));
  expect(rows).toEqual([
    ['카드 종류', '게이트의 믿음', '실제로 맞힌 카드'],
    ['글', '41%', '7장 중 3장'],
    ['그림', '55%', '8장 중 4장'],
    ['소리', '86%', '10장 중 9장'],
    ['영상', '50%', '5장 중 4장'],
  ]);
  expect(card.textContent).toContain('4/8 → 7/8');
  expect(card.textContent).toContain(`처음에 몰랐던 것의 75%${JOINED}를 알게 됐어요.`);
  expect(card.textContent).toContain('소리 최고 전문가');
  screen.getByText('진짜 모델은 이런 점이 달라요');
});

test('the debrief tells the phone of its class, without a name or a canvas', () => {
  drawPhase('ko', playerViews('ko').debrief);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(headings).toEqual([
    '반짝이는 수달',
    '우리 반이 배운 것',
    '우리 반이 만든 모델',
    '막마다 누가 일했을까요?',
    '함께라서 맞힌 카드',
  ]);
  screen.getByText(`모두에게 묻는 계산의 7%${JOINED}만 썼어요.`);
  screen.getByText(`전문가 27명 중 3명이 일의 82%${JOINED}를 했어요.`);
  expect(document.querySelector('canvas')).toBeNull();
});

test('a class without tests or fusion is told only what there is', () => {
  const view = playerViews('en').debrief;
  if (!view.debrief || !view.card) throw new Error('no debrief');
  drawPhase('en', {
    ...view,
    card: { ...view.card, test: null },
    debrief: { ...view.debrief, gain: null, loadStory: [], fusion: null },
  });
  expect(screen.queryByText('What the class has learnt')).toBeNull();
  expect(screen.queryByText('Before → after')).toBeNull();
  screen.getByRole('heading', { name: 'Your class as a model' });
});

test('when the game has ended there is a way to the next room', () => {
  drawPhase('en', playerViews('en').ended);
  expect(screen.getByRole('link', { name: 'Join another room' }).getAttribute('href')).toBe('/');
});

test.each([
  ['active', 'score', '낮았다면 다른 전문가에게'],
  ['active', 'chance', '나를 시험해 봤어요'],
  ['idle', 'score', '높았다면 나에게'],
  ['idle', 'chance', '다른 전문가를 시험해 봤어요'],
] as const)(
  'a phone learns what would have changed the choice: %s by %s',
  (kind, decided, words) => {
    const view =
      kind === 'active' ? playerViews('ko').briefingActive : playerViews('ko').briefingIdle;
    if (!view.work) throw new Error('no work');
    const role = { ...view.work.role, turn: { by: 0.4, decided } };
    drawPhase('ko', { ...view, work: { ...view.work, role } });
    expect(document.body.textContent).toContain(words);
  },
);
