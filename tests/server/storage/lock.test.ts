import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '#server/storage/lock';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const base = temporaryFolder();
let folder: string;
let file: string;
let number = 0;
beforeEach(() => {
  folder = path.join(base, `database${number++}`);
  file = `${folder}.lock`;
});

/** Another process that holds the lock until it is killed. */
async function holderOf(locked: string) {
  const child = fork(path.join(import.meta.dirname, 'holdLock.ts'), [locked], {
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  return child;
}

describe('the lock of a database folder', () => {
  it('keeps a second opener out until it is released', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ kind: 'databaseLocked' });
    release();
    expect(fs.existsSync(file)).toBe(false);
    (await lockFolder(folder))();
  });

  it('names the process that holds it', async () => {
    const holder = await holderOf(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`process ${holder.pid} on ${hostname()}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  });

  it('is taken over from a process that was killed', async () => {
    const holder = await holderOf(folder);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(fs.existsSync(file)).toBe(true);
    (await lockFolder(folder))();
  });

  it('is gone when its process has ended by itself', () => {
    const script = path.join(import.meta.dirname, 'holdLock.ts');
    spawnSync(process.execPath, ['--import', 'tsx', script, folder, 'leave']);
    expect(fs.existsSync(file)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when another process now has the number of the one that was killed',
    async () => {
      fs.writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
      (await lockFolder(folder))();
    },
  );

  it('that was cut short by a power failure is taken over', async () => {
    fs.writeFileSync(file, '');
    (await lockFolder(folder))();
  });

  it('of a container that is gone is taken over, of one that still runs is not', async () => {
    const elsewhere = JSON.stringify({ pid: 7, host: 'another', started: '1' });
    fs.writeFileSync(file, elsewhere);
    const heart = setInterval(() => fs.writeFileSync(file, elsewhere), 500);
    await expect(lockFolder(folder)).rejects.toThrow('process 7 on another');
    clearInterval(heart);
    (await lockFolder(folder))();
  });
});
