/** Runs before the tests: says which browser they use, or what to install. */
import { obtainChromium, versionOf } from './chromium';

const path = obtainChromium();
if (path === null) {
  console.error(`
  The browser tests need Chromium, and it could not be downloaded. Install it with
  “sudo apt-get install chromium” (Debian, Ubuntu) or “npx playwright install chromium”,
  or set CHROMIUM_PATH to a Chromium or Chrome that you have.

  브라우저 테스트에 필요한 Chromium이 없고, 내려받지도 못했어요.
  “sudo apt-get install chromium”(데비안, 우분투)이나 “npx playwright install chromium”으로 설치하거나,
  이미 있는 Chromium 또는 Chrome의 경로를 CHROMIUM_PATH에 지정해 주세요.
`);
  process.exit(1);
}
console.log(`${versionOf(path)} (${path})`);
