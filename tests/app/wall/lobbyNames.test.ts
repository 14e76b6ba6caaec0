import { expect, test } from 'vitest';
import { namesThatFit } from '#app/_wall/lobbyNames';

test('short names all fit for a class of thirty', () => {
  expect(namesThatFit(Array.from({ length: 30 }, () => '판다'))).toBe(30);
});

test('of two thousand names only the newest lines are drawn', () => {
  const count = namesThatFit(Array.from({ length: 2_000 }, () => '반짝이는 두루미'));
  expect(count).toBeGreaterThan(8);
  expect(count).toBeLessThan(40);
});

test('Latin letters take less room than Hangul', () => {
  const latin = namesThatFit(Array.from({ length: 100 }, () => 'abcdefgh'));
  const hangul = namesThatFit(Array.from({ length: 100 }, () => '가나다라마바사아'));
  expect(latin).toBeGreaterThan(hangul);
});

test('one name is shown however long', () => {
  expect(namesThatFit(['가'.repeat(200)])).toBe(1);
});
