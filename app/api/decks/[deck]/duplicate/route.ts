import type { DeckId } from '#game/deck/deck';
import { isFromHere } from '#server/auth/origin';
import { makerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** A copy of one's own of any deck that one may play. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ deck: string }> },
): Promise<Response> {
  const { ownDecks, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return Response.json({ refusal: 'badMessage' }, { status: 403 });
  const maker = await makerOf(request);
  if (!maker.ok) return Response.json({ refusal: maker.refusal }, { status: 401 });
  const deck = (await params).deck as DeckId; // looked up with its owner
  const result = await ownDecks.duplicate(maker.owner, deck);
  if (!result.ok) {
    const status = result.refusal === 'noSuchDeck' ? 404 : 409;
    return Response.json({ refusal: result.refusal }, { status });
  }
  return Response.json({ deck: result.deck }, { status: 201, headers: maker.headers });
}
