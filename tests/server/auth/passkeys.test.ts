import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueNewPassword } from '#server/auth/pass';
import { relyingParty } from '#server/auth/relyingParty';
import { SignInLimits } from '#server/auth/signInLimits';
import { realTime } from '#server/rooms/time';
import { listPasskeys, listSessions, readAccount } from '#server/pages';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { Browser } from '../support/browser';
import { saveDeck, SECRET } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import { SoftAuthenticator } from '../support/softAuthenticator';
import { TEST_ENV, TestServer } from '../support/testServer';

const PASSWORD = 'three blue whales';
const ORIGIN = 'https://quiz.school.kr';

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await TestServer.start(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** A browser that sees our pages at the given address. */
const browserAt = (origin: string, cookie: string | null = null) =>
  new Browser(cookie, { origin, host: new URL(origin).host, 'x-forwarded-proto': 'https' });

let people = 0;
async function teacher(browser = browserAt(ORIGIN)) {
  const email = `keys${++people}@school.kr`;
  const wanted = { email, password: PASSWORD, remember: true };
  expect(await browser.ask('sign-up', wanted)).toMatchObject({ status: 200 });
  return { browser, email };
}

/** What the browser is told to ask its owner. */
async function question(browser: Browser, action: string, body: object = {}) {
  const { status, body: answer } = await browser.ask(action, body);
  expect([action, status]).toEqual([action, 200]);
  return answer.options as { challenge: string } & Record<string, unknown>;
}

async function addPasskey(browser: Browser, device: SoftAuthenticator, name = '노트북') {
  const asked = await question(browser, 'offer-passkey', { password: PASSWORD });
  return browser.ask('add-passkey', { name, answer: device.make(asked) });
}

async function enter(browser: Browser, device: SoftAuthenticator, remember = true) {
  const asked = await question(browser, 'ask-passkey');
  return browser.ask('sign-in-with-passkey', { remember, answer: device.use(asked) });
}

describe('a passkey', () => {
  it('is added, signs in elsewhere without the password, is renamed and removed', async () => {
    const { browser, email } = await teacher();
    const device = new SoftAuthenticator(ORIGIN);
    expect(await addPasskey(browser, device)).toMatchObject({ status: 200 });
    const [added] = await listPasskeys(browser.cookie);
    expect(added).toMatchObject({ name: '노트북' });

    const elsewhere = browserAt(ORIGIN);
    expect(await enter(elsewhere, device)).toMatchObject({ status: 200 });
    expect((await readAccount(elsewhere.cookie)).email).toBe(email);
    expect(await enter(browserAt(ORIGIN), device)).toMatchObject({ status: 200 });

    const id = added?.id;
    expect((await elsewhere.ask('rename-passkey', { id, name: ' 교무실 ' })).status).toBe(200);
    expect(await listPasskeys(browser.cookie)).toMatchObject([{ id, name: '교무실' }]);
    expect((await elsewhere.ask('remove-passkey', { id })).status).toBe(200);
    expect(await listPasskeys(browser.cookie)).toEqual([]);
    expect((await enter(browserAt(ORIGIN), device)).body).toEqual({ refusal: 'passkeyUnknown' });
  });

  it('takes over what the browser made before, like a password does', async () => {
    const { browser } = await teacher();
    const device = new SoftAuthenticator(ORIGIN);
    await addPasskey(browser, device);
    const room = await server.openRoom(await saveDeck(database, aDeck({ prompts: 4 })));
    const elsewhere = browserAt(ORIGIN, room.cookie);
    await enter(elsewhere, device);
    expect((await listSessions(elsewhere.cookie)).map(({ code }) => code)).toEqual([room.code]);
    expect(await listSessions(room.cookie)).toEqual([]);
  });

  it('keeps a browser signed in only if it was asked to', async () => {
    const { browser } = await teacher();
    const device = new SoftAuthenticator(ORIGIN);
    await addPasskey(browser, device);
    const loginOf = async (remember: boolean) => {
      const { setCookies } = await enter(browserAt(ORIGIN), device, remember);
      return setCookies.find((cookie) => cookie.startsWith('mixperts_login=')) ?? '';
    };
    expect(await loginOf(true)).toContain('Max-Age=7776000');
    expect(await loginOf(false)).toMatch(/^mixperts_login=(?!.*Max-Age).*HttpOnly/);
    const { owner } = await server.running.visitorOf(browser.cookie);
    const days = (await database.prisma.login.findMany({ where: { userId: owner ?? '' } }))
      .map(({ expiresAt, createdAt }) => Math.round((+expiresAt - +createdAt) / 86_400_000))
      .sort((a, b) => a - b);
    expect(days).toEqual([1, 90, 90]);
  });

  it('is forgotten with the account, and when an administrator’s link gives a new password', async () => {
    const count = () => database.prisma.passkey.count();
    const before = await count();
    const [one, other] = [await teacher(), await teacher()];
    await addPasskey(one.browser, new SoftAuthenticator(ORIGIN));
    const device = new SoftAuthenticator(ORIGIN);
    await addPasskey(other.browser, device);
    expect(await count()).toBe(before + 2);
    await one.browser.ask('delete-account', { password: PASSWORD });
    expect(await count()).toBe(before + 1);
    const pass = issueNewPassword(SECRET, other.email, Date.now() + 60_000);
    const wanted = { pass, newPassword: 'five white whales' };
    expect((await browserAt(ORIGIN).ask('new-password', wanted)).status).toBe(200);
    expect(await count()).toBe(before);
    expect((await enter(browserAt(ORIGIN), device)).body).toEqual({ refusal: 'passkeyUnknown' });
  });
});

describe('a passkey is refused', () => {
  let browser: Browser;
  let device: SoftAuthenticator;
  beforeAll(async () => {
    ({ browser } = await teacher());
    device = new SoftAuthenticator(ORIGIN);
    await addPasskey(browser, device);
  });
  const failed = { status: 401, body: { refusal: 'passkeyFailed' } };

  it('to nobody, and without the right password', async () => {
    const nobody = await browserAt(ORIGIN).ask('offer-passkey', { password: PASSWORD });
    expect(nobody.body).toEqual({ refusal: 'signInFirst' });
    const guessed = await browser.ask('offer-passkey', { password: 'two blue whales' });
    expect(guessed.body).toEqual({ refusal: 'wrongPassword' });
    const bare = { name: 'x', answer: device.make({ challenge: 'AAAA' }) };
    expect((await browserAt(ORIGIN).ask('add-passkey', bare)).body).toEqual({
      refusal: 'signInFirst',
    });
    expect(await browser.ask('add-passkey', bare)).toMatchObject(failed);
  });

  it('when its answer was used before, or belongs to another question', async () => {
    const guest = browserAt(ORIGIN);
    const asked = await question(guest, 'ask-passkey');
    const answer = device.use(asked);
    const replay = () => guest.ask('sign-in-with-passkey', { remember: true, answer });
    const cookie = guest.cookie;
    expect((await replay()).status).toBe(200);
    expect(await replay()).toMatchObject(failed);
    const copied = browserAt(ORIGIN, cookie);
    expect(await copied.ask('sign-in-with-passkey', { remember: true, answer })).toMatchObject(
      failed,
    );
    await question(guest, 'ask-passkey');
    const old = { remember: true, answer: device.use(asked) };
    expect(await guest.ask('sign-in-with-passkey', old)).toMatchObject(failed);
  });

  it('when the answer to adding one is brought by another account', async () => {
    const asked = await question(browser, 'offer-passkey', { password: PASSWORD });
    const { browser: thief } = await teacher();
    const stolen = browser.cookie.split('; ').filter((one) => one.startsWith('mixperts_passkey='));
    const asThief = browserAt(ORIGIN, `${stolen.join()}`);
    asThief.keep(thief.cookie.split('; '));
    const answer = new SoftAuthenticator(ORIGIN).make(asked);
    expect(await asThief.ask('add-passkey', { name: 'x', answer })).toMatchObject(failed);
    expect(await listPasskeys(thief.cookie)).toEqual([]);
  });

  it('when the device did not ask its owner, to be added as to be used', async () => {
    const asked = await question(browser, 'offer-passkey', { password: PASSWORD });
    const touched = new SoftAuthenticator(ORIGIN).make(asked, 'only touched');
    expect(await browser.ask('add-passkey', { name: 'x', answer: touched })).toMatchObject(failed);
    const guest = browserAt(ORIGIN);
    const used = device.use(await question(guest, 'ask-passkey'), 'only touched');
    const found = await guest.ask('sign-in-with-passkey', { remember: true, answer: used });
    expect(found).toMatchObject(failed);
    expect((await readAccount(guest.cookie)).email).toBeNull();
  });

  it('at another address than the one it was made for', async () => {
    const guest = browserAt('https://quiz.school.example');
    const asked = await question(guest, 'ask-passkey');
    const answer = device.use(asked);
    const found = await guest.ask('sign-in-with-passkey', { remember: true, answer });
    expect(found).toMatchObject(failed);
  });

  it('where another account would rename or remove it', async () => {
    const { browser: other } = await teacher();
    const [mine] = await listPasskeys(browser.cookie);
    const asked = [
      await other.ask('rename-passkey', { id: mine?.id, name: 'mine now' }),
      await other.ask('remove-passkey', { id: mine?.id }),
    ];
    for (const { body } of asked) expect(body).toEqual({ refusal: 'noSuchPasskey' });
    expect(await listPasskeys(browser.cookie)).toEqual([mine]);
    const nobody = await browserAt(ORIGIN).ask('remove-passkey', { id: mine?.id });
    expect(nobody.body).toEqual({ refusal: 'signInFirst' });
  });

  it.each([
    ['add-passkey', { name: '', answer: {} }],
    ['add-passkey', { name: 'x'.repeat(61), answer: {} }],
    ['sign-in-with-passkey', { remember: true, answer: { id: 'no base64url!' } }],
    ['rename-passkey', { id: 'a', name: 'b', userId: 'c' }],
  ])('by %s with a request that is none', async (action, body) => {
    expect((await browser.ask(action, body)).body).toEqual({ refusal: 'badMessage' });
  });

  it('as the twenty-first', async () => {
    const { browser: collector } = await teacher();
    await addPasskey(collector, new SoftAuthenticator(ORIGIN));
    const { prisma } = database;
    const { owner } = await server.running.visitorOf(collector.cookie);
    const first = await prisma.passkey.findFirstOrThrow({ where: { userId: owner ?? '' } });
    await prisma.passkey.createMany({
      data: Array.from({ length: 19 }, (_, one) => {
        const copied = `copy${one}`;
        return { ...first, id: copied, credentialID: copied };
      }),
    });
    const more = await collector.ask('offer-passkey', { password: PASSWORD });
    expect(more.body).toEqual({ refusal: 'tooManyPasskeys' });
  });

  it('to an address that asks without end, and to no other', () => {
    const limits = new SignInLimits(SECRET);
    const waits = Array.from({ length: 301 }, () => limits.beginPasskey('10.0.0.1', 0));
    expect(waits.map((wait) => wait > 0).indexOf(true)).toBe(300);
    expect(limits.beginPasskey('10.0.0.2', 0)).toBe(0);
    expect(limits.beginPasskey('10.0.0.1', 1_000)).toBe(0);
  });
});

describe('where there can be passkeys', () => {
  it.each([
    ['https://quiz.school.kr', null, 'quiz.school.kr'],
    ['http://localhost:3000', null, 'localhost'],
    ['https://quiz.school.kr:8443', 'https://quiz.school.kr:8443', 'quiz.school.kr'],
    ['http://quiz.school.kr', null, null],
    ['http://192.168.0.7:3000', null, null],
    ['https://192.168.0.7', null, null],
    ['https://[2001:db8::1]', null, null],
    ['http://localhost:3000', 'https://quiz.school.kr', null],
    ['https://other.school.kr', 'https://quiz.school.kr', null],
    ['null', null, null],
  ])('%s with PUBLIC_ORIGIN %s: %s', (origin, publicOrigin, id) => {
    expect(relyingParty(origin, publicOrigin)?.id ?? null).toBe(id);
  });

  it('is said where there can be none', async () => {
    const { browser } = await teacher(new Browser());
    const asked = await browser.ask('offer-passkey', { password: PASSWORD });
    expect(asked.body).toEqual({ refusal: 'passkeyElsewhere' });
    expect((await new Browser().ask('ask-passkey')).body).toEqual({ refusal: 'passkeyElsewhere' });
  });

  it('is the address in PUBLIC_ORIGIN alone, where there is one', async () => {
    await server.close();
    server = await TestServer.start(database, { env: { ...TEST_ENV, publicOrigin: ORIGIN } });
    expect((await browserAt(ORIGIN).ask('ask-passkey')).status).toBe(200);
    const elsewhere = browserAt('https://other.school.kr');
    expect((await elsewhere.ask('ask-passkey')).body).toEqual({ refusal: 'passkeyElsewhere' });
  });
});

it('forgets what browsers were asked once the time for an answer has passed', async () => {
  await browserAt(ORIGIN).ask('ask-passkey');
  const { prisma } = database;
  const asked = await prisma.passkeyQuestion.count();
  await server.close();
  const time = { ...realTime(), now: () => Date.now() + 6 * 60_000 };
  server = await TestServer.start(database, { time });
  await browserAt(ORIGIN).ask('ask-passkey');
  expect(asked).toBeGreaterThan(1);
  expect(await prisma.passkeyQuestion.count()).toBe(1);
});
