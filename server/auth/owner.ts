import { createHmac, timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';

/** Whoever hosts: an anonymous identity in a cookie, made when the first room is opened. */
export type OwnerId = string & { readonly __brand: 'OwnerId' };

export const OWNER_COOKIE = 'mixperts_owner';
/** The longest that browsers keep a cookie. */
const KEEP_SECONDS = 400 * 24 * 60 * 60;

export function newOwner(): OwnerId {
  return nanoid<OwnerId>();
}

/** The owner named by a Cookie header, or null when there is none or its signature is wrong. */
export function readOwner(cookies: string | null | undefined, secret: string): OwnerId | null {
  for (const cookie of (cookies ?? '').split(';')) {
    const [name, value = ''] = cookie.trim().split('=', 2);
    if (name !== OWNER_COOKIE) continue;
    const [owner = '', signature = ''] = value.split('.', 2);
    const right = Buffer.from(sign(owner, secret));
    const given = Buffer.from(signature);
    if (right.length === given.length && timingSafeEqual(right, given)) return owner as OwnerId;
  }
  return null;
}

/** The Set-Cookie header for an owner. `Secure` would make it vanish on plain http in a LAN. */
export function ownerCookie(owner: OwnerId, secret: string, scheme: 'http' | 'https'): string {
  const secure = scheme === 'https' ? '; Secure' : '';
  return `${OWNER_COOKIE}=${owner}.${sign(owner, secret)}; Path=/; Max-Age=${KEEP_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

function sign(owner: string, secret: string): string {
  return createHmac('sha256', secret).update(`owner:${owner}`).digest('base64url');
}
