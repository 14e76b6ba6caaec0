import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/support/chromium.ts';

const NOT_HERE = ['tests/e2e/**', 'tests/load/**', 'tests/bench/**'];

/**
 * By name: `*.test.ts` runs in Node, `*.test.tsx` in jsdom, `*.browser.test.tsx` in Chromium.
 * Timeouts only catch what hangs; databases and browsers are slow to open on a busy machine.
 */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One for each core: by itself Vitest leaves one out, which of two is half of the machine.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: NOT_HERE },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: 'tests/app/support/patientScreen.ts',
          include: ['tests/**/*.test.tsx'],
          exclude: [...NOT_HERE, 'tests/**/*.browser.test.tsx'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? undefined },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
