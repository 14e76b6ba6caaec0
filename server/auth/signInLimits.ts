import { createHmac, timingSafeEqual } from 'node:crypto';
import { Attempts } from './attempts';

const KNOWN_COOKIE = 'mixperts_known';
const KEEP_SECONDS = 400 * 24 * 60 * 60;

/** Enough for a forgetful person; somebody who guesses gets 2,880 tries a day. */
const FOR_AN_ACCOUNT = { most: 10, everyMs: 30_000 };
/** A whole school may sit behind one address, so this only slows down a program. */
const FOR_AN_ADDRESS = { most: 300, everyMs: 1_000 };
/** Nothing can be guessed with them; this bounds what they cost. */
const PASSKEY_QUESTIONS = { most: 300, everyMs: 1_000 };
const SIGN_UPS = { most: 200, everyMs: 10_000 };

/** Where a try comes from. */
export interface Trying {
  email: string;
  /** Of the network, known while the process runs and kept nowhere; null if not known. */
  address: string | null;
  cookies: string | null;
}

/**
 * How often sign-in may fail. A browser in which this account was signed in before has tries of its
 * own: whoever guesses from elsewhere cannot lock the owner out, and a busy address does not either.
 */
export class SignInLimits {
  readonly #secret: string;
  readonly #accounts = new Attempts(FOR_AN_ACCOUNT);
  readonly #addresses = new Attempts(FOR_AN_ADDRESS);
  readonly #signUps = new Attempts(SIGN_UPS);
  readonly #passkeyQuestions = new Attempts(PASSKEY_QUESTIONS);

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Counts a try before it is made; answers how many milliseconds it has to wait, 0 for none. */
  begin(trying: Trying, now: number): number {
    const { account, address } = this.#keys(trying);
    const wait = Math.max(
      this.#accounts.waitFor(account, now),
      address === null ? 0 : this.#addresses.waitFor(address, now),
    );
    if (wait > 0) return wait;
    this.#accounts.take(account, now);
    if (address !== null) this.#addresses.take(address, now);
    return 0;
  }

  succeeded(trying: Trying): void {
    const { account, address } = this.#keys(trying);
    this.#accounts.forget(account);
    if (address !== null) this.#addresses.giveBack(address);
  }

  /** The same for new accounts, counted whether they succeed or not. */
  beginSignUp(address: string | null, now: number): number {
    return take(this.#signUps, address, now);
  }

  /** And for whoever asks what to do with a passkey. */
  beginPasskey(address: string | null, now: number): number {
    return take(this.#passkeyQuestions, address, now);
  }

  /** The Set-Cookie header by which this browser is known to the account from now on. */
  knownCookie(email: string, scheme: 'http' | 'https'): string {
    const secure = scheme === 'https' ? '; Secure' : '';
    return `${KNOWN_COOKIE}=${this.#sign(email)}; Path=/api/auth; Max-Age=${KEEP_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  }

  #keys({ email, address, cookies }: Trying) {
    if (this.#isKnown(email, cookies)) return { account: `known ${email}`, address: null };
    return { account: email, address };
  }

  #isKnown(email: string, cookies: string | null): boolean {
    const right = Buffer.from(this.#sign(email));
    return (cookies ?? '').split(';').some((cookie) => {
      const [name, value = ''] = cookie.trim().split('=', 2);
      const given = Buffer.from(value);
      return (
        name === KNOWN_COOKIE && given.length === right.length && timingSafeEqual(given, right)
      );
    });
  }

  #sign(email: string): string {
    return createHmac('sha256', this.#secret).update(`known:${email}`).digest('base64url');
  }
}

function take(attempts: Attempts, address: string | null, now: number): number {
  const key = address ?? '';
  const wait = attempts.waitFor(key, now);
  if (wait === 0) attempts.take(key, now);
  return wait;
}
