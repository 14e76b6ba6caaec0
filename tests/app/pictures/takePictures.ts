/**
 * Takes a picture of every state of a phone:
 *   npx tsx tests/app/pictures/takePictures.ts <folder> [width] [height] [light|dark] [ko|en] [state…]
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { serveGallery } from './serveGallery';

const [
  folder = 'pictures',
  width = '360',
  height = '740',
  scheme = 'light',
  language = 'ko',
  ...only
] = process.argv.slice(2);

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (file) => file !== undefined && existsSync(file),
);
mkdirSync(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({
  viewport: { width: Number(width), height: Number(height) },
  deviceScaleFactor: 1,
  colorScheme: scheme === 'dark' ? 'dark' : 'light',
  reducedMotion: 'reduce',
});
page.on('pageerror', (error) => console.error(error.message));
await page.goto(`${gallery.url}/#state=lobby`);
await page.waitForSelector('main');
const states = await page.evaluate(
  () => (window as unknown as { GALLERY_STATES: string[] }).GALLERY_STATES,
);
for (const state of only.length > 0 ? only : states) {
  await page.goto(`${gallery.url}/#state=${state}&language=${language}`);
  await page.waitForSelector(`[data-state=${state}] main`);
  await page.waitForTimeout(1_150); // The notice of a break shows after a second.
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${state}: ${overflow} px too wide`);
  await page.screenshot({
    path: path.join(folder, `${state}-${language}-${width}-${scheme}.png`),
    fullPage: true,
  });
}
await browser.close();
await gallery.close();
process.exit(0);
