/**
 * The body of a request, or null as soon as it is too large, in which case the rest is not waited for,
 * or when it breaks off: whoever stops an upload waits for no answer.
 */
export async function receiveBody(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || value === undefined) break;
      size += value.length;
      if (size > most) {
        await reader?.cancel();
        return null;
      }
      chunks.push(value);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
