import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BreakNotice } from '#app/play/_status/BreakNotice';
import type { Gone } from '#app/_live/connection';
import { isGone } from '#app/_live/connection';
import { PlayGone } from '#app/play/_status/PlayGone';
import { PlayShell } from '#app/play/_status/PlayShell';
import type { PlayerView } from '#game/room/view';
import { draw } from '../support/phone';
import { CODE, NOW, playerViews } from '../support/playerViews';

test.each([
  ['offline', '이 기기의 인터넷이 끊겼어요.'],
  ['serverRestarting', '서버가 다시 시작하고 있어요.'],
  ['serverUnreachable', '서버에 닿지 않아요.'],
] as const)('%s has its own message', (kind, words) => {
  draw('ko', <BreakNotice connection={{ kind }} host="here" onRetry={() => undefined} />);
  expect(screen.getByRole('status').textContent).toContain(words);
});

test('a host who is away is not the fault of the phone', () => {
  draw('ko', <BreakNotice connection={{ kind: 'live' }} host="away" onRetry={() => undefined} />);
  expect(screen.getByRole('status').textContent).toContain('선생님 화면의 연결이 끊겼어요.');
});

test('when all is well nothing is said', () => {
  draw('ko', <BreakNotice connection={{ kind: 'live' }} host="here" onRetry={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test.each<[Gone, string]>([
  [{ kind: 'kicked' }, '이 자리를 내보냈어요'],
  [{ kind: 'deleted' }, '삭제되었어요'],
  [{ kind: 'refused', refusal: 'noSuchRoom' }, '이 코드로 열린 방이 없어요'],
  [{ kind: 'refused', refusal: 'roomEnded' }, '게임은 끝났어요'],
])('%o is told, with the way back to the code', (connection, words) => {
  expect(isGone(connection)).toBe(true);
  draw('ko', <PlayGone connection={connection} code={CODE} onRetry={() => undefined} />);
  expect(screen.getByRole('alert').textContent).toContain(words);
  expect(screen.getByRole('link', { name: '코드 다시 입력하기' })).toBeTruthy();
});

test('a seat opened elsewhere can be taken back here', () => {
  const onRetry = vi.fn();
  draw('ko', <PlayGone connection={{ kind: 'elsewhere' }} code={CODE} onRetry={onRetry} />);
  fireEvent.click(screen.getByRole('button', { name: '여기에서 계속하기' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

function shell(view: PlayerView) {
  return (
    <PlayShell
      view={view}
      connection={{ kind: 'live' }}
      clock={{ serverNow: () => NOW }}
      send={() => Promise.resolve({ ok: true })}
      onRetry={() => undefined}
    >
      <h1 tabIndex={-1}>질문</h1>
    </PlayShell>
  );
}

test('a pause hides the prompt, keeps it, and says that the clock stands still', () => {
  draw('ko', shell(playerViews('ko').paused));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('잠시 멈췄어요');
  expect(screen.getByText('질문').closest('[hidden]')).not.toBeNull();
});

test('the countdown is readable but does not speak every second', () => {
  draw('ko', shell(playerViews('ko').answering));
  const timer = screen.getByRole('timer');
  expect(timer.getAttribute('aria-live')).toBe('off');
  expect(timer.textContent).toContain('28초 남음');
});
