import { sharedServer } from '#server/shared';

/** Whether a room can be joined: { door: 'open' | 'locked' | 'ended' | 'none' } and nothing else. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params;
  const door = await sharedServer().doorOf(code);
  return Response.json(
    { door },
    { status: door === 'none' ? 404 : 200, headers: { 'cache-control': 'no-store' } },
  );
}
