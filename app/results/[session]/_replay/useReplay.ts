import { useEffect, useMemo, useState } from 'react';
import type { RoundReplay } from '#server/pages';
import { type Frame, framesOf } from './replayFrames';

export type LoadedReplay =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; replay: RoundReplay; frames: Frame[] };

/** One round's film from the server; `again` asks once more after a failure. */
export function useReplay(
  session: string,
  round: number,
): { film: LoadedReplay; again: () => void } {
  const [loaded, setLoaded] = useState<RoundReplay | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/results/${session}/replay?round=${round}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`answered ${response.status}`);
        setLoaded((await response.json()) as RoundReplay); // our own route's answer
      })
      .catch(() => {
        if (!leaving.signal.aborted) setLoaded('failed');
      });
    return () => leaving.abort();
  }, [session, round, attempt]);
  const film = useMemo((): LoadedReplay => {
    if (loaded === null) return { kind: 'loading' };
    if (loaded === 'failed') return { kind: 'failed' };
    return { kind: 'ready', replay: loaded, frames: framesOf(loaded) };
  }, [loaded]);
  const again = () => {
    setLoaded(null);
    setAttempt(attempt + 1);
  };
  return { film, again };
}
