import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { builtInMedia, give, newDeck, playOnPhone, saved, writeChoice } from './deckEditor';
import { test } from './test';

const aPicture = () =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer();

/** Two seconds of a rising tone as 8-bit samples: a form of sound that phones are not given as it is. */
function aSound(): Buffer {
  const rate = 8_000;
  const samples = Buffer.from(
    Array.from({ length: 2 * rate }, (_, i) => Math.round(128 + 90 * Math.sin((i * i) / 90_000))),
  );
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

test('a deck with all four modalities is made by upload, drop and paste, and played on a phone', async ({
  browser,
}) => {
  const page = await newDeck(browser);
  await writeChoice(page);
  await page.getByRole('button', { name: '글 넣기' }).click();
  await page.getByLabel('글, 한국어').fill('야옹 하고 울지 않아요.');
  await page.locator('input[data-modality=video]').setInputFiles(builtInMedia('mp4'));
  await expect(page.locator('figure video')).toBeVisible({ timeout: 60_000 });
  await give(page, 'drop', '사진.png', 'image/png', await aPicture());
  await expect(page.locator('figure img')).toBeVisible({ timeout: 60_000 });
  // Eight bits of WAVE are converted in this browser before they are sent.
  await give(page, 'paste', '소리.wav', 'audio/wav', aSound());
  await expect(page.locator('figure audio')).toHaveAttribute('src', /\.m4a$/, { timeout: 90_000 });
  await page.getByLabel('그림 설명, 한국어').fill('강아지 사진');
  await expect(page.getByText('정답이 그대로 드러나요.', { exact: false })).toBeVisible();
  await page.getByLabel('그림 설명, 한국어').fill('초록색 네모');
  await expect(page.getByText('정답이 그대로 드러나요.', { exact: false })).toHaveCount(0);
  await saved(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.reload();
  await expect(page.getByLabel('질문, 한국어')).toHaveValue('무엇일까요?');
  const phone = await playOnPhone(browser, page);
  await phone.getByRole('heading', { name: '무엇일까요?' }).waitFor({ timeout: 60_000 });
  await expect(phone.getByText('야옹 하고 울지 않아요.')).toBeVisible();
  await expect(phone.locator('article img, article audio, article video')).toHaveCount(3);
  await phone.getByRole('button', { name: /강아지/ }).click();
  // The only answer closes the round; that it is right shows that the labels came over as they were written.
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('1장 중 1장 맞혔어요', {
    timeout: 60_000,
  });
});

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

test('what could not be saved is kept on the device, and hostile files are refused', async ({
  browser,
}) => {
  const page = await newDeck(browser, { width: 360, height: 740 });
  await writeChoice(page);
  await saved(page);
  await page.route('**/api/decks/**', (route) => route.abort());
  await page.getByLabel('질문, 한국어').fill('지하철에서 쓴 질문');
  await expect(page.getByText('오프라인', { exact: false })).toBeVisible({ timeout: 30_000 });
  await page.unroute('**/api/decks/**');
  await page.reload();
  await expect(page.getByLabel('질문, 한국어')).toHaveValue('지하철에서 쓴 질문');
  await saved(page);
  const svg = Buffer.from('<svg onload="alert(1)"><script>alert(1)</script></svg>');
  await give(page, 'drop', '그림.svg', 'image/svg+xml', svg);
  await expect(page.getByText('SVG는 안 돼요', { exact: false })).toBeVisible({ timeout: 30_000 });
  await give(page, 'drop', '프로그램.exe', 'application/x-msdownload', svg);
  await expect(page.getByText('그림·소리·영상 파일만 넣을 수 있어요.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText('새 카드 묶음');
  await expect(other.getByRole('button', { name: 'Make my own copy' })).toHaveCount(0);
});
