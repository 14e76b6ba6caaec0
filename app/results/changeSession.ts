import type { SessionRow } from './sessionRow';

export type SessionEdit = Partial<Pick<SessionRow, 'title' | 'tag' | 'note' | 'deleteAt'>>;

/** Saves what was written about a session; false when it could not be saved. */
export function changeSession(session: string, change: SessionEdit): Promise<boolean> {
  return ask(session, { method: 'PATCH', body: JSON.stringify(change) });
}

/** Deletes a session for good; false when it could not be deleted. */
export function deleteSession(session: string): Promise<boolean> {
  return ask(session, { method: 'DELETE' });
}

async function ask(session: string, request: RequestInit): Promise<boolean> {
  const answer = await fetch(`/api/results/${session}`, request).catch(() => null);
  return answer?.ok ?? false;
}
