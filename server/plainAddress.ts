/** What no id or file name of ours holds, and no database wants to be asked for. */
const CONTROL = /\p{Cc}/u;

/** Whether the path of an address is text at all; whatever is not leads nowhere. */
export function isPlainAddress(address: string): boolean {
  const [path = ''] = address.split('?', 1);
  try {
    return !CONTROL.test(decodeURIComponent(path));
  } catch {
    // Per cent signs that make no UTF-8.
    return false;
  }
}
