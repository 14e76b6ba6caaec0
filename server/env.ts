import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StartProblem } from './start/startProblem';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const SIGN_UP_POLICIES = ['open', 'invite', 'closed'] as const;
export const ACCOUNT_POLICIES = ['optional', 'required'] as const;
export const MODES = ['production', 'development', 'test'] as const;
export type Mode = (typeof MODES)[number];

/** Where everything is kept: below the data folder or on a PostgreSQL server. */
export type DatabaseLocation =
  | { kind: 'embedded'; folder: string }
  | { kind: 'server'; url: string };

/** Everything that can be set from outside, checked. */
export interface Env {
  /** Decided by the command: `npm start` is production, `npm run dev` development. */
  mode: Mode;
  host: string;
  port: number;
  /** Absolute path. */
  dataDir: string;
  database: DatabaseLocation;
  /** Signs cookies and seat keys. */
  secret: string;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Who may make an account: everybody, whoever was invited, or nobody. */
  signUp: (typeof SIGN_UP_POLICIES)[number];
  /** Whether hosting and decks of one's own need an account. */
  accounts: (typeof ACCOUNT_POLICIES)[number];
  /**
   * Sessions are deleted so many days after they were played, everything else of an owner so many
   * days after the last visit: without an account, and with one.
   */
  anonymousKeepDays: number;
  accountKeepDays: number;
  /** A session's day of deletion can be moved so many days ahead; never less than what is kept anyway. */
  longestKeepDays: number;
  /** The address people type when it is not the machine's own, e.g. behind a proxy; no final slash. */
  publicOrigin: string | null;
}

/** What the variables say; the secret may be left to the program. */
export type Settings = Omit<Env, 'mode' | 'secret'> & { secret: string | null };

/** An empty value means the same as none, as people expect of `NAME=` in an .env file. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** One line per variable: its rule and its safe default. `.env.example` explains the same list. */
const variables = z.object({
  HOST: optional(z.string().default('0.0.0.0')),
  PORT: optional(z.coerce.number().int().min(0).max(65535).default(3000)),
  DATA_DIR: optional(z.string().default('./data')),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\/.+/)
      .optional(),
  ),
  SECRET: optional(z.string().min(32).optional()),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS).default('info')),
  SIGN_UP: optional(z.enum(SIGN_UP_POLICIES).default('open')),
  ACCOUNTS: optional(z.enum(ACCOUNT_POLICIES).default('optional')),
  ANONYMOUS_KEEP_DAYS: optional(z.coerce.number().int().min(1).max(3650).default(30)),
  ACCOUNT_KEEP_DAYS: optional(z.coerce.number().int().min(1).max(3650).default(365)),
  LONGEST_KEEP_DAYS: optional(z.coerce.number().int().min(1).max(3650).default(366)),
  PUBLIC_ORIGIN: optional(z.url({ protocol: /^https?$/ }).optional()),
});
type Variable = keyof z.infer<typeof variables>;
export const VARIABLES = Object.keys(variables.shape) as Variable[];

const accepted: Record<Variable, string> = {
  HOST: '0.0.0.0 | 127.0.0.1 | …',
  PORT: '0 … 65535',
  DATA_DIR: './data',
  DATABASE_URL: 'postgresql://user:password@host:5432/name',
  SECRET: '≥ 32 characters / 32자 이상',
  LOG_LEVEL: LOG_LEVELS.join(' | '),
  SIGN_UP: SIGN_UP_POLICIES.join(' | '),
  ACCOUNTS: ACCOUNT_POLICIES.join(' | '),
  ANONYMOUS_KEEP_DAYS: '1 … 3650',
  ACCOUNT_KEEP_DAYS: '1 … 3650',
  LONGEST_KEEP_DAYS: '1 … 3650',
  PUBLIC_ORIGIN: 'https://quiz.example.org',
};

/**
 * The only reader of the process's environment: `.env` (what is set outside wins), checked, with
 * the data folder made and a secret kept in it. Throws a StartProblem that says what to mend.
 */
export function loadEnv(mode: Mode): Env {
  if (fs.existsSync('.env')) process.loadEnvFile('.env');
  // React and Next choose their build by this variable when they are first imported.
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' });
  const settings = readSettings(process.env);
  return { ...settings, mode, secret: settings.secret ?? keptSecret(settings.dataDir) };
}

/** Checks the variables; the StartProblem it throws names every wrong one at once. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const parsed = variables.safeParse(source);
  if (!parsed.success) throw badSettings(parsed.error);
  const read = parsed.data;
  const dataDir = path.resolve(read.DATA_DIR);
  return {
    host: read.HOST,
    port: read.PORT,
    dataDir,
    database: locate(read.DATABASE_URL, dataDir),
    secret: read.SECRET ?? null,
    logLevel: read.LOG_LEVEL,
    signUp: read.SIGN_UP,
    accounts: read.ACCOUNTS,
    anonymousKeepDays: read.ANONYMOUS_KEEP_DAYS,
    accountKeepDays: read.ACCOUNT_KEEP_DAYS,
    longestKeepDays: Math.max(
      read.LONGEST_KEEP_DAYS,
      read.ANONYMOUS_KEEP_DAYS,
      read.ACCOUNT_KEEP_DAYS,
    ),
    publicOrigin: read.PUBLIC_ORIGIN === undefined ? null : new URL(read.PUBLIC_ORIGIN).origin,
  };
}

function locate(url: string | undefined, dataDir: string): DatabaseLocation {
  if (url === undefined) return { kind: 'embedded', folder: path.join(dataDir, 'database') };
  return { kind: 'server', url };
}

/** The secret made at the first start and kept, so that seats and cookies survive a restart. */
export function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.W_OK);
    if (!fs.existsSync(file)) {
      const made = randomBytes(32).toString('base64url');
      fs.writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
    }
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw dataFolderProblem(dataDir, error);
  }
}

/** The data folder cannot be read or written. */
export function dataFolderProblem(dataDir: string, cause: unknown): StartProblem {
  return new StartProblem(
    'dataFolder',
    {
      en: `The data folder ${dataDir} cannot be read or written. Make it a folder that belongs to you, or set DATA_DIR to another folder.`,
      ko: `데이터 폴더 ${dataDir}을(를) 읽거나 쓸 수 없어요. 내 계정이 쓸 수 있는 폴더인지 확인하거나, DATA_DIR을 다른 폴더로 바꿔 주세요.`,
    },
    { detail: cause instanceof Error ? cause.message : String(cause), cause },
  );
}

function badSettings(error: z.ZodError): StartProblem {
  const names = [...new Set(error.issues.map((issue) => issue.path[0] as Variable))];
  return new StartProblem(
    'badSettings',
    {
      en: `These settings cannot be understood: ${names.join(', ')}. Correct them in the file .env or in the environment; .env.example explains each.`,
      ko: `다음 설정값을 읽을 수 없어요: ${names.join(', ')}. .env 파일이나 환경 변수에서 고쳐 주세요. 설정마다 .env.example에 설명이 있어요.`,
    },
    // What was given is not repeated: it may be a password.
    { detail: names.map((name) => `${name} = ${accepted[name]}`).join('\n'), exitCode: 2 },
  );
}
