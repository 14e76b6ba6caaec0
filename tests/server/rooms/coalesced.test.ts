import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Coalesced } from '#server/rooms/coalesced';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that takes this long, and when it was done. */
function work(tookMs: number) {
  const done: number[] = [];
  const start = performance.now();
  const coalesced = new Coalesced(() => {
    done.push(performance.now() - start);
    vi.setSystemTime(Date.now() + tookMs);
    vi.advanceTimersByTime(tookMs);
  });
  return { done, coalesced };
}

it('does what is asked at once after a quiet time', () => {
  vi.advanceTimersByTime(1_000);
  const { done, coalesced } = work(0);
  coalesced.ask('counter');
  vi.advanceTimersByTime(1);
  expect(done).toEqual([0]);
});

it('does it at most ten times a second, whoever asks', () => {
  vi.advanceTimersByTime(1_000);
  const { done, coalesced } = work(0);
  for (let ms = 0; ms < 1_000; ms++) {
    coalesced.ask(ms % 2 === 0 ? 'phase' : 'counter');
    vi.advanceTimersByTime(1);
  }
  expect(done.length).toBeLessThanOrEqual(11);
  expect(done.length).toBeGreaterThanOrEqual(9);
});

it('rests longer for counters when it takes long, but never makes a phase wait', () => {
  vi.advanceTimersByTime(1_000);
  const { done, coalesced } = work(10);
  coalesced.ask('counter');
  vi.advanceTimersByTime(1);
  coalesced.ask('counter');
  vi.advanceTimersByTime(300);
  expect(done).toHaveLength(1);
  coalesced.ask('phase');
  vi.advanceTimersByTime(1);
  expect(done).toHaveLength(2);
});

it('does nothing any more when it is cancelled', () => {
  vi.advanceTimersByTime(1_000);
  const { done, coalesced } = work(0);
  coalesced.ask('phase');
  coalesced.cancel();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([]);
});
