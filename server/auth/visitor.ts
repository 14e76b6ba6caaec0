import type { Logger } from 'pino';
import type { PrismaClient } from '#prisma/generated/client';
import { type AccountLibrary, LOGIN_COOKIE } from './library';
import { isAccount, newOwner, type OwnerId, ownerCookie, readAnonymous } from './owner';
import { schemeOf } from './scheme';

export type LoginId = string & { readonly __brand: 'LoginId' };

/** A browser that is signed in. */
export interface Login {
  id: LoginId;
  email: string;
}

/** Who asks: an account, an anonymous owner, or somebody who never made anything. */
export interface Visitor {
  owner: OwnerId | null;
  login: Login | null;
}

/** Who makes something, and what their browser has to be told with the answer. */
export type Maker =
  | { ok: true; owner: OwnerId; headers: Record<string, string> }
  | { ok: false; refusal: 'accountNeeded' };

type Cookies = string | null | undefined;

export interface Visitors {
  /** The one answer to whose request this is, for pages, route handlers and sockets. */
  visitorOf: (cookies: Cookies) => Promise<Visitor>;
  /** The same when something is about to be made: whoever is nobody yet becomes somebody. */
  makerOf: (headers: Headers) => Promise<Maker>;
}

export interface VisitorsTools {
  prisma: PrismaClient;
  library: AccountLibrary;
  secret: string;
  publicOrigin: string | null;
  /** Whether making anything needs an account. */
  accounts: 'optional' | 'required';
  now: () => number;
  log: Logger;
}

const NOBODY: Visitor = { owner: null, login: null };
const DAY_MS = 24 * 60 * 60 * 1000;

export function visitors(tools: VisitorsTools): Visitors {
  const { prisma, library, secret, publicOrigin, accounts, now, log } = tools;
  const noteVisit = visitNotes(prisma, now, log);

  async function visitorOf(cookies: Cookies): Promise<Visitor> {
    const visitor = (await signedIn(library, cookies)) ?? anonymous(cookies);
    if (visitor.owner !== null) noteVisit(visitor.owner);
    return visitor;
  }

  function anonymous(cookies: Cookies): Visitor {
    if (accounts === 'required') return NOBODY;
    return { owner: readAnonymous(cookies, secret), login: null };
  }

  return {
    visitorOf,
    async makerOf(headers): Promise<Maker> {
      const { owner } = await visitorOf(headers.get('cookie'));
      if (owner !== null && isAccount(owner)) return { ok: true, owner, headers: {} };
      if (accounts === 'required') return { ok: false, refusal: 'accountNeeded' };
      const maker = owner ?? newOwner();
      const scheme = schemeOf(headers.get('x-forwarded-proto'), publicOrigin);
      return {
        ok: true,
        owner: maker,
        headers: { 'set-cookie': ownerCookie(maker, secret, scheme) },
      };
    },
  };
}

/** Phones have no such cookie, so they cost no question to the database. */
async function signedIn(library: AccountLibrary, cookies: Cookies): Promise<Visitor | null> {
  if (!cookies?.includes(`${LOGIN_COOKIE}=`)) return null;
  const found = await library.api.getSession({ headers: new Headers({ cookie: cookies }) });
  if (found === null) return null;
  const { user, session } = found;
  // Branded where they enter: the library knows ids as plain text.
  return { owner: user.id as OwnerId, login: { id: session.id as LoginId, email: user.email } };
}

/** Notes the day of an owner's last visit, at most once a day for each. */
function visitNotes(prisma: PrismaClient, now: () => number, log: Logger) {
  let day = 0;
  const noted = new Set<OwnerId>();
  return (owner: OwnerId): void => {
    const today = Math.floor(now() / DAY_MS);
    if (today !== day) noted.clear();
    day = today;
    if (noted.has(owner)) return;
    noted.add(owner);
    prisma.owner
      .updateMany({ where: { id: owner }, data: { seenAt: new Date(now()) } })
      .catch((error: unknown) => {
        noted.delete(owner);
        log.error({ err: error }, 'visit not noted');
      });
  };
}
