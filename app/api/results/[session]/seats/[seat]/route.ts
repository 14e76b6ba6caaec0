import { isFromHere } from '#server/auth/origin';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

const STATUS = { forgotten: 204, stillOpen: 409, noSuchSeat: 404 } as const;

/** Takes a pupil's name and answers out of one's own session that has ended. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ session: string; seat: string }> },
): Promise<Response> {
  const { results, publicOrigin } = sharedServer();
  if (!isFromHere((name) => request.headers.get(name), publicOrigin))
    return new Response(null, { status: 403 });
  const owner = await ownerOf(request);
  const { session, seat } = await params;
  const outcome = await results.forgetSeat(session, owner, seat);
  return new Response(null, { status: STATUS[outcome] });
}
