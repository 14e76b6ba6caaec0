import { z } from 'zod';
import { typedText } from '#game/protocol/typedText';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './library';

/** What may be asked about accounts, each at POST /api/auth/<name>, and what it is asked with. */
const email = z.string().trim().toLowerCase().max(254);
/** Long texts are refused before anything is computed with them. */
const password = z.string().max(1_000);

/** What browsers write about passkeys: bytes as text. */
const bytes = z.base64url().min(1).max(4_000);
const passkey = { id: bytes, rawId: bytes, type: z.literal('public-key') };
/** By which wires an authenticator is reached; browsers add words now and then. */
const transports = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10);
const passkeyName = typedText(60).pipe(z.string().min(1));
const passkeyId = z.string().min(1).max(64);

export const ACCOUNT_REQUESTS = {
  'sign-in': z.strictObject({ email, password, remember: z.boolean() }),
  'sign-up': z.strictObject({
    email,
    password,
    remember: z.boolean(),
    invite: z.string().max(1_000).optional(),
  }),
  'sign-out': z.strictObject({}),
  'sign-out-everywhere': z.strictObject({}),
  'change-password': z.strictObject({ password, newPassword: password }),
  'new-password': z.strictObject({ pass: z.string().max(1_000), newPassword: password }),
  'delete-account': z.strictObject({ password }),
  'offer-passkey': z.strictObject({ password }),
  'add-passkey': z.strictObject({
    name: passkeyName,
    answer: z.object({
      ...passkey,
      response: z.object({
        clientDataJSON: bytes,
        attestationObject: bytes,
        transports: transports.optional(),
      }),
    }),
  }),
  'ask-passkey': z.strictObject({}),
  'sign-in-with-passkey': z.strictObject({
    remember: z.boolean(),
    answer: z.object({
      ...passkey,
      response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
    }),
  }),
  'rename-passkey': z.strictObject({ id: passkeyId, name: passkeyName }),
  'remove-passkey': z.strictObject({ id: passkeyId }),
};
export type AccountAction = keyof typeof ACCOUNT_REQUESTS;
export type AccountRequest<Action extends AccountAction> = z.infer<
  (typeof ACCOUNT_REQUESTS)[Action]
>;

/** Every way in which they are refused. */
export const ACCOUNT_REFUSALS = [
  'badMessage',
  'wrongSignIn',
  'wrongPassword',
  'signInFirst',
  'tooManyTries',
  'emailUnfit',
  'emailTaken',
  'passwordTooShort',
  'passwordTooLong',
  'passwordGuessable',
  'signUpClosed',
  'inviteNeeded',
  'passEnded',
  'passUsed',
  'noSuchAccount',
  'passkeyElsewhere',
  'passkeyFailed',
  'passkeyUnknown',
  'tooManyPasskeys',
  'noSuchPasskey',
  'serverFault',
] as const;
export type AccountRefusal = (typeof ACCOUNT_REFUSALS)[number];

/** Whether somebody could be written to at this address. */
export function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** What is wrong with a password that somebody wants to have, if anything is. */
export function passwordProblem(wanted: string, address: string): AccountRefusal | null {
  if ([...wanted].length < SHORTEST_PASSWORD) return 'passwordTooShort';
  if (wanted.length > LONGEST_PASSWORD) return 'passwordTooLong';
  return isGuessable(wanted.toLowerCase(), address) ? 'passwordGuessable' : null;
}

/** The first things a guesser tries: few different characters, a row of keys, one's own address. */
function isGuessable(wanted: string, address: string): boolean {
  const [name = ''] = address.split('@');
  const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
  const common = ['password', 'passw0rd', 'qwerty', 'mixperts', 'letmein', 'iloveyou'];
  const bare = wanted.replace(/[\d\W_]+$/u, '');
  return (
    new Set(wanted).size < 5 ||
    rows.some((row) => row.includes(wanted) || [...row].reverse().join('').includes(wanted)) ||
    common.includes(bare) ||
    wanted === address ||
    (name.length > 3 && bare === name)
  );
}
