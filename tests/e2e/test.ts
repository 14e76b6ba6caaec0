import { test as base } from '@playwright/test';

/** Closes every window a test opened: a stage that goes on drawing slows all tests after it. */
export const test = base.extend<{ windows: undefined }>({
  windows: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
