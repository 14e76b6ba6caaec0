import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#server/storage/database';
import { POSTGRES_MAJOR } from '#server/storage/embedded';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const base = temporaryFolder();
const folder = path.join(base, 'data', 'database');
const open = (at = folder) => openDatabase({ database: { kind: 'embedded', folder: at } });

let database: Database;
beforeAll(async () => {
  // Left by a first start that was interrupted.
  fs.mkdirSync(`${folder}.new/base`, { recursive: true });
  database = await open();
});
afterAll(() => database.close());

describe('the embedded database', () => {
  it('is created on first use, of the major version that its files are checked for', async () => {
    expect(fs.existsSync(`${folder}.new`)).toBe(false);
    const [row] = await database.prisma.$queryRaw<
      { server_version: string }[]
    >`SHOW server_version`;
    expect(row?.server_version.split('.')[0]).toBe(POSTGRES_MAJOR);
    expect(fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()).toBe(POSTGRES_MAJOR);
  });

  it.skipIf(process.platform === 'win32')('can be read by its own account only', () => {
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('keeps documents exactly as they were written, and times to the millisecond', async () => {
    const command = { zebra: 1, b: [0.1, -0, 1e21], 가: '한국어 “따옴표” \u{1f600}', a: null };
    const at = new Date('2026-03-01T08:15:30.123Z');
    await aSession('documents');
    await database.prisma.journalEntry.create({
      data: { sessionId: 'documents', sequence: 1, at, actor: {}, command },
    });
    const entry = await database.prisma.journalEntry.findFirstOrThrow();
    expect(JSON.stringify(entry.command)).toBe(JSON.stringify(command));
    expect(entry.at).toEqual(at);
  });

  it('lets one open session at most have a code', async () => {
    await aSession('first', { code: '4242' });
    await expect(aSession('second', { code: '4242' })).rejects.toMatchObject({ code: 'P2002' });
    await database.prisma.session.update({ where: { id: 'first' }, data: { status: 'ended' } });
    await aSession('second', { code: '4242' });
  });

  it('forgets everything about a session that is deleted, and everything of its owner', async () => {
    const { prisma } = database;
    await aSession('deleted');
    const round = { sessionId: 'deleted', round: 1, token: 0 };
    const now = new Date();
    await prisma.player.create({
      data: { sessionId: 'deleted', seatId: 's', nickname: '하나', kind: 'pupil', joinedAt: now },
    });
    await prisma.answer.create({
      data: {
        ...round,
        seatId: 's',
        promptId: 'p',
        label: 'l',
        right: true,
        kind: 'active',
        afterMs: 9,
      },
    });
    await prisma.session.delete({ where: { id: 'deleted' } });
    expect(await prisma.player.count({ where: { sessionId: 'deleted' } })).toBe(0);
    expect(await prisma.answer.count({ where: { sessionId: 'deleted' } })).toBe(0);

    await aSession('owned', { ownerId: 'leaver' });
    await prisma.owner.delete({ where: { id: 'leaver' } });
    expect(await prisma.session.findUnique({ where: { id: 'owned' } })).toBeNull();
  });

  it('loses no write when a transaction beside it is rolled back', async () => {
    const { prisma } = database;
    const beside: Promise<unknown>[] = [];
    const rolledBack = prisma.$transaction(async (tx) => {
      await tx.owner.create({ data: { id: 'inside' } });
      beside.push(prisma.owner.create({ data: { id: 'outside' } }));
      throw new Error('roll back');
    });
    await expect(rolledBack).rejects.toThrow('roll back');
    await Promise.all(beside);
    const kept = await prisma.owner.findMany({ where: { id: { in: ['inside', 'outside'] } } });
    expect(kept.map(({ id }) => id)).toEqual(['outside']);
  });

  it('is open once only', async () => {
    await expect(open()).rejects.toMatchObject({ kind: 'databaseLocked' });
  });

  it('opens again with everything in it after it was closed', async () => {
    await database.prisma.owner.create({ data: { id: 'stays' } });
    await database.close();
    expect(fs.existsSync(`${folder}.lock`)).toBe(false);
    database = await open();
    expect(await database.prisma.owner.findUnique({ where: { id: 'stays' } })).not.toBeNull();
  });

  it('has every acknowledged write after its process was killed', async () => {
    await database.close();
    const writer = fork(path.join(import.meta.dirname, 'writeUntilKilled.ts'), [folder], {
      execArgv: ['--import', 'tsx'],
    });
    const acknowledged: string[] = [];
    const enough = new Promise<void>((resolve) => {
      writer.on('message', (id: string) => {
        if (acknowledged.push(id) === 50) resolve();
      });
    });
    await enough;
    writer.kill('SIGKILL');
    await once(writer, 'exit');

    database = await open();
    const kept = new Set((await database.prisma.owner.findMany()).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  it('that is damaged is explained, and the lock given back', async () => {
    const at = path.join(base, 'damaged', 'database');
    fs.mkdirSync(at, { recursive: true });
    await expect(open(at)).rejects.toMatchObject({ kind: 'databaseBroken' });
    fs.writeFileSync(path.join(at, 'PG_VERSION'), '17');
    await expect(open(at)).rejects.toMatchObject({ kind: 'databaseMajor' });
    expect(fs.existsSync(`${at}.lock`)).toBe(false);
  });
});

async function aSession(id: string, change: { code?: string; ownerId?: string } = {}) {
  const { ownerId = 'owner', code = id } = change;
  const owner = { connectOrCreate: { where: { id: ownerId }, create: { id: ownerId } } };
  const times = { createdAt: new Date(), deleteAt: new Date() };
  const data = { id, code, owner, title: '', deckTitle: {}, settings: {}, ...times };
  await database.prisma.session.create({ data: { ...data, status: 'open' } });
}
