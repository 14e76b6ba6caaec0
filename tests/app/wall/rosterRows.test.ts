import { expect, test } from 'vitest';
import { rosterRows } from '#app/host/[code]/rosterRows';
import type { SeatId } from '#game/room/state';
import type { HostView } from '#game/room/view';

const entry = (part: Partial<HostView['roster'][SeatId]>): HostView['roster'][SeatId] => ({
  name: '판다',
  kind: 'pupil',
  presence: 'here',
  score: 0,
  open: 0,
  pace: 'standard',
  ...part,
});

const roster: HostView['roster'] = {
  ['a' as SeatId]: entry({ name: '용감한 수달' }),
  ['b' as SeatId]: entry({ name: '판다봇', kind: 'bot' }),
  ['c' as SeatId]: entry({ name: 'Otter Kim', presence: 'away' }),
  ['d' as SeatId]: entry({ name: '여우', presence: 'kicked' }),
};

test('phones that are away come first, bots and those who are gone last', () => {
  expect(rosterRows(roster, '').map(({ seat }) => seat)).toEqual(['c', 'a', 'b', 'd']);
});

test('a name is found by any part, whatever its case, width and spaces', () => {
  const found = (search: string) => rosterRows(roster, search).map(({ seat }) => seat);
  expect(found('한수')).toEqual(['a']);
  expect(found('ＯＴＴ')).toEqual(['c']);
  expect(found(' ')).toHaveLength(4);
  expect(found('없음')).toEqual([]);
});
