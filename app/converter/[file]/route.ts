import { sharedServer } from '#server/shared';

/** FFmpeg for the editor's converter thread; fetched only by who brings what phones do not play. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const found = await sharedServer().converter((await params).file);
  if (found === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': found.type,
      'cache-control': 'public, max-age=86400',
    },
  });
}
