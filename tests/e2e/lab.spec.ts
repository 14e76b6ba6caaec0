import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './test';

/** The gate lab is played, sent on as a link, and read on a phone. */

async function openLab(browser: Browser, query = '', locale = 'ko-KR', width = 1280) {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 720 },
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`/lab${query}`);
  return page;
}

const facts = (page: Page) => page.locator('dl').innerText();

test('a gate is run round by round, and its link shows the same on another device', async ({
  browser,
}) => {
  const page = await openLab(browser);
  await expect(page.getByText('24라운드 중 0라운드')).toBeVisible();
  // By keyboard alone: the button keeps the focus while rounds are played.
  const step = page.getByRole('button', { name: '한 라운드' });
  await expect(step).toBeEnabled();
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('24라운드 중 1라운드')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('24라운드 중 2라운드')).toBeVisible();

  await page.getByLabel('게이트', { exact: true }).selectOption('switch');
  await expect(page.getByText('24라운드 중 0라운드')).toBeVisible();
  await page.getByLabel('전문가 수', { exact: true }).fill('8');
  await page.getByRole('button', { name: '계속 돌리기' }).click();
  // It does not wait at the third round for somebody to look.
  await expect(page.getByText(/24라운드 중 ([3-9]|1\d|2\d)라운드/)).toBeVisible();
  await page.getByRole('button', { name: '멈추기' }).click();
  await expect(page.getByRole('button', { name: '계속 돌리기' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('gate')).toBe('switch');

  const here = await facts(page);
  const { search } = new URL(page.url());
  await page.reload();
  await expect.poll(() => facts(page)).toBe(here);
  const other = await openLab(browser, search);
  await expect.poll(() => facts(other)).toBe(here);
});

test('one prompt after another is explained', async ({ browser }) => {
  const page = await openLab(browser, '?experts=8&rounds=8', 'en-US');
  const decision = page.getByRole('region', { name: 'One prompt’s decision' });
  await expect(decision.getByText(/^Prompt 1 ·/u)).toBeVisible();
  await decision.getByRole('button', { name: 'Next prompt' }).click();
  await expect(decision.getByText(/^Prompt 2 ·/u)).toBeVisible();
  await expect(
    decision.getByText(/What spoke most for|Nothing speaks for|No expert holds/u).first(),
  ).toBeVisible();
});

test('nothing is wider than a phone, in either language, and axe finds nothing', async ({
  browser,
}) => {
  for (const locale of ['ko-KR', 'en-US']) {
    const page = await openLab(browser, '?gate=sharedSoftmax&experts=100&rounds=12', locale, 360);
    await page.locator('dl').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});
