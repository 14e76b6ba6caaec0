import { createHmac, timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';

/** Whoever hosts: an account, or an anonymous identity in a cookie, made when the first room is opened. */
export type OwnerId = string & { readonly __brand: 'OwnerId' };

export const OWNER_COOKIE = 'mixperts_owner';
/** The longest that browsers keep a cookie. */
const KEEP_SECONDS = 400 * 24 * 60 * 60;
const ACCOUNT = 'account-';

export function newOwner(): OwnerId {
  return nanoid<OwnerId>();
}

/** The id of an account says that it is one, so that no cookie of a browser can speak for it. */
export function newAccountOwner(): OwnerId {
  return `${ACCOUNT}${nanoid()}` as OwnerId; // made here
}

export function isAccount(owner: OwnerId): boolean {
  return owner.startsWith(ACCOUNT);
}

/**
 * The anonymous owner named by a Cookie header; null when there is none or its signature is wrong.
 * Only server/auth asks this: who owns a request is answered by `visitorOf`.
 */
export function readAnonymous(cookies: string | null | undefined, secret: string): OwnerId | null {
  for (const cookie of (cookies ?? '').split(';')) {
    const [name, value = ''] = cookie.trim().split('=', 2);
    if (name !== OWNER_COOKIE) continue;
    const [owner = '', signature = ''] = value.split('.', 2);
    const right = Buffer.from(sign(owner, secret));
    const given = Buffer.from(signature);
    const isSigned = right.length === given.length && timingSafeEqual(right, given);
    if (isSigned && !isAccount(owner as OwnerId)) return owner as OwnerId;
  }
  return null;
}

/** The Set-Cookie header for an anonymous owner. `Secure` would make it vanish on plain http in a LAN. */
export function ownerCookie(owner: OwnerId, secret: string, scheme: 'http' | 'https'): string {
  return cookie(`${owner}.${sign(owner, secret)}`, KEEP_SECONDS, scheme);
}

/** The Set-Cookie header that makes a browser forget its anonymous owner. */
export function forgetOwner(scheme: 'http' | 'https'): string {
  return cookie('', 0, scheme);
}

function cookie(value: string, seconds: number, scheme: 'http' | 'https'): string {
  const secure = scheme === 'https' ? '; Secure' : '';
  return `${OWNER_COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function sign(owner: string, secret: string): string {
  return createHmac('sha256', secret).update(`owner:${owner}`).digest('base64url');
}
