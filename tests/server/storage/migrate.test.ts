import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Embedded, openInMemory } from '#server/storage/embedded';
import { migrate, MIGRATIONS } from '#server/storage/migrate';
import { openDatabase } from '#server/storage/database';
import { ROOT } from '#tests/support/sourceFiles';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const base = temporaryFolder();
const folder = path.join(base, 'migrations');
let embedded: Embedded;
beforeAll(async () => {
  embedded = await openInMemory();
});
afterAll(() => embedded.close());
beforeEach(async () => {
  await embedded.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  fs.rmSync(folder, { recursive: true, force: true });
  write('1_first', 'CREATE TABLE "A" (x INT); INSERT INTO "A" VALUES (1);');
});

const write = (name: string, sql: string) => {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
};
const rows = async (sql: string) => (await embedded.pool.query<Record<string, unknown>>(sql)).rows;

describe('migrations', () => {
  it('are applied in order, each once', async () => {
    write('2_second', 'INSERT INTO "A" VALUES (2);');
    expect(await migrate(embedded.pool, folder)).toEqual(['1_first', '2_second']);
    expect(await migrate(embedded.pool, folder)).toEqual([]);
    expect(await rows('SELECT x FROM "A" ORDER BY x')).toEqual([{ x: 1 }, { x: 2 }]);
  });

  it('that fail leave nothing behind and can be tried again', async () => {
    write('2_second', 'INSERT INTO "A" VALUES (2); SELECT nonsense;');
    await expect(migrate(embedded.pool, folder)).rejects.toMatchObject({
      kind: 'migrationFailed',
      detail: 'column "nonsense" does not exist',
    });
    expect(await rows('SELECT x FROM "A"')).toEqual([{ x: 1 }]);
    write('2_second', 'INSERT INTO "A" VALUES (2);');
    expect(await migrate(embedded.pool, folder)).toEqual(['2_second']);
  });

  it('that were changed after they were applied are refused', async () => {
    await migrate(embedded.pool, folder);
    write('1_first', 'CREATE TABLE "B" (x INT);');
    await expect(migrate(embedded.pool, folder)).rejects.toMatchObject({
      kind: 'migrationChanged',
    });
  });

  it('that this version lacks mean a newer version has used the database', async () => {
    write('2_second', 'INSERT INTO "A" VALUES (2);');
    await migrate(embedded.pool, folder);
    fs.rmSync(path.join(folder, '2_second'), { recursive: true });
    await expect(migrate(embedded.pool, folder)).rejects.toMatchObject({ kind: 'databaseNewer' });
  });

  it('left unfinished by another tool are refused', async () => {
    await migrate(embedded.pool, folder);
    await rows('UPDATE "_prisma_migrations" SET finished_at = NULL');
    await expect(migrate(embedded.pool, folder)).rejects.toMatchObject({ kind: 'migrationFailed' });
  });

  it('of two servers that start together are applied by one of them', async () => {
    const [one, other] = await Promise.all([
      migrate(embedded.pool, folder),
      migrate(embedded.pool, folder),
    ]);
    expect([...one, ...other]).toEqual(['1_first']);
  });
});

describe('Prisma’s own tool', { timeout: 300_000 }, () => {
  const prisma = async (dataDir: string, ...args: string[]) => {
    const cli = path.join(ROOT, 'node_modules/prisma/build/index.js');
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
    return (await promisify(execFile)(process.execPath, [cli, ...args], { cwd: ROOT, env })).stdout;
  };

  it('agrees with the database that the server made, and with the schema', async () => {
    const dataDir = path.join(base, 'data');
    const location = { kind: 'embedded', folder: path.join(dataDir, 'database') } as const;
    const database = await openDatabase({ database: location });
    await database.close();

    expect(await prisma(dataDir, 'migrate', 'status')).toContain('Database schema is up to date!');
    const schema = path.join(ROOT, 'prisma/schema.prisma');
    const same = ['migrate', 'diff', '--to-schema', schema, '--exit-code'];
    await prisma(dataDir, ...same, '--from-migrations', MIGRATIONS);
  });
});
