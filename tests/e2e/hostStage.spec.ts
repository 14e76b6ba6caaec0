import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { DeckId, Language } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import type { PresetId } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { actOfPreset } from '#game/room/presetAct';
import { seatSlowPupil } from './slowPupil';
import { test } from './test';

/** The routing stage in a real browser, with bots for experts and one who lets the host go on. */

const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;

const sentences = {
  ko: {
    // Whether chance calls all of them or not.
    routed: /^카드 \d+장이 전문가 \d+명 (가운데 \d+명|모두)에게 갔어요/,
    right: /^모델이 카드 \d+장 중 \d+장을 맞혔어요/,
    stage: '무대',
    intro: '카드 나누기',
    briefing: '바로 답하기 시작',
    answering: '공개하기',
    table: '표로 보기',
    experts: '전문가',
    prompts: '카드',
  },
  en: {
    routed: /^\d+ prompts went to (all|\d+ of) \d+ experts\./,
    right: /^The model got \d+ of \d+ prompts right/,
    stage: 'Stage',
    intro: 'Deal the prompts',
    briefing: 'Start answering now',
    answering: 'Reveal',
    table: 'Show as a table',
    experts: 'Experts',
    prompts: 'Prompts',
  },
};

/** Makes a room in this browser's name and opens its big screen. */
async function openRoom(
  page: Page,
  options: { language: Language; preset: PresetId; experts: number },
) {
  const { language, preset, experts } = options;
  const { decks } = (await (await page.request.get('/api/decks')).json()) as {
    decks: { id: DeckId }[];
  };
  const wanted: CreateRoomRequest = {
    decks: [decks[0]!.id],
    play: { kind: 'acts', acts: [{ ...actOfPreset(PRESETS[preset]), rounds: 2, seconds: 300 }] },
    bots: experts - 1,
    flow: 'hostDriven',
    start: 'lobby',
    language,
    title: '',
  };
  const made = await page.request.post('/api/rooms', { data: wanted });
  const { code } = (await made.json()) as { code: string };
  pupil = await seatSlowPupil(new URL(made.url()).origin, code);
  await page.goto(`/host/${code}`);
  await expect(page.getByText(code).first()).toBeVisible();
}

/** One step on, with the key that a presenter's remote has, from the phase whose button says so. */
async function next(page: Page, says: string) {
  await page.getByRole('button', { name: says }).waitFor();
  await page.locator('body').press('PageDown');
}

/** From the lobby through the intro of the act to a stage. */
async function toBriefing(page: Page, language: Language) {
  await page.locator('body').press('PageDown');
  await next(page, sentences[language].intro);
  await expect(page.locator('canvas')).toBeVisible();
}

/** On to the reveal, kept at the stage. */
async function toReveal(page: Page, language: Language) {
  await next(page, sentences[language].briefing);
  await next(page, sentences[language].answering);
  await atReveal(page, language);
}

async function atReveal(page: Page, language: Language) {
  await page.getByRole('button', { name: sentences[language].stage }).click();
  await expect(status(page)).toHaveText(sentences[language].right);
}

let pupil: Awaited<ReturnType<typeof seatSlowPupil>>;
test.afterEach(() => pupil.close());

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
      await openRoom(page, { language, preset: 'mixtral', experts: 30 });
      await toBriefing(page, language);
      await expect(status(page)).toHaveText(text.routed);
      expect(await drawnBytes(page)).toBeGreaterThan(20_000);
      await expect(
        page.locator('canvas').locator('xpath=ancestor::*[@aria-hidden="true"]'),
      ).toHaveCount(1);

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
    await openRoom(page, { language: 'en', preset: 'switch', experts: 8 });
    await toBriefing(page, 'en');
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
    await openRoom(page, { language: 'en', preset: 'mixtral', experts: 8 });
    await toBriefing(page, 'en');
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
    await atReveal(page, 'en');
    expect(await drawnBytes(page)).toBeGreaterThan(20_000);
  });
});
