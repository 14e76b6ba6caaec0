import { expect, test } from 'vitest';
import {
  formatCountdown,
  formatList,
  formatNumber,
  formatPercent,
  formatSigned,
} from '#app/_text/format';

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

test.each([
  [3.14, '+3.1'],
  [-2, '−2'],
  [0, '0'],
  [-0.04, '0'],
  [0.04, '0'],
  [-1234.5, '−1,234.5'],
])('a difference of %d is written as %s', (difference, text) => {
  expect(formatSigned('ko', difference, 1)).toBe(text);
});

test('a list reads as a person of each language would write it', () => {
  const names = ['예린', '지호', '다은'];
  expect(formatList('ko', names)).toBe('예린, 지호, 다은');
  expect(formatList('en', names)).toBe('예린, 지호, and 다은');
});
