import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptSecret, readSettings, VARIABLES } from '#server/env';
import { StartProblem } from '#server/start/startProblem';
import { ROOT } from '#tests/support/sourceFiles';
import { temporaryFolder } from '#tests/support/temporaryFolder';

describe('settings', () => {
  it('have safe defaults, so nothing has to be set', () => {
    expect(readSettings({})).toEqual({
      host: '0.0.0.0',
      port: 3000,
      dataDir: path.resolve('data'),
      database: { kind: 'embedded', folder: path.resolve('data/database') },
      secret: null,
      logLevel: 'info',
      signUp: 'open',
      accounts: 'optional',
      anonymousKeepDays: 30,
      accountKeepDays: 365,
      longestKeepDays: 366,
      publicOrigin: null,
    });
  });

  it('are taken from the environment', () => {
    const settings = readSettings({
      HOST: '127.0.0.1',
      PORT: '8080',
      DATA_DIR: '/srv/mixperts',
      DATABASE_URL: 'postgresql://me:pw@db.example.org/mixperts',
      SECRET: 'x'.repeat(32),
      LOG_LEVEL: 'debug',
      SIGN_UP: 'invite',
      ACCOUNTS: 'required',
      ANONYMOUS_KEEP_DAYS: '7',
      ACCOUNT_KEEP_DAYS: '100',
      LONGEST_KEEP_DAYS: '200',
      PUBLIC_ORIGIN: 'https://quiz.example.org/',
    });
    expect(settings).toEqual({
      host: '127.0.0.1',
      port: 8080,
      dataDir: path.resolve('/srv/mixperts'),
      database: { kind: 'server', url: 'postgresql://me:pw@db.example.org/mixperts' },
      secret: 'x'.repeat(32),
      logLevel: 'debug',
      signUp: 'invite',
      accounts: 'required',
      anonymousKeepDays: 7,
      accountKeepDays: 100,
      longestKeepDays: 200,
      publicOrigin: 'https://quiz.example.org',
    });
  });

  it('let a day of deletion be moved at least as far as things are kept anyway', () => {
    const longest = (settings: Record<string, string>) => readSettings(settings).longestKeepDays;
    expect(longest({ ACCOUNT_KEEP_DAYS: '800' })).toBe(800);
    expect(longest({ LONGEST_KEEP_DAYS: '10' })).toBe(365);
    expect(longest({ LONGEST_KEEP_DAYS: '10', ACCOUNT_KEEP_DAYS: '7' })).toBe(30);
  });

  it('left empty mean the same as left out', () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, '']));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://me:pw@host/db'],
    ['SECRET', 'too short'],
    ['LOG_LEVEL', 'loud'],
    ['ANONYMOUS_KEEP_DAYS', '-7'],
    ['LONGEST_KEEP_DAYS', '4000'],
    ['PUBLIC_ORIGIN', 'my classroom'],
  ])('refuse %s=%s and name it without repeating the value', (name, value) => {
    const problem = problemOf(() => readSettings({ [name]: value }));
    expect(problem.kind).toBe('badSettings');
    expect(problem.exitCode).toBe(2);
    for (const text of Object.values(problem.sentence)) expect(text).toContain(name);
    expect(problem.detail).toContain(`${name} = `);
    expect(JSON.stringify([problem.sentence, problem.detail])).not.toContain(value);
  });

  it('that are wrong are all named at once', () => {
    const problem = problemOf(() => readSettings({ PORT: 'x', LOG_LEVEL: 'x' }));
    expect(problem.message).toContain('PORT, LOG_LEVEL');
  });

  it('are the ones that .env.example explains', () => {
    const example = fs.readFileSync(path.join(ROOT, '.env.example'), 'utf8');
    const explained = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...VARIABLES].sort());
  });
});

describe('the secret', () => {
  const folder = temporaryFolder();

  it('is made once, kept, and readable by its owner only', () => {
    const dataDir = path.join(folder, 'new', 'data');
    const secret = keptSecret(dataDir);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keptSecret(dataDir)).toBe(secret);
    const { mode } = fs.statSync(path.join(dataDir, 'secret'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });

  it('needs a data folder: a file in its place is explained', () => {
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    const problem = problemOf(() => keptSecret(file));
    expect(problem.kind).toBe('dataFolder');
    expect(problem.sentence.en).toContain('DATA_DIR');
    expect(problem.sentence.ko).toContain('DATA_DIR');
  });
});

function problemOf(attempt: () => unknown): StartProblem {
  try {
    attempt();
  } catch (error) {
    if (error instanceof StartProblem) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}
