import { expect, test } from 'vitest';
import { asJoinProblem, asRoomCode, digitsOf, joinAddress } from '#app/_join/roomCode';

test.each([
  ['482913', '482913'],
  [' 482 913 ', '482913'],
  ['482-913', '482913'],
  ['４８２９１３', '482913'],
])('"%s" is read as the code %s', (typed, code) => {
  expect(asRoomCode(typed)).toBe(code);
});

test.each(['', '48291', '4829131', 'otter', '482 91x'])('"%s" is no code', (typed) => {
  expect(asRoomCode(typed)).toBeNull();
});

test('the way back keeps what was typed, but nothing that is not a digit', () => {
  expect(joinAddress('12<script>34', 'notSixDigits')).toBe('/?code=1234&problem=notSixDigits');
  expect(digitsOf('9'.repeat(50))).toHaveLength(12);
  expect(asJoinProblem('noSuchRoom')).toBe('noSuchRoom');
  expect(asJoinProblem('<b>')).toBeNull();
});
