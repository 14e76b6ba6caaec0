import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { matchingCards } from '#app/_cards/matchingCards';
import { LINGER_MS } from '#app/play/_phases/AnsweringPhase';
import type { LabelId } from '#game/deck/deck';
import type { CardView, PlayerView } from '#game/room/view';
import { drawPhase } from '../support/phone';
import { playerViews } from '../support/playerViews';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const views = playerViews('ko');
const view = views.answering;
const owl = 'a' as LabelId;
const sending = {
  type: 'submitAnswer',
  round: 5,
  token: 3,
  label: owl,
  submission: 'one',
} as const;

const question = () => screen.getByRole('heading', { level: 1 }).textContent;
const button = (name: string) => screen.getByRole('button', { name });
const afterAWhile = () => {
  act(() => {
    vi.advanceTimersByTime(LINGER_MS);
  });
};

test('prompts sent by the gate come first and are told apart from shadow prompts', () => {
  const phone = drawPhase('ko', view);
  screen.getByText('내 카드');
  screen.getByText('모델의 답이 돼요');
  phone.show(views.answeringShadow);
  screen.getByText('그림자 카드');
  screen.getByText('모델에는 들어가지 않아요');
});

test('one press gives one answer; the next prompt comes after it was seen to be saved', () => {
  const phone = drawPhase('ko', view);
  fireEvent.click(button('올빼미'));
  expect(phone.onAnswer).toHaveBeenCalledExactlyOnceWith(3, owl);

  phone.show(view, { waiting: [sending] });
  expect(button('올빼미').getAttribute('aria-pressed')).toBe('true');
  screen.getByText('보내는 중이에요. 이 기기에 보관하고 있어요.');
  fireEvent.click(button('박쥐'));
  expect(phone.onAnswer).toHaveBeenCalledTimes(1);

  phone.show({ ...view, answers: { 3: owl } });
  screen.getByText('✓ 저장했어요');
  expect(question()).toBe('누구의 말일까요?');
  afterAWhile();
  expect(question()).toBe('어떤 악기 소리일까요?');
});

test('the heading of the next prompt takes the focus', () => {
  const phone = drawPhase('ko', view);
  fireEvent.click(button('올빼미'));
  phone.show({ ...view, answers: { 3: owl } });
  afterAWhile();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('offline the player goes on, and the answer is shown as still on its way', () => {
  const phone = drawPhase('ko', view);
  fireEvent.click(button('올빼미'));
  phone.show(view, { waiting: [sending] });
  afterAWhile();
  expect(question()).toBe('어떤 악기 소리일까요?');
  screen.getByText(/답 1개 보내는 중/);
});

test('after a reload answers that wait on the device are not asked again', () => {
  drawPhase('ko', view, { waiting: [sending] });
  expect(question()).toBe('어떤 악기 소리일까요?');
});

test('when the own time is over, active prompts are gone and shadow prompts go on', () => {
  drawPhase('ko', view, { time: 'over' });
  expect(question()).toBe('이 모양은 무엇일까요?');
  screen.getByText('내 카드의 시간이 끝났어요.');
});

test('an answer that came too late is told kindly', () => {
  drawPhase('ko', view, { refused: { '5:3': 'tooLate' } });
  expect(screen.getByRole('alert').textContent).toContain('시간이 끝난 뒤에 도착한 답이에요');
});

test('when everything is answered the list says of each answer whether it is saved', () => {
  drawPhase(
    'ko',
    { ...view, answers: { 5: 'c' as LabelId, 8: 'b' as LabelId, 9: owl } },
    { waiting: [sending] },
  );
  expect(question()).toBe('다 답했어요!');
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items[0]).toContain('올빼미보내는 중');
  expect(items[1]).toContain('마림바저장됨');
});

test('a part one may not perceive is said to exist', () => {
  drawPhase('ko', views.answeringVideo);
  expect(document.body.textContent).toContain('이 카드에는 소리 자료도 있지만');
});

test('every picture, sound and film has its text', () => {
  const phone = drawPhase('ko', views.answeringSecond);
  fireEvent.click(button('글로 보기'));
  screen.getByText('[맑고 짧은 나무 울림이 빠르게 이어진다]');
  phone.show(views.answeringShadow);
  expect(screen.getByRole('button', { name: /그림 크게 보기: 변이 여섯 개인/ })).toBeTruthy();
});

describe('four pictures with the same four captions', () => {
  const captions = ['a', 'b', 'c', 'd'].map((id, index): [LabelId, string] => [
    id as LabelId,
    `글 ${index + 1}`,
  ]);
  const grid = captions.map(
    (_, token): CardView => ({
      token,
      kind: 'active',
      question: '어느 글일까요?',
      labels: captions,
      parts: [{ modality: 'image', src: `/media/${token}.webp`, alt: `그림 속 ${token}` }],
    }),
  );
  const matching: PlayerView = {
    ...view,
    work: view.work && { ...view.work, cards: grid },
    answers: { 0: 'b' as LabelId },
  };

  test('are seen together, the one to answer marked, and what was chosen beside it', () => {
    drawPhase('ko', matching);
    expect(screen.getAllByRole('button', { name: /그림 크게 보기: 그림 속/ })).toHaveLength(4);
    const current = document.querySelector('[aria-current="step"]');
    expect(current?.textContent).toContain('2 (지금 고르는 그림)');
    screen.getByText('고른 글 B');
    screen.getByText('지금은 2번 그림의 글을 골라요. 다른 그림과 견줘 보세요.');
  });

  test('are a grid only when there are as many captions, and none of it is hidden', () => {
    expect(matchingCards(grid)?.map(({ token }) => token)).toEqual([0, 1, 2, 3]);
    expect(matchingCards(grid.slice(1))).toBeNull();
    expect(matchingCards([])).toBeNull();
    const unseen = grid.map((card) => ({
      ...card,
      parts: [{ modality: 'image', hidden: true } as const],
    }));
    expect(matchingCards(unseen)).toBeNull();
  });
});
