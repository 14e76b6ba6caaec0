import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import type { RoomCode, SeatId } from '#game/room/state';
import type { HostView, PlayerView } from '#game/room/view';
import { openDatabase } from '#server/storage/database';
import { prismaStorage } from '#server/storage/prismaStorage';
import type { SessionId } from '#server/storage/roomStorage';
import { anAct, randomGate } from '#tests/support/aRoom';
import { type HostClient, type Phone, TestClient } from '../support/testClient';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Seated = Phone & { seat: SeatId; seatKey: string };

let folder: string;
let server: { child: ChildProcess; port: number };
beforeAll(async () => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'mixperts-')), 'database');
  server = await startServerProcess(0);
});
afterAll(() => {
  server.child.kill('SIGKILL');
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
});

describe('a server killed in the middle of a round', () => {
  it('comes back with every seat, score, acknowledged answer and deadline, and plays on', async () => {
    const acts = [anAct({ gate: randomGate(2), batchSize: 4, rounds: 3, seconds: 120 })];
    const room = await openRoom({ play: { kind: 'acts', acts }, bots: 2, flow: 'hostDriven' });
    const host = await hostOf(room);
    const phones: Seated[] = [];
    for (let i = 1; i <= 8; i++) phones.push(await sitDown(room, `학생 ${i}`));

    // One whole round, so that there are scores and a gate that has learnt.
    await goOnTo(host, 'answering');
    await Promise.all(phones.map((phone) => answer(phone, 2)));
    await goOnTo(host, 'reveal');
    await Promise.all(phones.map((phone) => phone.untilPhase('reveal')));

    // In the second one half of the class has answered, and the other half is just sending.
    await goOnTo(host, 'answering');
    await Promise.all(phones.slice(0, 4).map((phone) => answer(phone, 1)));
    await Promise.all(phones.map((phone) => phone.untilPhase('answering')));
    const inFlight = phones.slice(4).map((phone) => answer(phone, 1));
    const before = phones.map((phone) => phone.view);
    const { child, port } = server;
    child.kill('SIGKILL');
    await once(child, 'exit');
    void Promise.allSettled(inFlight);
    const acknowledged = phones.map((phone) => phone.view?.answers ?? {});

    server = await startServerProcess(port);
    await Promise.all(phones.map((phone) => phone.until(({ connected }) => connected)));
    for (const [i, phone] of phones.entries()) {
      expect(await phone.attachSeat(room.code, phone)).toMatchObject({ ok: true });
      expect(phone.view?.me).toEqual(before[i]?.me);
      expect(phone.view?.phase).toEqual(before[i]?.phase);
      expect(phone.view?.work).toEqual(before[i]?.work);
      expect(phone.view?.answers).toMatchObject(acknowledged[i] ?? {});
    }
    expect(before.some((view) => (view?.me.score ?? 0) > 0)).toBe(true);

    // The same answers once more: each is accepted, and counts once.
    await Promise.all(phones.map((phone) => answer(phone, 2)));
    await host.until(({ connected }) => connected);
    expect(await host.attach({ as: 'host', code: room.code })).toMatchObject({ ok: true });
    await goOnTo(host, 'debrief');
    expect(host.view?.history).toHaveLength(3);
    await Promise.all(phones.map((phone) => phone.untilPhase('debrief')));

    const scores = phones.map((phone) => phone.view?.me.score);
    for (const client of [host, ...phones]) client.close();
    await stopServerProcess();
    const database = await openDatabase({ database: { kind: 'embedded', folder } });
    const rows = await prismaStorage(database).readResults(room.session);
    await database.close();
    const saved = new Map(
      rows.answers.map((row) => [`${row.round} ${row.seatId} ${row.token}`, row]),
    );
    expect(saved.size).toBe(rows.answers.length);
    for (const [i, phone] of phones.entries()) {
      for (const [token, label] of Object.entries(acknowledged[i] ?? {})) {
        expect(saved.get(`2 ${phone.seat} ${token}`)).toMatchObject({ label });
      }
      expect(rows.players.find(({ seatId }) => seatId === phone.seat)?.score).toBe(scores[i]);
    }
  });
});

interface OpenedRoom {
  code: RoomCode;
  session: SessionId;
  cookie: string;
}

async function startServerProcess(port: number): Promise<typeof server> {
  const script = path.join(import.meta.dirname, 'serverProcess.ts');
  const child = fork(script, [folder, String(port)], { execArgv: ['--import', 'tsx'] });
  const [said] = (await once(child, 'message')) as [{ port: number }];
  return { child, port: said.port };
}

async function stopServerProcess(): Promise<void> {
  server.child.send('close');
  await once(server.child, 'exit');
}

async function openRoom(asked: object): Promise<OpenedRoom> {
  server.child.send(asked);
  const [opened] = (await once(server.child, 'message')) as [OpenedRoom & { ok: boolean }];
  expect(opened).toMatchObject({ ok: true });
  return opened;
}

const url = () => `http://127.0.0.1:${server.port}`;

async function hostOf(room: OpenedRoom): Promise<HostClient> {
  const host = await TestClient.connect<HostView>(url(), {
    cookie: room.cookie,
    reconnection: true,
  });
  await host.attach({ as: 'host', code: room.code });
  return host;
}

async function sitDown(room: OpenedRoom, nickname: string): Promise<Seated> {
  const phone = await TestClient.connect<PlayerView>(url(), { reconnection: true });
  const joined = await phone.join(room.code, nickname);
  if (!joined.ok) throw new Error(joined.refusal);
  return Object.assign(phone, { seat: joined.seat, seatKey: joined.seatKey });
}

async function goOnTo(host: HostClient, kind: string): Promise<void> {
  while (host.view?.phase.kind !== kind) {
    const phase = host.view?.phase.number ?? 0;
    const reply = await host.command({ type: 'advance', phase });
    if (!reply.ok) expect(reply.refusal).toBe('phasePassed');
    await host.until(({ view }) => (view?.phase.number ?? 0) > phase);
  }
}

/** Answers the first `cards` cards, always with the same label and the same submission. */
async function answer(phone: Phone, cards: number): Promise<void> {
  await phone.untilPhase('answering');
  const round = phone.view?.work?.round ?? 0;
  for (const card of phone.view?.work?.cards.slice(0, cards) ?? []) {
    const label = card.labels[0]?.[0] ?? ('' as LabelId);
    const submission = `round-${round}-${card.token}`;
    const command = { type: 'submitAnswer', round, token: card.token, label, submission } as const;
    expect(await phone.command(command)).toMatchObject({ ok: true });
  }
}
