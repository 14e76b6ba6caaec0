import { afterAll, beforeAll, expect, test } from 'vitest';
import { gainOf } from '#game/room/gain';
import type { ActSettings } from '#game/room/state';
import { newOwner } from '#server/auth/owner';
import { foldJournal } from '#server/rooms/foldJournal';
import type { Database } from '#server/storage/database';
import { prismaStorage } from '#server/storage/prismaStorage';
import type { RoomStorage, SessionId } from '#server/storage/roomStorage';
import { anAct, randomGate, type RoomUnderTest } from '#tests/support/aRoom';
import { openTestDatabase } from '../support/database';
import { resultsOver, saveGame } from './savedGames';

const NAMES = ['가온', '나래', '다솜', '라온', '마루', '바다'];

let database: Database;
let storage: RoomStorage;
beforeAll(async () => {
  database = await openTestDatabase();
  storage = prismaStorage(database);
});
afterAll(() => database.close());

const routed = [anAct({ gate: randomGate(2), batchSize: 4, rounds: 2 })];

function playing(isRight: (seat: string, act: number) => boolean, names = NAMES) {
  return (room: RoomUnderTest): void => {
    room.seat(...names);
    while (room.state.phase.kind !== 'ended') {
      const act = room.state.act?.index ?? 0;
      if (room.state.phase.kind === 'answering')
        room.answerAll((seat) => (isRight(seat, act) ? 'right' : 'wrong'));
      room.wait(1_000).advance();
    }
  };
}

async function aSession(
  owner = newOwner(),
  changes: { tag?: string; acts?: ActSettings[]; play?: (room: RoomUnderTest) => void } = {},
): Promise<SessionId> {
  const { tag = '', acts = routed, play = playing(() => true) } = changes;
  return saveGame(storage, { owner, tag, acts, play });
}

test('merged sessions are one report: people of one tag once, the same prompt once, everything added up', async () => {
  const owner = newOwner();
  const first = await aSession(owner, { tag: '3-2', play: playing((seat) => seat !== '나래') });
  const second = await aSession(owner, { tag: '3-2' });
  const results = resultsOver(storage);
  const one = (await results.summary(first, owner))!.summary;
  const two = (await results.summary(second, owner))!.summary;
  const merged = (await results.merged([second, first], owner))!;

  expect(merged.sessions.map(({ id }) => id)).toEqual([first, second]);
  const { summary } = merged;
  expect(summary.totals.answers).toBe(one.totals.answers + two.totals.answers);
  expect(summary.totals.model).toEqual({
    right: one.totals.model.right + two.totals.model.right,
    of: one.totals.model.of + two.totals.model.of,
  });
  expect(summary.totals.calls).toBe(one.totals.calls + two.totals.calls);
  expect(summary.totals.pupils).toBe(NAMES.length);
  expect(summary.players.map(({ nickname }) => nickname).sort()).toEqual(NAMES);
  const sum = (players: typeof one.players, name: string): number =>
    players
      .filter(({ nickname }) => nickname === name)
      .reduce((total, { active, shadow, calls }) => total + active.of + shadow.of + calls, 0);
  for (const name of NAMES) {
    expect(sum(summary.players, name)).toBe(sum(one.players, name) + sum(two.players, name));
  }
  expect(new Set(summary.prompts.map(({ prompt }) => prompt)).size).toBe(summary.prompts.length);
  expect(summary.prompts.reduce((all, { played }) => all + played, 0)).toBe(16);
  expect(summary.rounds.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(summary.routing.map(({ title }) => title?.en)).toEqual(['1) An act', '2) An act']);

  const csv = String(
    (await results.mergedFile([first, second], owner, 'answers.csv', 'en'))?.content,
  );
  expect(csv.trim().split('\r\n')).toHaveLength(1 + summary.totals.answers);
  // A view and no more: the sessions stay what they were.
  expect((await results.summary(first, owner))!.summary).toEqual(one);
});

test('people of different classes are different people, whatever they are called', async () => {
  const owner = newOwner();
  const ids = [await aSession(owner, { tag: '3-2' }), await aSession(owner, { tag: '3-3' })];
  const { summary } = (await resultsOver(storage).merged(ids, owner))!;
  expect(summary.players).toHaveLength(2 * NAMES.length);
  expect(summary.players.map(({ nickname }) => nickname)).toContain('가온 (3-2)');
});

test("nobody merges or compares what is somebody else's", async () => {
  const [owner, other] = [newOwner(), newOwner()];
  const own = await aSession(owner);
  const theirs = await aSession(other);
  const results = resultsOver(storage);
  expect(await results.merged([own, theirs], owner)).toBeNull();
  expect(await results.merged([own, theirs], null)).toBeNull();
  expect(await results.mergedFile([own, theirs], owner, 'results.json', 'ko')).toBeNull();
  const compared = await results.compared([own, theirs], owner, 'sessions');
  expect(compared?.things.map(({ key }) => key)).toEqual([own]);
  expect(await results.compared([theirs], owner, 'sessions')).toBeNull();
  expect(await results.compared('all', null, 'classes')).toBeNull();
  expect((await results.compared('all', other, 'sessions'))?.things).toHaveLength(1);
});

test('sessions and classes are compared on the same measures as their reports tell', async () => {
  const owner = newOwner();
  const good = await aSession(owner, { tag: '3-2' });
  const bad = await aSession(owner, { tag: '3-3', play: playing(() => false) });
  const also = await aSession(owner, { tag: '3-2', play: playing(() => false) });
  const results = resultsOver(storage);
  const sessions = (await results.compared([good, bad], owner, 'sessions'))!;
  expect(sessions.things.map(({ key }) => key)).toEqual([good, bad]);
  for (const { key, measures } of sessions.things) {
    const { totals, acts } = (await results.summary(key, owner))!.summary;
    expect(measures.model).toEqual(totals.model);
    expect(measures.dense).toEqual(totals.dense);
    expect(measures).toMatchObject({ calls: totals.calls, dropped: totals.dropped });
    expect(acts[0]!.measures).toMatchObject({ model: totals.model, load: measures.load });
    const perInput = Object.values(measures.perInput);
    expect(perInput.reduce((sum, { model }) => sum + model.of, 0)).toBe(totals.model.of);
  }
  const classes = (await results.compared('all', owner, 'classes'))!;
  const of = (tag: string) => classes.things.find(({ key }) => key === tag)?.measures;
  expect(of('3-2')).toMatchObject({ sessions: 2, rounds: 4, model: { right: 8, of: 16 } });
  expect(of('3-3')).toMatchObject({ sessions: 1, model: { right: 0, of: 8 } });
  expect(also).not.toBe(good);
});

test('the learning gain is the one that the debrief tells, and is not told of fewer than five', async () => {
  const test = { batchSize: 3, rounds: 1, scoring: 'off' } as const;
  const acts = [
    anAct({ ...test, purpose: 'preTest' }),
    ...routed,
    anAct({ ...test, purpose: 'postTest' }),
  ];
  const owner = newOwner();
  const learning = (seat: string, act: number): boolean => act === 2 || seat === '가온';
  const session = await aSession(owner, { acts, play: playing(learning) });
  const few = await aSession(owner, { acts, play: playing(learning, NAMES.slice(0, 4)) });
  const results = resultsOver(storage);
  const { state } = await foldJournal(storage.read(session));
  const { gain } = (await results.summary(session, owner))!.summary;
  expect(gain).toEqual(gainOf(state));
  expect(gain).toMatchObject({ pre: 1 / 6, post: 1, gain: 1, pupils: 6 });
  const compared = (await results.compared([session, few], owner, 'sessions'))!;
  expect(compared.things.map(({ measures }) => measures.gain)).toEqual([gain, null]);
  expect((await results.merged([session, few], owner))?.summary.gain?.pupils).toBe(10);
});
