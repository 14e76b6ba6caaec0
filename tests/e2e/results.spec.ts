import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { LANGUAGES } from '#game/deck/deck';
import { openHost, signInAs } from './phoneHost';
import { test } from './test';

/** Results of a short game of bots: the list, the report, a round again, what to take away. */

const words = {
  ko: {
    edit: /고치기$/,
    name: '이름',
    tag: '반 이름표',
    save: '저장하기',
    list: '← 모든 결과',
    find: '찾을 말',
    none: '조건에 맞는 수업이 없어요.',
    clear: '조건 지우기',
    chart: '라운드마다 맞힌 비율',
    table: '표로 보기',
    hide: '이름 숨기기',
    hidden: /^참가자 \d+$/,
    round: '어느 라운드를 볼까요?',
    moment: '시각',
    back: /답이 돌아와요/,
    play: '재생',
    belief: /게이트의 믿음/,
    gate: '이 게이트였다면',
    was: '실제 게이트',
    workbook: '엑셀 파일 (표 전부)',
    remove: /지우기$/,
    yes: '영구히 지우기',
  },
  en: {
    edit: /^Edit/,
    name: 'Name',
    tag: 'Class tag',
    save: 'Save',
    list: '← All results',
    find: 'Search',
    none: 'No session fits these filters.',
    clear: 'Clear filters',
    chart: 'Share right, round by round',
    table: 'As a table',
    hide: 'Hide names',
    hidden: /^Player \d+$/,
    round: 'Which round?',
    moment: 'Moment',
    back: /answers return/,
    play: 'Play',
    belief: /What the gate believes/,
    gate: 'Had this gate run',
    was: 'As it was',
    workbook: 'Excel workbook (all tables)',
    remove: /^Delete/,
    yes: 'Delete for good',
  },
};

for (const language of LANGUAGES) {
  test(`the results of a game, from the list to paper (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const text = words[language];
    const context = await browser.newContext({ locale: language === 'ko' ? 'ko-KR' : 'en-US' });
    const page = await context.newPage();
    // Rows are written when a round closes, here since all bots have answered; a chart has two.
    const play = { kind: 'preset', preset: 'mixtral' } as const;
    const host = await openHost(baseURL ?? '', {}, 6, { play, language });
    for (const _ of [1, 2]) {
      await host.advance();
      await host.toAnswering();
      await host.until(({ phase }) => phase.kind === 'reveal');
    }
    const { session } = host;
    await signInAs(context, baseURL ?? '', host.cookie);
    await page.goto(`/results/${session}`);

    await page.getByRole('button', { name: text.edit }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text.name, { exact: true }).fill('E2E');
    await dialog.getByLabel(text.tag).fill('3-2');
    await dialog.getByRole('button', { name: text.save }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'E2E' })).toBeVisible();

    const chart = page.getByRole('figure', { name: text.chart });
    await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
    await chart.getByText(text.table).click();
    await expect(chart.getByRole('table')).toBeVisible();

    await page.getByLabel(text.round).selectOption('1');
    await page.getByRole('button', { name: text.back }).click();
    await expect(page.getByLabel(text.moment)).toHaveAttribute('aria-valuetext', text.back);
    await expect(page.locator('#replay figure[data-drawing="ready"]')).toBeVisible();
    await expect(page.getByText(text.belief).first()).toBeVisible();
    await page.getByLabel(text.moment).press('Home');
    await expect(page.getByLabel(text.moment)).not.toHaveAttribute('aria-valuetext', text.back);

    await page.getByLabel(text.gate).selectOption('switch');
    await expect(page.getByRole('columnheader', { name: text.was }).first()).toBeVisible();

    await page.getByLabel(text.hide).check();
    await expect(page.locator('#players').getByText(text.hidden).first()).toBeVisible();
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
    expect((await axe.analyze()).violations).toEqual([]);

    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: text.workbook }).click();
    const file = await (await downloading).path();
    expect(fs.readFileSync(file).subarray(0, 2).toString()).toBe('PK');

    await page.getByRole('link', { name: text.list }).click();
    await page.getByLabel(text.find).fill('nothing like this');
    await expect(page.getByText(text.none)).toBeVisible();
    await page.getByRole('button', { name: text.clear }).click();
    await page.getByLabel(text.find).fill('3-2 e2e');
    await expect(page.getByRole('link', { name: 'E2E' })).toBeVisible();
    const listAxe = new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21aa',
      'wcag22aa',
    ]);
    expect((await listAxe.analyze()).violations).toEqual([]);
    await page.locator('li').getByRole('button', { name: text.remove }).click();
    await page.getByRole('button', { name: text.yes }).click();
    await expect(page.getByRole('link', { name: 'E2E' })).toHaveCount(0);
    expect((await page.request.get(`/api/results/${session}/rounds.csv`)).status()).toBe(404);
    host.close();
  });
}
