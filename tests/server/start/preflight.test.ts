import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/sourceFiles';
import { temporaryFolder } from '#tests/support/temporaryFolder';

const root = temporaryFolder();
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, [...args, path.join(root, 'server/start/preflight.js')], {
    encoding: 'utf8',
  });

describe('before the start', () => {
  beforeEach(() => {
    const original = path.join(ROOT, 'server/start/preflight.js');
    write('server/start/preflight.js', fs.readFileSync(original, 'utf8'));
    write('package.json', '{ "type": "module", "dependencies": { "next": "16.4.5" } }');
    write('node_modules/next/package.json', '{ "version": "16.4.5" }');
    write('prisma/schema.prisma', 'model "A" {}\n');
    write('prisma/generated/internal/class.ts', `x = ${JSON.stringify('model "A" {}\n')}`);
  });

  it('everything in place is passed in silence', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('missing packages are explained', () => {
    fs.rmSync(path.join(root, 'node_modules'), { recursive: true });
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('npm ci') as string });
  });

  it('packages of another version are explained', () => {
    write('node_modules/next/package.json', '{ "version": "15.0.0" }');
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('npm ci') as string });
  });

  it('a database client that is missing or of another schema is explained', () => {
    const advice = { status: 1, stderr: expect.stringContaining('npx prisma generate') as string };
    write('prisma/schema.prisma', 'model "B" {}\n');
    expect(run()).toMatchObject(advice);
    fs.rmSync(path.join(root, 'prisma/generated'), { recursive: true });
    expect(run()).toMatchObject(advice);
  });

  it('a Node that is too old is explained', () => {
    write('old.mjs', "Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } });");
    const { status, stderr } = run('--import', path.join(root, 'old.mjs'));
    expect(status).toBe(1);
    expect(stderr).toContain('this is 18.20.0');
    expect(stderr).toContain('지금 버전은 18.20.0');
    expect(stderr).not.toContain('at ');
  });
});
