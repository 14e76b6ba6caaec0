import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#app/_text/chooseLanguage';
import type { Language } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import { LESSONS } from '#game/lesson/lessons';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { ActSettings } from '#game/room/state';
import { openHost, openPhone } from './phoneHost';
import { test } from './test';

/**
 * Pictures to look at of what ends a lesson: the debrief on the wall page by page, reveals with
 * system cards, the personal card on a phone, and the page of cards.
 * npm run screenshots -- debrief
 */

const FOLDER = path.join('test-results', 'debrief');
const file = (name: string) => path.join(FOLDER, `${name}.png`);

const WALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;

/** Short enough to be waited for, with everything a debrief can tell. */
function shortLesson(): { decks: CreateRoomRequest['decks']; acts: ActSettings[] } {
  const lesson = LESSONS.find(({ id }) => id === 'classIsModel');
  if (!lesson) throw new Error('no such lesson');
  const acts = lesson.acts
    .filter(({ choice }) => choice === 'gate')
    .map((act) => ({ ...act, rounds: 1, seconds: Math.min(act.seconds, 8) }));
  return { decks: lesson.decks, acts };
}

async function speak(page: Page, language: Language) {
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: origin }]);
  await page.reload();
}

test('the wall after a lesson of thirty bots', async ({ browser }) => {
  test.setTimeout(900_000);
  const context = await browser.newContext({ viewport: WALL, locale: LOCALES.ko });
  const page = await context.newPage();
  const { decks, acts } = shortLesson();
  const wanted: CreateRoomRequest = {
    decks,
    play: { kind: 'acts', acts },
    bots: 30,
    flow: 'automatic',
    start: 'now',
    language: 'ko',
    title: '',
  };
  const made = await page.request.post('/api/rooms', { data: wanted });
  const { code } = (await made.json()) as { code: string };
  await page.goto(`/host/${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('함께 돌아보기', {
    timeout: 800_000,
  });
  for (const language of LANGUAGES) {
    await speak(page, language);
    const tabs = page
      .getByRole('main')
      .getByRole('navigation')
      .locator('> div:first-child > button');
    await tabs.first().waitFor();
    const names = await tabs.allTextContents();
    for (const [index, name] of names.entries()) {
      await page.keyboard.press(`Digit${index + 1}`);
      await page.waitForTimeout(800);
      await page.screenshot({ path: file(`wall-${index + 1}-${language}`) });
      expect(name).not.toBe('');
    }
  }
});

for (const language of LANGUAGES) {
  test(`a phone from the tests to its card (${language})`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const deck = shortLesson();
    const tests = deck.acts.filter(({ purpose }) => purpose !== 'play');
    const [about] = tests;
    if (!about || !baseURL) throw new Error('no test act');
    const play: ActSettings = { ...about, purpose: 'play', topics: [], batchSize: 12, seconds: 60 };
    const acts = [tests[0], play, tests[1]].filter((act) => act !== undefined);
    const host = await openHost(baseURL, {}, 6, {
      decks: deck.decks,
      play: { kind: 'acts', acts: acts.map((act) => ({ ...act, seconds: 60 })) },
      language,
    });
    const phone = await openPhone(browser, { viewport: PHONE, locale: LOCALES[language] });
    await phone.goto(`/play/${host.code}`);
    await phone.locator('button[type=submit]').click();
    await host.until(({ seats }) => seats.here > 0);
    while (host.view().phase.kind !== 'debrief') {
      const { kind, number } = host.view().phase;
      if (kind === 'answering') {
        await answerAll(phone, () => host.view().phase.number === number);
        await host.until(({ phase }) => phase.number > number);
        continue;
      }
      if (kind === 'briefing') {
        await host.until(({ phase }) => phase.number > number);
        continue;
      }
      if (kind === 'reveal') await pictureReveal(phone, language);
      await host.advance();
    }
    await phone.getByRole('table').waitFor();
    await phone.screenshot({ path: file(`phone-${language}`), fullPage: true });
    await phone.getByRole('button', { name: /그림으로 저장하기|Save as a picture/ }).click();
    await phone.locator('dialog img').waitFor();
    await phone.screenshot({ path: file(`phone-picture-${language}`) });
    const downloading = phone.waitForEvent('download');
    await phone.getByRole('link', { name: /내려받기|Download/ }).click();
    await (await downloading).saveAs(file(`card-${language}`));
    host.close();
  });

  test(`the page of system cards (${language})`, async ({ browser }) => {
    for (const [name, viewport] of Object.entries({ wall: WALL, phone: PHONE })) {
      const context = await browser.newContext({ viewport, locale: LOCALES[language] });
      const page = await context.newPage();
      await page.goto('/systems');
      await page.getByRole('article').first().waitFor();
      await page.screenshot({ path: file(`systems-${name}-${language}`), fullPage: true });
    }
  });
}

/** Any answer will do, as long as there is one for every prompt. */
async function answerAll(phone: Page, isOpen: () => boolean) {
  while (isOpen()) {
    const label = phone.locator('article').getByRole('group').getByRole('button').first();
    await label.click({ timeout: 1_000 }).catch(() => undefined);
  }
}

/** A prompt about a system, with its card opened. */
async function pictureReveal(phone: Page, language: Language) {
  const summary = phone.getByText(/이 모델은 어떤 구조일까요\?|How is this system built\?/).first();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  if (!(await summary.isVisible())) return;
  await summary.click();
  await phone.locator('details section svg').first().waitFor();
  await phone.screenshot({ path: file(`phone-reveal-${language}`), fullPage: true });
}
