import fs from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '#game/deck/deck';
import { LESSONS } from '#game/lesson/lessons';
import { DEBRIEF_PAGES, REVEAL_PARTS } from '#game/room/shown';
import type { ActSettings } from '#game/room/state';
import type { HostView } from '#game/room/view';
import { openHost, openPhone } from './phoneHost';

/**
 * Pictures of every lesson, played by bots and a phone for each language: each act's intro, choosing,
 * routing, answering, reveal part by part and summary, and the debrief page by page, on projectors and
 * phones in both languages. They are looked at, not compared:
 * `npx playwright test --project=screenshots lessons`. LESSONS=a,b takes only these.
 */

const FOLDER = path.join('test-results', 'lessons');
const WALL = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const LOCALES = { ko: 'ko-KR', en: 'en-US' } satisfies Record<Language, string>;
/** Long enough for a figure to have come to its last moment; it starts again a moment later. */
const FIGURE_MS = 7_500;
const SETTLE_MS = 700;
const ROUTING_MS = 2_500;
const CHOOSING_MS = 4_000;
const PATIENCE_MS = 30_000;
const BOTS = 26;
const MOST_ROUNDS = Number(process.env.ROUNDS ?? 2);

type Host = Awaited<ReturnType<typeof openHost>>;

interface Looked {
  language: Language;
  wall: Page;
  phone: Page;
}

const wanted = process.env.LESSONS?.split(',');

for (const lesson of LESSONS.filter(({ id }) => wanted?.includes(id) ?? true)) {
  test(`the lesson ${lesson.id} on walls and phones`, async ({ browser, baseURL }) => {
    test.setTimeout(1_500_000);
    const host = await openHost(baseURL ?? '', {}, BOTS, {
      decks: lesson.decks,
      play: { kind: 'acts', acts: lesson.acts.map(shortened) },
      title: lesson.title.ko,
    });
    const looked: Looked[] = [];
    for (const language of LANGUAGES) looked.push(await openBoth(browser, host, language));

    fs.mkdirSync(FOLDER, { recursive: true });
    const take = async (act: number, name: string, where: readonly ('wall' | 'phone')[]) => {
      await looked[0]?.wall.waitForTimeout(SETTLE_MS);
      for (const pages of looked) {
        const start = path.join(FOLDER, `${lesson.id}-${act + 1}-${name}-${pages.language}`);
        for (const at of where) {
          await pages[at].screenshot({ path: `${start}-${at}.png`, fullPage: at === 'phone' });
        }
      }
    };
    const BOTH = ['wall', 'phone'] as const;
    const wait = (ms: number) => looked[0]?.wall.waitForTimeout(ms);
    for (let index = 0; index < lesson.acts.length; index++) {
      await host.advance();
      await host.until(({ phase, act }) => phase.kind === 'actIntro' && act?.index === index);
      await wait(FIGURE_MS);
      await take(index, 'intro', BOTH);
      while (host.view().phase.kind !== 'actSummary') {
        // A round that everybody has answered goes on by itself, just when it is to be led on.
        await host.advance().catch(() => undefined);
        const isFirst = host.view().act?.round === 1;
        if (host.view().phase.kind === 'choosing') {
          for (const { phone } of looked) await choose(phone);
          // While bots still make up their minds; afterwards it closes by itself.
          await wait(CHOOSING_MS);
          if (isFirst) await take(index, 'choosing', BOTH);
          await soon(host.until((view) => view.phase.kind !== 'choosing'));
        }
        if (host.view().phase.kind === 'briefing') {
          await wait(ROUTING_MS);
          if (isFirst) await take(index, 'routing', BOTH);
          await soon(host.until((view) => view.phase.kind === 'answering'));
        }
        if (host.view().phase.kind === 'answering') {
          if (isFirst) await take(index, 'answering', BOTH);
          for (const { phone } of looked) await answerOne(phone);
          await soon(host.until(areBotsDone));
        }
        const { phase } = host.view();
        if (phase.kind !== 'reveal' || !isFirst) continue;
        await take(index, 'reveal', ['phone']);
        for (const part of REVEAL_PARTS) {
          const shown = { kind: 'reveal', phase: phase.number, part, prompt: 0 } as const;
          await host.send({ type: 'show', shown });
          await take(index, `reveal-${part}`, ['wall']);
        }
      }
      await take(index, 'summary', BOTH);
    }
    await host.advance();
    await host.until(({ phase }) => phase.kind === 'debrief');
    await take(lesson.acts.length, 'debrief', ['phone']);
    for (const page of DEBRIEF_PAGES) {
      await host.send({ type: 'show', shown: { kind: 'debrief', page } });
      await take(lesson.acts.length, `debrief-${page}`, ['wall']);
    }
    host.close();
    for (const { wall, phone } of looked) {
      await phone.context().close();
      await wall.context().close();
    }
  });
}

/** Short enough to look at all of it; a list of prompts has to be played to its end. */
function shortened(act: ActSettings): ActSettings {
  return act.listed.length > 0 ? act : { ...act, rounds: Math.min(act.rounds, MOST_ROUNDS) };
}

/** A projector and a pupil's phone in one language. */
async function openBoth(browser: Browser, host: Host, language: Language): Promise<Looked> {
  const locale = LOCALES[language];
  const phone = await openPhone(browser, { locale, viewport: PHONE });
  await phone.goto(`/play/${host.code}`);
  await phone.locator('button[type=submit]').click();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  return { language, phone, wall: await openWall(browser, host, { locale, viewport: WALL }) };
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

/** Any answer to the first prompt, if there is one; the others stay open, as with whoever is slow. */
async function answerOne(phone: Page): Promise<void> {
  const label = phone.locator('article').getByRole('group').getByRole('button').first();
  if (await label.isVisible()) await label.click();
}
