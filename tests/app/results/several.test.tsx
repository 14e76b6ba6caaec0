import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComparedThing } from '#app/results/_compare/comparedThing';
import { compareStory } from '#app/results/_compare/compareStory';
import { CompareTables } from '#app/results/_compare/CompareTables';
import { SeatTools } from '#app/results/[session]/SeatTools';
import { RunningNotice } from '#app/results/[session]/RunningNotice';
import { SessionList } from '#app/results/SessionList';
import type { ListedSession } from '#app/results/sessionRow';
import type { Measures } from '#server/pages';
import { draw } from '../support/phone';

const refresh = vi.fn();
const router = { refresh, push: vi.fn() };
vi.mock('next/navigation', () => ({ useRouter: () => router }));
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

beforeEach(() => refresh.mockClear());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function aSession(id: string, changes: Partial<ListedSession> = {}): ListedSession {
  return {
    id,
    code: '482915',
    title: id,
    tag: '',
    note: '',
    deckTitle: { ko: '감각', en: 'Senses' },
    createdAt: 0,
    endedAt: 1,
    deleteAt: 2,
    glance: { pupils: 24, bots: 0, rounds: 8, prompts: 80, modelRight: 60, randomRight: 41.5 },
    ...changes,
  };
}

function aThing(name: string, right: number, changes: Partial<Measures> = {}): ComparedThing {
  const share = { right, of: 100 };
  const measures: Measures = {
    sessions: 1,
    rounds: 4,
    model: share,
    dense: { right: 70, of: 100 },
    random: { right: 50, of: 100 },
    calls: 200,
    callsDense: 3000,
    dropped: 0,
    load: { cv: 0.7, floor: 0.6 },
    gain: null,
    perInput: {
      audio: { model: share, dense: share, random: { right: 25, of: 100 }, dropped: 0 },
    },
    ...changes,
  };
  return { key: name, name, detail: '', address: null, measures };
}

test('two sessions chosen in the list can be merged or compared, and one cannot', () => {
  draw(
    'en',
    <SessionList longestDays={366} sessions={['a', 'b', 'c'].map((id) => aSession(id))} />,
  );
  const tools = within(screen.getByRole('region', { name: 'With the sessions chosen' }));
  expect(tools.queryByRole('link', { name: 'Merge into one report' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose a' }));
  expect(tools.queryByRole('link', { name: 'Merge into one report' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose c' }));
  expect(tools.getByRole('status').textContent).toBe('2 chosen');
  expect(tools.getByRole('link', { name: 'Merge into one report' }).getAttribute('href')).toBe(
    '/results/merged?of=a,c',
  );
  fireEvent.click(tools.getByRole('button', { name: 'Choose all that are listed' }));
  expect(tools.getByRole('link', { name: 'Compare' }).getAttribute('href')).toBe(
    '/results/compare?of=a,b,c',
  );
  fireEvent.click(tools.getByRole('button', { name: 'Choose none' }));
  expect(tools.queryByRole('link', { name: 'Compare' })).toBeNull();
});

test('what stands out between sessions is said first, and why when it is drops', () => {
  const [good, bad] = [aThing('3-2', 88), aThing('3-3', 41, { dropped: 30 })];
  expect(compareStory([good, bad], 'en')).toBe(
    'The model did best in “3-2” (88%) and worst in “3-3” (41%). In “3-3”, 30% of the prompts were dropped.',
  );
  expect(compareStory([good, aThing('3-4', 85)], 'en')).toMatch(/85% to 88% everywhere/);
  expect(compareStory([good], 'en')).toBeNull();
  expect(compareStory([good, aThing('empty', 0, { model: { right: 0, of: 0 } })], 'ko')).toBeNull();
});

test('things side by side have accuracy, load against its floor, drops, calls, gain and modalities', () => {
  const gain = { pre: 0.25, post: 0.75, gain: 2 / 3, pupils: 20 };
  draw(
    'en',
    <CompareTables
      things={[aThing('3-2', 88, { gain }), aThing('3-3', 41)]}
      nameOfThings="Class"
    />,
  );
  const table = screen.getAllByRole('table', { name: 'Side by side' })[0]!;
  const row = within(table).getByRole('row', { name: /3-2/ });
  for (const cell of [
    '88%',
    '+38 pts',
    '70%',
    '50%',
    'chance 0.6',
    '0%',
    '7%',
    '67%',
    '25% → 75%',
  ]) {
    expect(row.textContent).toContain(cell);
  }
  const perModality = screen.getAllByRole('table', { name: 'By modality' })[0]!;
  expect(within(perModality).getByRole('row', { name: /3-2/ }).textContent).toContain('88% (+63)');
});

test("a pupil's records are deleted only after a yes, and a failure stays to be tried again", async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  asked.mockResolvedValueOnce(new Response(null, { status: 500 }));
  asked.mockResolvedValue(new Response(null, { status: 204 }));
  draw('en', <SeatTools session={aSession('one')} seat="s1" nickname="나래" />);
  fireEvent.click(screen.getByRole('button', { name: 'Records of 나래' }));
  expect(
    screen.getByRole('link', { name: 'Download everything (JSON)' }).getAttribute('href'),
  ).toBe('/api/results/one/seats/s1/seat.json');
  fireEvent.click(screen.getByRole('button', { name: 'Delete name and answers' }));
  expect(asked).not.toHaveBeenCalled();
  screen.getByText(/The gate learnt from those answers/);
  fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText(/They could not be deleted/);
  expect(refresh).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => expect(refresh).toHaveBeenCalled());
  expect(asked).toHaveBeenLastCalledWith('/api/results/one/seats/s1', { method: 'DELETE' });
});

test('while the room is open records can be taken away but not deleted', () => {
  draw('ko', <SeatTools session={aSession('one', { endedAt: null })} seat="s1" nickname="나래" />);
  fireEvent.click(screen.getByRole('button', { name: '나래의 기록 관리' }));
  screen.getByText('이름과 답은 수업이 끝난 뒤에 지울 수 있어요.');
  expect(screen.queryByRole('button', { name: '이름과 답 지우기' })).toBeNull();
});

test('a report of a running room reads itself again when a round closed, and says when it cannot', async () => {
  vi.useFakeTimers();
  const asked = vi.spyOn(globalThis, 'fetch');
  const pulse = (rounds: number) => Response.json({ rounds, status: 'running' });
  asked.mockResolvedValueOnce(pulse(2)).mockRejectedValueOnce(new Error('offline'));
  asked.mockImplementation(() => Promise.resolve(pulse(3)));
  draw('en', <RunningNotice session={aSession('one', { endedAt: null })} rounds={2} />);
  screen.getByText(/Results of 2 finished rounds/);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(refresh).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  screen.getByText(/The server cannot be reached/);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(refresh).toHaveBeenCalledTimes(1);
  screen.getByText(/Results of 2 finished rounds/);
});
