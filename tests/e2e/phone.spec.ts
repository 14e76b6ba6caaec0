import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { HostView } from '#game/room/view';
import { joinWith, openHost, openPhone } from './phoneHost';
import { test } from './test';

/** One phone in a real room, on the program as it is started by a user. */

const question = (phone: Page) => phone.getByRole('heading', { level: 1 });
const labels = (phone: Page) => phone.locator('article').getByRole('group').getByRole('button');
const answersIn = ({ round }: HostView) =>
  Object.values(round?.tokens ?? {}).reduce((sum, { answered }) => sum + answered.active, 0);
/** Gives an answer and waits until the room has it; the last one closes the round at once. */
async function answer(phone: Page) {
  const before = answersIn(host.view());
  await labels(phone).first().click();
  await host.until((view) => answersIn(view) > before);
}

let host: Awaited<ReturnType<typeof openHost>>;
test.afterEach(() => host?.close());

test('a code can be typed and sent before any script has arrived', async ({ browser, baseURL }) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser, { javaScriptEnabled: false });
  await phone.goto('/');
  await phone.getByLabel('참가 코드').fill('12345');
  await phone.getByRole('button', { name: '들어가기' }).click();
  await expect(phone.getByRole('alert')).toContainText('여섯 자리');
  await phone.getByLabel('참가 코드').fill('111222');
  await phone.getByRole('button', { name: '들어가기' }).click();
  await expect(phone.getByRole('alert')).toContainText('이 코드로 열린 방이 없어요');
  const spaced = `${host.code.slice(0, 3)} ${host.code.slice(3)}`;
  await phone.getByLabel('참가 코드').fill(spaced);
  await phone.getByRole('button', { name: '들어가기' }).click();
  await expect(phone).toHaveURL(`/play/${host.code}`);
});

test('the join page costs at most 150 kB of JavaScript and opens no socket', async ({
  browser,
}) => {
  const phone = await openPhone(browser);
  const network = await phone.context().newCDPSession(phone);
  await network.send('Network.enable');
  const addresses = new Map<string, string>();
  let bytes = 0;
  let sockets = 0;
  network.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, response.url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (addresses.get(requestId)?.endsWith('.js')) bytes += encodedDataLength;
  });
  network.on('Network.webSocketCreated', () => sockets++);
  await phone.goto('/', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(150_000);
  expect(sockets).toBe(0);
  expect([...addresses.values()].filter((url) => url.includes('/socket.io/'))).toEqual([]);
});

test('a phone plays a round; a reload in the middle loses nothing', async ({
  browser,
  baseURL,
}) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  await host.toAnswering();
  await answer(phone);
  await expect(phone.getByText('카드 2 / 3')).toBeVisible();
  const second = await question(phone).textContent();

  await phone.reload();
  await expect(phone.getByText('카드 2 / 3')).toBeVisible();
  await expect(question(phone)).toHaveText(second ?? '');
  await answer(phone);
  await answer(phone);
  await host.until(({ phase }) => phase.kind === 'reveal');
  await expect(question(phone)).toContainText(/3장 중 \d장 맞혔어요/);
  await expect(question(phone)).toBeFocused();
  await expect(phone.getByRole('heading', { name: '게이트가 생각하는 나' })).toBeVisible();
});

test('an answer given offline is kept on the phone and sent when the network is back', async ({
  browser,
  baseURL,
}) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  await host.toAnswering();
  await phone.getByText('카드 1 / 3').waitFor();
  await phone.context().setOffline(true);
  await expect(phone.getByRole('status').getByText('이 기기의 인터넷이 끊겼어요.')).toBeVisible();
  await labels(phone).first().click();
  await expect(phone.getByText(/답 1개 보내는 중/)).toBeVisible();
  const kept = await phone.evaluate(
    (code) => localStorage.getItem(`mixperts.outbox.${code}`),
    host.code,
  );
  expect(kept).toContain('submitAnswer');
  await phone.context().setOffline(false);
  await expect(phone.getByText(/답 1개 보내는 중/)).toBeHidden();
  await expect(phone.getByText('이 기기의 인터넷이 끊겼어요.')).toBeHidden();
  await host.until(({ round }) => round?.tokens[0]?.answered.active === 1);
});

test('where WebSockets are blocked a phone plays by long-polling', async ({ browser, baseURL }) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await phone.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await joinWith(phone, host.code);
  await host.toAnswering();
  await answer(phone);
});

test('the code entered again on the same phone leads back to the same seat', async ({
  browser,
  baseURL,
}) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  const name = await question(phone).textContent();
  await phone.goto('/');
  await phone.getByLabel('참가 코드').fill(host.code);
  await phone.getByRole('button', { name: '들어가기' }).click();
  await expect(question(phone)).toHaveText(name ?? '');
  expect(host.view().seats.here).toBe(1);
});

test('a second tab takes the seat, the first says so and can take it back', async ({
  browser,
  baseURL,
}) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  const tab = await phone.context().newPage();
  await tab.goto(`/play/${host.code}`);
  await tab.getByText('이렇게 진행돼요').waitFor();
  await expect(question(phone)).toHaveText('다른 창이나 기기에서 이 자리를 열었어요.');
  await phone.getByRole('button', { name: '여기에서 계속하기' }).click();
  await phone.getByText('이렇게 진행돼요').waitFor();
  await expect(question(tab)).toHaveText('다른 창이나 기기에서 이 자리를 열었어요.');
});

test('a pause and a kick are each told in their own words', async ({ browser, baseURL }) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  await host.toAnswering();
  await phone.getByText('카드 1 / 3').waitFor();
  await host.send({ type: 'pause' });
  await expect(question(phone)).toHaveText('잠시 멈췄어요');
  await expect(labels(phone)).toHaveCount(0);
  await host.send({ type: 'resume' });
  await expect(labels(phone).first()).toBeVisible();

  await host.kickEverybody();
  await expect(question(phone)).toHaveText('선생님이 이 자리를 내보냈어요.');
});

test('a player who needs no sound, more time and English gets all three', async ({
  browser,
  baseURL,
}) => {
  host = await openHost(baseURL ?? '');
  const phone = await openPhone(browser);
  await joinWith(phone, host.code);
  await phone.getByRole('button', { name: '내 설정 열기' }).click();
  await phone.getByLabel('소리를 들을 수 없어요').check();
  await phone.getByLabel('제한 없이').check();
  await phone.getByRole('button', { name: 'English' }).click();
  await phone.getByRole('button', { name: 'Close' }).click();
  await expect(phone.getByRole('button', { name: 'Open my settings' })).toBeFocused();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  await host.until(({ roster }) => Object.values(roster)[0]?.pace === 'unlimited');
  await host.toAnswering();
  await expect(phone.getByText('No time limit')).toBeVisible();
  // The cards themselves are in English too.
  await expect(question(phone)).not.toHaveText(/[가-힣]/);
});
