import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Deck, LabelId } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';
import { rebuildResults } from '#server/results/resultStore';
import { DEMO_ACT_PAGE_MS } from '#game/room/clock';
import type { Database } from '#server/storage/database';
import { prismaStorage } from '#server/storage/prismaStorage';
import { aDeck } from '#tests/support/aDeck';
import { AFFINITY, anAct, DENSE, randomGate } from '#tests/support/aRoom';
import { openTestDatabase } from '../support/database';
import type { HostClient, Phone } from '../support/testClient';
import { saveDeck } from '../support/cookies';
import { FakeTime, settled } from '../support/liveRoom';
import { TestServer } from '../support/testServer';

let database: Database;
let server: TestServer;
let deck: Deck;
beforeAll(async () => {
  database = await openTestDatabase();
  deck = await saveDeck(database, aDeck({ prompts: 16 }));
  server = await TestServer.start(database, { graceMs: 60_000 });
});
afterEach(() => server.hangUpAll());
afterAll(async () => {
  await server.close();
  await database.close();
});

/** A server whose clock waits until what it rang for is saved and told. */
async function inFakeTime() {
  const time = new FakeTime();
  const own = await TestServer.start(database, { time });
  time.settle = async () => {
    await settled();
    await own.running.whenSaved();
    await settled();
  };
  return { time, server: own };
}

async function goOn(host: HostClient): Promise<void> {
  const phase = host.view?.phase.number ?? 0;
  const reply = await host.command({ type: 'advance', phase });
  // The clock may have been quicker, when everybody had answered.
  if (!reply.ok) expect(reply.refusal).toBe('phasePassed');
  await host.until(({ view }) => (view?.phase.number ?? 0) > phase);
}

async function goOnTo(host: HostClient, kind: string): Promise<void> {
  while (host.view?.phase.kind !== kind) await goOn(host);
}

async function answerAll(phone: Phone, submission: string): Promise<void> {
  await phone.untilPhase('answering');
  const { view } = phone;
  for (const card of view?.work?.cards ?? []) {
    const label = card.labels[0]?.[0] ?? ('' as LabelId);
    const round = view?.work?.round ?? 0;
    const command = { type: 'submitAnswer', round, token: card.token, label, submission } as const;
    expect(
      await phone.command({ ...command, submission: `${submission}-${card.token}` }),
    ).toMatchObject({
      ok: true,
    });
  }
}

describe('a whole game', () => {
  it('goes from the lobby to the end, and its results are what was answered', async () => {
    const acts = [anAct({ gate: randomGate(1), batchSize: 4, rounds: 2 }), anAct({ rounds: 1 })];
    const room = await server.openRoom(deck, { acts });
    const host = await server.host(room);
    const screen = await server.screen(room);
    const phones = [
      await server.phone(room, '지안'),
      await server.phone(room, '하윤'),
      await server.phone(room, '서준'),
    ];
    const answered: string[] = [];
    for (let round = 1; round <= 3; round++) {
      await goOnTo(host, 'answering');
      for (const phone of phones) {
        await answerAll(phone, `round-${round}`);
        for (const [token, label] of Object.entries(phone.view?.answers ?? {})) {
          answered.push(`${round} ${token} ${phone.seat} ${label}`);
        }
      }
      await goOnTo(host, 'reveal');
      for (const phone of phones) {
        await phone.untilPhase('reveal');
        expect(Object.keys(phone.view?.outcomes ?? {}).length).toBeGreaterThan(0);
        expect(phone.view?.learnt?.prompts).toBe(round < 3 ? 4 : 1);
      }
    }
    await goOnTo(host, 'ended');
    await screen.untilPhase('ended');
    for (const phone of phones) {
      await phone.untilPhase('ended');
      expect(phone.view?.card?.rounds).toBe(3);
    }

    const storage = prismaStorage(database);
    const rows = await storage.readResults(room.session);
    const saved = rows.answers.map(({ round, token, seatId, label }) =>
      [round, token, seatId, label].join(' '),
    );
    expect(saved.sort()).toEqual(answered.sort());
    expect(rows.rounds.map(({ number, act, router }) => [number, act, router])).toEqual([
      [1, 0, 'random'],
      [2, 0, 'random'],
      [3, 1, 'dense'],
    ]);
    expect(rows.prompts).toHaveLength(9);
    const scores = Object.fromEntries(rows.players.map((player) => [player.seatId, player.score]));
    for (const { seat, view } of phones) expect(scores[seat]).toBe(view?.me.score);
    expect(await storage.findSession(room.session)).toMatchObject({
      endedAt: expect.any(Number) as number,
    });

    // The rows hold nothing that the journal does not.
    await rebuildResults(storage, room.session);
    expect(await storage.readResults(room.session)).toEqual(rows);
  });

  it('plays itself with bots while nobody touches anything', async () => {
    const { time, server: fast } = await inFakeTime();
    const acts = [anAct({ gate: AFFINITY, batchSize: 6, rounds: 2, seconds: 10 })];
    const room = await fast.openRoom(deck, { acts, bots: 12, flow: 'automatic' });
    const host = await fast.host(room);
    await host.command({ type: 'advance', phase: host.view?.phase.number ?? 0 });
    while (host.view?.phase.kind !== 'debrief') await time.pass(1_000);
    expect(host.view?.history).toHaveLength(2);
    expect(host.view?.debrief?.calls).toBeGreaterThan(0);
    const rows = await prismaStorage(database).readResults(room.session);
    expect(rows.players.every((player) => player.kind === 'bot')).toBe(true);
    expect(new Set(rows.answers.map((answer) => answer.seatId)).size).toBe(12);
    await fast.close();
  });

  it('waits while it is paused, bots too, and then goes on', async () => {
    const { time, server: fast } = await inFakeTime();
    const acts = [anAct({ gate: DENSE, rounds: 1, seconds: 30 })];
    const room = await fast.openRoom(deck, { acts, bots: 5, flow: 'automatic' });
    const host = await fast.host(room);
    await host.command({ type: 'advance', phase: host.view?.phase.number ?? 0 });
    await host.untilPhase('actIntro');
    await time.pass(DEMO_ACT_PAGE_MS);
    await host.untilPhase('briefing');
    await host.command({ type: 'pause' });
    await host.until(({ view }) => view?.phase.pausedAt !== null);
    const { number, endsAt } = host.view?.phase ?? {};
    // More than was left of the briefing; what is told next would tell of its end too.
    await time.pass(10_000);
    await host.command({ type: 'setDoor', door: 'locked' });
    await host.until(({ view }) => view?.door === 'locked');
    expect(host.view?.phase).toMatchObject({ kind: 'briefing', number, endsAt });
    await host.command({ type: 'resume' });
    while (host.view?.history.length !== 1) await time.pass(1_000);
    expect(host.view.history[0]?.metrics.prompts).toBe(1);
    await fast.close();
  });
});

describe('an answer', () => {
  it('counts once, however often it is sent and from whichever device', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    await server.phone(room, '하윤');
    await goOnTo(host, 'answering');
    await phone.untilPhase('answering');
    const card = phone.view?.work?.cards[0];
    const [right, other] = card?.labels.map(([id]) => id) ?? [];
    const answer = {
      type: 'submitAnswer',
      round: 1,
      token: card?.token ?? -1,
      label: right ?? ('' as LabelId),
      submission: 'mine',
    } as const;

    const replies = await Promise.all([1, 2, 3].map(() => phone.command(answer)));
    expect(replies).toEqual([expect.objectContaining({ ok: true }), { ok: true }, { ok: true }]);
    const elsewhere = await server.client<PlayerView>();
    await elsewhere.attachSeat(room.code, phone);
    expect(await elsewhere.command(answer)).toEqual({ ok: true });
    const second = { ...answer, label: other ?? right ?? ('' as LabelId), submission: 'another' };
    expect(await elsewhere.command(second)).toEqual({ ok: false, refusal: 'alreadyAnswered' });

    await goOnTo(host, 'reveal');
    const rows = await prismaStorage(database).readResults(room.session);
    expect(rows.answers).toMatchObject([{ seatId: phone.seat, label: right }]);
    expect(await elsewhere.command({ ...answer, submission: 'late' })).toEqual({
      ok: false,
      refusal: 'alreadyAnswered',
    });
  });

  it('is refused by name when it is late, for a card one does not have, or for no label', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    const silent = await server.phone(room, '하윤');
    await goOnTo(host, 'answering');
    await phone.untilPhase('answering');
    const answer = { type: 'submitAnswer', round: 1, token: 0, submission: 'a' } as const;
    const ask = (changes: object) =>
      phone.command({ ...answer, label: 'l0' as LabelId, ...changes });
    expect(await ask({ token: 7 })).toEqual({ ok: false, refusal: 'notAsked' });
    expect(await ask({ round: 9 })).toEqual({ ok: false, refusal: 'notAsked' });
    expect(await ask({ label: 'l9' })).toEqual({ ok: false, refusal: 'unknownLabel' });
    await goOnTo(host, 'reveal');
    expect(await silent.command({ ...answer, label: 'l0' as LabelId })).toEqual({
      ok: false,
      refusal: 'tooLate',
    });
  });
});

describe('a burst of answers', () => {
  it('of 300 phones is saved in a few transactions', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const nicknames = Array.from({ length: 300 }, (_, i) => `학생 ${i}`);
    const phones = await Promise.all(nicknames.map((nickname) => server.phone(room, nickname)));
    await goOnTo(host, 'answering');
    await Promise.all(phones.map((phone) => phone.untilPhase('answering')));

    const before = server.running.commits();
    await Promise.all(phones.map((phone) => answerAll(phone, 'burst')));
    expect(server.running.commits() - before).toBeLessThanOrEqual(30);

    await goOnTo(host, 'reveal');
    const rows = await prismaStorage(database).readResults(room.session);
    expect(rows.answers).toHaveLength(300);
  });
});
