import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/database';
import { ROOT } from '#tests/support/sourceFiles';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const folder = temporaryFolder();

/** Starts the program as a user does; every case here ends before pages are built. */
function start(env: Record<string, string>) {
  const data = { DATA_DIR: path.join(folder, 'data'), PORT: '0', DATABASE_URL: '' };
  return spawnSync(process.execPath, ['--import', 'tsx', 'server/index.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...data, ...env },
  });
}

describe('a start that cannot succeed says what to do, in two languages and without a trace', () => {
  it('for a setting that cannot be read', () => {
    const { status, stderr } = start({ PORT: 'http' });
    expect(status).toBe(2);
    expectSentences(stderr, [
      'These settings cannot be understood: PORT',
      '설정값을 읽을 수 없어요: PORT',
    ]);
  });

  it('for a busy port', async () => {
    const other = net.createServer().listen(0, '0.0.0.0');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const { status, stderr } = start({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expectSentences(stderr, [`Port ${port} is in use`, `포트 ${port}을(를)`]);
  });

  it('for an address that is not this machine’s', () => {
    const { status, stderr } = start({ HOST: '203.0.113.1' });
    expect(status).toBe(1);
    expectSentences(stderr, ['may not listen there', '사용할 수 없어요']);
  });

  it('for a file in place of the data folder', () => {
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    const { status, stderr } = start({ DATA_DIR: file });
    expect(status).toBe(1);
    expectSentences(stderr, [`The data folder ${file} cannot`, `데이터 폴더 ${file}`]);
  });

  it('for a database of another PostgreSQL', () => {
    const dataDir = path.join(folder, 'old');
    fs.mkdirSync(path.join(dataDir, 'database'), { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'database', 'PG_VERSION'), '17\n');
    const { status, stderr } = start({ DATA_DIR: dataDir });
    expect(status).toBe(1);
    expectSentences(stderr, ['made by PostgreSQL 17', 'PostgreSQL 17에서 만들어졌는데']);
  });

  it('for a database that a newer version has used', async () => {
    const dataDir = path.join(folder, 'newer');
    const location = { kind: 'embedded', folder: path.join(dataDir, 'database') } as const;
    const made = await openDatabase({ database: location });
    await made.pool.query(`
      INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name)
      VALUES ('from the future', '', now(), '20991231000000_from_the_future')`);
    await made.close();
    const { status, stderr } = start({ DATA_DIR: dataDir });
    expect(status).toBe(1);
    expectSentences(stderr, [
      'used by a newer version of Mixperts (it has the change 20991231000000_from_the_future',
      'Start the newer version, or set DATA_DIR or DATABASE_URL to another database',
      '새 버전으로 시작하거나, DATA_DIR 또는 DATABASE_URL을 다른 데이터베이스로',
    ]);
  });

  it('for a PostgreSQL server that does not answer', () => {
    const url = 'postgresql://me:hidden@127.0.0.1:1/mixperts';
    const { status, stderr } = start({ DATABASE_URL: url });
    expect(status).toBe(1);
    expectSentences(stderr, ['The PostgreSQL server at 127.0.0.1:1/mixperts', '연결할 수 없어요']);
    expect(stderr).not.toContain('hidden');
  });
});

function expectSentences(stderr: string, sentences: string[]): void {
  for (const sentence of sentences) expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
}
