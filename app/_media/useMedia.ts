'use client';

import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CardView } from '#game/room/view';
import type { ShelfSnapshot } from './mediaShelf';
import { mediaShelf, sourcesOf } from './mediaShelf';

/** How far the media of the current cards have come. */
export interface MediaProgress {
  /** Where to play a file from, by its address on the server. */
  urls: ShelfSnapshot['urls'];
  total: number;
  done: number;
}

/** Fetches the media of the current cards and keeps them as long as these are the cards. */
export function useMediaShelf(cards: readonly CardView[]): MediaProgress {
  const [shelf] = useState(mediaShelf);
  const { urls } = useSyncExternalStore(shelf.subscribe, shelf.snapshot, shelf.snapshot);
  const sources = useMemo(() => sourcesOf(cards), [cards]);
  useEffect(() => shelf.stock(sources), [shelf, sources]);
  useEffect(() => () => shelf.clear(), [shelf]);
  // Counted against these cards: right after a new deal the shelf still holds the old ones.
  return { urls, total: sources.length, done: sources.filter((each) => each in urls).length };
}

const UrlsContext = createContext<ShelfSnapshot['urls']>({});
export const MediaUrls = UrlsContext;

/** Where to play a file from: the fetched copy, or the server when there is none. */
export function useMediaUrl(source: string): string {
  return use(UrlsContext)[source] ?? source;
}
