import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { type AccountAnswer, type AccountProblem, askAccount } from './askAccount';

/** Makes a passkey on this device and adds it to the account. */
export function addPasskey(request: { password: string; name: string }): Promise<AccountAnswer> {
  const { password, name } = request;
  return inTwoSteps(askAccount('offer-passkey', { password }), async (options) => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON; // as the server made them
    const answer = await startRegistration({ optionsJSON });
    return askAccount('add-passkey', { name, answer });
  });
}

/** Signs in with a passkey that this device, or one nearby, has. */
export function signInWithPasskey(request: { remember: boolean }): Promise<AccountAnswer> {
  return inTwoSteps(askAccount('ask-passkey'), async (options) => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON; // as the server made them
    const answer = await startAuthentication({ optionsJSON });
    return askAccount('sign-in-with-passkey', { ...request, answer });
  });
}

async function inTwoSteps(
  asked: Promise<AccountAnswer>,
  goOn: (options: object) => Promise<AccountAnswer>,
): Promise<AccountAnswer> {
  const first = await asked;
  if (!first.ok) return first;
  try {
    return await goOn(first.options);
  } catch (error) {
    return { ok: false, problem: { kind: problemOf(error) } };
  }
}

/** Browsers do not tell a person who pressed Cancel from one who had nothing to choose. */
function problemOf(error: unknown): AccountProblem['kind'] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return 'passkeyAlready';
  return name === 'NotAllowedError' || name === 'AbortError' ? 'passkeyCancelled' : 'passkeyFailed';
}
