import type { AccountAction, AccountRefusal } from '#server/pages';

export interface AccountProblem {
  kind: AccountRefusal | 'unreachable' | 'passkeyCancelled' | 'passkeyAlready';
  waitSeconds?: number;
}

/** `options` are what the browser then has to ask about a passkey. */
export type AccountAnswer = { ok: true; options: object } | { ok: false; problem: AccountProblem };

/** Asks the server for something about accounts. */
export async function askAccount(
  action: AccountAction,
  request: object = {},
): Promise<AccountAnswer> {
  try {
    const response = await fetch(`/api/auth/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    // The door's only two answers: server/auth/accountDoor.ts.
    const answer = (await response.json()) as {
      refusal: AccountRefusal;
      waitSeconds?: number;
      options?: object;
    };
    if (response.ok) return { ok: true, options: answer.options ?? {} };
    const { refusal: kind, waitSeconds } = answer;
    return { ok: false, problem: { kind, ...(waitSeconds !== undefined && { waitSeconds }) } };
  } catch {
    return { ok: false, problem: { kind: 'unreachable' } };
  }
}
