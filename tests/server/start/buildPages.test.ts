import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPages, needsBuild } from '#server/start/buildPages';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const root = temporaryFolder();
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};
/** Stands for Next, whose real build takes half a minute; the browser tests use that one. */
const program = (code: string) => write('node_modules/next/dist/bin/next', code);
const succeeding = "require('fs').mkdirSync('.next', { recursive: true });";

describe('the pages', () => {
  beforeEach(() => {
    for (const file of ['app/page.tsx', 'game/random.ts', 'server/index.ts']) write(file, '1');
    for (const file of ['next.config.js', 'package-lock.json', 'tsconfig.json']) write(file, '1');
    fs.rmSync(path.join(root, '.next'), { recursive: true, force: true });
    program(succeeding);
  });

  it('are built once for the same files', async () => {
    expect(needsBuild({ root })).toBe(true);
    await buildPages({ root });
    expect(needsBuild({ root })).toBe(false);
  });

  it.each(['app/page.tsx', 'game/room/new.ts', 'package-lock.json', 'next.config.js'])(
    'are built again when %s changes',
    async (file) => {
      await buildPages({ root });
      write(file, '2');
      expect(needsBuild({ root })).toBe(true);
      await buildPages({ root });
      expect(needsBuild({ root })).toBe(false);
    },
  );

  it('are built again when a file is renamed', async () => {
    await buildPages({ root });
    fs.renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/layout.tsx'));
    expect(needsBuild({ root })).toBe(true);
    fs.renameSync(path.join(root, 'app/layout.tsx'), path.join(root, 'app/page.tsx'));
  });

  it('do not count as built when the build fails, and the reason is passed on', async () => {
    await buildPages({ root });
    program("console.error('Module not found: ./gone'); process.exit(1);");
    await expect(buildPages({ root })).rejects.toMatchObject({
      kind: 'buildFailed',
      detail: 'Module not found: ./gone',
    });
    expect(needsBuild({ root })).toBe(true);
  });
});
