import { nextDeadline } from '#game/room/clock';
import type { FoldedRoom } from './foldJournal';
import type { Room } from './room';

/** A deadline nearer than this would pass before the phones have found the server again. */
const NEAR_MS = 5_000;
/** What a class is given to come back; more only if more was left anyway. */
const RETURN_MS = 20_000;

/**
 * A deadline that passed while the server was away, or is about to, would punish everybody for a
 * restart. The room is paused from shortly before that deadline until now, by ordinary commands,
 * so that the journal tells what happened. Deadlines further off stay exactly where they were.
 */
export async function makeUpForRestart(room: Room, folded: FoldedRoom, now: number): Promise<void> {
  const deadline = nextDeadline(room.state);
  if (deadline === null || deadline.at > now + NEAR_MS) return;
  const stoppedAt = Math.max(folded.lastAt, Math.min(now, deadline.at - RETURN_MS));
  await room.submit({ type: 'pause' }, { kind: 'host' }, stoppedAt);
  await room.submit({ type: 'resume' }, { kind: 'host' }, now);
}
