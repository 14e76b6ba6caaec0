import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './test';

async function newDeck(browser: Browser, viewport = { width: 1280, height: 720 }) {
  const context = await browser.newContext({ locale: 'ko-KR', viewport });
  const page = await context.newPage();
  await page.goto('/decks');
  await page.getByRole('button', { name: '새 묶음 만들기' }).click();
  await page.getByRole('heading', { name: '카드 1' }).waitFor();
  return page;
}

const saved = (page: Page) => expect(page.getByText('저장됨')).toBeVisible({ timeout: 30_000 });

async function writeChoice(page: Page) {
  await page.getByLabel('질문, 한국어').fill('무엇일까요?');
  await page.getByLabel('보기 A, 한국어').fill('고양이');
  await page.getByLabel('보기 B, 한국어').fill('강아지');
  await page.getByRole('radio', { name: '강아지 보기를 정답으로' }).check();
}

test('two tabs do not overwrite each other, and undo takes back what was deleted', async ({
  browser,
}) => {
  const page = await newDeck(browser);
  await writeChoice(page);
  await saved(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByLabel('질문, 한국어').fill('둘째 탭의 질문');
  await saved(second);
  await page.getByLabel('질문, 한국어').fill('첫째 탭의 질문');
  const dialog = page.getByRole('dialog', { name: '다른 곳에서 이 묶음이 바뀌었어요' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: '내 내용을 새 묶음으로' }).click();
  await page.waitForURL((url) => url.pathname !== new URL(second.url()).pathname);
  await expect(page.getByLabel('질문, 한국어')).toHaveValue('첫째 탭의 질문');
  await second.reload();
  await expect(second.getByLabel('질문, 한국어')).toHaveValue('둘째 탭의 질문');

  await page.getByRole('button', { name: '카드 더하기' }).click();
  await page.getByLabel('질문, 한국어').fill('두 번째 카드');
  await page.getByRole('button', { name: '카드 2 위로' }).click();
  await expect(page.getByRole('button', { name: /^1\s*두 번째 카드/ })).toBeVisible();
  await page.getByRole('button', { name: '카드 1 지우기' }).click();
  await expect(page.getByRole('button', { name: /두 번째 카드/ })).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByRole('button', { name: /^1\s*두 번째 카드/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^2\s*두 번째 카드/ })).toBeVisible();
});

test('a link lets another teacher copy a deck, until it is taken back', async ({ browser }) => {
  const page = await newDeck(browser);
  await writeChoice(page);
  await saved(page);
  await page.getByRole('button', { name: '공유' }).click();
  await page.getByRole('button', { name: '링크 만들기' }).click();
  const link = await page.getByLabel('공유 링크').inputValue();
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await other.goto(new URL(link).pathname);
  await other.getByRole('button', { name: 'Make my own copy' }).click();
  await other.waitForURL(/\/edit$/);
  await expect(other.getByLabel('Label B, Korean')).toHaveValue('강아지');
  await page.getByRole('button', { name: '공유 그만두기' }).click();
  await expect(page.getByText('이제 이 링크로는', { exact: false })).toBeVisible();
  await other.goto(new URL(link).pathname);
  await expect(other.getByRole('button', { name: 'Make my own copy' })).toHaveCount(0);
});
