import { expect, test } from 'vitest';
import { chooseLanguage } from '#app/_text/chooseLanguage';

test.each([
  [undefined, null, 'ko'],
  [undefined, 'en-GB,en;q=0.9', 'en'],
  [undefined, 'ko-KR,ko;q=0.9,en-US;q=0.8', 'ko'],
  [undefined, 'fr-FR, en;q=0.7, ko;q=0.3', 'en'],
  [undefined, 'ja,zh', 'ko'],
  ['en', 'ko-KR', 'en'],
  ['ko', 'en', 'ko'],
  ['xx', 'en', 'en'],
])('cookie %s and Accept-Language %s give %s', (cookie, accepted, language) => {
  expect(chooseLanguage(cookie, accepted)).toBe(language);
});
