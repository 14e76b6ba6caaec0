import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder that is gone when the test file (or the `describe` it is called in) is done. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mixperts-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
