import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { type DeckId, type Language, LANGUAGES } from '#game/deck/deck';
import { test } from './test';

/** Host without an account, make one, sign out, and find everything again in another browser. */

const words = {
  ko: {
    keep: '로그인하고 보관하기',
    toUp: '처음이에요. 계정을 만들래요.',
    email: '이메일',
    password: '비밀번호',
    up: '계정 만들기',
    in: '로그인',
    out: '로그아웃',
    wrong: '이메일이나 비밀번호가 맞지 않아요',
    taken: '이미 계정이 있는 이메일이에요',
    remove: '계정 지우기',
    removeOpen: '계정 지우기…',
    confirm: '확인을 위해 비밀번호를 입력해 주세요',
    yes: '영구히 지우기',
  },
  en: {
    keep: 'Sign in to keep these',
    toUp: 'I am new here and want an account.',
    email: 'E-mail',
    password: 'Password',
    up: 'Make an account',
    in: 'Sign in',
    out: 'Sign out',
    wrong: 'The e-mail or the password is wrong',
    taken: 'There is an account with this e-mail already',
    remove: 'Delete the account',
    removeOpen: 'Delete the account…',
    confirm: 'Type your password to confirm',
    yes: 'Delete for good',
  },
};
const PASSWORD = 'three blue whales';

async function open(browser: Browser, language: Language, width: number): Promise<Page> {
  const locale = language === 'ko' ? 'ko-KR' : 'en-US';
  const context = await browser.newContext({ locale, viewport: { width, height: 740 } });
  return context.newPage();
}

async function makeThings(page: Page, language: Language) {
  const { decks } = (await (await page.request.get('/api/decks')).json()) as {
    decks: { id: DeckId }[];
  };
  const deck = decks[0]?.id ?? ('' as DeckId);
  const wanted: CreateRoomRequest = {
    decks: [deck],
    play: { kind: 'preset', preset: 'switch' },
    bots: 4,
    flow: 'hostDriven',
    start: 'lobby',
    language,
    title: 'Kept lesson',
  };
  const made = await page.request.post('/api/rooms', { data: wanted });
  const { code, session } = (await made.json()) as { code: string; session: string };
  const copied = await page.request.post(`/api/decks/${deck}/duplicate`);
  return { code, session, deck: ((await copied.json()) as { deck: string }).deck };
}

async function enter(page: Page, language: Language, email: string, password = PASSWORD) {
  const text = words[language];
  await page.getByLabel(text.email).fill(email);
  await page.getByLabel(text.password, { exact: true }).fill(password);
  // Enter sends nothing before the page runs: the button of the form waits for that.
  await expect(page.locator('form:has([name=email]) [type=submit]')).toBeEnabled();
  await page.getByLabel(text.password, { exact: true }).press('Enter');
}

async function looksRight(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  expect((await axe.analyze()).violations).toEqual([]);
}

for (const language of LANGUAGES) {
  const width = language === 'ko' ? 360 : 1280;
  test(`what was made without an account is kept by one (${language}, ${width})`, async ({
    browser,
  }) => {
    const text = words[language];
    // Played again, the test meets the people of the time before.
    const who = `${language}${test.info().repeatEachIndex}@school.kr`;
    const email = `teacher-${who}`;
    const first = await open(browser, language, width);
    const made = await makeThings(first, language);

    await first.goto('/results');
    await first.getByRole('link', { name: text.keep }).click();
    await looksRight(first);
    await first.getByRole('link', { name: text.toUp }).click();
    await expect(first.getByRole('heading', { name: text.up })).toBeVisible();
    await enter(first, language, email);
    await first.waitForURL((url) => url.pathname === '/results');
    await expect(first.getByRole('link', { name: email })).toBeVisible();
    await expect(first.getByRole('link', { name: 'Kept lesson' })).toBeVisible();

    // The room that was open before goes on for its host.
    await first.goto(`/host/${made.code}`);
    await expect(first.getByText(made.code).first()).toBeVisible();
    await expect(first.getByText('Kept lesson').first()).toBeVisible();

    await first.goto('/account');
    await looksRight(first);
    await first.getByRole('button', { name: text.out, exact: true }).click();
    await expect(first.getByRole('heading', { name: text.in })).toBeVisible();
    expect((await first.request.get(`/results/${made.session}`)).status()).toBe(404);
    expect((await first.request.get(`/api/decks/${made.deck}/losses`)).status()).toBe(404);

    const second = await open(browser, language, width);
    await second.goto('/account?mode=sign-up');
    await enter(second, language, email);
    await expect(second.getByText(text.taken)).toBeVisible();
    await second.goto('/account?next=/results');
    await enter(second, language, email, 'not the password');
    await expect(second.getByText(text.wrong)).toBeVisible();
    await enter(second, language, email);
    await second.waitForURL((url) => url.pathname === '/results');
    await expect(second.getByRole('link', { name: 'Kept lesson' })).toBeVisible();
    expect((await second.request.get(`/api/decks/${made.deck}/losses`)).status()).toBe(200);

    // Somebody else with an account of their own finds nothing of it.
    const other = await open(browser, language, width);
    await other.goto('/account?mode=sign-up&next=/results');
    await enter(other, language, `other-${who}`);
    await other.waitForURL((url) => url.pathname === '/results');
    expect((await other.request.get(`/results/${made.session}`)).status()).toBe(404);
    expect((await other.request.get(`/api/decks/${made.deck}/losses`)).status()).toBe(404);

    await second.goto('/account');
    const removal = second.getByRole('form', { name: text.remove });
    await removal.getByRole('button', { name: text.removeOpen }).click();
    await removal.getByLabel(text.confirm).fill(PASSWORD);
    await removal.getByRole('button', { name: text.yes }).click();
    await expect(second.getByRole('heading', { name: text.in })).toBeVisible();
    await enter(second, language, email);
    await expect(second.getByText(text.wrong)).toBeVisible();

    await second.goto('/privacy');
    await looksRight(second);
  });
}
