import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { LANGUAGES } from '#game/deck/deck';
import { joinWith, openHost, openPhone, signInAs } from './phoneHost';
import { test } from './test';

/** A report that follows its room, a pupil who is forgotten, and several sessions looked at together. */

const words = {
  ko: {
    waiting: /아직 끝난 라운드가 없어요/,
    one: /끝난 라운드 1개의 결과예요/,
    running: '진행 중인 수업이에요',
    records: (name: string) => `${name}의 기록 관리`,
    json: '모두 내려받기 (JSON)',
    remove: '이름과 답 지우기',
    yes: '영구히 지우기',
    choose: /고르기$/,
    chosen: '2개 골랐어요',
    merge: '합쳐 보기',
    merged: '수업 2개를 합친 결과',
    compare: '나란히 비교하기',
    compared: '나란히 비교',
    classes: '반끼리',
    untagged: '이름표 없음',
    cards: '전문가 카드 모두',
    cardsTitle: '전문가 카드',
  },
  en: {
    waiting: /No round is finished yet/,
    one: /Results of 1 finished round/,
    running: 'This session is running',
    records: (name: string) => `Records of ${name}`,
    json: 'Download everything (JSON)',
    remove: 'Delete name and answers',
    yes: 'Delete for good',
    choose: /^Choose /,
    chosen: '2 chosen',
    merge: 'Merge into one report',
    merged: '2 sessions as one',
    compare: 'Put them side by side',
    compared: 'Side by side',
    classes: 'Classes',
    untagged: 'No tag',
    cards: 'Expert cards for all',
    cardsTitle: 'Expert cards',
  },
};

for (const language of LANGUAGES) {
  test(`a report follows its room, forgets a pupil, and is merged and compared with another (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const text = words[language];
    const base = baseURL ?? '';
    const context = await browser.newContext({ locale: language === 'ko' ? 'ko-KR' : 'en-US' });
    const host = await openHost(base, { batchSize: 6, rounds: 1 }, 5);
    await signInAs(context, base, host.cookie);
    const phone = await openPhone(browser);
    await joinWith(phone, host.code);
    await host.until(({ roster }) => Object.values(roster).some(({ kind }) => kind === 'pupil'));
    const pupil = Object.values(host.view().roster).find(({ kind }) => kind === 'pupil');
    const name = pupil?.name ?? '';
    await host.toAnswering();

    const page = await context.newPage();
    await page.goto(`/results/${host.session}`);
    await expect(page.getByText(text.waiting).first()).toBeVisible();
    await host.advance();
    await expect(page.getByText(text.one)).toBeVisible();
    await expect(page.locator('#players').getByText(name)).toBeVisible();
    await host.send({ type: 'endGame' });
    await host.until(({ phase }) => phase.kind === 'debrief');
    await host.advance();
    await expect(page.getByText(text.running)).toHaveCount(0);

    await page.getByRole('button', { name: text.records(name) }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: text.json }).click();
    const kept = fs.readFileSync(await (await downloading).path(), 'utf8');
    expect(kept).toContain(name);
    await page.getByRole('button', { name: text.remove }).click();
    await page.getByRole('button', { name: text.yes }).click();
    await expect(page.locator('#players').getByText(name)).toHaveCount(0);
    const everything = await page.request.get(`/api/results/${host.session}/results.json`);
    expect(await everything.text()).not.toContain(name);

    await page.getByRole('link', { name: text.cards }).click();
    await expect(page.getByRole('heading', { level: 1, name: text.cardsTitle })).toBeVisible();
    await isAccessible(page);

    await anotherSession(base, host.cookie);
    await page.goto('/results');
    for (const box of await page.getByRole('checkbox', { name: text.choose }).all()) {
      await box.check();
    }
    await expect(page.getByText(text.chosen)).toBeVisible();
    await isAccessible(page);
    await page.getByRole('link', { name: text.merge }).click();
    await expect(page.getByRole('heading', { level: 1, name: text.merged })).toBeVisible();
    await expect(page.locator('#compare').getByRole('table').first()).toBeVisible();
    await isAccessible(page);

    await page.getByRole('link', { name: text.compare, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: text.compared })).toBeVisible();
    const side = page.getByRole('table', { name: text.compared }).first();
    await expect(side.getByRole('row')).toHaveCount(3);
    await expect(page.locator('svg.recharts-surface').first()).toBeVisible();
    await isAccessible(page);
    await page.getByRole('link', { name: text.classes }).click();
    await expect(side.getByRole('row', { name: text.untagged })).toBeVisible();
    await page.goBack();
    await expect(side.getByRole('row')).toHaveCount(3);
    host.close();
  });
}

/** A short game of bots of the same owner, with a round closed. */
async function anotherSession(base: string, owner: string): Promise<void> {
  const host = await openHost(base, { batchSize: 6 }, 6, {}, owner);
  await host.toAnswering();
  await host.until(({ phase }) => phase.kind === 'reveal');
  host.close();
}

async function isAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  expect((await axe.analyze()).violations).toEqual([]);
}
