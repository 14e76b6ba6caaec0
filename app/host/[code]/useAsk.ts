'use client';

import { useCallback, useRef, useState } from 'react';
import type { Answered } from '#game/protocol/events';
import type { HostCommand, Refusal } from '#game/room/command';

export type Ask = (command: HostCommand) => Promise<Answered>;

/** A second press this soon after the first is a double click, whatever screen it lands on. */
const DOUBLE_CLICK_MS = 450;

/** Sends a host's commands, says which one is on its way, and keeps a refusal until it is read. */
export function useAsk(send: (command: HostCommand) => Promise<Answered>) {
  const [asking, setAsking] = useState<HostCommand['type'] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const advancedAt = useRef(-Infinity);

  const ask = useCallback<Ask>(
    async (command) => {
      if (command.type === 'advance') {
        const now = performance.now();
        if (now - advancedAt.current < DOUBLE_CLICK_MS) return { ok: true };
        advancedAt.current = now;
      }
      setAsking(command.type);
      setRefusal(null);
      const reply = await send(command);
      setAsking(null);
      // The room has moved on already, by its clock or by another window: nothing to tell.
      if (!reply.ok && reply.refusal !== 'phasePassed') setRefusal(reply.refusal);
      return reply;
    },
    [send],
  );

  return { ask, asking, refusal, dismiss: useCallback(() => setRefusal(null), []) };
}
