import type { DeckId } from '#game/deck/deck';
import { askingOwner, receiveJson, refuse } from '#server/decks/deskRequest';
import { LARGEST_DRAFT, parseDraft } from '#server/decks/draftSchema';
import { listDecks } from '#server/pages';
import { sharedServer } from '#server/shared';

/** The decks one may play: built-in ones and one's own. */
export async function GET(request: Request): Promise<Response> {
  const decks = await listDecks(request.headers.get('cookie'));
  return Response.json({ decks }, { headers: { 'cache-control': 'no-store' } });
}

/** A new deck: `{ draft, from }`; `from` is the deck whose media it uses, or null. */
export async function POST(request: Request): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const body = (await receiveJson(request, LARGEST_DRAFT)) as Record<string, unknown> | null;
  const draft = parseDraft(body?.draft);
  if (draft === null) return refuse('badMessage');
  const from = typeof body?.from === 'string' ? (body.from as DeckId) : null; // looked up
  const made = await sharedServer().deckDesk.create(asking.owner, draft, from);
  if (!made.ok) return refuse(made.refusal);
  return Response.json({ deck: made.deck }, { status: 201, headers: asking.headers });
}
