import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium';

const PORT = 3120;
// Workers load this file again and must name the same folder.
const dataDir = (process.env.E2E_DATA_DIR ??= fs.mkdtempSync(path.join(os.tmpdir(), 'mixperts-')));

/** The program as a user starts it, on an empty database; tests open phones beside the desktop. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalTeardown: './tests/support/removeDataFolder.ts',
  workers: 1,
  retries: 0,
  // Both limits only catch what hangs: the longest of most tests takes 45 seconds on two idle cores, and a
  // briefing alone six.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI
    ? [['line'], ['json', { outputFile: 'test-results/e2e.json' }]]
    : [['line']],
  webServer: {
    command: 'npm start',
    url: `http://localhost:${PORT}/healthz`,
    env: { PORT: String(PORT), DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '' },
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: findChromium() ?? undefined },
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', testMatch: '**/*.spec.ts' },
    // The pictures of the documents: npm run screenshots.
    { name: 'screenshots', testMatch: '**/*.shots.ts' },
  ],
});
