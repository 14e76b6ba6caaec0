import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vi } from 'vitest';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#prisma/generated/client';
import type { Database } from '#server/storage/database';
import { openInMemory } from '#server/storage/embedded';
import { migrate } from '#server/storage/migrate';
import { ROOT } from '#tests/support/sourceFiles';

// A real database takes seconds to open when all tests run at once; nothing here measures time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The real database with the real migrations, forgotten when it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const embedded = await openInMemory(await emptyDatabase());
  await migrate(embedded.pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(embedded.pool) });
  return {
    prisma,
    pool: embedded.pool,
    close: async () => {
      await prisma.$disconnect();
      await embedded.close();
    },
  };
}

const CACHE = path.join(ROOT, 'node_modules/.vite/database');

/** What PostgreSQL makes of nothing takes seconds to make, so each version of it is made once. */
async function emptyDatabase(): Promise<Blob> {
  const file = path.join(CACHE, `${pgliteVersion()}.tar`);
  if (!fs.existsSync(file)) await dumpTo(file);
  return new Blob([fs.readFileSync(file)]);
}

function pgliteVersion(): string {
  const about = path.join(ROOT, 'node_modules/@electric-sql/pglite/package.json');
  return (JSON.parse(fs.readFileSync(about, 'utf8')) as { version: string }).version;
}

/** Files run side by side: the dump gets its name when it is whole. */
async function dumpTo(file: string): Promise<void> {
  const pglite = new PGlite();
  await pglite.waitReady;
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  fs.mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, new Uint8Array(await dump.arrayBuffer()));
  fs.renameSync(unfinished, file);
}
