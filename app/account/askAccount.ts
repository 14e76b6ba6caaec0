import type { AccountAction, AccountRefusal } from '#server/pages';

export type AccountProblem = { kind: AccountRefusal | 'unreachable'; waitSeconds?: number };

/** Asks the server for something about accounts; null when it was done. */
export async function askAccount(
  action: AccountAction,
  request: object = {},
): Promise<AccountProblem | null> {
  try {
    const response = await fetch(`/api/auth/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.ok) return null;
    // The door's one other answer: server/auth/accountDoor.ts.
    const { refusal, waitSeconds } = (await response.json()) as {
      refusal: AccountRefusal;
      waitSeconds?: number;
    };
    return { kind: refusal, ...(waitSeconds !== undefined && { waitSeconds }) };
  } catch {
    return { kind: 'unreachable' };
  }
}
