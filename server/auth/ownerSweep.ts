import { deleteOwner, type DeleteOwnerTools } from './deleteOwner';
import { newAccountOwner, newOwner, type OwnerId } from './owner';

export interface OwnerSweep {
  /** Deletes what nobody came back to; answers how many owners went. */
  sweep(): Promise<number>;
}

export interface OwnerSweepTools extends DeleteOwnerTools {
  /** How long after the last visit an owner is kept. */
  keepMs: (owner: OwnerId) => number;
  now: () => number;
}

/**
 * An owner goes with decks, media and account when the last visit is long enough ago and no session
 * is left: sessions have days of their own. Logins that ended and links that can no longer be used
 * are forgotten here too.
 */
export function ownerSweep(tools: OwnerSweepTools): OwnerSweep {
  const { prisma, keepMs, now } = tools;
  const soonest = () => Math.min(keepMs(newOwner()), keepMs(newAccountOwner()));
  return {
    async sweep() {
      const ended = { lte: new Date(now()) };
      await prisma.login.deleteMany({ where: { expiresAt: ended } });
      await prisma.passkeyQuestion.deleteMany({ where: { expiresAt: ended } });
      await prisma.usedPass.deleteMany({ where: { until: ended } });
      const away = await prisma.owner.findMany({
        where: { seenAt: { lte: new Date(now() - soonest()) }, sessions: { none: {} } },
      });
      const gone = away
        .map(({ id, seenAt }) => ({ id: id as OwnerId, seenAt })) // of our own table
        .filter(({ id, seenAt }) => seenAt.getTime() <= now() - keepMs(id));
      for (const { id } of gone) await deleteOwner(id, tools);
      return gone.length;
    },
  };
}
