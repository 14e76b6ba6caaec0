import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from '@playwright/test';

const DISTRIBUTION = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for tests: CHROMIUM_PATH, Playwright's own, or the system's; null if there is none. */
export function findChromium(): string | null {
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...DISTRIBUTION.map((name) => `/usr/bin/${name}`),
    ...MAC,
  ];
  return (
    candidates.find((path) => path !== undefined && path !== '' && fs.existsSync(path)) ?? null
  );
}

/** Finds a browser or lets Playwright download its own; null if neither works. */
export function obtainChromium(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  spawnSync(npx, ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return findChromium();
}

/** The browser's own name and version; throws when it cannot run at all. */
export function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
