'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { createRoom, type Created } from './createRoom';

export type CreateState =
  | { kind: 'idle' }
  /** `start` names the button that was pressed. */
  | { kind: 'creating'; start: string }
  | { kind: 'failed'; problem: Extract<Created, { ok: false }>['problem'] };

/** Makes a room and goes to its big screen. */
export function useCreateRoom() {
  const router = useRouter();
  const [state, setState] = useState<CreateState>({ kind: 'idle' });

  async function create(start: string, request: CreateRoomRequest) {
    if (state.kind === 'creating') return;
    setState({ kind: 'creating', start });
    const created = await createRoom(request);
    // While the next page loads the button stays busy.
    if (created.ok) router.push(`/host/${created.code}`);
    else setState({ kind: 'failed', problem: created.problem });
  }

  return { state, create };
}
