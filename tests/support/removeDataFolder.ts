import fs from 'node:fs';

/** Playwright runs this after the server has stopped. */
export default function removeDataFolder(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
}
