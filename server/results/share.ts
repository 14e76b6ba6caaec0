/** Counting shares of right answers. */

import type { AnswerRow } from './resultRows';

/** Right ones of how many. */
export interface Share {
  right: number;
  of: number;
}

export function isActive(answer: AnswerRow): boolean {
  return answer.kind === 'active';
}

export function isShadow(answer: AnswerRow): boolean {
  return answer.kind === 'shadow';
}

export function shareOf(
  answers: readonly AnswerRow[],
  counts: (answer: AnswerRow) => boolean,
): Share {
  const counted = answers.filter(counts);
  return { right: counted.filter((answer) => answer.right).length, of: counted.length };
}

export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round((upper + (sorted[middle - 1] ?? 0)) / 2);
}
