import { type DeckId, LANGUAGES } from '#game/deck/deck';
import { EXPORT_FORMATS } from '#game/deck/deckFile';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** The deck as a file; `?format=mixperts|kahoot|gift|csv&language=ko|en`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ deck: string }> },
): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const format = EXPORT_FORMATS.find((one) => one === asked.get('format'));
  const language = LANGUAGES.find((one) => one === asked.get('language')) ?? 'ko';
  const { ownDecks } = sharedServer();
  const owner = await ownerOf(request);
  const deck = (await params).deck as DeckId; // looked up with its owner
  const file = format && (await ownDecks.export(owner, deck, format, language));
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': file.type,
      // Headers are ASCII: the name stands in RFC 5987's form.
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
    },
  });
}
