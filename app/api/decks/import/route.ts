import { LARGEST_FILE_BYTES } from '#game/deck/deckFile';
import { makerOf } from '#server/auth/asked';
import { isFromHere } from '#server/auth/origin';
import { receiveFile } from '#server/decks/importing/receiveFile';
import { sharedServer } from '#server/shared';

const LONGEST_NAME = 120;
const REFUSED_WITH = { tooLarge: 413, busy: 503, brokenOff: 400 } as const;

/** A file as the body, `?name=` what it is called → its deck and a report for each row. */
export async function POST(request: Request): Promise<Response> {
  const { ownDecks, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return refuse('badMessage', 403);
  const maker = await makerOf(request);
  if (!maker.ok) return refuse(maker.refusal, 401);
  const stated = Number(request.headers.get('content-length') ?? 0);
  if (stated > LARGEST_FILE_BYTES) return refuse('tooLarge', 413);
  const received = await receiveFile(request.body, stated);
  if (!received.ok) return refuse(received.problem, REFUSED_WITH[received.problem]);
  try {
    const file = { name: nameIn(request.url), bytes: received.bytes };
    const result = await ownDecks.import(maker.owner, file);
    if (!result.ok) return Response.json(result, { status: 422 });
    return Response.json(result, {
      status: 201,
      headers: maker.headers,
    });
  } finally {
    received.release();
  }
}

/** Only a name to show; no path, no control characters. */
function nameIn(url: string): string {
  const name = new URL(url).searchParams.get('name') ?? '';
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim();
  return [...bare].slice(-LONGEST_NAME).join('') || 'deck';
}

function refuse(problem: string, status: number): Response {
  return Response.json({ ok: false, problem, rows: [] }, { status });
}
