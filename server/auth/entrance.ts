import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type { Connections } from '#server/sockets/connections';
import { type AccountOutcome, type Asking, refuse } from './asking';
import type { AccountLibrary } from './library';
import { forgetOwner, type OwnerId, readAnonymous } from './owner';
import type { SignInLimits } from './signInLimits';
import { takeOver, type TakeOverTools } from './takeOver';
import type { LoginId } from './visitor';

export interface EntranceTools extends TakeOverTools {
  prisma: PrismaClient;
  libraries: Record<'http' | 'https', AccountLibrary>;
  connections: Pick<Connections, 'changeVisitor' | 'endLogins'>;
  limits: SignInLimits;
  secret: string;
  now: () => number;
}

/** What the library answers when somebody proved to be who they are. */
export interface Proven {
  headers: Headers;
  response: { token: string | null; user: { id: string } };
}

export interface Entrance {
  /** The browser is signed in; what it made before is the account's, and so is what it has open. */
  enter: (proven: Proven, asking: Asking, email: string) => Promise<AccountOutcome>;
  endLogins: (where: Prisma.LoginWhereInput) => Promise<void>;
  /** Set-Cookie headers that make the browser forget its login. */
  signedOut: (asking: Asking) => Promise<string[]>;
  /** Counts as a try to sign in, so that a browser left open is no way to guess either. */
  isPassword: (asking: Asking, password: string) => Promise<AccountOutcome>;
}

/** Coming in and going out, whatever somebody proves themselves with. */
export function entrance(tools: EntranceTools): Entrance {
  const { prisma, libraries, connections, limits, secret, now } = tools;

  async function endLogins(where: Prisma.LoginWhereInput): Promise<void> {
    const ended = await prisma.login.findMany({ where, select: { id: true } });
    const ids = ended.map(({ id }) => id);
    await prisma.login.deleteMany({ where: { id: { in: ids } } });
    connections.endLogins(ids as LoginId[]); // of our own table
  }

  return {
    endLogins,

    async enter({ headers, response }, { visitor, cookies, scheme }, email) {
      const { token: key, user } = response;
      const owner = user.id as OwnerId; // branded where it enters
      const { id } = await prisma.login.findUniqueOrThrow({ where: { key: key ?? '' } });
      const login = { id: id as LoginId, email };
      const anonymous = readAnonymous(cookies, secret);
      try {
        if (anonymous !== null) await takeOver(anonymous, owner, tools);
      } catch (error) {
        await prisma.login.delete({ where: { id } });
        throw error;
      }
      if (anonymous !== null) {
        connections.changeVisitor((one) => one.owner === anonymous, { owner, login });
      }
      if (visitor.login !== null) await endLogins({ id: visitor.login.id });
      return {
        ok: true,
        cookies: [
          ...headers.getSetCookie(),
          limits.knownCookie(email, scheme),
          ...(anonymous === null ? [] : [forgetOwner(scheme)]),
        ],
      };
    },

    async signedOut({ cookies, scheme }) {
      const headers = new Headers({ cookie: cookies ?? '' });
      const answer = await libraries[scheme].api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },

    async isPassword({ visitor: { owner, login }, cookies, address, scheme }, password) {
      if (owner === null || login === null) return refuse('signInFirst');
      const trying = { email: login.email, address, cookies };
      const waitMs = limits.begin(trying, now());
      if (waitMs > 0) return { ok: false, refusal: 'tooManyTries', waitMs };
      const credential = await prisma.credential.findFirst({ where: { userId: owner } });
      const library = await libraries[scheme].$context;
      const hash = credential?.password ?? '';
      if (hash === '' || !(await library.password.verify({ hash, password }))) {
        return refuse('wrongPassword');
      }
      limits.succeeded(trying);
      return { ok: true, cookies: [] };
    },
  };
}
