import { setImmediate as nextTurn } from 'node:timers/promises';
import { transition } from '#game/room/applyCommand';
import type { Transition } from '#game/room/command';
import type { RoomState } from '#game/room/state';
import { finish } from '#game/slices';
import type { JournalEntry } from '#server/storage/roomStorage';

export interface FoldedRoom {
  state: RoomState;
  /** Of the last entry. */
  sequence: number;
  lastAt: number;
}

/** How long folding may hold up other rooms at a time. */
const TURN_MS = 8;

/**
 * The room that a journal stands for. `onStep` sees every step. Throws when an entry is no longer
 * accepted: the rules changed since it was written, and a guess would falsify the game.
 */
export async function foldJournal(
  journal: AsyncIterable<JournalEntry[]>,
  onStep: (before: RoomState | null, after: RoomState, entry: JournalEntry) => void = () => {},
): Promise<FoldedRoom> {
  let folded = null as FoldedRoom | null; // not narrowed to null, since it grows in the loop
  let turn = performance.now();
  for await (const entries of journal) {
    for (const entry of entries) {
      const before: RoomState | null = folded?.state ?? null;
      const { command, actor, at } = entry;
      const result: Transition = finish(transition(before, command, { actor, now: at }));
      if (!result.ok) {
        throw new Error(`journal entry ${entry.sequence} (${command.type}): ${result.refusal}`);
      }
      onStep(before, result.state, entry);
      folded = { state: result.state, sequence: entry.sequence, lastAt: at };
      if (performance.now() - turn > TURN_MS) {
        await nextTurn();
        turn = performance.now();
      }
    }
  }
  if (folded === null) throw new Error('the journal is empty');
  return folded;
}
