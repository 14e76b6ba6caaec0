import { sharedServer } from '#server/shared';

/**
 * Uploaded media. Those of built-in decks lie in public/media and are answered before this is asked.
 * Nothing of it may ever run, whatever it turns out to be.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const found = await sharedServer().media.read((await params).file);
  if (found === null) {
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  }
  const { type, bytes } = found;
  const headers = {
    'content-type': type,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
  };
  const range = rangeIn(request.headers.get('range'), bytes.length);
  if (range === 'none') return new Response(new Uint8Array(bytes), { headers });
  if (range === 'outside') {
    const none = { ...headers, 'content-range': `bytes */${bytes.length}` };
    return new Response(null, { status: 416, headers: none });
  }
  const { first, last } = range;
  return new Response(new Uint8Array(bytes.subarray(first, last + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${bytes.length}` },
  });
}

/** Safari plays sound and film only in ranges. Several at once are answered with the whole. */
function rangeIn(
  header: string | null,
  size: number,
): 'none' | 'outside' | { first: number; last: number } {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (asked === null || (asked[1] === '' && asked[2] === '')) return 'none';
  const from = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const to = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(size - 1, Number(asked[2]));
  return from > to || from >= size ? 'outside' : { first: from, last: to };
}
