import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, turned } from '#app/_wall/debrief/debriefPages';
import { DEBRIEF_PAGES } from '#game/room/shown';
import { normalisedGain } from '#app/_figures/gain/gainSentence';
import { aDebrief } from '../support/debriefViews';

describe('the pages of a debrief', () => {
  it('are all there when there is something to tell', () => {
    expect(pagesOf(aDebrief())).toEqual(DEBRIEF_PAGES);
  });

  it('leave out tests nobody took, acts nobody routed and prompts nobody solved together', () => {
    expect(pagesOf(aDebrief({ gain: null, loadStory: [], fusion: null }))).toEqual([
      'model',
      'podium',
      'bends',
    ]);
  });

  it('pass once by time and end with the metaphor', () => {
    const pages = pagesOf(aDebrief());
    expect(pageAt(0, pages)).toBe('gain');
    expect(pageAt(20_000, pages)).toBe('model');
    expect(pageAt(3_600_000, pages)).toBe('bends');
    expect(pageAt(-500, pages)).toBe('gain');
  });

  it('are turned one by one and stop at both ends', () => {
    const pages = pagesOf(aDebrief());
    expect(turned('gain', pages, 1)).toBe('model');
    expect(turned('gain', pages, -1)).toBe('gain');
    expect(turned('bends', pages, 1)).toBe('bends');
  });
});

describe('the normalised gain', () => {
  it.each([
    [0.5, 0.75, 0.5],
    [0, 1, 1],
    [0.8, 0.6, -1],
    [1, 1, null],
  ])('from %d to %d is %s', (pre, post, gain) => {
    const found = normalisedGain(pre, post);
    if (gain === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(gain);
  });
});
