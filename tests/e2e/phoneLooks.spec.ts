import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { serveGallery } from '../app/pictures/serveGallery';
import { test } from './test';

/** Every state of a phone from fixed views, in a real browser: axe, reflow, target size. */

let gallery: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

const LOOKS = [
  { language: 'ko', colorScheme: 'light', width: 360 },
  { language: 'en', colorScheme: 'dark', width: 320 },
] as const;

for (const { language, colorScheme, width } of LOOKS) {
  test(`every state of a phone passes axe and fits ${width} px (${language}, ${colorScheme})`, async ({
    browser,
  }) => {
    // Some thirty pictures, about two seconds of axe for each on a slow machine.
    test.setTimeout(300_000);
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${gallery.url}/#state=lobby`);
    await page.waitForSelector('main');
    // The notice of a break is hidden for its first second; measure it shown.
    await page.addStyleTag({ content: '* { animation: none !important; }' });
    const states = await page.evaluate(
      () => (window as unknown as { GALLERY_STATES: string[] }).GALLERY_STATES,
    );
    for (const state of states) {
      await page.goto(`${gallery.url}/#state=${state}&language=${language}`);
      await page.waitForSelector(`[data-state=${state}] main`);

      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(found, state).toEqual([]);

      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(tooWide, `${state} is wider than the screen`).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a, summary, input')]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          // A box or a dot is pressed through its label, which is measured with it.
          .filter(
            ({ element }) => !['checkbox', 'radio'].includes(element.getAttribute('type') ?? ''),
          )
          .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
          .map(({ element }) => element.outerHTML.slice(0, 120)),
      );
      expect.soft(small, `${state} has targets below 44 px`).toEqual([]);
    }
    await context.close();
  });
}
