import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { filterSessions, NO_FILTER } from '#app/results/filterSessions';
import { SessionList } from '#app/results/SessionList';
import type { ListedSession } from '#app/results/sessionRow';
import { draw } from '../support/phone';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn(), push: vi.fn() }) }));
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

afterEach(() => vi.unstubAllGlobals());

function aSession(changes: Partial<ListedSession>): ListedSession {
  const createdAt = new Date(2026, 10, 10, 9).getTime();
  return {
    id: 'one',
    code: '482915',
    title: '',
    tag: '',
    note: '',
    deckTitle: { ko: '감각', en: 'Senses' },
    createdAt,
    endedAt: createdAt + 3_600_000,
    deleteAt: new Date(2026, 11, 10, 9).getTime(),
    glance: { pupils: 1, bots: 0, rounds: 2, prompts: 8, modelRight: 6, randomRight: 4.2 },
    ...changes,
  };
}

const sessions = [
  aSession({ id: 'a', title: '소리 수업', tag: '3-2', note: '조용한 반' }),
  aSession({
    id: 'b',
    title: 'Act of collapse',
    tag: '3-10',
    createdAt: new Date(2026, 8, 1).getTime(),
  }),
  aSession({ id: 'c', deckTitle: { ko: '학교', en: 'School' }, tag: '3-2' }),
];
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterSessions(sessions, { ...NO_FILTER, ...filter }).map(({ id }) => id);

test('sessions are found by words anywhere, by deck, by tag and by days, and by all of them', () => {
  expect(ids({})).toEqual(['a', 'b', 'c']);
  expect(ids({ words: '조용한 소리' })).toEqual(['a']);
  expect(ids({ words: 'COLLAPSE' })).toEqual(['b']);
  expect(ids({ words: '소리'.normalize('NFD') })).toEqual(['a']);
  expect(ids({ deck: 'Senses' })).toEqual(['a', 'b']);
  expect(ids({ tag: '3-2' })).toEqual(['a', 'c']);
  expect(ids({ until: '2026-09-01' })).toEqual(['b']);
  expect(ids({ from: '2026-11-10', until: '2026-11-10', tag: '3-2', deck: 'School' })).toEqual([
    'c',
  ]);
});

test('a filter that finds nothing says so and can be cleared', () => {
  draw('en', <SessionList longestDays={366} sessions={sessions} />);
  fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'no such thing' } });
  const count = within(screen.getByRole('search')).getByRole('status');
  expect(count.textContent).toBe('0 of 3 sessions');
  screen.getByText('No session fits these filters.');
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(count.textContent).toBe('3 sessions');
});

test('what is saved shows at once; what could not be saved stays in the dialog', async () => {
  const asked = vi.fn<typeof fetch>().mockResolvedValueOnce(new Response(null, { status: 500 }));
  asked.mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', asked);
  draw('ko', <SessionList longestDays={366} sessions={sessions} />);
  fireEvent.click(screen.getByRole('button', { name: '소리 수업 고치기' }));
  const dialog = within(screen.getByRole('dialog', { name: '수업 정보 고치기' }));
  fireEvent.change(dialog.getByLabelText('이름'), { target: { value: ' 소리와 그림 ' } });
  fireEvent.change(dialog.getByLabelText('지우는 날'), { target: { value: '2026-12-31' } });
  fireEvent.click(dialog.getByRole('button', { name: '저장하기' }));
  await dialog.findByText(/저장하지 못했어요/);
  fireEvent.click(dialog.getByRole('button', { name: '저장하기' }));
  await screen.findByRole('link', { name: '소리와 그림' });
  screen.getByText('2026년 12월 31일에 자동으로 지워져요');
  const sent = JSON.parse(asked.mock.calls[1]?.[1]?.body as string) as Record<string, unknown>;
  expect(sent).toMatchObject({ title: '소리와 그림', tag: '3-2', note: '조용한 반' });
});

test('a session called after its deck has that name in the language of the page, and once', () => {
  draw('en', <SessionList longestDays={366} sessions={[aSession({ title: '감각' })]} />);
  screen.getByRole('link', { name: 'Senses' });
  expect(screen.queryByText(/감각/)).toBeNull();
  expect(screen.queryByText(/Senses ·/)).toBeNull();
});

test('where nobody was right the list says so instead of two zeros', () => {
  const glance = { pupils: 3, bots: 0, rounds: 1, prompts: 4, modelRight: 0, randomRight: 0 };
  draw('ko', <SessionList longestDays={366} sessions={[aSession({ glance })]} />);
  screen.getByText('맞은 답 없음');
  expect(screen.queryByText(/무작위라면/)).toBeNull();
});

test('deleting asks first and takes the session off the list', async () => {
  const asked = vi.fn<typeof fetch>().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', asked);
  draw('en', <SessionList longestDays={366} sessions={sessions} />);
  fireEvent.click(screen.getByRole('button', { name: 'Delete Act of collapse' }));
  expect(asked).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Act of collapse' })).toBeNull());
  expect(asked).toHaveBeenCalledWith('/api/results/b', { method: 'DELETE' });
});

test.each([
  ['ko', /모델 75%/, '무작위라면 53%', '학생 1명', '라운드 2개'],
  ['en', /Model 75% right/, 'by chance 53%', '1 pupil', '2 rounds'],
] as const)(
  '%s: the list tells what happened in each session, or that nothing did yet',
  (language, model, random, pupils, rounds) => {
    const none = { pupils: 0, bots: 0, rounds: 0, prompts: 0, modelRight: 0, randomRight: 0 };
    draw(
      language,
      <SessionList
        longestDays={366}
        sessions={[aSession({}), aSession({ id: 'b', glance: none })]}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    within(first!).getByText(model);
    for (const said of [pupils, rounds]) within(first!).getByText(said);
    expect(first!.textContent).toContain(random);
    within(second!).getByText(language === 'ko' ? '끝난 라운드 없음' : 'No finished round');
  },
);
