import { askingOwner, refuse } from '#server/decks/deskRequest';
import { sharedServer } from '#server/shared';

/** A copy of one's own of a deck that somebody shared. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ link: string }> },
): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const made = await sharedServer().deckDesk.copyShared(asking.owner, (await params).link);
  if (!made.ok) return refuse(made.refusal);
  return Response.json({ deck: made.deck }, { status: 201, headers: asking.headers });
}
