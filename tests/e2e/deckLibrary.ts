/** The page of all decks as a teacher uses it. */

import type { Browser, FileChooser, Locator, Page } from '@playwright/test';
import type { MadeFile } from '#tests/support/madeFiles';

export async function openLibrary(
  browser: Browser,
  size = { width: 1280, height: 720 },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'ko-KR',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto('/decks');
  await page.getByRole('heading', { name: '카드 묶음', exact: true }).waitFor();
  return page;
}

/** Chooses a file in the system's own window: what it holds, or where it lies. */
export async function choose(
  page: Page,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '파일 고르기' }).click();
  await (await choosing).setFiles(file);
}

export function bring(page: Page, { name, bytes }: MadeFile): Promise<void> {
  return choose(page, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

export function importPanel(page: Page): Locator {
  return page.getByRole('region', { name: '카드 묶음 가져오기' });
}

export function ownDecks(page: Page): Locator {
  return page.getByRole('region', { name: '내 카드 묶음' });
}

/** Saves a deck as our own package, through its dialog. */
export async function savePackage(page: Page, deck: Locator): Promise<string> {
  await deck.getByRole('button', { name: '내보내기' }).click();
  const dialog = page.getByRole('dialog');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('link', { name: '파일로 저장하기' }).click();
  const saved = await (await saving).path();
  await dialog.getByRole('button', { name: '닫기' }).click();
  return saved;
}
