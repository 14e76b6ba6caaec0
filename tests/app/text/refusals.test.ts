import { expect, test } from 'vitest';
import { FAREWELL_WORDS, REFUSAL_WORDS } from '#app/_text/refusals';
import { BREAK_WORDS } from '#app/_text/connections';
import { LANGUAGES } from '#game/deck/deck';
import { FAREWELLS } from '#game/protocol/events';
import { REFUSALS } from '#game/room/command';

const told = [
  ...REFUSALS.map((refusal) => [refusal, REFUSAL_WORDS[refusal]] as const),
  ...FAREWELLS.map((why) => [`farewell ${why}`, FAREWELL_WORDS[why]] as const),
  ...Object.entries(BREAK_WORDS),
];

test.each(told)('%s says what happened and what to do, in both languages', (_name, words) => {
  for (const language of LANGUAGES) {
    expect(words[language].what).toMatch(/\S.*[.!]$/);
    expect(words[language].next).toMatch(/\S.*[.!]$/);
  }
  expect(words.ko.what).toMatch(/[가-힣]/);
  expect(words.en.what).not.toMatch(/[가-힣]/);
});

test('the three ways of being out of touch are three different messages', () => {
  const said = Object.values(BREAK_WORDS).map((words) => words.ko.what);
  expect(new Set(said).size).toBe(said.length);
});
