import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** One round of one's own session as the screen showed it, `?round=3`: RoundReplay. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const round = Number(new URL(request.url).searchParams.get('round'));
  if (!Number.isInteger(round) || round < 1) return new Response(null, { status: 400 });
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const replay = await results.replay((await params).session, owner, round);
  if (replay === null) return new Response(null, { status: 404 });
  return Response.json(replay, { headers: { 'cache-control': 'no-store' } });
}
