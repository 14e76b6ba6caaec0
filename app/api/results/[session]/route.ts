import { parseSessionChange } from '#server/results/sessionChange';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';
import { isFromHere } from '#server/auth/origin';

/** Deletes a session with everything in it. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const { results, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return new Response(null, { status: 403 });
  const owner = await ownerOf(request);
  const isDeleted = await results.deleteSession((await params).session, owner);
  return new Response(null, { status: isDeleted ? 204 : 404 });
}

const LARGEST_REQUEST = 20_000;
const STATUS = { changed: 204, stillOpen: 409, noSuchSession: 404 } as const;

/** Renames, tags, notes, or moves the day of deletion: `{ title?, tag?, note?, deleteAt? }`. */
export async function PATCH(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const { results, publicOrigin, policy } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return new Response(null, { status: 403 });
  const limits = { now: Date.now(), longestDays: policy.longestKeepDays };
  const text = await request.text();
  const change = text.length > LARGEST_REQUEST ? null : parseSessionChange(parse(text), limits);
  if (change === null) return new Response(null, { status: 400 });
  const owner = await ownerOf(request);
  const outcome = await results.changeSession((await params).session, owner, change);
  return new Response(null, { status: STATUS[outcome] });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
