import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { JoinDraft } from '#app/play/_join/JoinRoom';
import { JoinRoom, suggestAnother } from '#app/play/_join/JoinRoom';
import type { Answered } from '#game/protocol/events';
import type { Refusal } from '#game/room/command';
import { MAX_NICKNAME, MIN_NICKNAME } from '#game/room/limits';
import { draw } from '../support/phone';
import { CODE } from '../support/playerViews';

function Joining({
  join,
  refusal = null,
}: {
  join: (draft: JoinDraft) => Promise<Answered>;
  refusal?: Refusal | null;
}) {
  const [draft, setDraft] = useState<JoinDraft>({
    nickname: '용감한 수달',
    cannot: [],
    pace: 'standard',
  });
  return <JoinRoom code={CODE} draft={draft} onDraft={setDraft} join={join} refusal={refusal} />;
}

const accept = () => vi.fn(() => Promise.resolve<Answered>({ ok: true }));

test('the suggested name is taken with one press', () => {
  const join = accept();
  draw('ko', <Joining join={join} />);
  fireEvent.click(screen.getByRole('button', { name: '참가하기' }));
  expect(join).toHaveBeenCalledExactlyOnceWith({
    nickname: '용감한 수달',
    cannot: [],
    pace: 'standard',
  });
});

test('a spin gives another name of a length the room accepts', () => {
  draw('ko', <Joining join={accept()} />);
  fireEvent.click(screen.getByRole('button', { name: '다른 별명 추천' }));
  const { value } = screen.getByLabelText<HTMLInputElement>('별명');
  expect(value).toMatch(/^[가-힣]+ [가-힣]+$/);
  for (let spin = 0; spin < 200; spin++) {
    for (const language of ['ko', 'en'] as const) {
      const { length } = suggestAnother(language);
      expect(length).toBeGreaterThanOrEqual(MIN_NICKNAME);
      expect(length).toBeLessThanOrEqual(MAX_NICKNAME);
    }
  }
});

test('senses and time are told to the room', () => {
  const join = accept();
  draw('en', <Joining join={join} />);
  fireEvent.click(screen.getByLabelText('I cannot hear sounds'));
  fireEvent.click(screen.getByLabelText('I cannot see pictures'));
  fireEvent.click(screen.getByLabelText('No limit'));
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(join).toHaveBeenCalledWith({
    nickname: '용감한 수달',
    cannot: ['audio', 'image', 'video'],
    pace: 'unlimited',
  });
});

test('a refused name is told beside the field and read out', async () => {
  const join = vi.fn(() => Promise.resolve<Answered>({ ok: false, refusal: 'nicknameTaken' }));
  draw('ko', <Joining join={join} />);
  fireEvent.click(screen.getByRole('button', { name: '참가하기' }));
  const alert = await screen.findByText(/누군가 먼저 고른 별명이에요/);
  const field = screen.getByLabelText('별명');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toContain(alert.id);
});

test('a locked room says so before a name is typed, and may be tried again', () => {
  draw('ko', <Joining join={accept()} refusal="roomLocked" />);
  expect(screen.getByText('지금은 새로 들어올 수 없어요.')).toBeTruthy();
  expect(screen.getByRole('button', { name: '참가하기' })).toBeTruthy();
});

test('who presses Join without a connection is told to press again, not that it will be sent', async () => {
  const join = vi.fn(() => Promise.resolve<Answered>({ ok: false, refusal: 'notAttached' }));
  draw('en', <Joining join={join} />);
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  await screen.findByText(/Press “Join” again once there is a connection/);
  expect(document.body.textContent).not.toContain('sent again');
  expect(screen.getByLabelText<HTMLInputElement>('Nickname').value).toBe('용감한 수달');
});
