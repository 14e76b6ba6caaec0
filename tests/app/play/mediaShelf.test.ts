import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mediaShelf, sourcesOf } from '#app/_media/mediaShelf';
import { PATIENCE_MS } from '#tests/support/patience';
import { playerViews } from '../support/playerViews';

const revoked: string[] = [];
let made = 0;
beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++made}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
});
afterEach(() => {
  vi.restoreAllMocks();
  revoked.length = 0;
  made = 0;
});

function serve(answer: (source: string) => Response) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation((source) => {
    return Promise.resolve(answer(source as string));
  });
}

function full(shelf: ReturnType<typeof mediaShelf>, files: number) {
  return vi.waitFor(() => {
    expect(Object.keys(shelf.snapshot().urls)).toHaveLength(files);
    return shelf.snapshot().urls;
  }, PATIENCE_MS);
}

test('a round needs each file once: posters and what may be perceived, no text', () => {
  const { work } = playerViews('ko').answering;
  const sources = sourcesOf([...(work?.cards ?? []), ...(work?.cards ?? [])]);
  expect(sources).toHaveLength(3);
});

test('files are fetched whole and played from the device', async () => {
  serve(() => new Response('sound'));
  const shelf = mediaShelf();
  shelf.stock(['/media/a', '/media/b']);
  expect(await full(shelf, 2)).toEqual({ '/media/a': 'blob:1', '/media/b': 'blob:2' });
});

test('the next round keeps what it shares with this one and forgets the rest', async () => {
  const fetched = serve(() => new Response('sound'));
  const shelf = mediaShelf();
  shelf.stock(['/media/a', '/media/b']);
  await full(shelf, 2);
  shelf.stock(['/media/b', '/media/c']);
  await full(shelf, 2);
  expect(revoked).toEqual(['blob:1']);
  expect(fetched.mock.calls.map(([source]) => source)).toEqual([
    '/media/a',
    '/media/b',
    '/media/c',
  ]);
});

test('a file that cannot be had after three tries is left to the player element', async () => {
  const fetched = serve(() => new Response('', { status: 404 }));
  const shelf = mediaShelf();
  shelf.stock(['/media/gone']);
  expect(await full(shelf, 1)).toEqual({ '/media/gone': '/media/gone' });
  expect(fetched).toHaveBeenCalledTimes(3);
});
