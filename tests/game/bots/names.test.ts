import { describe, expect, test } from 'vitest';
import { nameBots, nicknameCount, suggestNickname } from '#game/bots/names';
import { LANGUAGES } from '#game/deck/deck';
import { resumeRandom, seedRandom } from '#game/random';
import { normaliseNickname } from '#game/room/nicknames';
import { isUnsuitable } from '#server/names/unsuitable';
import { aRoom, CLOCK, joining } from '#tests/support/aRoom';

describe.each(LANGUAGES)('[R2] suggested nicknames in %s', (language) => {
  const random = resumeRandom(seedRandom(7));
  const suggested = new Set<string>();
  for (let draw = 0; draw < 40_000; draw++) suggested.add(suggestNickname(language, random));

  test('are at least 2,000, all different', () => {
    expect(nicknameCount(language)).toBeGreaterThanOrEqual(2_000);
    expect(suggested.size).toBe(nicknameCount(language));
  });

  test('are accepted as they are', () => {
    const room = aRoom();
    for (const nickname of suggested) {
      expect(normaliseNickname(nickname)).toBe(nickname);
      expect([...nickname].length, nickname).toBeLessThanOrEqual(16);
    }
    for (const nickname of [...suggested].slice(0, 50)) {
      expect(room.refusal(joining(nickname), CLOCK)).toBeNull();
    }
  });

  test('are suitable for a classroom', () => {
    expect([...suggested].filter(isUnsuitable)).toEqual([]);
  });
});

test.each(LANGUAGES)(
  '[R10] 200 bots have different names that say what they are, in %s',
  (language) => {
    const names = nameBots(200, language, resumeRandom(seedRandom(3)));
    expect(new Set(names).size).toBe(200);
    for (const name of names) expect(name).toMatch(/봇|^Robo /);
    expect(Math.max(...names.map((name) => [...name].length))).toBeLessThanOrEqual(16);
  },
);
