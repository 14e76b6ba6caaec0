import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './test';

/** The check before class, against the server that pupils would meet. */

const CHECKS = 8;

test('all is well on this machine, in both languages and as narrow as a phone', async ({
  browser,
}) => {
  for (const [locale, width, ready] of [
    ['ko-KR', 360, '이 기기는 준비됐어요'],
    ['en-US', 1280, 'This device is ready'],
  ] as const) {
    const context = await browser.newContext({ locale, viewport: { width, height: 740 } });
    const page = await context.newPage();
    await page.goto('/check');
    await expect(page.locator('[data-state=waiting]')).toHaveCount(0, { timeout: 60_000 });
    await expect(page.locator('li[data-state]')).toHaveCount(CHECKS);
    // How fast a busy machine is says nothing; that nothing fails does.
    await expect(page.locator('[data-state=bad]')).toHaveCount(0);
    const slow = await page.locator('[data-state=slow]').count();
    if (slow === 0) await expect(page.getByRole('status')).toContainText(ready);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await context.close();
  }
});

test('a blocked WebSocket and a broken clip are each told with what to do', async ({ page }) => {
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.route('**/media/*.mp4', (route) => route.fulfill({ status: 404 }));
  await page.goto('/check');
  await expect(page.locator('[data-state=waiting]')).toHaveCount(0, { timeout: 60_000 });
  const line = page.locator('li').filter({ hasText: 'WebSocket)' });
  await expect(line).toHaveAttribute('data-state', 'slow');
  await expect(line).toContainText('long polling');
  const clip = page.locator('li').filter({ has: page.getByRole('heading', { name: /^Clips/ }) });
  await expect(clip).toHaveAttribute('data-state', 'bad');
  await expect(clip).toContainText('H.264');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(clip).toHaveAttribute('data-state', 'good', { timeout: 60_000 });
});
