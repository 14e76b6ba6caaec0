import { isIP } from 'node:net';

/** Whom a passkey is made for: it opens nothing at any other address. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * Whom the passkeys of a page are for, by the Origin that our door let in. Browsers know passkeys
 * only on https and on localhost, and never for a bare IP address. The id is the whole host name, so
 * whoever lies about an origin asks about passkeys that no browser has made for it. With a
 * PUBLIC_ORIGIN they are for that address alone.
 */
export function relyingParty(
  origin: string | null,
  publicOrigin: string | null,
): RelyingParty | null {
  if (origin === null || !URL.canParse(origin)) return null;
  if (publicOrigin !== null && origin !== publicOrigin) return null;
  const { hostname, protocol } = new URL(origin);
  if (protocol !== 'https:' && hostname !== 'localhost') return null;
  const isNumber = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return isNumber ? null : { id: hostname, origin };
}
