/**
 * A pupil's seat leaves a session: its name, its rows and its join request go, and what the journal
 * must keep, so that the room still folds to the same game, is kept under an alias nobody knows.
 */

import type { Command } from '#game/room/command';
import { nicknameKey } from '#game/room/nicknames';
import type { SeatId } from '#game/room/state';
import type { JournalEntry } from '#server/storage/roomStorage';

/** Longer than any id that is given out, so that no seat has it by chance. */
const FORGOTTEN = 'forgotten-';

/** Whether a seat's person asked to be forgotten: no row may be made of it again. */
export function isForgotten(seat: string): boolean {
  return seat.startsWith(FORGOTTEN);
}

export function forgottenId(chance: string): SeatId {
  return `${FORGOTTEN}${chance}` as SeatId;
}

/** The first of –1, –2, … that nobody in the journal is called. */
export function freeAlias(journal: readonly JournalEntry[]): string {
  const taken = new Set(journal.flatMap(({ command }) => namesIn(command)).map(nicknameKey));
  for (let number = 1; ; number++) {
    if (!taken.has(nicknameKey(`–${number}`))) return `–${number}`;
  }
}

/** The entries that speak of a seat, rewritten; every other entry stays as it is. */
export function withoutSeat(
  journal: readonly JournalEntry[],
  seat: SeatId,
  { id, nickname }: { id: SeatId; nickname: string },
): JournalEntry[] {
  return journal.flatMap((entry): JournalEntry[] => {
    const isOwn = entry.actor.kind === 'seat' && entry.actor.seat === seat;
    const command = rewritten(entry.command, { seat, isOwn, id, nickname });
    if (!isOwn && command === entry.command) return [];
    return [{ ...entry, actor: isOwn ? { kind: 'seat', seat: id } : entry.actor, command }];
  });
}

/** Whatever a journal says of or by one seat, for the person whose it is. */
export function entriesOf(journal: readonly JournalEntry[], seat: SeatId): JournalEntry[] {
  return journal.filter(
    ({ actor, command }) =>
      (actor.kind === 'seat' && actor.seat === seat) ||
      ('seat' in command && command.seat === seat),
  );
}

function rewritten(
  command: Command,
  its: { seat: SeatId; isOwn: boolean; id: SeatId; nickname: string },
): Command {
  const { seat, isOwn, id, nickname } = its;
  switch (command.type) {
    case 'takeSeat':
      return command.seat === seat ? { ...command, seat: id, nickname, submission: id } : command;
    case 'renameSeat':
      return command.seat === seat ? { ...command, seat: id, nickname } : command;
    case 'kickSeat':
    case 'markAway':
    case 'markHere':
      return command.seat === seat ? { ...command, seat: id } : command;
    case 'changeNickname':
      return isOwn ? { ...command, nickname } : command;
    case 'submitAnswer':
      // The phone still has the ids it gave its answers.
      return isOwn ? { ...command, submission: id } : command;
    default:
      return command;
  }
}

function namesIn(command: Command): string[] {
  if (command.type === 'seatBots') return command.bots.map(({ nickname }) => nickname);
  return 'nickname' in command ? [command.nickname] : [];
}
