import type { DeckId } from '#game/deck/deck';
import { isFromHere } from '#server/auth/origin';
import { newOwner, ownerCookie, readOwner } from '#server/auth/owner';
import { schemeOf } from '#server/auth/scheme';
import { sharedServer } from '#server/shared';

/** A copy of one's own of any deck that one may play. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ deck: string }> },
): Promise<Response> {
  const { ownDecks, publicOrigin, secret } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return Response.json({ refusal: 'badMessage' }, { status: 403 });
  const owner = readOwner(request.headers.get('cookie'), secret) ?? newOwner();
  const deck = (await params).deck as DeckId; // looked up with its owner
  const result = await ownDecks.duplicate(owner, deck);
  if (!result.ok) {
    const status = result.refusal === 'noSuchDeck' ? 404 : 409;
    return Response.json({ refusal: result.refusal }, { status });
  }
  const scheme = schemeOf(request.headers.get('x-forwarded-proto'), publicOrigin);
  return Response.json(
    { deck: result.deck },
    { status: 201, headers: { 'set-cookie': ownerCookie(owner, secret, scheme) } },
  );
}
