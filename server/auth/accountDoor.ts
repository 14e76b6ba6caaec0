import type { Logger } from 'pino';
import { ACCOUNT_REQUESTS, type AccountAction, type AccountRefusal } from './accountRequests';
import { ADDRESS_HEADER } from './address';
import type { Accounts } from './accounts';
import type { AccountOutcome, Asking } from './asking';
import { isFromHere } from './origin';
import { relyingParty } from './relyingParty';
import { schemeOf } from './scheme';
import type { Visitors } from './visitor';

const LARGEST_REQUEST = 8_000;

export interface AccountDoorTools {
  accounts: Accounts;
  visitorOf: Visitors['visitorOf'];
  publicOrigin: string | null;
  log: Logger;
}

/** POST /api/auth/<action>: from our own pages only, parsed, done, and answered by name. */
export async function askAccounts(
  action: string,
  request: Request,
  { accounts, visitorOf, publicOrigin, log }: AccountDoorTools,
): Promise<Response> {
  const { headers } = request;
  if (!isAction(action)) return new Response(null, { status: 404 });
  // A sign-in sent by another site would put somebody into an account that is not theirs.
  const isOurs = headers.has('origin') && isFromHere((name) => headers.get(name), publicOrigin);
  if (!isOurs) return refuse('badMessage', 403);
  const text = await request.text();
  const parsed = ACCOUNT_REQUESTS[action].safeParse(
    text.length > LARGEST_REQUEST ? undefined : parse(text),
  );
  if (!parsed.success) return refuse('badMessage', 400);
  try {
    const cookies = headers.get('cookie');
    const outcome = await run(accounts, action, parsed.data, {
      visitor: await visitorOf(cookies),
      cookies,
      address: headers.get(ADDRESS_HEADER),
      scheme: schemeOf(headers.get('x-forwarded-proto'), publicOrigin),
      party: relyingParty(headers.get('origin'), publicOrigin),
    });
    return toResponse(outcome);
  } catch (error) {
    log.error({ err: error, action }, 'account request failed');
    return refuse('serverFault', 500);
  }
}

/** The schema that parsed the request is the action's own. */
function run(accounts: Accounts, action: AccountAction, request: unknown, asking: Asking) {
  const act = accounts[action] as (request: unknown, asking: Asking) => Promise<AccountOutcome>;
  return act(request, asking);
}

function isAction(action: string): action is AccountAction {
  return Object.hasOwn(ACCOUNT_REQUESTS, action);
}

function toResponse(outcome: AccountOutcome): Response {
  if (!outcome.ok) {
    const { refusal, waitMs } = outcome;
    if (waitMs === undefined) return refuse(refusal, STATUS[refusal] ?? 400);
    const waitSeconds = Math.ceil(waitMs / 1000);
    return Response.json(
      { refusal, waitSeconds },
      { status: 429, headers: { 'retry-after': String(waitSeconds) } },
    );
  }
  const headers = new Headers({ 'cache-control': 'no-store' });
  const { cookies, email, options } = outcome;
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return Response.json({ email, options }, { headers });
}

const STATUS: Partial<Record<AccountRefusal, number>> = {
  wrongSignIn: 401,
  signInFirst: 401,
  passkeyFailed: 401,
  passkeyUnknown: 401,
  wrongPassword: 403,
  signUpClosed: 403,
  inviteNeeded: 403,
  passEnded: 403,
  passUsed: 403,
  noSuchAccount: 404,
  noSuchPasskey: 404,
  emailTaken: 409,
  tooManyPasskeys: 409,
};

function refuse(refusal: AccountRefusal, status: number): Response {
  return Response.json({ refusal }, { status, headers: { 'cache-control': 'no-store' } });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
