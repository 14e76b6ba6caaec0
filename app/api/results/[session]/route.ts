import { readOwner } from '#server/auth/owner';
import { sharedServer } from '#server/shared';
import { isFromHere } from '#server/auth/origin';

/** Deletes a session with everything in it. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const { results, secret, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return new Response(null, { status: 403 });
  const owner = readOwner(request.headers.get('cookie'), secret);
  const isDeleted = await results.deleteSession((await params).session, owner);
  return new Response(null, { status: isDeleted ? 204 : 404 });
}
