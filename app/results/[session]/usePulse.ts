'use client';

import { useEffect, useState } from 'react';
import type { Pulse } from '#server/pages';

/** A class hears of a closed round on its own screens; a report may be a moment later. */
const EVERY_MS = 3_000;

/**
 * Asks how far a session is as long as it runs and somebody looks, and calls back when it got further
 * than `shown`. Answers whether the server can be reached.
 */
export function usePulse(
  session: string,
  shown: Pulse,
  onNews: () => void,
): 'listening' | 'offline' {
  const [line, setLine] = useState<'listening' | 'offline'>('listening');
  const { rounds, status } = shown;
  useEffect(() => {
    if (status === 'ended') return;
    const stopped = new AbortController();
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const pulse = await readPulse(session, stopped.signal);
      if (stopped.signal.aborted) return;
      setLine(pulse === null ? 'offline' : 'listening');
      if (pulse !== null && (pulse.rounds !== rounds || pulse.status !== status)) onNews();
    };
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      stopped.abort();
      clearInterval(timer);
    };
  }, [session, rounds, status, onNews]);
  return line;
}

async function readPulse(session: string, signal: AbortSignal): Promise<Pulse | null> {
  try {
    const answer = await fetch(`/api/results/${session}/pulse`, { signal });
    return answer.ok ? ((await answer.json()) as Pulse) : null;
  } catch {
    return null;
  }
}
