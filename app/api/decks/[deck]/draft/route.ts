import type { DeckId } from '#game/deck/deck';
import { askingOwner, receiveJson, refuse } from '#server/decks/deskRequest';
import { LARGEST_DRAFT, parseDraft } from '#server/decks/draftSchema';
import { sharedServer } from '#server/shared';

type Params = { params: Promise<{ deck: string }> };

/** One's own deck as it is being written, with its version. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const deck = (await params).deck as DeckId; // looked up with its owner
  const open = await sharedServer().deckDesk.open(asking.owner, deck);
  if (open === null) return refuse('noSuchDeck');
  return Response.json(open, { headers: { 'cache-control': 'no-store' } });
}

/** `{ version, draft }`: saved over that version and no other → the new version. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const body = (await receiveJson(request, LARGEST_DRAFT)) as Record<string, unknown> | null;
  const draft = parseDraft(body?.draft);
  const version = body?.version;
  if (draft === null || !Number.isSafeInteger(version)) return refuse('badMessage');
  const deck = (await params).deck as DeckId; // looked up with its owner
  const saved = await sharedServer().deckDesk.save(asking.owner, deck, Number(version), draft);
  return saved.ok ? Response.json({ version: saved.version }) : refuse(saved.refusal);
}
