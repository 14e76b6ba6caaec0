import { expect, it } from 'vitest';
import { doors } from '#server/rooms/doors';
import type { RoomRegistry } from '#server/rooms/roomRegistry';

const noRooms = { find: () => Promise.resolve(null) } as unknown as RoomRegistry; // nothing else is asked

it('whoever tries code after code has to wait, at that address and for a moment only', async () => {
  let now = 0;
  const doorOf = doors(noRooms, () => now);
  for (let guess = 0; guess < 600; guess++) {
    expect(await doorOf(String(100_000 + guess), '10.0.0.7')).toEqual({ door: 'none' });
  }
  expect(await doorOf('123456', '10.0.0.7')).toEqual({ door: 'wait', waitMs: 500 });
  expect(await doorOf('123456', '10.0.0.8')).toEqual({ door: 'none' });
  now = 500;
  expect(await doorOf('123456', '10.0.0.7')).toEqual({ door: 'none' });
});
