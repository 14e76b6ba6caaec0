import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { StartProblem } from '../start/startProblem';
import { DurableFiles, syncFolder } from './durableFiles';
import { lockFolder } from './lock';

/** The PostgreSQL that this version of PGlite is; it opens no other major version's files. */
export const POSTGRES_MAJOR = '18';

/** PostgreSQL inside this process, on files of its own. */
export interface Embedded {
  pool: pg.Pool;
  /** Runs a whole script, several statements included. */
  run: (script: string) => Promise<void>;
  close(): Promise<void>;
}

/** Opens the database in a folder, creating it the first time; throws a StartProblem. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const release = await lockFolder(folder);
  try {
    if (!fs.existsSync(folder)) await create(folder);
    requireMajor(folder);
    const pglite = await openFiles(folder).catch((error: unknown) => {
      throw broken(folder, error);
    });
    const embedded = connect(pglite);
    return { ...embedded, close: () => embedded.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** A database that is forgotten when it is closed, empty or with what was dumped of another one. */
export async function openInMemory(dumped?: Blob): Promise<Embedded> {
  const pglite = new PGlite(dumped && { loadDataDir: dumped });
  await pglite.waitReady;
  return connect(pglite);
}

/** PGlite on durable files: a commit returns when it is on the disk, and memory use is modest. */
export async function openFiles(folder: string): Promise<PGlite> {
  const { defaultStartParams } = PGlite as unknown as { defaultStartParams: string[] };
  const pglite = new PGlite({
    fs: new DurableFiles(folder),
    startParams: [
      ...defaultStartParams.filter((parameter) => parameter !== '-F'), // -F: no fsync
      ...['-c', 'wal_sync_method=fsync'],
      ...['-c', 'shared_buffers=16MB'],
    ],
  });
  await pglite.waitReady;
  return pglite;
}

/** Speaks to PGlite through the ordinary PostgreSQL driver, so that one adapter serves both. */
function connect(pglite: PGlite): Embedded {
  const { connection, ...address } = createPgConfig(pglite);
  // Prisma's adapter puts its result parsers where PGlite expects a list of parameter types.
  const parse = connection.parse.bind(connection);
  connection.parse = (query: { types?: unknown }) =>
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
  const config: pg.PoolConfig & { connection: unknown } = {
    user: address.user,
    database: address.database,
    connection,
    max: 1,
    idleTimeoutMillis: 0,
  };
  const pool = new pg.Pool(config);
  return {
    pool,
    run: async (script) => {
      await pglite.exec(script);
    },
    close: async () => {
      await pool.end();
      await pglite.close();
    },
  };
}

/**
 * Creating needs 800 MB for some seconds, which a process of its own gives back. The folder gets
 * its name when it is complete, so a start that was interrupted leaves nothing half-made.
 */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  // PGlite makes its files readable for everybody; pupils' answers are for this account only.
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const child = fork(path.join(import.meta.dirname, 'createFiles.ts'), [unfinished], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw broken(unfinished, new Error(complaint.trim() || `exit code ${code}`));
  fs.renameSync(unfinished, folder);
  syncFolder(path.dirname(folder));
}

function requireMajor(folder: string): void {
  const file = path.join(folder, 'PG_VERSION');
  if (!fs.existsSync(file)) throw broken(folder, new Error('PG_VERSION is missing'));
  const major = fs.readFileSync(file, 'utf8').trim();
  if (major === POSTGRES_MAJOR) return;
  throw new StartProblem('databaseMajor', {
    en: `The database in ${folder} was made by PostgreSQL ${major}; this version of Mixperts opens PostgreSQL ${POSTGRES_MAJOR} only. Start the version of Mixperts that made it, or set DATA_DIR to another folder to begin with an empty database.`,
    ko: `${folder}의 데이터베이스는 PostgreSQL ${major}에서 만들어졌는데, 이 버전의 Mixperts는 PostgreSQL ${POSTGRES_MAJOR}만 열 수 있어요. 그 데이터베이스를 만든 버전의 Mixperts로 시작하거나, DATA_DIR을 다른 폴더로 바꿔 빈 데이터베이스로 시작해 주세요.`,
  });
}

function broken(folder: string, cause: unknown): StartProblem {
  return new StartProblem(
    'databaseBroken',
    {
      en: `The database in ${folder} cannot be opened. Check that the folder can be read and written and that the disk is not full. If it is damaged, put a copy back, or rename the folder to begin with an empty database.`,
      ko: `${folder}의 데이터베이스를 열 수 없어요. 폴더를 읽고 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인해 주세요. 손상된 경우에는 백업한 폴더를 되돌려 놓거나, 폴더 이름을 바꾸고 빈 데이터베이스로 시작해 주세요.`,
    },
    { detail: cause instanceof Error ? cause.message : String(cause), cause },
  );
}
