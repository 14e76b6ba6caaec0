type HeaderOf = (name: 'origin' | 'host' | 'x-forwarded-host') => string | null | undefined;

/**
 * Whether a request comes from a page of ours. A browser names the page's origin on every WebSocket
 * and every POST; programs name none. Behind a proxy the outer address must arrive in Host,
 * X-Forwarded-Host or PUBLIC_ORIGIN.
 */
export function isFromHere(headerOf: HeaderOf, publicOrigin: string | null): boolean {
  const origin = headerOf('origin');
  if (origin == null || origin === publicOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headerOf('host') || host === headerOf('x-forwarded-host');
}
