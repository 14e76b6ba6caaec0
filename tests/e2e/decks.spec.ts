import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { textFile } from '#tests/support/madeFiles';
import { bring, importPanel, openLibrary, ownDecks } from './deckLibrary';
import { test } from './test';

/** Decks come in, are looked at, go out, and are deleted and taken back. */

const CSV = `Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2
물이 끓는 온도는?,100도,50도,0도
제주도는 어느 쪽에 있을까요?,남쪽,북쪽,
정답이 빠진 문항,,하나,둘
`;

test('a teacher imports a table, exports it, deletes it and takes it back', async ({ browser }) => {
  const page = await openLibrary(browser);
  await bring(page, textFile('과학 퀴즈.csv', CSV));
  const imported = importPanel(page);
  await expect(imported.getByText('3개 중 2개를 카드로 만들었어요')).toBeVisible({
    timeout: 60_000,
  });
  const left = imported.getByRole('region', { name: '정답이 없어요' });
  await expect(left.getByRole('listitem')).toHaveText(/4번째 줄\s*정답이 빠진 문항/);
  await expect(imported.getByRole('button', { name: '이 묶음으로 방 만들기' })).toBeVisible();

  const own = ownDecks(page);
  const deck = own.getByRole('listitem').filter({ hasText: '과학 퀴즈' });
  await expect(deck.getByText('카드 2장', { exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await deck.getByRole('button', { name: '내보내기' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('빠지는 것이 없어요.')).toBeVisible();
  await dialog.getByLabel('Kahoot 엑셀').check();
  await expect(dialog.getByText(/설명이 빠져요/)).toBeVisible();
  await dialog.getByLabel('Mixperts 묶음 파일').check();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('link', { name: '파일로 저장하기' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('과학 퀴즈.mixperts.zip');
  const content = await readFile(await saved.path());
  await dialog.getByRole('button', { name: '닫기' }).click();

  await deck.getByRole('button', { name: '지우기' }).click();
  await expect(deck).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: '되돌리기' }).click();
  await expect(deck).toHaveCount(1);

  // The package is the same deck again, and its import can be undone.
  await bring(page, { name: 'again.zip', bytes: content });
  await expect(imported.getByText('2개 중 2개를 카드로 만들었어요')).toBeVisible({
    timeout: 60_000,
  });
  await expect(deck).toHaveCount(2);
  await imported.getByRole('button', { name: '가져오기 취소' }).click();
  await expect(deck).toHaveCount(1);
  await imported.getByRole('button', { name: '다시 넣기' }).click();
  await expect(deck).toHaveCount(2);
  await imported.getByRole('button', { name: '가져오기 취소' }).click();
  await expect(deck).toHaveCount(1);

  await deck.getByRole('link', { name: '과학 퀴즈' }).click();
  await expect(page.getByText('카드 2장 중 2장')).toBeVisible();
  await page.getByLabel('정답과 설명 보기').uncheck();
  const prompt = page.getByRole('main').getByRole('listitem').first();
  await expect(prompt.getByText('정답: 100도')).toHaveCount(0);
  await prompt.getByRole('button', { name: '100도' }).click();
  await expect(prompt.getByText('정답: 100도').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a file that is no quiz is refused in words, and an imported deck opens a room', async ({
  browser,
}) => {
  const page = await openLibrary(browser, { width: 360, height: 740 });
  await bring(page, textFile('drawing.svg', '<svg onload="alert(1)"></svg>'));
  await expect(
    page.getByText('어떤 퀴즈 파일인지 알아보지 못했어요.', { exact: false }),
  ).toBeVisible({
    timeout: 60_000,
  });
  await bring(page, textFile('과학 퀴즈.csv', CSV));
  await page.getByRole('button', { name: '이 묶음으로 방 만들기' }).click({ timeout: 60_000 });
  await page.waitForURL(/\/host\/\d{6}$/);
});

test('nothing is wider than a phone, and both languages are there', async ({ browser }) => {
  const page = await openLibrary(browser, { width: 360, height: 740 });
  const first = page.getByRole('region', { name: '준비된 카드 묶음' }).getByRole('link').first();
  await first.click();
  await page.getByLabel('정답과 설명 보기').waitFor();
  for (const path of [new URL(page.url()).pathname, '/decks']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(
      page.getByRole('link', { name: path === '/decks' ? 'Make a room' : 'Decks' }),
    ).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: '한국어' }).click();
  }
});
