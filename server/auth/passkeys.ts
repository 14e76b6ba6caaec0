import { APIError } from 'better-auth/api';
import type { AccountAction, AccountRefusal, AccountRequest } from './accountRequests';
import { type AccountOutcome, type Asking, refuse } from './asking';
import type { Entrance, EntranceTools } from './entrance';
import { LOGIN_COOKIE, type LibraryTools, PASSKEY_COOKIE, passkeyLibrary } from './library';
import type { RelyingParty } from './relyingParty';

/** More than anybody has devices; the list stays one that can be read. */
const MOST_PASSKEYS = 20;
/** How long a browser stays signed in that was not asked to: until it closes, and no longer than this. */
const NOT_REMEMBERED_MS = 24 * 60 * 60 * 1000;

export interface PasskeysTools extends EntranceTools, LibraryTools {
  entrance: Pick<Entrance, 'enter' | 'isPassword'>;
}

type PasskeyAction = Extract<AccountAction, `${string}passkey`>;
type Passkeys = {
  [Name in PasskeyAction]: (
    request: AccountRequest<Name>,
    asking: Asking,
  ) => Promise<AccountOutcome>;
};

/**
 * Signing in with a passkey, and which an account has. Making or using one takes two requests: the
 * first answers what the browser has to ask its owner, the second brings what came of it.
 */
export function passkeys(tools: PasskeysTools): Passkeys {
  const { prisma, limits, now, entrance } = tools;

  /** A question asked by whoever likes; what it leaves behind is gone when its time has passed. */
  async function begin({ address }: Asking): Promise<AccountOutcome> {
    const waitMs = limits.beginPasskey(address, now());
    if (waitMs > 0) return { ok: false, refusal: 'tooManyTries', waitMs };
    await prisma.passkeyQuestion.deleteMany({ where: { expiresAt: { lte: new Date(now()) } } });
    return { ok: true, cookies: [] };
  }

  function libraryOf(party: RelyingParty, { scheme, cookies }: Asking) {
    const headers = new Headers({ cookie: only([LOGIN_COOKIE, PASSKEY_COOKIE], cookies) });
    return { api: passkeyLibrary(tools, scheme, party).api, headers };
  }

  return {
    async 'offer-passkey'({ password }, asking) {
      const { party, visitor } = asking;
      if (party === null) return refuse('passkeyElsewhere');
      const right = await entrance.isPassword(asking, password);
      if (!right.ok || visitor.owner === null) return right;
      const many = await prisma.passkey.count({ where: { userId: visitor.owner } });
      if (many >= MOST_PASSKEYS) return refuse('tooManyPasskeys');
      const begun = await begin(asking);
      if (!begun.ok) return begun;
      const { api, headers } = libraryOf(party, asking);
      const asked = await api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true });
      return { ok: true, cookies: asked.headers.getSetCookie(), options: asked.response };
    },

    async 'add-passkey'({ answer, name }, asking) {
      const { party, visitor } = asking;
      if (party === null) return refuse('passkeyElsewhere');
      if (visitor.login === null) return refuse('signInFirst');
      const { api, headers } = libraryOf(party, asking);
      try {
        const body = { response: { ...answer, clientExtensionResults: {} }, name };
        await api.verifyPasskeyRegistration({ headers, body });
        return { ok: true, cookies: [] };
      } catch (error) {
        return refusalOf(error);
      }
    },

    async 'ask-passkey'(_, asking) {
      if (asking.party === null) return refuse('passkeyElsewhere');
      const begun = await begin(asking);
      if (!begun.ok) return begun;
      const { api, headers } = libraryOf(asking.party, asking);
      const asked = await api.generatePasskeyAuthenticationOptions({
        headers,
        returnHeaders: true,
      });
      const options = { ...asked.response, userVerification: 'required' };
      return { ok: true, cookies: asked.headers.getSetCookie(), options };
    },

    async 'sign-in-with-passkey'({ answer, remember }, asking) {
      if (asking.party === null) return refuse('passkeyElsewhere');
      const { api, headers } = libraryOf(asking.party, asking);
      try {
        const body = { response: { ...answer, clientExtensionResults: {} } };
        const proven = await api.verifyPasskeyAuthentication({
          headers,
          body,
          returnHeaders: true,
        });
        const { session, user } = proven.response;
        const response = { token: session.token, user };
        const entered = await entrance.enter(
          { headers: proven.headers, response },
          asking,
          user.email,
        );
        return remember || !entered.ok ? entered : await forNow(session.id, entered);
      } catch (error) {
        return refusalOf(error);
      }
    },

    async 'rename-passkey'({ id, name }, { visitor }) {
      if (visitor.login === null || visitor.owner === null) return refuse('signInFirst');
      const where = { id, userId: visitor.owner };
      const { count } = await prisma.passkey.updateMany({ where, data: { name } });
      return count === 0 ? refuse('noSuchPasskey') : { ok: true, cookies: [] };
    },

    async 'remove-passkey'({ id }, { visitor }) {
      if (visitor.login === null || visitor.owner === null) return refuse('signInFirst');
      const where = { id, userId: visitor.owner };
      const { count } = await prisma.passkey.deleteMany({ where });
      return count === 0 ? refuse('noSuchPasskey') : { ok: true, cookies: [] };
    },
  };

  /** The library always remembers who came with a passkey, so this takes it back. */
  async function forNow(
    login: string,
    entered: AccountOutcome & { ok: true },
  ): Promise<AccountOutcome> {
    const expiresAt = new Date(now() + NOT_REMEMBERED_MS);
    await prisma.login.update({ where: { id: login }, data: { expiresAt } });
    const cookies = entered.cookies.map((cookie) =>
      cookie.startsWith(`${LOGIN_COOKIE}=`) ? cookie.replace(/; Max-Age=\d+/i, '') : cookie,
    );
    return { ...entered, cookies };
  }
}

/** Of a Cookie header only these, so that nothing else a browser holds has a say. */
function only(names: string[], cookies: string | null): string {
  const kept = (cookies ?? '').split(';').map((cookie) => cookie.trim());
  return kept.filter((cookie) => names.some((name) => cookie.startsWith(`${name}=`))).join('; ');
}

function refusalOf(error: unknown): AccountOutcome {
  const refusal = error instanceof APIError ? REFUSALS[error.body?.code ?? ''] : undefined;
  if (refusal === undefined) throw error;
  return refuse(refusal);
}

const REFUSALS: Record<string, AccountRefusal> = {
  CHALLENGE_NOT_FOUND: 'passkeyFailed',
  FAILED_TO_VERIFY_REGISTRATION: 'passkeyFailed',
  AUTHENTICATION_FAILED: 'passkeyFailed',
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'passkeyFailed',
  PASSKEY_NOT_FOUND: 'passkeyUnknown',
};
