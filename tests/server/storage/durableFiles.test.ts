import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFiles } from '#server/storage/embedded';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const folder = path.join(temporaryFolder(), 'database');
afterEach(() => vi.restoreAllMocks());

describe('the files of the embedded database', () => {
  it('are on the disk when a commit returns: one sync for each', async () => {
    const pglite = await openFiles(folder);
    await pglite.exec('CREATE TABLE "A" (x INT)');
    const sync = vi.spyOn(fs, 'fsyncSync');
    for (let x = 0; x < 20; x++) await pglite.query('INSERT INTO "A" VALUES ($1)', [x]);
    expect(sync).toHaveBeenCalledTimes(20);
    await pglite.close();
  });

  it('are synced once for many rows written together', async () => {
    const pglite = await openFiles(folder);
    const sync = vi.spyOn(fs, 'fsyncSync');
    await pglite.exec('BEGIN; INSERT INTO "A" SELECT generate_series(1, 300); COMMIT');
    expect(sync).toHaveBeenCalledTimes(1);
    await pglite.close();
  });

  it('have durable names: a new segment of the log syncs its folder', async () => {
    const pglite = await openFiles(folder);
    const folders: boolean[] = [];
    const original = fs.fsyncSync;
    vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
      folders.push(fs.fstatSync(descriptor).isDirectory());
      original(descriptor);
    });
    await pglite.exec('SELECT pg_switch_wal()');
    await pglite.exec('INSERT INTO "A" VALUES (1); CHECKPOINT');
    expect(folders).toContain(true);
    await pglite.close();
  });
});
