import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#game/deck/deck';
import { openPhone } from './phoneHost';
import { readCsv } from './readCsv';
import { test } from './test';

/**
 * A host, a screen and three phones play a whole game; a phone and the host reload in the middle of
 * a round, and the results are what was answered.
 */

const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;
const ROUNDS = 2;
/** A round ends when all have answered, however slow the machine is. */
const SECONDS = 300;

const words = {
  ko: {
    rounds: '라운드 수',
    more: '자세히 정하기',
    seconds: '카드 한 장에 주는 시간(초)',
    make: '방 만들기',
    start: '시작하기',
    deal: '카드 나누기',
    nextRound: '다음 라운드',
    look: '이번 막 돌아보기',
    debrief: '마무리하기',
    end: '게임 끝내기',
    results: '결과 자세히 보기',
    nickname: '별명',
    join: '참가하기',
    seated: '자리에 앉았어요',
    card: (at: number, of: string) => `카드 ${at} / ${of}`,
    cards: /^카드 1 \/ (\d+)/,
    done: '다 답했어요!',
    revealed: /맞혔어요$/,
    notYours: '이 방을 만든 브라우저가 아니에요.',
  },
  en: {
    rounds: 'Rounds',
    more: 'More settings',
    seconds: 'Seconds for one prompt',
    make: 'Make the room',
    start: 'Start',
    deal: 'Deal the prompts',
    nextRound: 'Next round',
    look: 'Look back at this act',
    debrief: 'To the debrief',
    end: 'End the game',
    results: 'See the results',
    nickname: 'Nickname',
    join: 'Join',
    seated: 'You have a seat',
    card: (at: number, of: string) => `Prompt ${at} of ${of}`,
    cards: /^Prompt 1 of (\d+)/,
    done: 'All answered!',
    revealed: /right$/,
    notYours: 'This room was made in another browser.',
  },
};

interface Pupil {
  name: string;
  language: Language;
  phone: Page;
  /** "round|question|label" of every answer given. */
  given: string[];
}

for (const language of LANGUAGES) {
  test(`a whole game from the start page to the results (${language})`, async ({ browser }) => {
    const text = words[language];
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: LOCALES[language],
      // Films of two stages at once would take all of a small machine from those who play.
      reducedMotion: 'reduce',
    });
    const host = await context.newPage();
    const code = await makeRoom(host, language);

    const screen = await context.newPage();
    await screen.goto(`/screen/${code}`);
    await expect(screen.getByText(code).first()).toBeVisible();

    const stranger = await openPhone(browser, { locale: LOCALES[language] });
    await strangersAreRefused(stranger, code, language);

    const other = language === 'ko' ? 'en' : 'ko';
    const pupils: Pupil[] = [];
    for (const [name, own] of [
      ['하늘', language],
      ['김민', other],
      ['Bo', language],
    ] as const) {
      const phone = await openPhone(browser, { locale: LOCALES[own] });
      await join(phone, code, name, own);
      pupils.push({ name, language: own, phone, given: [] });
      await expect(host.getByText(name, { exact: true }).first()).toBeVisible();
      await expect(screen.getByText(name, { exact: true }).first()).toBeVisible();
    }

    await press(host, text.start);
    await press(host, text.deal);
    for (let round = 1; round <= ROUNDS; round++) {
      const [first, ...rest] = pupils;
      if (first === undefined) throw new Error('no pupils');
      const cards = await cardsOf(first);
      await answerCard(first, round, 1, cards);
      if (round === 1) {
        await first.phone.reload();
        await host.reload();
        await expect(screen.getByRole('button', { name: text.end })).toHaveCount(0);
      }
      await Promise.all([
        answerFrom(first, round, 2, cards),
        ...rest.map(async (pupil) => answerFrom(pupil, round, 1, await cardsOf(pupil))),
      ]);
      // Everybody is done, so the round has closed by itself.
      for (const pupil of pupils) {
        await expect(pupil.phone.getByRole('heading', { level: 1 })).toHaveText(
          words[pupil.language].revealed,
        );
      }
      await press(host, round < ROUNDS ? text.nextRound : text.look);
    }
    await press(host, text.debrief);
    for (const pupil of pupils) {
      await expect(pupil.phone.getByText(pupil.name).first()).toBeVisible();
    }
    await press(host, text.end);
    await host.getByRole('link', { name: text.results }).click();
    await host.waitForURL(/\/results\/[\w-]+$/);

    await resultsMatch(host, pupils);
    await othersSeeNothing(pupils, host.url());
    for (const pupil of pupils) await pupil.phone.context().close();
    await context.close();
  });
}

async function makeRoom(host: Page, language: Language): Promise<string> {
  const text = words[language];
  await host.goto('/host');
  await host.getByLabel(text.rounds).fill(String(ROUNDS));
  await host.getByText(text.more, { exact: true }).click();
  await host.getByLabel(text.seconds).fill(String(SECONDS));
  await host.getByRole('button', { name: text.make, exact: true }).click();
  await host.waitForURL(/\/host\/\d{6}$/);
  return host.url().slice(-6);
}

async function join(phone: Page, code: string, name: string, language: Language): Promise<void> {
  const text = words[language];
  await phone.goto(`/play/${code}`);
  await phone.getByLabel(text.nickname, { exact: true }).fill(name);
  await phone.getByRole('button', { name: text.join, exact: true }).click();
  await phone.getByText(text.seated).waitFor();
}

/**
 * The one button that leads on; it says what comes. Two presses within half a second count as one,
 * so whoever sees the same button still there presses again.
 */
async function press(host: Page, name: string): Promise<void> {
  const button = host.getByRole('button', { name }).first();
  await button.waitFor();
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1_000 });
    await expect(button).toBeHidden({ timeout: 1_000 });
  }).toPass();
}

async function cardsOf({ phone, language }: Pupil): Promise<string> {
  const progress = phone.getByText(words[language].cards);
  await progress.waitFor();
  const count = words[language].cards.exec((await progress.textContent()) ?? '')?.[1];
  if (count === undefined) throw new Error('no number of prompts');
  return count;
}

async function answerFrom(pupil: Pupil, round: number, from: number, of: string): Promise<void> {
  for (let at = from; at <= Number(of); at++) await answerCard(pupil, round, at, of);
}

async function answerCard(pupil: Pupil, round: number, at: number, of: string): Promise<void> {
  const { phone, language } = pupil;
  const text = words[language];
  await phone.getByText(text.card(at, of)).waitFor();
  const heading = phone.getByRole('heading', { level: 1 });
  const question = await heading.textContent();
  const button = phone.locator('article').getByRole('group').getByRole('button').first();
  const label = await button.locator('span').last().textContent();
  await button.click();
  pupil.given.push(`${round}|${question}|${label}`);
  // What comes next stays until something is done; the last answer of all closes the round.
  await expect(
    phone
      .getByText(text.card(at + 1, of))
      .or(heading.filter({ hasText: text.done }))
      .or(heading.filter({ hasText: text.revealed }))
      .first(),
  ).toBeVisible();
}

async function resultsMatch(host: Page, pupils: readonly Pupil[]): Promise<void> {
  const session = host.url().split('/').at(-1);
  for (const { name, language, given } of pupils) {
    const file = await host.request.get(`/api/results/${session}/answers.csv?language=${language}`);
    const rows = readCsv(await file.text()).filter((row) => row[1] === name);
    const stored = rows.map((row) => `${row[0]}|${row[3]}|${row[5]}`);
    expect(stored.sort()).toEqual([...given].sort());
    // A sign such as "hidden gem" may stand beside the name.
    const own = host.locator('#players').getByRole('rowheader').filter({ hasText: name });
    await expect(own).toBeVisible();
  }
}

/** Results open for their owner only. */
async function othersSeeNothing([pupil]: readonly Pupil[], results: string): Promise<void> {
  if (pupil === undefined) throw new Error('no pupils');
  const { phone } = pupil;
  expect((await phone.goto(results))?.status()).toBe(404);
  const session = results.split('/').at(-1);
  const file = await phone.request.get(`/api/results/${session}/answers.csv`);
  expect(file.status()).toBe(404);
}

/** The pages of a host and of a screen open for the owner of the room only. */
async function strangersAreRefused(stranger: Page, code: string, language: Language) {
  for (const page of ['host', 'screen']) {
    await stranger.goto(`/${page}/${code}`);
    await expect(stranger.getByText(words[language].notYours)).toBeVisible();
  }
  await stranger.context().close();
}
