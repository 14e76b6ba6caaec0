import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  framesOf,
  momentsOf,
  viewAt,
  withoutNames,
} from '#app/results/[session]/_replay/replayFrames';
import { flowData, MOST_DRAWN } from '#app/results/[session]/_routing/flowData';
import { RoutingCharts } from '#app/results/[session]/_routing/RoutingCharts';
import { SessionReport } from '#app/results/[session]/SessionReport';
import { LANGUAGES } from '#game/deck/deck';
import { replayRound } from '#server/results/replay';
import { summarise } from '#server/results/summarise';
import { played } from '#tests/server/results/played';
import { aDeck } from '#tests/support/aDeck';
import { anAct, randomGate, RoomUnderTest } from '#tests/support/aRoom';
import { draw } from '../support/phone';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn(), push: vi.fn() }) }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const NAMES = ['가온', '나래', '다솜', '라온', '마루', '바다'];
const session = {
  id: 'one',
  code: '482915',
  title: '소리 수업',
  tag: '3-2',
  note: '조용한 반',
  deckTitle: { ko: '감각', en: 'Senses' },
  createdAt: 0,
  endedAt: 1,
  deleteAt: 2,
};

function summaryOf(names: readonly string[]) {
  const acts = [anAct({ gate: randomGate(2), batchSize: 4, rounds: 2 })];
  const { rows, state } = played(
    (room) => {
      room.seat(...names);
      for (let round = 0; round < 2; round++) {
        room.until('answering').answerAll((seat) => (seat === '나래' ? 'wrong' : 'right'));
        room.until('reveal');
      }
      room.until('ended');
    },
    { acts },
  );
  return summarise(
    rows,
    state.deck,
    state.acts.map(({ title }) => title),
  );
}

test.each(LANGUAGES)(
  '%s: a report has every section, and a class in it has its names',
  (language) => {
    draw(
      language,
      <SessionReport longestDays={366} session={session} summary={summaryOf(NAMES)} />,
    );
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
    const players = within(document.getElementById('players')!);
    for (const name of NAMES) players.getByText(name);
    players.getByText(language === 'ko' ? '도움이 필요해요' : 'Needs help', { selector: 'span' });
  },
);

test('hidden names are nowhere on the page, and nobody is marked', () => {
  draw('en', <SessionReport longestDays={366} session={session} summary={summaryOf(NAMES)} />);
  fireEvent.click(screen.getByLabelText('Hide names'));
  for (const name of NAMES) expect(document.body.textContent).not.toContain(name);
  expect(screen.queryByText('Needs help', { selector: 'span' })).toBeNull();
  const players = within(document.getElementById('players')!);
  expect(players.getAllByText(/^Player \d$/)).toHaveLength(NAMES.length);
});

test('of fewer than five people nobody is singled out while names are hidden', () => {
  draw(
    'en',
    <SessionReport longestDays={366} session={session} summary={summaryOf(NAMES.slice(0, 3))} />,
  );
  fireEvent.click(screen.getByLabelText('Hide names'));
  expect(screen.queryByText(/^Player \d$/)).toBeNull();
  expect(screen.queryByText(/^Expert \d$/)).toBeNull();
  screen.getByText(/Fewer than five took part/);
});

function summaryWhereAsked(names: readonly string[]) {
  const { rows, state } = played(
    (room) => {
      room.seat(...names).until('answering');
      for (const name of names) {
        room.by(name, { ...room.submission(name, 0, 'wrong'), sure: 'sure' });
      }
      room.until('ended');
    },
    { acts: [anAct({ rounds: 1, confidence: 'asked' })] },
  );
  return summarise(
    rows,
    state.deck,
    state.acts.map(({ title }) => title),
  );
}

test.each([
  ['ko', '확신했지만 틀림', '답 6개 중 6개가 확신했지만 틀렸어요'],
  ['en', 'Sure but wrong', '6 of 6 answers were sure, but wrong'],
] as const)(
  '%s: where it was asked, sure but wrong is counted and told',
  (language, name, says) => {
    draw(
      language,
      <SessionReport longestDays={366} session={session} summary={summaryWhereAsked(NAMES)} />,
    );
    const prompts = within(document.getElementById('prompts')!);
    prompts.getByRole('columnheader', { name: new RegExp(name) });
    prompts.getByRole('button', { name: new RegExp(name) });
    prompts.getByText(name, { selector: 'dt' });
    expect(prompts.getByText('6/6')).toBeTruthy();
    expect(document.getElementById('summary')!.textContent).toContain(says);
  },
);

test('where it was not asked, the report says nothing of it', () => {
  draw('en', <SessionReport longestDays={366} session={session} summary={summaryOf(NAMES)} />);
  expect(document.body.textContent).not.toMatch(/sure/i);
});

test('of fewer than five answers it is not told who was sure but wrong while names are hidden', () => {
  draw(
    'en',
    <SessionReport
      longestDays={366}
      session={session}
      summary={summaryWhereAsked(NAMES.slice(0, 4))}
    />,
  );
  const prompts = within(document.getElementById('prompts')!);
  prompts.getByText('4/4');
  expect(document.getElementById('summary')!.textContent).not.toContain('sure, but wrong');
  fireEvent.click(screen.getByLabelText('Hide names'));
  expect(prompts.queryByText('4/4')).toBeNull();
});

test('every chart has the table of its numbers behind it', () => {
  const { routing, rounds } = summaryOf(NAMES);
  draw('ko', <RoutingCharts act={routing[0]!} rounds={rounds} showsExperts />);
  const figures = screen.getAllByRole('figure');
  expect(figures).toHaveLength(6);
  for (const figure of figures) {
    expect(
      within(figure).getByRole('table', { hidden: true }).querySelectorAll('tbody tr').length,
    ).toBeGreaterThan(0);
  }
});

test('bands from input to expert to outcome lose no call, and those called least are drawn together', () => {
  const experts = Array.from({ length: 14 }, (_, i) => ({
    id: `e${i}`,
    name: `e${i}`,
    kind: 'pupil' as const,
    loads: [14 - i],
    calls: 14 - i,
    perKind: {},
  }));
  const flows = experts.map(({ calls }, expert) => ({
    from: 'text' as const,
    expert,
    outcome: expert % 2 === 0 ? ('right' as const) : ('wrong' as const),
    calls,
  }));
  const { nodes, links } = flowData({ experts, flows, dropped: { image: 3 } });
  const total = experts.reduce((sum, { calls }) => sum + calls, 0);
  expect(links.reduce((sum, { value }) => sum + value, 0)).toBe(2 * total + 3);
  expect(nodes.filter(({ kind }) => kind === 'expert')).toHaveLength(MOST_DRAWN);
  expect(nodes).toContainEqual({ kind: 'others', experts: 4 });
  expect(nodes).toContainEqual({ kind: 'outcome', outcome: 'dropped' });
});

test('a film stands still at the moment asked for, and can be shown without names', async () => {
  const room = new RoomUnderTest({
    deck: aDeck({ prompts: 8 }),
    acts: [anAct({ gate: randomGate(1), batchSize: 4, rounds: 1 })],
  }).seat(...NAMES);
  room.until('answering').answerAll().until('reveal');
  async function* journal() {
    await Promise.resolve();
    yield room.journal.map(({ command, actor, now }, i) => ({
      sequence: i + 1,
      at: now,
      actor,
      command,
    }));
  }
  const replay = (await replayRound(journal(), 1))!;
  const frames = framesOf(replay);
  const moments = momentsOf(frames);
  expect(moments.map(({ kind }) => kind)).toEqual(['briefing', 'answering', 'reveal']);
  for (const { at, kind } of moments) {
    expect(viewAt(frames, at)?.phase).toMatchObject({ kind, pausedAt: at });
  }
  expect(viewAt(frames, moments[1]!.at - 1)?.phase.kind).toBe('briefing');
  const hidden = withoutNames(viewAt(frames, replay.until)!, (expert) => `E${expert}`);
  expect(JSON.stringify(hidden.experts)).not.toContain('가온');
});
