import { ADDRESS_HEADER } from '#server/auth/address';
import { sharedServer } from '#server/shared';

/** Whether a room can be joined: { door: 'open' | 'locked' | 'ended' | 'none' } and nothing else. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params;
  const answer = await sharedServer().doorOf(code, request.headers.get(ADDRESS_HEADER));
  if (answer.door === 'wait') {
    const waitSeconds = Math.ceil(answer.waitMs / 1000);
    return Response.json(
      { refusal: 'tooManyCodes', waitSeconds },
      { status: 429, headers: { 'retry-after': String(waitSeconds), 'cache-control': 'no-store' } },
    );
  }
  const { door } = answer;
  return Response.json(
    { door },
    { status: door === 'none' ? 404 : 200, headers: { 'cache-control': 'no-store' } },
  );
}
