import type { DeckId } from '#game/deck/deck';
import { isFromHere } from '#server/auth/origin';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** Takes back a deck that was deleted. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ deck: string }> },
): Promise<Response> {
  const { ownDecks, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return Response.json({ refusal: 'badMessage' }, { status: 403 });
  const owner = await ownerOf(request);
  const deck = (await params).deck as DeckId; // looked up with its owner
  const isDone = owner !== null && (await ownDecks.takeBack(owner, deck));
  return new Response(null, { status: isDone ? 204 : 404 });
}
