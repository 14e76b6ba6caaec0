import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openPhone } from './phoneHost';
import { test } from './test';

/** The pictures of README.md, from a real game with bots and one phone: npm run screenshots. */

const FOLDER = path.join('.github', 'screenshots');
const file = (name: string) => path.join(FOLDER, `${name}.png`);
/** Long enough for every flight of a batch to have landed. */
const FILM_MS = 9_000;

test('pictures of a game', async ({ browser }) => {
  test.setTimeout(300_000);
  for (const [language, locale] of [
    ['en', 'en-US'],
    ['ko', 'ko-KR'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale });
    const host = await context.newPage();
    await host.goto('/host');
    await host.screenshot({ path: file(`start-${language}`) });
    await host.locator('input[type=number]').nth(1).fill('29');
    await host.locator('button[type=submit]').click();
    await host.waitForURL(/\/host\/\d{6}$/);
    const phone = await openPhone(browser, { locale });
    await phone.goto(`/play/${host.url().slice(-6)}`);
    await phone.locator('button[type=submit]').click();
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await host.waitForTimeout(1_000);
    await host.screenshot({ path: file(`lobby-${language}`) });

    await next(host);
    await next(host);
    await host.waitForTimeout(FILM_MS - 3_000);
    await host.screenshot({ path: file(`stage-${language}`) });
    await phone.locator('article').getByRole('group').waitFor();
    await phone.screenshot({ path: file(`phone-${language}`) });
    await phone.locator('article').getByRole('group').getByRole('button').first().click();
    await host.waitForTimeout(FILM_MS);
    await next(host);
    await host.waitForTimeout(FILM_MS);
    await host.screenshot({ path: file(`reveal-${language}`) });
    await phone.screenshot({ path: file(`outcome-${language}`) });

    await host.goto('/results');
    await host.locator('main li a').first().click();
    await host.waitForURL(/\/results\/[\w-]+$/);
    await host.locator('#summary').waitFor();
    await host.screenshot({ path: file(`results-${language}`) });
    await phone.context().close();
    await context.close();
  }
});

/** Goes on, and waits until the button says what comes after. */
async function next(host: Page): Promise<void> {
  const button = host.getByRole('navigation').getByRole('button').last();
  const before = (await button.textContent()) ?? '';
  // Two presses within half a second count as one.
  await host.waitForTimeout(600);
  await host.keyboard.press('ArrowRight');
  await expect(button).not.toHaveText(before);
}
