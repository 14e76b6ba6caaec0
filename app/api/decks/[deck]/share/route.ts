import type { DeckId } from '#game/deck/deck';
import { askingOwner, refuse } from '#server/decks/deskRequest';
import { sharedServer } from '#server/shared';

type Params = { params: Promise<{ deck: string }> };

/** A link with which others may see the deck and copy it. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const deck = (await params).deck as DeckId; // looked up with its owner
  const link = await sharedServer().deckDesk.share(asking.owner, deck);
  return link === null ? refuse('noSuchDeck') : Response.json({ link });
}

/** The link leads nowhere any more; copies that were made stay. */
export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const deck = (await params).deck as DeckId; // looked up with its owner
  const isDone = await sharedServer().deckDesk.unshare(asking.owner, deck);
  return isDone ? new Response(null, { status: 204 }) : refuse('noSuchDeck');
}
