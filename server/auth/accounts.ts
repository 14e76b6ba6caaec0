import { APIError } from 'better-auth/api';
import type { Logger } from 'pino';
import { Prisma, type PrismaClient } from '#prisma/generated/client';
import type { Connections } from '#server/sockets/connections';
import { type AccountOutcome, type Asking, refuse } from './asking';
import {
  type AccountAction,
  type AccountRefusal,
  type AccountRequest,
  isEmail,
  passwordProblem,
} from './accountRequests';
import { type DeleteOwnerTools, deleteOwner } from './deleteOwner';
import { entrance } from './entrance';
import type { AccountLibrary } from './library';
import type { OwnerId } from './owner';
import { passkeys } from './passkeys';
import { type Pass, readPass } from './pass';
import { SignInLimits } from './signInLimits';
import type { TakeOverTools } from './takeOver';

export type SignUpPolicy = 'open' | 'invite' | 'closed';

export interface AccountsTools extends TakeOverTools, DeleteOwnerTools {
  prisma: PrismaClient;
  registry: TakeOverTools['registry'] & DeleteOwnerTools['registry'];
  libraries: Record<'http' | 'https', AccountLibrary>;
  connections: Pick<Connections, 'changeVisitor' | 'endLogins' | 'endOwner'>;
  secret: string;
  signUp: SignUpPolicy;
  now: () => number;
  log: Logger;
}

type Action<Name extends AccountAction> = (
  request: AccountRequest<Name>,
  asking: Asking,
) => Promise<AccountOutcome>;
export type Accounts = { [Name in AccountAction]: Action<Name> };

/** What can be done about accounts. Faults are thrown; everything else is answered. */
export function accounts(tools: AccountsTools): Accounts {
  const { prisma, libraries, connections, secret, now } = tools;
  const limits = new SignInLimits(secret);
  const entering = entrance({ ...tools, limits });
  const { enter, endLogins, signedOut, isPassword } = entering;

  /** Uses a pass up; refused when somebody did before. */
  async function use(pass: Pass): Promise<'used now' | 'used before'> {
    try {
      await prisma.usedPass.create({ data: { id: pass.id, until: new Date(pass.until) } });
      return 'used now';
    } catch (error) {
      const isKnown =
        error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
      if (isKnown) return 'used before';
      throw error;
    }
  }

  /** The invitation somebody brings, if new accounts need one. */
  function invitation(text: string | undefined): Pass | AccountRefusal | null {
    if (tools.signUp === 'open') return null;
    if (tools.signUp === 'closed') return 'signUpClosed';
    const pass = text === undefined ? null : readPass(text, secret);
    if (pass?.kind !== 'invite') return 'inviteNeeded';
    return pass.until < now() ? 'passEnded' : pass;
  }

  return {
    ...passkeys({ ...tools, limits, entrance: entering }),

    async 'sign-in'({ email, password, remember }, asking) {
      if (!isEmail(email)) return refuse('wrongSignIn');
      const trying = { email, ...asking };
      const waitMs = limits.begin(trying, now());
      if (waitMs > 0) return { ok: false, refusal: 'tooManyTries', waitMs };
      try {
        const body = { email, password, rememberMe: remember };
        const api = libraries[asking.scheme].api;
        const signedIn = await api.signInEmail({ body, returnHeaders: true });
        limits.succeeded(trying);
        return await enter(signedIn, asking, email);
      } catch (error) {
        return refusalOf(error);
      }
    },

    async 'sign-up'({ email, password, remember, invite }, asking) {
      if (!isEmail(email)) return refuse('emailUnfit');
      const pass = invitation(invite);
      if (typeof pass === 'string') return refuse(pass);
      const problem = passwordProblem(password, email);
      if (problem !== null) return refuse(problem);
      const waitMs = limits.beginSignUp(asking.address, now());
      if (waitMs > 0) return { ok: false, refusal: 'tooManyTries', waitMs };
      if (pass !== null && (await use(pass)) === 'used before') return refuse('passUsed');
      try {
        const body = { email, password, name: '', rememberMe: remember };
        const api = libraries[asking.scheme].api;
        return await enter(await api.signUpEmail({ body, returnHeaders: true }), asking, email);
      } catch (error) {
        // Nobody came of it, so the invitation is still good.
        if (pass !== null) await prisma.usedPass.delete({ where: { id: pass.id } });
        return refusalOf(error);
      }
    },

    async 'sign-out'(_, asking) {
      const { login } = asking.visitor;
      if (login !== null) await endLogins({ id: login.id });
      return { ok: true, cookies: await signedOut(asking) };
    },

    async 'sign-out-everywhere'(_, asking) {
      const { owner, login } = asking.visitor;
      if (owner === null || login === null) return refuse('signInFirst');
      await endLogins({ userId: owner });
      return { ok: true, cookies: await signedOut(asking) };
    },

    async 'change-password'({ password, newPassword }, asking) {
      const { owner, login } = asking.visitor;
      const right = await isPassword(asking, password);
      if (!right.ok || owner === null || login === null) return right;
      const problem = passwordProblem(newPassword, login.email);
      if (problem !== null) return refuse(problem);
      await setPassword(owner, newPassword);
      // Whoever knew the old one is out; this browser stays.
      await endLogins({ userId: owner, id: { not: login.id } });
      return { ok: true, cookies: [] };
    },

    async 'new-password'({ pass: text, newPassword }) {
      const pass = readPass(text, secret);
      if (pass?.kind !== 'newPassword' || pass.until < now()) return refuse('passEnded');
      const { email } = pass;
      const problem = passwordProblem(newPassword, email);
      if (problem !== null) return refuse(problem);
      const holder = await prisma.accountHolder.findUnique({ where: { email } });
      if (holder === null) return refuse('noSuchAccount');
      if ((await use(pass)) === 'used before') return refuse('passUsed');
      await setPassword(holder.id as OwnerId, newPassword); // of our own table
      // Whoever had got in might have left a passkey of theirs.
      await prisma.passkey.deleteMany({ where: { userId: holder.id } });
      await endLogins({ userId: holder.id });
      return { ok: true, cookies: [], email };
    },

    async 'delete-account'({ password }, asking) {
      const { owner } = asking.visitor;
      const right = await isPassword(asking, password);
      if (!right.ok || owner === null) return right;
      await deleteOwner(owner, tools);
      connections.endOwner(owner);
      return { ok: true, cookies: await signedOut(asking) };
    },
  };

  async function setPassword(owner: OwnerId, password: string): Promise<void> {
    const library = await libraries.http.$context;
    const hash = await library.password.hash(password);
    await prisma.credential.updateMany({
      where: { userId: owner },
      data: { password: hash, updatedAt: new Date(now()) },
    });
  }
}

/** What the library's refusals mean here; anything else is a fault. */
function refusalOf(error: unknown): AccountOutcome {
  const refusal = error instanceof APIError ? REFUSALS[error.body?.code ?? ''] : undefined;
  if (refusal === undefined) throw error;
  return refuse(refusal);
}

const REFUSALS: Record<string, AccountRefusal> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongSignIn',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'emailTaken',
  PASSWORD_TOO_SHORT: 'passwordTooShort',
  PASSWORD_TOO_LONG: 'passwordTooLong',
};
