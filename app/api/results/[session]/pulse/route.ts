import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** How far one's own session is: Pulse. A report that is open asks this while the room runs. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const pulse = await results.pulse((await params).session, owner);
  if (pulse === null) return new Response(null, { status: 404 });
  return Response.json(pulse, { headers: { 'cache-control': 'no-store' } });
}
