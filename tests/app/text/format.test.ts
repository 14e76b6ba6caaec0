import { expect, test } from 'vitest';
import { formatCountdown, formatNumber, formatPercent } from '#app/_text/format';

test.each([
  [7_000, '0:07'],
  [7_001, '0:08'],
  [150_000, '2:30'],
  [-5, '0:00'],
])('%i ms left are shown as %s', (milliseconds, text) => {
  expect(formatCountdown(milliseconds)).toBe(text);
});

test('shares and numbers are written the way each language does', () => {
  expect(formatPercent('ko', 0.734)).toBe('73%');
  expect(formatNumber('ko', 12_345)).toBe('12,345');
});
