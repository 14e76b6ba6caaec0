import { browserStore, randomId } from '#app/_live/deviceStore';
import { tryLine } from '#app/_live/tryLine';
import type { SampleMedia } from './sampleMedia';

/** What a class needs of a device and the network between it and the server, in the order of finding out. */
export const CHECKS = [
  'reach',
  'line',
  'class',
  'speed',
  'picture',
  'sound',
  'clip',
  'memory',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** `slow` still plays; `bad` does not. */
export type Verdict = 'good' | 'slow' | 'bad';
export interface Finding {
  verdict: Verdict;
  /** In the unit of the check: milliseconds, lines that stand, or megabits per second. */
  figure: number | null;
}

export const CLASS_SIZE = 30;
/** A browser asks a server six things at a time, and a polling line two: more would wait for each other. */
const LINES_BY_POLLING = 3;
const TRIPS = 5;
const NEAR_MS = 200;
const FAR_MS = 1_500;
const FAST_LINES_MS = 4_000;
/** A phone fetches about 200 kB for a round: a class has its media in 3 seconds, or in 24. */
const ENOUGH_MEGABITS = 20;
const LEAST_MEGABITS = 2;
const MEDIA_MS = 8_000;

const bad: Finding = { verdict: 'bad', figure: null };
const graded = (figure: number, good: boolean, works: boolean): Finding => ({
  verdict: good ? 'good' : works ? 'slow' : 'bad',
  figure,
});

/** Runs one check. Whatever breaks is a finding: nothing is thrown. */
export async function runCheck(check: CheckId, media: SampleMedia): Promise<Finding> {
  try {
    return await RUN[check](media);
  } catch {
    return bad;
  }
}

const RUN: Record<CheckId, (media: SampleMedia) => Promise<Finding>> = {
  async reach() {
    const trips: number[] = [];
    for (let trip = 0; trip < TRIPS; trip++) {
      const from = performance.now();
      const answer = await fetch('/healthz', { cache: 'no-store' });
      // A trip is over when all of the answer is here.
      await answer.text();
      if (!answer.ok) return bad;
      trips.push(performance.now() - from);
    }
    const median = trips.sort((a, b) => a - b)[Math.floor(TRIPS / 2)] ?? 0;
    return graded(median, median <= NEAR_MS, median <= FAR_MS);
  },

  async line() {
    const straight = await tryLine('websocket');
    if (straight !== null) return { verdict: 'good', figure: straight };
    const around = await tryLine('polling');
    return around === null ? bad : { verdict: 'slow', figure: around };
  },

  async class() {
    const from = performance.now();
    const standing = await linesAtOnce();
    const isQuick = performance.now() - from <= FAST_LINES_MS;
    return graded(standing, standing === CLASS_SIZE && isQuick, standing > CLASS_SIZE / 2);
  },

  async speed({ load }) {
    const from = performance.now();
    const files = await Promise.all(
      load.map(async (src) => {
        const answer = await fetch(src, { cache: 'no-store' });
        return answer.ok ? (await answer.arrayBuffer()).byteLength : 0;
      }),
    );
    const bits = files.reduce((sum, bytes) => sum + bytes, 0) * 8;
    if (bits === 0) return bad;
    const megabits = bits / 1e6 / ((performance.now() - from) / 1e3);
    return graded(megabits, megabits >= ENOUGH_MEGABITS, megabits >= LEAST_MEGABITS);
  },

  picture: ({ image }) => playable(image, () => document.createElement('img'), 'load'),
  sound: ({ audio }) => playable(audio, () => document.createElement('audio'), 'loadeddata'),
  clip: ({ video }) => playable(video, () => document.createElement('video'), 'loadeddata'),

  memory() {
    const key = `mixperts.check.${randomId()}`;
    browserStore().set(key, 'kept');
    // Another store has nothing but what the browser really wrote.
    const isKept = browserStore().get(key) === 'kept';
    browserStore().remove(key);
    return Promise.resolve({ verdict: isKept ? 'good' : 'slow', figure: null });
  },
};

/** How many lines of a class stand: straight ones all at once, the others as a browser can. */
async function linesAtOnce(): Promise<number> {
  let standing = await openAtOnce(CLASS_SIZE, 'websocket');
  while (standing < CLASS_SIZE) {
    const wanted = Math.min(CLASS_SIZE - standing, LINES_BY_POLLING);
    const around = await openAtOnce(wanted, 'polling');
    standing += around;
    if (around < wanted) break;
  }
  return standing;
}

async function openAtOnce(lines: number, transport: 'websocket' | 'polling'): Promise<number> {
  const took = await Promise.all(Array.from({ length: lines }, () => tryLine(transport)));
  return took.filter((each) => each !== null).length;
}

async function playable(
  src: string | null,
  make: () => HTMLImageElement | HTMLMediaElement,
  event: 'load' | 'loadeddata',
): Promise<Finding> {
  if (src === null) return bad;
  const element = make();
  const isPlayed = await new Promise<boolean>((resolve) => {
    const late = setTimeout(() => resolve(false), MEDIA_MS);
    const end = (well: boolean) => () => {
      clearTimeout(late);
      resolve(well);
    };
    element.addEventListener(event, end(true), { once: true });
    element.addEventListener('error', end(false), { once: true });
    if (element instanceof HTMLMediaElement) {
      element.preload = 'auto';
      element.muted = true;
    }
    element.src = src;
    if (element instanceof HTMLMediaElement) element.load();
  });
  element.removeAttribute('src');
  // Else the rest of the file goes on arriving.
  if (element instanceof HTMLMediaElement) element.load();
  return { verdict: isPlayed ? 'good' : 'bad', figure: null };
}
