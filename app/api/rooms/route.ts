import { makerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';
import { isFromHere } from '#server/auth/origin';

/** Enough for a list of twenty acts with their texts. */
const LARGEST_REQUEST = 100_000;

/** Opens a room: CreateRoomRequest → { code, session }, and the cookie that makes one its host. */
export async function POST(request: Request): Promise<Response> {
  const { openRoom, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return refuse('badMessage', 403);
  const text = await request.text();
  if (text.length > LARGEST_REQUEST) return refuse('badMessage', 413);
  const maker = await makerOf(request);
  if (!maker.ok) return refuse(maker.refusal, 401);
  const opened = await openRoom(maker.owner, parse(text));
  if (!opened.ok) return refuse(opened.refusal, opened.refusal === 'noSuchDeck' ? 404 : 400);
  const { code, session } = opened;
  return Response.json({ code, session }, { status: 201, headers: maker.headers });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(refusal: string, status: number): Response {
  return Response.json({ refusal }, { status });
}
