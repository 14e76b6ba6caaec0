import fs from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#game/deck/deck';
import { LESSONS } from '#game/lesson/lessons';
import type { ActSettings } from '#game/room/state';
import type { HostView } from '#game/room/view';
import { openHost, openPhone } from './phoneHost';

/**
 * Pictures of every lesson, played by bots and one phone: each act's intro, answering, reveal and
 * summary, and experts who choose, on the projector and on the phone, in both languages. They are
 * looked at, not compared: `npx playwright test --project=screenshots lessons`. LESSONS=a,b takes only these.
 */

const FOLDER = path.join('test-results', 'lessons');
const WALL = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;
/** Long enough for a figure to have come to its last moment; it starts again a moment later. */
const FIGURE_MS = 7_500;
const SETTLE_MS = 700;
const CHOOSING_MS = 4_000;
const PATIENCE_MS = 30_000;
const BOTS = 26;
const MOST_ROUNDS = Number(process.env.ROUNDS ?? 2);

type Host = Awaited<ReturnType<typeof openHost>>;

const wanted = process.env.LESSONS?.split(',');

for (const language of LANGUAGES) {
  for (const lesson of LESSONS.filter(({ id }) => wanted?.includes(id) ?? true)) {
    test(`${lesson.id} in ${language}`, async ({ browser, baseURL }) => {
      test.setTimeout(600_000);
      const base = baseURL ?? '';
      const host = await openHost(base, {}, BOTS, {
        decks: lesson.decks,
        play: { kind: 'acts', acts: lesson.acts.map(shortened) },
        language,
        title: lesson.title[language],
      });
      const locale = LOCALES[language];
      const phone = await openPhone(browser, { locale, viewport: PHONE });
      await phone.goto(`/play/${host.code}`);
      await phone.locator('button[type=submit]').click();
      await phone.getByRole('heading', { level: 1 }).waitFor();
      const wall = await openWall(browser, host, { locale, viewport: WALL });

      fs.mkdirSync(FOLDER, { recursive: true });
      const take = async (act: number, name: string) => {
        const start = path.join(FOLDER, `${lesson.id}-${act + 1}-${name}-${language}`);
        await picture(wall, `${start}-wall.png`, 'view');
        await picture(phone, `${start}-phone.png`, 'page');
      };
      for (let index = 0; index < lesson.acts.length; index++) {
        await host.advance();
        await host.until(({ phase, act }) => phase.kind === 'actIntro' && act?.index === index);
        await wall.waitForTimeout(FIGURE_MS);
        await take(index, 'intro');
        while (host.view().phase.kind !== 'actSummary') {
          await host.advance();
          const { phase, act } = host.view();
          const isFirst = act?.round === 1;
          if (phase.kind === 'choosing') {
            await choose(phone);
            // While bots still make up their minds; afterwards it closes by itself.
            await wall.waitForTimeout(CHOOSING_MS);
            if (isFirst) await take(index, 'choosing');
            await soon(host.until((view) => view.phase.kind !== 'choosing'));
            if (isFirst) await take(index, 'picked');
          }
          if (phase.kind === 'answering') {
            if (isFirst) await take(index, 'answering');
            await soon(host.until(areBotsDone));
          }
          if (phase.kind === 'reveal' && isFirst) await take(index, 'reveal');
        }
        await take(index, 'summary');
      }
      host.close();
      await phone.context().close();
      await wall.context().close();
    });
  }
}

/** Short enough to look at all of it; a list of prompts has to be played to its end. */
function shortened(act: ActSettings): ActSettings {
  return act.listed.length > 0 ? act : { ...act, rounds: Math.min(act.rounds, MOST_ROUNDS) };
}

/** The projector of a host, in a browser that owns the room. */
async function openWall(
  browser: Browser,
  { code, cookie }: Host,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const wall = await context.newPage();
  const [name, value] = cookie.split('=');
  await context.addCookies([
    { name: name ?? '', value: value ?? '', url: test.info().project.use.baseURL ?? '' },
  ]);
  await wall.goto(`/screen/${code}`);
  await wall.getByRole('heading', { level: 1 }).waitFor();
  return wall;
}

function areBotsDone({ phase, experts }: HostView): boolean {
  const bots = Object.values(experts).filter(({ kind }) => kind === 'bot');
  return phase.kind !== 'answering' || bots.every(({ open }) => open === 0);
}

/** Until it happens, or long enough that it will not. */
async function soon(happens: Promise<void>): Promise<void> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([happens, tooLong]);
}

/** The phone picks the first two prompts. */
async function choose(phone: Page): Promise<void> {
  const previews = phone.locator('ul button[aria-pressed]');
  await previews.first().waitFor();
  await previews.nth(0).click();
  await previews.nth(1).click();
}

async function picture(page: Page, file: string, what: 'view' | 'page'): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: file, fullPage: what === 'page' });
}
