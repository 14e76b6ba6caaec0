import { expect, test } from 'vitest';
import { capacityOf } from '#game/gate/capacity';

test.each([
  // [tokens, experts, k, factor, capacity]
  [24, 6, 1, 1, 4],
  [24, 6, 1, 1.25, 5],
  [24, 6, 2, 1.25, 10],
  [25, 6, 1, 1, 5], // 25/6 = 4.17
  [10, 4, 1, 0.5, 2], // 1.25
  [3, 8, 1, 1, 1], // the minimum of one
  [24, 6, 1, 0, 1],
])('T %i, N %i, k %i, factor %d: an expert holds %i', (tokens, experts, k, factor, capacity) => {
  expect(capacityOf(tokens, experts, k, factor)).toBe(capacity);
});

test('a product that is whole on paper is whole, whatever binary arithmetic says', () => {
  expect(1.15 * 100).toBeLessThan(115);
  expect(capacityOf(100, 1, 1, 1.15)).toBe(115);
  expect(1.1 * 100).toBeGreaterThan(110);
  expect(capacityOf(100, 1, 1, 1.1)).toBe(110);
  for (let percent = 1; percent <= 400; percent++) {
    expect(capacityOf(100, 1, 1, percent / 100)).toBe(percent);
    expect(capacityOf(700, 7, 1, percent / 100)).toBe(percent);
  }
});

test('no factor is no limit, and without experts there is no place', () => {
  expect(capacityOf(24, 6, 1, null)).toBeNull();
  expect(capacityOf(24, 0, 0, 1)).toBe(0);
  expect(capacityOf(0, 6, 1, 1)).toBe(1);
});

test.each([-1, NaN, Infinity])('a factor of %d is refused by name', (factor) => {
  expect(() => capacityOf(24, 6, 1, factor)).toThrow(
    expect.objectContaining({ code: 'badCapacity' }),
  );
});
