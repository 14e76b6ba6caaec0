import { describe, expect, test } from 'vitest';
import { freeNickname, nicknameKey, normaliseNickname } from '#game/room/nicknames';
import { aRoom, joining } from '#tests/support/aRoom';

describe('[R2] a nickname is composed and freed of what cannot be seen', () => {
  test.each([
    ['decomposed Hangul', '\u1106\u1175\u11ab\u110c\u1175', '민지'],
    ['decomposed Latin', 'Zoe\u0308', 'Zoë'],
    ['spaces around and inside', '  용감한   수달 ', '용감한 수달'],
    ['zero-width characters', '민\u200b지\u2060', '민지'],
    ['direction marks', '\u202eab\u202c', 'ab'],
    ['control characters', 'a\u0007b', 'ab'],
    ['tab and line break', 'a\tb\nc', 'a b c'],
    [
      'a tower of accents',
      'Z\u0335\u0321\u0327\u0322\u0328\u0338a\u0300\u0316l',
      'Z\u0335\u0338\u00e0\u0316l',
    ],
    ['vowel and tone of Thai', 'น้ำปิ่น', 'น้ำปิ่น'],
    ['Hangul fillers', '\u3164\u3164민지', '민지'],
  ])('%s', (_, typed, clean) => {
    expect(normaliseNickname(typed)).toBe(clean);
  });
});

describe('[R2] a nickname has 2 to 16 characters', () => {
  test.each([
    ['민지', null],
    ['a', 'nicknameTooShort'],
    ['', 'nicknameTooShort'],
    ['\u200b\u200b', 'nicknameTooShort'],
    ['가'.repeat(16), null],
    ['가'.repeat(17), 'nicknameTooLong'],
    ['🐧🐧', null],
    ['🐧'.repeat(16), null],
    ['🐧'.repeat(17), 'nicknameTooLong'],
  ])('%j', (nickname, refusal) => {
    expect(aRoom().refusal(joining(nickname), { kind: 'clock' })).toBe(refusal);
  });
});

describe('[R3] names that look the same are the same', () => {
  test.each([
    ['Otter', 'OTTER'],
    ['Otter', 'Ｏｔｔｅｒ'],
    ['용감한 수달', '용감한수달'],
    ['민지1', '민지１'],
  ])('%s and %s', (one, other) => {
    expect(nicknameKey(one)).toBe(nicknameKey(other));
    const room = aRoom().seat(one);
    expect(room.refusal(joining(other), { kind: 'clock' })).toBe('nicknameTaken');
  });

  test('different names stay different', () => {
    expect(nicknameKey('민지')).not.toBe(nicknameKey('민저'));
  });
});

test('[R10] a bot whose name is taken gets the first free number, within 16 characters', () => {
  const room = aRoom().seat('수달봇', '수달봇 2', '가'.repeat(16));
  expect(freeNickname(room.state, '수달봇')).toBe('수달봇 3');
  expect(freeNickname(room.state, '고래봇')).toBe('고래봇');
  expect(freeNickname(room.state, '가'.repeat(16))).toBe(`${'가'.repeat(14)} 2`);
});
