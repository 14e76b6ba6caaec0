import { describe, expect, it } from 'vitest';
import { shortName } from '#app/_figures/stage/shortName';

/** Every letter is one wide, so widths are counts. */
const ruler = (width: number) => ({ measure: (text: string) => [...text].length, width });

describe('a name in a small place', () => {
  it.each([
    ['용감한 수달', 'pupil', 6, '용감한 수달'],
    ['용감한 수달', 'pupil', 5, '용·수달'],
    ['용감한 다람쥐', 'pupil', 4, '용·다…'],
    ['병아리봇', 'bot', 4, '병아리봇'],
    ['병아리봇', 'bot', 3, '병아리'],
    ['병아리봇 2', 'bot', 5, '병아리 2'],
    ['Whale bot 2', 'bot', 8, 'Whale 2'],
    ['Seahorse bot 2', 'bot', 6, 'Seah…2'],
    ['Lynx bot', 'bot', 5, 'Lynx'],
    ['Robot', 'pupil', 4, 'Rob…'],
    ['봇', 'bot', 1, '봇'],
    ['Panda', 'pupil', 1, 'P…'],
  ] as const)('%s (%s) within %i becomes %s', (name, kind, width, expected) => {
    expect(shortName(name, kind, ruler(width))).toBe(expected);
  });
});
