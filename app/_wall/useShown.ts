'use client';

import { useState } from 'react';
import type { Shown } from '#game/room/shown';
import type { ScreenView } from '#game/room/view';

/** Tells the room what its screens are to show; null where nobody may choose. */
export type OnShow = ((shown: Shown | null) => void) | null;

interface Picked {
  shown: Shown | null;
  /** What the room may say meanwhile without anybody else having chosen: own choices on their way. */
  heard: string[];
}
const MOST_PENDING = 8;

/**
 * What the host has chosen, at once where it was chosen and as soon as the room says so everywhere
 * else: whoever chose last is followed, on whichever device that was.
 */
export function useShown(
  view: ScreenView,
  onShow: OnShow,
): [Shown | null, (shown: Shown | null) => void] {
  const told = view.shown ?? null;
  const key = JSON.stringify(told);
  const [picked, setPicked] = useState<Picked | null>(null);
  const shown = picked?.heard.includes(key) ? picked.shown : told;
  return [
    shown,
    (next) => {
      const heard = [JSON.stringify(next), key, ...(picked?.heard ?? [])];
      setPicked({ shown: next, heard: heard.slice(0, MOST_PENDING) });
      onShow?.(next);
    },
  ];
}
