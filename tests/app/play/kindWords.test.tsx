import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CardOutcome, CardView, PlayerView } from '#game/room/view';
import { playerViews } from '../support/playerViews';
import { drawPhase } from '../support/phone';

/** What a phone says when the gate, not its owner, is why there is little to show. */

const MANY = 36;
const ANSWERED = 2;

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

function workOf(view: PlayerView): NonNullable<PlayerView['work']> {
  if (!view.work) throw new Error('no work');
  return view.work;
}

/** A reveal in which nothing came to this phone. */
function withoutCards(cannot: PlayerView['me']['cannot']): PlayerView {
  const view = playerViews('ko').reveal;
  const role = { kind: 'idle', reason: 'masked', probability: 0, rank: 0, turn: null } as const;
  return {
    ...view,
    me: { ...view.me, cannot },
    work: { ...workOf(view), role, cards: [] },
    answers: {},
    outcomes: {},
  };
}

/** Every prompt of the batch came to this phone; there was time for two. */
function overloaded(view: PlayerView): PlayerView {
  const work = workOf(view);
  const [card] = work.cards;
  const outcome = Object.values(playerViews('ko').reveal.outcomes)[0];
  if (!card || !outcome) throw new Error('no card');
  const cards: CardView[] = [];
  const outcomes: Record<number, CardOutcome> = {};
  for (let token = 0; token < MANY; token++) {
    cards.push({ ...card, token, kind: 'active', question: `${token + 1}?` });
    outcomes[token] = outcome;
  }
  const answers = { 0: outcome.answer, 1: outcome.answer };
  return { ...view, work: { ...work, cards }, answers, outcomes };
}

test('whoever can perceive none of a round’s prompts is told that nothing was theirs to answer', () => {
  drawPhase('ko', withoutCards(['audio']));
  expect(title()).toBe('이번 라운드에는 나에게 온 카드가 없었어요');
  screen.getByText(/내가 놓친 카드는 없어요/);
});

test('of senses nobody asked to be spared nothing is said', () => {
  drawPhase('ko', withoutCards([]));
  expect(title()).toBe('이번 라운드에는 나에게 온 카드가 없었어요');
  expect(document.body.textContent).not.toContain('받지 않기로');
});

test('an expert buried in prompts reads of the gate’s part in it, and of the rest on demand only', () => {
  drawPhase('en', overloaded(playerViews('en').reveal));
  expect(title()).toBe(`You got ${ANSWERED} of ${ANSWERED} right`);
  screen.getByText(/36 prompts came at once.*the gate sent too much to one expert/);
  const rest = screen.getByText('34 prompts there was no time for').closest('details');
  expect(rest?.open).toBe(false);
  expect(rest?.querySelectorAll('section')).toHaveLength(MANY - ANSWERED);
});

test('where everybody is asked everything, the gate is not to blame', () => {
  const view = overloaded(playerViews('en').reveal);
  drawPhase('en', { ...view, act: view.act && { ...view.act, called: 'everybody' } });
  expect(document.body.textContent).not.toContain('too much to one expert');
  expect(document.body.textContent).not.toContain('there was no time for');
});

test.each([
  [2, false],
  [MANY, true],
])('before the clock starts, %i prompts are told to be too many: %s', (prompts, isTooMany) => {
  const view = playerViews('ko').briefingActive;
  const { role, ...work } = workOf(view);
  if (role.kind !== 'active') throw new Error('idle');
  drawPhase('ko', { ...view, work: { ...work, role: { ...role, prompts } } });
  expect(document.body.textContent.includes('다 답하지 못해도 괜찮아요')).toBe(isTooMany);
});

test('who has not answered anything is not told that the gate learnt from their answers', () => {
  const view = playerViews('en').reveal;
  if (!view.learnt?.belief) throw new Error('nothing learnt');
  drawPhase('en', { ...view, answers: {}, learnt: { ...view.learnt, calls: 0 } });
  expect(document.body.textContent).toContain('The gate learns from right and wrong answers.');
  expect(document.body.textContent).not.toContain('your right and wrong answers');
});

test('at the end of an act an overloaded expert learns what that does to a real model', () => {
  const view = playerViews('ko').actSummary;
  if (!view.learnt || !view.act) throw new Error('nothing learnt');
  // Every prompt of every round: that is no act in which everybody was asked.
  const calls = view.act.round * MANY;
  drawPhase('ko', { ...view, learnt: { ...view.learnt, calls, prompts: MANY } });
  screen.getByText(/그래서 균형을 맞춰요/);
  expect(document.body.textContent).not.toContain('모두에게 갔어요');
});

test('dozens of prompts in the hand leave room for the reasons and for the card', () => {
  const view = overloaded(playerViews('en').briefingActive);
  drawPhase('en', view);
  expect(
    within(screen.getByRole('list', { name: 'Your prompts' })).getAllByRole('listitem'),
  ).toHaveLength(9);
  screen.getByText('and 28 more');
});

test.each([
  ['score', '이렇게 고른 까닭'],
  ['chance', '점수는 이렇게 나왔어요'],
] as const)(
  'what made the score is told to have decided only where it did: %s',
  (decided, words) => {
    const view = playerViews('ko').briefingActive;
    const { role, ...work } = workOf(view);
    if (role.kind !== 'active') throw new Error('idle');
    const turn = { by: 0.4, decided };
    drawPhase('ko', { ...view, work: { ...work, role: { ...role, turn } } });
    screen.getByRole('heading', { level: 2, name: words });
  },
);
