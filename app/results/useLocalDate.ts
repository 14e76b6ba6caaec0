'use client';

import { useSyncExternalStore } from 'react';
import { formatDate, formatDay } from '#app/_text/format';
import { useLanguage } from '#app/_text/language';

const nothingChanges = () => () => {};

/**
 * Dates in the time zone of who reads. A server knows neither that nor how this browser spells
 * hours, so until the page is alive there is a dash.
 */
export function useLocalDate(): { date: (at: number) => string; day: (at: number) => string } {
  const language = useLanguage();
  const isAlive = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
  return {
    date: (at) => (isAlive ? formatDate(language, at) : '–'),
    day: (at) => (isAlive ? formatDay(language, at) : '–'),
  };
}
