import { describe, expect, it } from 'vitest';
import { promptOrder, revealAt } from '#app/_wall/revealParts';

const parts = (length: number | null, prompts: number, until: number) => {
  const seen: string[] = [];
  for (let elapsed = 0; elapsed < until; elapsed += 500) {
    const { part, prompt } = revealAt(elapsed, length, prompts);
    const name = part === 'prompts' ? `prompt ${prompt}` : part;
    if (seen.at(-1) !== name) seen.push(name);
  }
  return seen;
};

describe('the parts of a reveal', () => {
  it('stay with the figures when the host goes on by hand', () => {
    expect(parts(null, 12, 120_000)).toEqual(['stage', 'numbers']);
  });

  it('go through as many prompts as the time allows', () => {
    expect(parts(30_000, 12, 30_000)).toEqual([
      'stage',
      'prompt 0',
      'prompt 1',
      'prompt 2',
      'numbers',
      'learnt',
    ]);
  });

  it('keep to the film and the figures when time is short', () => {
    expect(parts(10_000, 12, 10_000)).toEqual(['stage', 'numbers']);
  });

  it('never show more prompts than there are', () => {
    expect(parts(30_000, 1, 30_000)).toEqual(['stage', 'prompt 0', 'numbers', 'learnt']);
  });

  it('begin the walk with what the model got wrong', () => {
    const token = (combined: string | null, modelRight: boolean, dropped = false) => ({
      dropped,
      reveal: { combined, modelRight },
    });
    expect(
      promptOrder({
        0: token('cat', true),
        1: token(null, false, true),
        2: token('dog', false),
        3: token(null, false),
        4: token('cow', false),
      }),
    ).toEqual([2, 4, 0, 1, 3]);
  });
});
