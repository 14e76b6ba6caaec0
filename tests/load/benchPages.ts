/**
 * `npm run bench:pages [address]`: what a pupil waits for on a slow phone and a slow line, beside the
 * same page as bare HTML in the same run. Asks a running server, http://localhost:3000 unless told.
 */

import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '#tests/support/chromium';
import { openHost } from '#tests/e2e/phoneHost';

const REPEATS = 7;
const PROCESSOR_SLOWDOWN = 4;
/** Lighthouse's "slow 4G": 150 ms there and back, 1.6 Mb/s down, 750 kb/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
interface Visit {
  /** Milliseconds from asking for the page to a form on the screen that can be filled in and sent. */
  ready: number;
  requests: number;
  /** Bytes on the wire, heads included, by kind. */
  bytes: Record<string, number>;
}

const READY = 'ready';
/** Marks the moment in which the form stands in the page and can be sent; as text, for the page to run. */
const WATCH = `new MutationObserver((_, watch) => {
  if (!document.querySelector('form button[type=submit]:enabled')) return;
  performance.mark('${READY}');
  watch.disconnect();
}).observe(document, { subtree: true, childList: true, attributes: true });`;

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'ko-KR',
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN });
  const traffic = countTraffic(session);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('form button[type=submit]:enabled').waitFor();
  await page.waitForLoadState('networkidle');
  const ready = await readyAt(page);
  await context.close();
  return { ready, ...traffic };
}

function countTraffic(session: CDPSession): Pick<Visit, 'requests' | 'bytes'> {
  const kinds = new Map<string, string>();
  const traffic = { requests: 0, bytes: {} as Record<string, number> };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    traffic.requests++;
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + encodedDataLength;
  });
  return traffic;
}

const readyAt = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => Math.max(...names.map((name) => performance.getEntriesByName(name)[0]!.startTime)),
    [READY, 'first-contentful-paint'],
  );

/** The page's own words and form, and nothing that has to be fetched. */
async function serveBare(address: string): Promise<{ address: string; close: () => void }> {
  const whole = await (await fetch(address, { headers: { 'accept-language': 'ko' } })).text();
  const bare = whole
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<svg\b[^>]*>.*?<\/svg>/gs, '');
  const body = gzipSync(bare);
  const server = http.createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** The middle of several visits, each by a browser that has never been here. */
async function visits(browser: Browser, address: string): Promise<Visit> {
  const all: Visit[] = [];
  for (let i = 0; i < REPEATS; i++) all.push(await visit(browser, address));
  return { ...all[0]!, ready: median(all.map(({ ready }) => ready)) };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function tell(name: string, { ready, requests, bytes }: Visit, bare: Visit): void {
  const kinds = Object.entries(bytes).map(([kind, sum]) => `${kind} ${kilobytes(sum)}`);
  const sum = Object.values(bytes).reduce((total, one) => total + one, 0);
  console.log(`
${name}
  can be filled in and sent  ${Math.round(ready)} ms, ${(ready / bare.ready).toFixed(2)} × bare HTML (${Math.round(bare.ready)} ms)
  on the wire                ${kilobytes(sum)} kB in ${requests} requests (${kinds.join(', ')})`);
}

const [base = 'http://localhost:3000'] = process.argv.slice(2);
const host = await openHost(base);
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined });
const bareServer = await serveBare(`${base}/`);
const bare = await visits(browser, bareServer.address);
console.log(`${REPEATS} visits each, processor ${PROCESSOR_SLOWDOWN} × slower, slow 4G; medians`);
tell('/, where a code is typed (goals: 1,500 ms, 150 kB)', await visits(browser, `${base}/`), bare);
tell(
  '/play/[code], where a QR code leads',
  await visits(browser, `${base}/play/${host.code}`),
  bare,
);
bareServer.close();
await browser.close();
host.close();
