/** What route handlers of the deck editor have in common: who asks, and how they are answered. */

import { makerOf } from '../auth/asked';
import { isFromHere } from '../auth/origin';
import type { OwnerId } from '../auth/owner';
import { sharedServer } from '../shared';
import { receiveBody } from './receiveBody';

export type Asking =
  | { ok: true; owner: OwnerId; headers: Record<string, string> }
  | { ok: false; refused: Response };

/** The owner who asks from a page of ours, made now when there is none yet. */
export async function askingOwner(request: Request): Promise<Asking> {
  if (!isFromHere((name) => request.headers.get(name), sharedServer().publicOrigin)) {
    return { ok: false, refused: refuse('notFromHere') };
  }
  const maker = await makerOf(request);
  return maker.ok ? maker : { ok: false, refused: refuse(maker.refusal) };
}

export async function receiveJson(request: Request, most: number): Promise<unknown> {
  const bytes = await receiveBody(request, most);
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

const STATUS: Record<string, number> = {
  badMessage: 400,
  accountNeeded: 401,
  notFromHere: 403,
  noSuchDeck: 404,
  changedElsewhere: 409,
  tooManyDecks: 409,
  tooLarge: 413,
  busy: 503,
};

export function refuse(refusal: string): Response {
  return Response.json({ refusal }, { status: STATUS[refusal] ?? 422 });
}
