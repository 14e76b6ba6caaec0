'use client';

import { useEffect, useState } from 'react';

const TICK_MS = 500;

/** The server's clock every half second, but only while somebody needs it. */
export function useNowIf(isNeeded: boolean, clock: { serverNow: () => number }): number {
  const [now, setNow] = useState(clock.serverNow);
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(() => setNow(clock.serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [isNeeded, clock]);
  return now;
}
