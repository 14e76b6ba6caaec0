import { makerOf } from '#server/auth/asked';
import { isFromHere } from '#server/auth/origin';
import { LARGEST_FILE_BYTES } from '#server/decks/formats/limits';
import { sharedServer } from '#server/shared';

const LONGEST_NAME = 120;
/** Files being received at once; each is held in memory. */
const MOST_AT_ONCE = 4;
let receiving = 0;

/** A file as the body, `?name=` what it is called → its deck and a report for each row. */
export async function POST(request: Request): Promise<Response> {
  const { ownDecks, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return refuse('badMessage', 403);
  const maker = await makerOf(request);
  if (!maker.ok) return refuse(maker.refusal, 401);
  if (receiving >= MOST_AT_ONCE) return refuse('busy', 503);
  receiving++;
  try {
    const bytes = await receive(request);
    if (bytes === null) return refuse('tooLarge', 413);
    const result = await ownDecks.import(maker.owner, { name: nameIn(request.url), bytes });
    if (!result.ok) return Response.json(result, { status: 422 });
    return Response.json(result, {
      status: 201,
      headers: maker.headers,
    });
  } finally {
    receiving--;
  }
}

/** The body, or null as soon as it is too large; the rest is not waited for. */
async function receive(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FILE_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) break;
    size += value.length;
    if (size > LARGEST_FILE_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** Only a name to show; no path, no control characters. */
function nameIn(url: string): string {
  const name = new URL(url).searchParams.get('name') ?? '';
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim();
  return bare.slice(-LONGEST_NAME) || 'deck';
}

function refuse(problem: string, status: number): Response {
  return Response.json({ ok: false, problem, rows: [] }, { status });
}
