import { useEffect, useRef, useState } from 'react';
import type { Answered } from '#game/protocol/events';
import type { Refusal } from '#game/room/command';

/** Refusals of the moment: the same picks are worth sending again. */
const PASSING: ReadonlySet<Refusal> = new Set([
  'paused',
  'notSaved',
  'restarting',
  'notAttached',
  'tooManyMessages',
  'serverFault',
]);
const AGAIN_MS = 1_000;

export interface Picks {
  tokens: readonly number[];
  state: 'saved' | 'sending';
  /** Why the last picks did not count; null when they did. */
  refusal: Refusal | null;
  pick: (tokens: number[]) => void;
}

/**
 * The picks of one phone. What is pressed shows at once; it is called saved only when the room has
 * it. One request at a time, always with the newest picks, again after every break.
 */
export function usePicks(
  saved: readonly number[],
  submit: (tokens: number[]) => Promise<Answered>,
): Picks {
  const [wanted, setWanted] = useState<readonly number[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const newest = useRef<number[] | null>(null);
  const isSending = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  async function sendAll() {
    if (isSending.current) return;
    isSending.current = true;
    while (newest.current !== null && !isGone.current) {
      const tokens = newest.current;
      const reply = await submit(tokens);
      if (!reply.ok && PASSING.has(reply.refusal)) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        continue;
      }
      if (newest.current !== tokens) continue;
      newest.current = null;
      setRefusal(reply.ok ? null : reply.refusal);
      setWanted(null);
    }
    isSending.current = false;
  }

  return {
    tokens: wanted ?? saved,
    state: wanted === null ? 'saved' : 'sending',
    refusal,
    pick(tokens) {
      setWanted(tokens);
      setRefusal(null);
      newest.current = tokens;
      void sendAll();
    },
  };
}
