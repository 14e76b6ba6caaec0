import { vi } from 'vitest';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#prisma/generated/client';
import type { Database } from '#server/storage/database';
import { openInMemory } from '#server/storage/embedded';
import { migrate } from '#server/storage/migrate';

// A real database takes seconds to open when all tests run at once; nothing here measures time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The real database with the real migrations, forgotten when it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const embedded = await openInMemory();
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
