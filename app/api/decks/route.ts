import { listDecks } from '#server/pages';

/** The decks one may play: built-in ones and one's own. */
export async function GET(request: Request): Promise<Response> {
  const decks = await listDecks(request.headers.get('cookie'));
  return Response.json({ decks }, { headers: { 'cache-control': 'no-store' } });
}
