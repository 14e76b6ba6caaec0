'use client';

import { useCallback, useState } from 'react';
import type { Answered } from '#game/protocol/events';
import type { HostCommand, Refusal } from '#game/room/command';

export type Ask = (command: HostCommand) => Promise<Answered>;

/** Sends a host's commands, says which one is on its way, and keeps a refusal until it is read. */
export function useAsk(send: (command: HostCommand) => Promise<Answered>) {
  const [asking, setAsking] = useState<HostCommand['type'] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const ask = useCallback<Ask>(
    async (command) => {
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
