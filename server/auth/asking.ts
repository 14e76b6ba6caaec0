import type { AccountRefusal } from './accountRequests';
import type { RelyingParty } from './relyingParty';
import type { Visitor } from './visitor';

/** Who asks something about accounts, and from where. */
export interface Asking {
  visitor: Visitor;
  cookies: string | null;
  address: string | null;
  scheme: 'http' | 'https';
  /** Whom passkeys of this page are for; null where there can be none. */
  party: RelyingParty | null;
}

/** `cookies` are Set-Cookie headers; `options` are for the browser's own question about passkeys. */
export type AccountOutcome =
  | { ok: true; cookies: string[]; email?: string; options?: object }
  | { ok: false; refusal: AccountRefusal; waitMs?: number };

export function refuse(refusal: AccountRefusal): AccountOutcome {
  return { ok: false, refusal };
}
