/**
 * Records with an entry per seat. A hall of two thousand changes them thousands of times a minute, so
 * every change leaves a note of whose entry it was: whoever compares two versions need not look at
 * two thousand entries. Notes are no part of the state, and a lost note only costs time.
 */

import type { SeatId } from './state';

type PerSeat<Entry> = Record<SeatId, Entry>;

/** Versions of one record that follow each other share one list of the seats changed. */
interface History {
  changed: SeatId[];
  /** How many of the changes this version has seen. */
  seen: number;
}

const histories = new WeakMap<object, History>();

/** The record with one entry added or replaced. */
export function withEntry<Entry>(
  record: PerSeat<Entry>,
  seat: SeatId,
  entry: Entry,
): PerSeat<Entry> {
  const next = { ...record, [seat]: entry };
  const known = histories.get(record);
  // Two versions that grow from the same one part ways: the second starts a history of its own.
  const goesOn = known !== undefined && known.seen === known.changed.length;
  const history = goesOn ? known : { changed: [], seen: 0 };
  if (!goesOn) histories.set(record, history);
  history.changed.push(seat);
  histories.set(next, { changed: history.changed, seen: history.changed.length });
  return next;
}

/** The seats whose entries differ between an earlier and a later version of a record. */
export function changedEntries<Entry>(
  before: PerSeat<Entry>,
  after: PerSeat<Entry>,
  everybody: readonly SeatId[],
): SeatId[] {
  if (before === after) return [];
  const [older, newer] = [histories.get(before), histories.get(after)];
  const isNoted = older !== undefined && older.changed === newer?.changed;
  const candidates =
    isNoted && older.seen <= newer.seen
      ? new Set(older.changed.slice(older.seen, newer.seen))
      : everybody;
  return [...candidates].filter((seat) => before[seat] !== after[seat]);
}
