import { passkey } from '@better-auth/passkey';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Logger } from 'pino';
import type { PrismaClient } from '#prisma/generated/client';
import { newAccountOwner } from './owner';
import type { RelyingParty } from './relyingParty';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;
/** How long a browser stays signed in when it was asked to. */
const SIGNED_IN_SECONDS = 90 * 24 * 60 * 60;
export const LOGIN_COOKIE = 'mixperts_login';
/** Names the question about a passkey that a browser was asked. */
export const PASSKEY_COOKIE = 'mixperts_passkey';

export interface LibraryTools {
  prisma: PrismaClient;
  secret: string;
  log: Logger;
}

/**
 * better-auth on our database: it hashes passwords and keeps logins. It is asked by server/auth
 * only and hears no request itself, so its own endpoints, limits and origins play no part. `scheme`
 * decides about Secure cookies, which would vanish on plain http in a LAN.
 */
export function accountLibrary(tools: LibraryTools, scheme: 'http' | 'https') {
  return betterAuth(optionsOf(tools, scheme));
}

export type AccountLibrary = ReturnType<typeof accountLibrary>;

/**
 * The same with passkeys of one address: they are bound to it, so each request has its own. Only a
 * device that asks its owner for a finger, a face or a PIN counts, since it stands for a password.
 */
export function passkeyLibrary(tools: LibraryTools, scheme: 'http' | 'https', party: RelyingParty) {
  const options = optionsOf(tools, scheme);
  return betterAuth({
    ...options,
    // Whoever adds one has just been asked for the password, however old the login is.
    session: { ...options.session, freshAge: 0 },
    verification: { modelName: 'passkeyQuestion', storeIdentifier: 'hashed' },
    plugins: [
      passkey({
        rpID: party.id,
        rpName: 'Mixperts',
        origin: party.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: PASSKEY },
        registration: {
          afterVerification: ({ verification }) => {
            mustKnowItsOwner(verification.registrationInfo?.userVerified);
          },
        },
        authentication: {
          afterVerification: ({ verification }) => {
            mustKnowItsOwner(verification.authenticationInfo.userVerified);
          },
        },
      }),
    ],
  });
}

/** How the plugin names its cookie to the library. */
const PASSKEY = 'passkey';

function mustKnowItsOwner(isVerified: boolean | undefined): void {
  if (isVerified !== true) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' });
}

function optionsOf({ prisma, secret, log }: LibraryTools, scheme: 'http' | 'https') {
  return {
    appName: 'Mixperts',
    baseURL: `${scheme}://localhost`,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: {
      level: 'error',
      // Only what went wrong: its messages may name e-mail addresses.
      log: (_level, _message, ...details: unknown[]) =>
        log.error({ err: details.find((detail) => detail instanceof Error) }, 'account library'),
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: { modelName: 'accountHolder' },
    account: { modelName: 'credential' },
    session: {
      modelName: 'login',
      fields: { token: 'key' },
      expiresIn: SIGNED_IN_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const id = newAccountOwner();
            await prisma.owner.create({ data: { id } });
            return { data: { ...user, id } };
          },
        },
      },
      session: {
        create: {
          // There is no column for them: nobody's address or browser is kept.
          before: (login) =>
            Promise.resolve({ data: { ...login, ipAddress: undefined, userAgent: undefined } }),
        },
      },
    },
    advanced: {
      // What it would miss are columns that we leave out: addresses, browsers, other providers.
      database: { validateSchema: false },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: scheme === 'https' },
      cookiePrefix: 'mixperts',
      cookies: { session_token: { name: LOGIN_COOKIE }, [PASSKEY]: { name: PASSKEY_COOKIE } },
      ipAddress: { disableIpTracking: true },
    },
  } satisfies BetterAuthOptions;
}
