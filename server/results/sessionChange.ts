import { z } from 'zod';
import { typedText } from '#game/protocol/typedText';
import { MAX_TITLE } from '#game/room/limits';
import type { SessionChange } from '#server/storage/roomStorage';

export const MAX_TAG = 40;
export const MAX_NOTE = 2_000;
const DAY_MS = 24 * 60 * 60_000;

const changeSchema = z.strictObject({
  title: typedText(MAX_TITLE).optional(),
  tag: typedText(MAX_TAG).optional(),
  note: typedText(MAX_NOTE).optional(),
  deleteAt: z.int().optional(),
});

/**
 * A change as it came over the wire, or null when it is none that is allowed: results of pupils are
 * kept for so many days at most, whatever somebody types.
 */
export function parseSessionChange(
  asked: unknown,
  { now, longestDays }: { now: number; longestDays: number },
): SessionChange | null {
  const read = changeSchema.safeParse(asked);
  if (!read.success) return null;
  const change = Object.fromEntries(
    Object.entries(read.data).filter(([, value]) => value !== undefined),
  ) as SessionChange; // what is left has the schema's types
  const { deleteAt } = change;
  if (deleteAt === undefined) return change;
  return deleteAt > now && deleteAt <= now + longestDays * DAY_MS ? change : null;
}
