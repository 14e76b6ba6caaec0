import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { type Language, LANGUAGES } from '#game/deck/deck';
import { test } from './test';

/** A passkey from its making to its end, with a device that the browser pretends to have. */

const words = {
  ko: {
    add: '패스키 추가…',
    name: '어떤 기기인지 알아볼 이름',
    confirm: '확인을 위해 비밀번호를 입력해 주세요',
    make: '패스키 추가하기',
    added: '패스키를 추가했어요',
    passkeys: '패스키',
    rename: '‘교무실 노트북’ 이름 바꾸기',
    newName: '새 이름',
    save: '저장하기',
    remove: '‘집 노트북’ 패스키 지우기',
    yes: '패스키 지우기',
    none: '아직 패스키가 없어요.',
    enter: '패스키로 로그인',
    out: '로그아웃',
    unknown: '등록되지 않았거나 지워진 패스키예요',
    nowhere: '이 주소에서는 패스키를 쓸 수 없어요',
    first: '교무실 노트북',
    second: '집 노트북',
  },
  en: {
    add: 'Add a passkey…',
    name: 'A name to know the device by',
    confirm: 'Type your password to confirm',
    make: 'Add the passkey',
    added: 'The passkey was added',
    passkeys: 'Passkeys',
    rename: 'Rename “Staff room”',
    newName: 'New name',
    save: 'Save',
    remove: 'Remove the passkey “At home”',
    yes: 'Remove the passkey',
    none: 'There are none yet.',
    enter: 'Sign in with a passkey',
    out: 'Sign out',
    unknown: 'This passkey was removed, or never added',
    nowhere: 'There are no passkeys at this address',
    first: 'Staff room',
    second: 'At home',
  },
} satisfies Record<Language, object>;
const PASSWORD = 'three blue whales';

async function open(browser: Browser, origin: string, language: Language): Promise<Page> {
  const [locale, width] = language === 'ko' ? ['ko-KR', 360] : ['en-US', 1280];
  const context = await browser.newContext({
    baseURL: origin,
    locale,
    viewport: { width: Number(width), height: 740 },
  });
  return context.newPage();
}

/** A finger that always fits. */
async function plugInDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
}

async function signUp(page: Page, email: string) {
  const made = await page.request.post('/api/auth/sign-up', {
    headers: { origin: new URL(page.url()).origin },
    data: { email, password: PASSWORD, remember: true },
  });
  expect(made.status()).toBe(200);
  await page.goto('/account');
}

async function looksRight(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  expect((await axe.analyze()).violations).toEqual([]);
}

for (const language of LANGUAGES) {
  test(`a passkey is made, signs in, is renamed and removed (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const text = words[language];
    const page = await open(browser, baseURL ?? '', language);
    await plugInDevice(page);
    await page.goto('/account');
    await expect(page.getByRole('button', { name: text.enter })).toBeVisible();
    await looksRight(page);
    await signUp(page, `passkey-${language}${test.info().repeatEachIndex}@school.kr`);

    const card = page.getByRole('region', { name: text.passkeys });
    await expect(card.getByText(text.none)).toBeVisible();
    await card.getByRole('button', { name: text.add }).click();
    await card.getByLabel(text.name).fill(text.first);
    await card.getByLabel(text.confirm).fill(PASSWORD);
    await looksRight(page);
    await card.getByRole('button', { name: text.make }).click();
    await expect(card.getByText(text.added)).toBeVisible();
    await expect(card.getByRole('listitem')).toContainText(text.first);

    await page.getByRole('button', { name: text.out, exact: true }).click();
    await page.getByRole('button', { name: text.enter }).click();
    await page.waitForURL((url) => url.pathname === '/host');
    await page.goto('/account');
    await card.getByRole('button', { name: text.rename }).click();
    await card.getByLabel(text.newName).fill(text.second);
    await card.getByRole('button', { name: text.save }).click();
    await expect(card.getByRole('listitem')).toContainText(text.second);

    await card.getByRole('button', { name: text.remove }).click();
    await looksRight(page);
    await card.getByRole('button', { name: text.yes, exact: true }).click();
    await expect(card.getByText(text.none)).toBeVisible();
    await page.getByRole('button', { name: text.out, exact: true }).click();
    await page.getByRole('button', { name: text.enter }).click();
    await expect(page.getByText(text.unknown)).toBeVisible();
  });
}

test('at an address that is a number no passkey is offered, and the account says why', async ({
  browser,
  baseURL,
}) => {
  const page = await open(browser, (baseURL ?? '').replace('localhost', '127.0.0.1'), 'en');
  await page.goto('/account');
  await signUp(page, `no-passkey${test.info().repeatEachIndex}@school.kr`);
  await expect(page.getByText(words.en.nowhere)).toBeVisible();
  await expect(page.getByRole('button', { name: words.en.add })).toHaveCount(0);
  await page.getByRole('button', { name: words.en.out, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('button', { name: words.en.enter })).toHaveCount(0);
});
