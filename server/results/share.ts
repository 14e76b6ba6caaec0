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
  const share: Share = { right: 0, of: 0 };
  for (const answer of answers) if (counts(answer)) addTo(share, answer);
  return share;
}

export function addTo(share: Share, answer: Pick<AnswerRow, 'right'>): void {
  share.of++;
  if (answer.right) share.right++;
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
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round((upper + (sorted[middle - 1] ?? 0)) / 2);
}
