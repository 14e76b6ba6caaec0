import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#prisma/generated/client';
import type { Database } from '#server/storage/database';
import { openInMemory } from '#server/storage/embedded';
import { migrate } from '#server/storage/migrate';

/** The real database with the real migrations, forgotten when it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const { pool, close } = await openInMemory();
  await migrate(pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await close();
    },
  };
}
