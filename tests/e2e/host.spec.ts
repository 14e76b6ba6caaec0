import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { DeckId, Language } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { actOfPreset } from '#game/room/presetAct';
import { openPhone } from './phoneHost';
import { seatSlowPupil } from './slowPupil';
import { test } from './test';

/** The host's controls, and the wall in every phase: nothing to scroll, nothing axe objects to. */

const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;

async function openRoom(
  browser: Browser,
  options: { language?: Language; bots?: number; width?: number; height?: number } = {},
) {
  const { language = 'ko', bots = 0, width = 1280, height = 720 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: LOCALES[language],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const { decks } = (await (await page.request.get('/api/decks')).json()) as {
    decks: { id: DeckId }[];
  };
  const wanted: CreateRoomRequest = {
    decks: [decks[0]!.id],
    play: { kind: 'acts', acts: [{ ...actOfPreset(PRESETS.default), rounds: 3, seconds: 300 }] },
    bots,
    flow: 'hostDriven',
    start: 'lobby',
    language,
    title: '',
  };
  const made = await page.request.post('/api/rooms', { data: wanted });
  const { code } = (await made.json()) as { code: string };
  await page.goto(`/host/${code}`);
  await page.getByText('Mixperts').first().waitFor();
  return { context, page, code };
}

/** What the button says that leads on. */
const onward = (page: Page) =>
  page
    .getByRole('navigation', { name: /진행 도구|Controls/ })
    .getByRole('button')
    .last();

test('a double click leads one step on, and keys are not stolen from fields', async ({
  browser,
  baseURL,
}) => {
  const { page, code } = await openRoom(browser, { bots: 4 });
  const pupil = await seatSlowPupil(baseURL ?? '', code);
  await page.getByRole('button', { name: '시작하기' }).dblclick();
  await expect(page.getByRole('button', { name: '카드 나누기' })).toBeVisible();

  await page.getByRole('button', { name: '참가자 1' }).click();
  await page.getByLabel('이름으로 찾기').fill('a p');
  await page.getByLabel('이름으로 찾기').press('ArrowRight');
  await page.getByRole('button', { name: '닫기' }).click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.getByText('잠시 멈췄어요')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '카드 나누기' })).toBeVisible();

  await page.keyboard.press('KeyP');
  await expect(page.getByText('잠시 멈췄어요')).toBeVisible();
  await page.keyboard.press('KeyP');
  await expect(page.getByText('잠시 멈췄어요')).toHaveCount(0);

  await page.keyboard.press('KeyH');
  await expect(page.getByRole('button', { name: '카드 나누기' })).toHaveCount(0);
  await page.getByRole('button', { name: '도구 보이기' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: '바로 답하기 시작' })).toBeVisible();
  pupil.close();
});

test('what was pressed with a mouse leaves the space bar to “next”', async ({ browser }) => {
  const { page } = await openRoom(browser, { bots: 4 });
  await page.getByRole('button', { name: '문: 열림' }).click();
  await expect(page.getByRole('button', { name: '문: 잠김' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '카드 나누기' })).toBeVisible();
  await expect(page.getByRole('button', { name: '문: 잠김' })).toBeVisible();
});

test('a refusal is told kindly', async ({ browser }) => {
  const { page } = await openRoom(browser);
  await page.getByRole('button', { name: '시작하기' }).click();
  await expect(page.getByText('이 게이트를 쓰기에는 전문가가 모자라요.')).toBeVisible();
  await page.getByRole('button', { name: '알겠어요' }).click();
  await expect(page.getByText('이 게이트를 쓰기에는 전문가가 모자라요.')).toHaveCount(0);
});

test('the roster renames and removes, and only after asking', async ({ browser }) => {
  const { page, code } = await openRoom(browser, { bots: 2 });
  const phone = await openPhone(browser);
  await phone.goto(`/play/${code}`);
  await phone.getByLabel('별명').fill('느린거북');
  await phone.getByRole('button', { name: '참가하기' }).click();
  await page.getByRole('button', { name: '참가자 1' }).click();
  await page.getByRole('button', { name: '이름 바꾸기: 느린거북' }).click();
  await page.getByLabel('새 이름').fill('빠른거북');
  await page.getByRole('button', { name: '저장' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('빠른거북');
  await page.getByRole('button', { name: '내보내기: 빠른거북' }).click();
  await page.getByRole('button', { name: '내보내기', exact: true }).click();
  await expect(phone.getByText('선생님이 이 자리를 내보냈어요.')).toBeVisible();
  await page.getByRole('button', { name: '봇 모두 빼기' }).click();
  await page.getByRole('button', { name: '봇 모두 빼기' }).last().click();
  await expect(page.getByRole('heading', { name: '참가자 0명 · 봇 0' })).toBeVisible();
});

test('another act can be added, and an act cut short', async ({ browser }) => {
  const { page } = await openRoom(browser, { bots: 4 });
  await page.getByRole('button', { name: '시작하기' }).click();
  await expect(page.getByRole('button', { name: '카드 나누기' })).toBeVisible();
  await page.getByRole('button', { name: '더 보기' }).click();
  await page.getByRole('button', { name: '막 추가하기' }).click();
  await page.getByLabel('게이트', { exact: true }).selectOption('switch');
  await page.getByRole('button', { name: '추가하기', exact: true }).click();
  await expect(page.getByText('2막 중 1막')).toBeVisible();
  await page.getByRole('button', { name: '더 보기' }).click();
  await page.getByRole('button', { name: '이번 막 끝내기' }).click();
  await page.getByRole('button', { name: '막 끝내기', exact: true }).click();
  await expect(page.getByRole('button', { name: '다음 막으로' })).toBeVisible();
});

test('a projector turns to what the host chooses, also on another machine', async ({
  browser,
  baseURL,
}) => {
  const { context, page, code } = await openRoom(browser, { bots: 6 });
  const pupil = await seatSlowPupil(baseURL ?? '', code);
  await page.keyboard.press('PageDown');
  for (const step of ['카드 나누기', '바로 답하기 시작', '공개하기']) {
    await onward(page).filter({ hasText: step }).click();
  }
  // As on another machine: nothing is shared but who the owner is.
  const elsewhere = await browser.newContext({
    locale: LOCALES.ko,
    storageState: await context.storageState(),
  });
  const projector = await elsewhere.newPage();
  await projector.goto(`/screen/${code}`);
  await page.getByRole('button', { name: '카드', exact: true }).click();
  await page.getByRole('button', { name: /다음 카드/ }).click();
  await expect(page.getByText(/^카드 2\//)).toBeVisible();
  await expect(projector.getByText(/^카드 2\//)).toBeVisible();
  await expect(projector.getByRole('button', { name: /다음 카드/ })).toHaveCount(0);
  await elsewhere.close();
  pupil.close();
});

for (const [language, width, height] of [
  ['ko', 1280, 720],
  ['en', 1920, 1080],
  ['en', 390, 844],
] as const) {
  test(`every phase fits ${width} × ${height} and passes axe (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const { page, code } = await openRoom(browser, { language, bots: 30, width, height });
    const pupil = await seatSlowPupil(baseURL ?? '', code);
    const isWall = width > 760;

    async function look(name: string) {
      await page.getByRole('main').waitFor();
      const spare = await page.evaluate(() => {
        const main = document.querySelector('main');
        return {
          page: document.documentElement.scrollHeight - window.innerHeight,
          main: main ? main.scrollHeight - main.clientHeight : 0,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect.soft(spare.wide, `${name} is too wide`).toBeLessThanOrEqual(0);
      if (isWall) {
        expect.soft(spare.page, `${name} scrolls`).toBeLessThanOrEqual(0);
        expect.soft(spare.main, `${name} scrolls inside`).toBeLessThanOrEqual(0);
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect.soft(found, name).toEqual([]);
    }

    const tabs = language === 'ko' ? '공개 화면 고르기' : 'Parts of the reveal';
    const step = (says: RegExp) => onward(page).filter({ hasText: says });

    await look('lobby');
    await step(/시작하기|Start/).click();
    await step(/카드 나누기|Deal the prompts/).waitFor();
    await look('act intro');
    await onward(page).click();
    await step(/바로 답하기 시작|Start answering now/).waitFor();
    await look('briefing');
    await step(/바로 답하기 시작|Start answering now/).click();
    await step(/공개하기|Reveal/).waitFor();
    await look('answering');
    await step(/공개하기|Reveal/).click();

    // The round that is shown is one in which everybody has answered.
    await step(/다음 라운드|Next round/).waitFor();
    await pupil.leave();
    await step(/다음 라운드|Next round/).click();
    await step(/바로 답하기 시작|Start answering now/).click();
    await page.getByRole('navigation', { name: tabs }).waitFor();
    for (const part of [1, 2, 3, 4]) {
      await page.keyboard.press(`Digit${part}`);
      await look(`reveal ${part}`);
    }
    await page.getByRole('button', { name: language === 'ko' ? '더 보기' : 'More' }).click();
    await look('more');
    await page.getByRole('button', { name: /이번 막 끝내기|End this act/ }).click();
    await page.getByRole('button', { name: /^(막 끝내기|End the act)$/ }).click();
    await expect(onward(page)).toHaveText(/마무리하기|To the debrief/);
    await look('act summary');
    await onward(page).click();
    await expect(onward(page)).toHaveText(/게임 끝내기|End the game/);
    await look('debrief');
    await onward(page).click();
    await page.getByRole('link', { name: /결과 자세히 보기|See the results/ }).waitFor();
    await look('ended');
  });
}
