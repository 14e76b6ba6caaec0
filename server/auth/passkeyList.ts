import type { PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from './owner';

/** What a page shows of a passkey. */
export interface PasskeyFacts {
  id: string;
  name: string;
  addedAt: number;
}

/** The passkeys of an account, oldest first. */
export async function listPasskeys(owner: OwnerId, prisma: PrismaClient): Promise<PasskeyFacts[]> {
  const found = await prisma.passkey.findMany({
    where: { userId: owner },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ id, name, createdAt }) => ({ id, name, addedAt: createdAt.getTime() }));
}
