'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLanguage } from '#app/_text/language';
import type { Audience } from '#game/protocol/events';
import type { RoomCode } from '#game/room/state';
import type { LiveRoom, Snapshot } from './liveRoom';
import { openRoom } from './room';

/**
 * The room behind a page: how it is connected, what this audience sees, and the means to ask. The
 * address names audience and code, so they never change while the component lives.
 */
export function useRoom<A extends Audience>(
  as: A,
  code: RoomCode,
): { room: LiveRoom<A> } & Snapshot<A> {
  const language = useLanguage();
  const [room] = useState(() => openRoom({ as, code, language }));
  const snapshot = useSyncExternalStore(room.subscribe, room.snapshot, room.snapshot);
  useEffect(() => room.setLanguage(language), [room, language]);
  return { room, ...snapshot };
}

/** The server's clock, read again every `everyMs` milliseconds. */
export function useServerNow(room: { serverNow: () => number }, everyMs = 250): number {
  const [now, setNow] = useState(room.serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(room.serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [room, everyMs]);
  return now;
}

/** Whether the server's clock has passed a moment; a moment of null never comes. */
export function useHasPassed(room: { serverNow: () => number }, moment: number | null): boolean {
  const [passed, setPassed] = useState<number | null>(null);
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => {
      if (room.serverNow() >= moment) setPassed(moment);
    }, 100);
    return () => clearInterval(timer);
  }, [room, moment]);
  return moment !== null && passed === moment;
}
