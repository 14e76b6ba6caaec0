import fs from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { PRESETS } from '#game/gate/presets';
import { LESSONS } from '#game/lesson/lessons';
import { openPhone } from './phoneHost';
import { test } from './test';

/**
 * Every lesson from the start page to its results with thirty bots: hosted in Korean, with the
 * projector and a pupil's phone in English. The host presses on, as one may who knows the lesson.
 */

/** Presses of a lesson with ten acts of three rounds, and some to spare. */
const MOST_PRESSES = 200;
/** On the wall a name like MM-ReAct stays on one line. */
const UNBROKEN_HYPHEN = '\u2011';

const onward = (host: Page) =>
  host.getByRole('navigation', { name: '진행 도구' }).getByRole('button').last();

function keepFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
}

/**
 * With bots a lesson goes on by itself, and the intro of its first act waits for a few seconds only,
 * which a page may take to open. Here nothing moves between two looks, from the first moment on.
 */
async function byHand(host: Page): Promise<void> {
  await host.route('**/api/rooms', (route) => {
    const asked = route.request().postDataJSON() as CreateRoomRequest;
    return route.continue({ postData: { ...asked, flow: 'hostDriven' } });
  });
}

for (const lesson of LESSONS) {
  test(`the lesson ${lesson.id} plays to its end in both languages`, async ({ browser }) => {
    test.setTimeout(360_000);
    const faults: string[] = [];
    const hosting = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale: 'ko-KR',
      reducedMotion: 'reduce',
    });
    const host = await hosting.newPage();
    keepFaults(host, faults);
    await byHand(host);
    await host.goto('/host');
    await host
      .getByRole('article', { name: lesson.title.ko, exact: true })
      .getByRole('button')
      .last()
      .click();
    await host.waitForURL(/\/host\/\d{6}$/);
    const code = host.url().slice(-6);
    await host.getByRole('button', { name: '진행: 직접' }).waitFor();

    // The language is kept for each device: a copy of the host's cookies makes this its second one.
    const beside = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    await beside.addCookies(
      (await hosting.cookies()).filter((cookie) => cookie.name === 'mixperts_owner'),
    );
    const screen = await beside.newPage();
    keepFaults(screen, faults);
    await screen.goto(`/screen/${code}`);
    const phone = await openPhone(browser, { locale: 'en-US', reducedMotion: 'reduce' });
    keepFaults(phone, faults);
    await phone.goto(`/play/${code}`);
    await phone.getByRole('button', { name: 'Join', exact: true }).click();

    const acts = new Set<string>();
    for (let press = 0; press < MOST_PRESSES; press++) {
      const button = onward(host);
      // While a step is on its way the button says so, and speaks of no phase.
      await expect(button).toBeEnabled();
      const says = (await button.textContent()) ?? '';
      if (says.startsWith('카드 나누기')) {
        const heading = await host.getByRole('heading', { level: 2 }).first().textContent();
        const title = (heading ?? '').replaceAll(UNBROKEN_HYPHEN, '-');
        acts.add(title);
        const shown = lesson.acts.find((act) => act.title.ko === title);
        const onWall = (shown?.title.en ?? `no act ${title}`).replaceAll('-', UNBROKEN_HYPHEN);
        await expect(screen.getByText(onWall).first()).toBeVisible();
        await expect(phone.getByText(shown?.title.en ?? title).first()).toBeVisible();
      }
      if (says.startsWith('게임 끝내기')) break;
      await button.click();
      await expect(button).not.toHaveText(says);
    }
    expect([...acts]).toEqual([...new Set(lesson.acts.map((act) => act.title.ko))]);

    for (const page of [host, screen, phone]) {
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    }
    await onward(host).click();
    await host.getByRole('link', { name: '결과 자세히 보기' }).click();
    await host.waitForURL(/\/results\/[\w-]+$/);
    await expect(host.getByRole('heading', { level: 1 })).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('a lesson changed by its teacher is played as it was changed, to its end', async ({
  browser,
}) => {
  const hosting = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'ko-KR',
    reducedMotion: 'reduce',
  });
  const host = await hosting.newPage();
  await host.goto('/host');
  await host.getByRole('button', { name: '전문가가 골라요 고쳐서 쓰기' }).click();
  await host.getByLabel('수업 제목').fill('3반의 게이트');
  await host.getByRole('checkbox', { name: '우리가 골라요 넣기' }).uncheck();
  await host.getByLabel('막 제목').fill('누가 뽑힐까');
  await host.getByLabel('게이트', { exact: true }).selectOption('mixtral');
  await host.getByLabel('라운드 수').fill('1');
  // What was changed is kept in this browser, and read again by the page that starts it.
  await host.reload();
  await host.getByRole('button', { name: '3반의 게이트 고쳐서 쓰기' }).click();
  await host.getByRole('button', { name: '이대로 시작하기' }).click();
  await host.waitForURL(/\/host\/\d{6}$/);
  await expect(host.getByText('3반의 게이트').first()).toBeVisible();

  const phone = await openPhone(browser, { locale: 'en-US', reducedMotion: 'reduce' });
  await phone.goto(`/play/${host.url().slice(-6)}`);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByText('You have a seat').waitFor();

  const seen: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    const button = onward(host);
    await expect(button).toBeEnabled();
    const says = (await button.textContent()) ?? '';
    if (says.startsWith('카드 나누기')) {
      seen.push((await host.getByRole('heading', { level: 2 }).first().textContent()) ?? '');
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText('누가 뽑힐까');
      await expect(phone.getByText(PRESETS.mixtral.scaledDown.en)).toBeVisible();
    }
    if (says.startsWith('게임 끝내기')) break;
    await button.click();
    await expect(button).not.toHaveText(says);
  }
  expect(seen).toEqual(['누가 뽑힐까']);
  await expect(host.getByRole('heading', { level: 1 })).toHaveText('함께 돌아보기');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Your expert card');
  await phone.getByRole('button', { name: 'Save as a picture' }).click();
  const downloading = phone.waitForEvent('download');
  await phone.getByRole('link', { name: 'Download' }).click();
  const picture = fs.readFileSync(await (await downloading).path());
  // A PNG names itself, and its width comes in the 16th byte.
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(720);
  await hosting.close();
});
