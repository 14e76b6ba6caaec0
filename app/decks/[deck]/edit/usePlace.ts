'use client';

import { useSearchParams } from 'next/navigation';
import type { PromptId } from '#game/deck/deck';

/** The deck's own page in the editor, in place of a prompt. */
export const DETAILS = 'details';
type Place = PromptId | typeof DETAILS | null;

const NAME = 'at';

/** What the editor shows, kept in the address: Back and refresh work. */
export function usePlace(): {
  at: Place;
  go: (place: Place) => void;
  replace: (place: Place) => void;
} {
  const at = useSearchParams().get(NAME) as Place; // looked up in the draft
  return {
    at,
    go: (place) => {
      if (place !== at) window.history.pushState(null, '', addressOf(place));
    },
    replace: (place) => window.history.replaceState(null, '', addressOf(place)),
  };
}

function addressOf(place: Place): string {
  const { pathname } = window.location;
  return place === null ? pathname : `${pathname}?${NAME}=${place}`;
}
