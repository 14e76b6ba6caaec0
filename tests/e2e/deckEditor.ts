/** The deck editor as a teacher uses it. */

import { type Browser, expect, type Page } from '@playwright/test';

/** A drop or a paste as the system would do it. */
export async function give(
  page: Page,
  how: 'drop' | 'paste',
  name: string,
  type: string,
  bytes: Buffer,
) {
  await page.locator('article[aria-labelledby=prompt-heading]').evaluate(
    (element, { how, name, type, text }) => {
      const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], name, { type }));
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { how, name, type, text: bytes.toString('base64') },
  );
}

export async function newDeck(browser: Browser, viewport = { width: 1280, height: 720 }) {
  const context = await browser.newContext({ locale: 'ko-KR', viewport });
  const page = await context.newPage();
  await page.goto('/decks');
  await page.getByRole('button', { name: '새 묶음 만들기' }).click();
  await page.getByRole('heading', { name: '카드 1' }).waitFor();
  return page;
}

export const saved = (page: Page) =>
  expect(page.getByText('저장됨')).toBeVisible({ timeout: 30_000 });

export async function writeChoice(page: Page) {
  await page.getByLabel('질문, 한국어').fill('무엇일까요?');
  await page.getByLabel('보기 A, 한국어').fill('고양이');
  await page.getByLabel('보기 B, 한국어').fill('강아지');
  await page.getByRole('radio', { name: '강아지 보기를 정답으로' }).check();
}
