/** Below this copying is as quick, and small buffers share their memory with others. */
const WORTH_MOVING = 64 * 1024;

/** The memory of those that have one of their own, to be moved between threads instead of copied. */
export function transferable(bytes: readonly Uint8Array[]): ArrayBuffer[] {
  const own = bytes.flatMap(({ buffer, byteLength }) => {
    const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
    return isWhole && byteLength >= WORTH_MOVING ? [buffer] : [];
  });
  return [...new Set(own)];
}
