import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { newDeck, saved } from './deckEditor';
import { openLibrary, ownDecks } from './deckLibrary';
import { test } from './test';

const questions = (page: Page) =>
  page.getByRole('region', { name: '카드', exact: true }).getByRole('listitem');

test('prompts are put in another order by mouse and by keyboard, and stay so', async ({
  browser,
}) => {
  const page = await newDeck(browser);
  await page.getByLabel('질문, 한국어').fill('하나');
  for (const [index, question] of ['둘', '셋'].entries()) {
    await page.getByRole('button', { name: '카드 더하기' }).click();
    await page.getByRole('heading', { name: `카드 ${index + 2}` }).waitFor();
    await page.getByLabel('질문, 한국어').fill(question);
  }
  await expect(questions(page)).toContainText(['하나', '둘', '셋']);

  await questions(page).nth(2).dragTo(questions(page).nth(0));
  await expect(questions(page)).toContainText(['셋', '하나', '둘']);
  await questions(page).nth(0).dragTo(questions(page).nth(1));
  await expect(questions(page)).toContainText(['하나', '셋', '둘']);

  // The keys go on moving the same prompt: the focus goes with it.
  await questions(page).nth(0).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(questions(page)).toContainText(['셋', '둘', '하나']);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(questions(page)).toContainText(['셋', '하나', '둘']);
  await page.keyboard.press('Control+z');
  await expect(questions(page)).toContainText(['셋', '둘', '하나']);

  await saved(page);
  await page.reload();
  await expect(questions(page)).toContainText(['셋', '둘', '하나']);
});

/** Noise: nothing makes it smaller on its way. */
async function aLargePicture(): Promise<Buffer> {
  const size = { width: 800, height: 600, channels: 3 as const };
  return sharp(randomBytes(size.width * size.height * size.channels), { raw: size })
    .png()
    .toBuffer();
}

test('an upload under way can be stopped: nothing comes of it, and the same file can come again', async ({
  browser,
}) => {
  const page = await newDeck(browser);
  await page.getByLabel('질문, 한국어').fill('무엇일까요?');
  await saved(page);
  const network = await page.context().newCDPSession(page);
  const at = (uploadThroughput: number) =>
    network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1 },
      uploadThroughput,
    });
  // A picture of 1.4 MB takes a minute and a half.
  await at(16_000);
  const picture = { name: '사진.png', mimeType: 'image/png', buffer: await aLargePicture() };
  const stopped = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('/api/decks/media'),
  );
  await page.locator('input[data-modality=image]').setInputFiles(picture);
  const running = page.getByRole('status').filter({ hasText: '사진.png' });
  await expect(running.getByText('올리고 있어요', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: '그림 넣기' })).toHaveCount(0);
  await running.getByRole('button', { name: '그만두기' }).click();
  await stopped;
  await expect(running).toHaveCount(0);
  await expect(page.locator('figure')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '그림 넣기' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '사진.png' })).toHaveCount(0);

  await at(-1);
  await page.locator('input[data-modality=image]').setInputFiles(picture);
  await expect(page.locator('figure img')).toBeVisible({ timeout: 60_000 });
  await saved(page);
});

test('a deck that is ready is copied and the copy changed, and the deck itself stays as it was', async ({
  browser,
}) => {
  const page = await openLibrary(browser);
  const ready = page.getByRole('region', { name: '준비된 카드 묶음' });
  const fusion = ready.getByRole('listitem').filter({ hasText: '퓨전' }).first();
  await fusion.getByRole('link', { name: '복사해서 고치기' }).click();
  await page.getByRole('button', { name: '내 사본 만들어 고치기' }).click();
  await page.getByRole('heading', { name: '카드 1' }).waitFor();
  const question = await page.getByLabel('질문, 한국어').inputValue();
  await page.getByLabel('질문, 한국어').fill('내가 고친 질문');
  await page.getByRole('button', { name: '제목·소개·확인할 것' }).click();
  await page.getByLabel('제목, 한국어').fill('우리 반 퓨전');
  await saved(page);
  await page.getByRole('link', { name: '카드 묶음' }).click();
  const own = ownDecks(page).getByRole('listitem');
  await expect(own).toHaveCount(1);
  await own.getByRole('link', { name: '우리 반 퓨전' }).click();
  await expect(page.getByRole('heading', { name: '내가 고친 질문' })).toBeVisible();
  await page.goto('/decks');
  await fusion.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { name: question }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '내가 고친 질문' })).toHaveCount(0);
});
