import type { DeckId, Localised } from '#game/deck/deck';
import { storable } from '#game/protocol/typedText';
import { isFromHere } from '#server/auth/origin';
import type { OwnerId } from '#server/auth/owner';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

type Params = { params: Promise<{ deck: string }> };
const LONGEST_TITLE = 200;
const LARGEST_REQUEST = 4_000;

/** Another name for one's own deck: `{ title: { ko, en } }`. */
export async function PATCH(request: Request, { params }: Params): Promise<Response> {
  const title = titleIn(await request.text());
  if (title === null) return Response.json({ refusal: 'badMessage' }, { status: 400 });
  const { ownDecks } = sharedServer();
  return answer(request, params, (owner, deck) => ownDecks.rename(owner, deck, title));
}

/** To the deleted ones, from where it can be taken back for a while. */
export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { ownDecks } = sharedServer();
  return answer(request, params, (owner, deck) => ownDecks.remove(owner, deck));
}

async function answer(
  request: Request,
  params: Params['params'],
  act: (owner: OwnerId, deck: DeckId) => Promise<boolean>,
): Promise<Response> {
  const { publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return Response.json({ refusal: 'badMessage' }, { status: 403 });
  const owner = await ownerOf(request);
  const deck = (await params).deck as DeckId; // looked up with its owner
  const isDone = owner !== null && (await act(owner, deck));
  if (!isDone) return Response.json({ refusal: 'noSuchDeck' }, { status: 404 });
  return new Response(null, { status: 204 });
}

function titleIn(text: string): Localised | null {
  if (text.length > LARGEST_REQUEST) return null;
  try {
    const { title } = JSON.parse(text) as { title?: Record<string, unknown> };
    const [ko, en] = [title?.ko, title?.en].map((words) =>
      typeof words === 'string' ? storable(words).trim() : '',
    ) as [string, string]; // as many as were given
    const isFit = [ko, en].every((words) => words !== '' && words.length <= LONGEST_TITLE);
    return isFit ? { ko, en } : null;
  } catch {
    return null;
  }
}
