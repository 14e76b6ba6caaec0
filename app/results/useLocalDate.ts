'use client';

import { formatDate, formatDay } from '#app/_text/format';
import { useLanguage } from '#app/_text/language';
import { useIsAlive } from '#app/_ui/useIsAlive';

/**
 * Dates in the time zone of who reads. A server knows neither that nor how this browser spells
 * hours, so until the page is alive there is a dash.
 */
export function useLocalDate(): { date: (at: number) => string; day: (at: number) => string } {
  const language = useLanguage();
  const isAlive = useIsAlive();
  return {
    date: (at) => (isAlive ? formatDate(language, at) : '–'),
    day: (at) => (isAlive ? formatDay(language, at) : '–'),
  };
}
