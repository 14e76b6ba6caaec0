/** The deck editor as a teacher uses it. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { ownDecks } from './deckLibrary';

const MEDIA = path.resolve('public/media');

/** A file of a built-in deck. */
export function builtInMedia(ending: string): string {
  return path.join(MEDIA, readdirSync(MEDIA).find((name) => name.endsWith(`.${ending}`)) ?? '');
}

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

/** Leaves the editor, opens a room with the deck, and starts it with one phone. */
export async function playOnPhone(browser: Browser, page: Page): Promise<Page> {
  await page.getByRole('link', { name: '카드 묶음' }).click();
  await ownDecks(page).getByRole('button', { name: '방 만들기' }).click();
  await page.waitForURL(/\/host\/\d{6}$/);
  const code = page.url().slice(-6);
  const phone = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
  await phone.goto(`/play/${code}`);
  await phone.getByLabel('별명').fill('하나');
  // However long the test looks at the card, the round waits for its answer.
  await phone.getByText('나에게 맞게 참여하기').click();
  await phone.getByLabel('제한 없이').check();
  await phone.getByRole('button', { name: '참가하기' }).click();
  await phone.getByText('자리에 앉았어요').waitFor();
  await page.getByRole('button', { name: '시작하기' }).click();
  await page.getByRole('button', { name: '카드 나누기' }).click();
  return phone;
}
