import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { DeckId, Language } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import type { PresetId } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { actOfPreset } from '#game/room/presetAct';
import { test } from './test';

/** The routing stage in a real browser, with bots for experts. */

const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;

const sentences = {
  ko: {
    routed: /^카드 \d+장이 전문가 \d+명 가운데 \d+명에게 갔어요/,
    right: /^모델이 카드 \d+장 중 \d+장을 맞혔어요/,
    stage: '무대',
    table: '표로 보기',
    experts: '전문가',
    prompts: '카드',
  },
  en: {
    routed: /^\d+ prompts went to \d+ of \d+ experts\./,
    right: /^The model got \d+ of \d+ prompts right/,
    stage: 'Stage',
    table: 'Show as a table',
    experts: 'Experts',
    prompts: 'Prompts',
  },
};

/** Makes a room in this browser's name and opens its big screen. */
async function openRoom(
  page: Page,
  options: { language: Language; preset: PresetId; bots: number; seconds?: number },
) {
  const { language, preset, bots, seconds = 60 } = options;
  const { decks } = (await (await page.request.get('/api/decks')).json()) as {
    decks: { id: DeckId }[];
  };
  const wanted: CreateRoomRequest = {
    decks: [decks[0]!.id],
    play: { kind: 'acts', acts: [{ ...actOfPreset(PRESETS[preset]), rounds: 2, seconds }] },
    bots,
    flow: 'hostDriven',
    start: 'lobby',
    language,
    title: '',
  };
  const made = await page.request.post('/api/rooms', { data: wanted });
  const { code } = (await made.json()) as { code: string };
  await page.goto(`/host/${code}`);
  await expect(page.getByText(code).first()).toBeVisible();
}

/** One step on, with the key that a presenter's remote has. */
async function next(page: Page) {
  await page.locator('body').press('PageDown');
}

/** From the lobby through the intro of the act to a stage. */
async function toBriefing(page: Page) {
  await next(page);
  // The intro draws the experts as dots; the host's page takes a second key too soon for a slip.
  await expect(page.locator('main figure').first()).toBeVisible();
  await expect(async () => {
    await next(page);
    await expect(page.locator('canvas')).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Waits for the reveal, which bots bring about, and keeps it at the stage. */
async function toReveal(page: Page, language: Language) {
  const stage = page.getByRole('button', { name: sentences[language].stage });
  await expect(stage).toBeVisible({ timeout: 90_000 });
  await stage.click();
  await expect(status(page)).toHaveText(sentences[language].right, { timeout: 30_000 });
}

function status(page: Page) {
  return page.locator('main figcaption [role=status]');
}

/** Whether something is drawn: a plain canvas of one colour makes a tiny picture. */
async function drawnBytes(page: Page): Promise<number> {
  return (await page.locator('canvas').screenshot()).byteLength;
}

for (const language of ['ko', 'en'] as const) {
  test.describe(`the stage in ${language}`, () => {
    test.use({ locale: LOCALES[language] });

    test('tells and draws a round of thirty experts, from the gate to what was right', async ({
      page,
    }) => {
      const text = sentences[language];
      await openRoom(page, { language, preset: 'mixtral', bots: 30 });
      await toBriefing(page);
      await expect(status(page)).toHaveText(text.routed, { timeout: 30_000 });
      expect(await drawnBytes(page)).toBeGreaterThan(20_000);
      await expect(
        page.locator('canvas').locator('xpath=ancestor::*[@aria-hidden="true"]'),
      ).toHaveCount(1);

      // Bots answer by themselves, and the round closes when all have.
      await toReveal(page, language);
      expect(await drawnBytes(page)).toBeGreaterThan(20_000);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  });
}

test.describe('without motion', () => {
  test.use({ locale: LOCALES.en, contextOptions: { reducedMotion: 'reduce' } });

  test('the stage shows at once where everything went, also as tables by keyboard', async ({
    page,
  }) => {
    const text = sentences.en;
    await openRoom(page, { language: 'en', preset: 'switch', bots: 8 });
    await toBriefing(page);
    await expect(status(page)).toHaveText(text.routed);

    const opener = page.getByRole('button', { name: text.table });
    await opener.focus();
    await page.keyboard.press('Enter');
    const experts = page.getByRole('table', { name: text.experts });
    await expect(experts.getByRole('row')).toHaveCount(9);
    await expect(page.getByRole('table', { name: text.prompts })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(experts).toBeHidden();
    await expect(opener).toBeFocused();
  });
});

test.describe('a stage at rest', () => {
  test.use({ locale: LOCALES.en });

  test('asks for no frames, follows the size of its window, and outlives a reload', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const counted = window as typeof window & { framesAsked: number };
      counted.framesAsked = 0;
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        counted.framesAsked++;
        return ask(callback);
      };
    });
    const frames = () =>
      page.evaluate(() => (window as typeof window & { framesAsked: number }).framesAsked);
    await openRoom(page, { language: 'en', preset: 'mixtral', bots: 8 });
    await toBriefing(page);
    await toReveal(page, 'en');

    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await frames();
          const asked = now - before;
          before = now;
          return asked;
        },
        { intervals: [1_000], timeout: 20_000 },
      )
      .toBe(0);

    await page.setViewportSize({ width: 1600, height: 900 });
    const canvas = page.locator('canvas');
    await expect.poll(async () => (await canvas.boundingBox())?.width).toBeGreaterThan(1_280);
    await expect
      .poll(() => canvas.evaluate((each: HTMLCanvasElement) => each.width / each.clientWidth))
      .toBeCloseTo(1, 1);

    await page.reload();
    await toReveal(page, 'en');
    expect(await drawnBytes(page)).toBeGreaterThan(20_000);
  });
});
