import type { DeckId } from '#game/deck/deck';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** What each export format cannot carry of the deck, told before it is exported. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ deck: string }> },
): Promise<Response> {
  const { ownDecks } = sharedServer();
  const owner = await ownerOf(request);
  const deck = (await params).deck as DeckId; // looked up with its owner
  const losses = await ownDecks.losses(owner, deck);
  if (losses === null) return new Response(null, { status: 404 });
  return Response.json({ losses }, { headers: { 'cache-control': 'no-store' } });
}
