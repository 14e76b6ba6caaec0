import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#prisma/generated/client';
import type { Env } from '../env';
import { StartProblem } from '../start/startProblem';
import { openEmbedded } from './embedded';
import { migrate } from './migrate';

/** The embedded database has one connection, so a transaction may wait for others' to end. */
const TRANSACTIONS = { maxWait: 20_000, timeout: 30_000 };

export interface Database {
  prisma: PrismaClient;
  /** The same database without Prisma, for the one statement that is too frequent for it. */
  pool: pg.Pool;
  close(): Promise<void>;
}

interface Connection {
  pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens the database and brings it to this version. Only the server's process calls this; a second
 * one on the same folder is refused. Throws a StartProblem that says what to do.
 */
export async function openDatabase(env: Pick<Env, 'database'>): Promise<Database> {
  const connection = await connect(env.database);
  try {
    await migrate(connection.pool);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const adapter = new PrismaPg(connection.pool);
  const prisma = new PrismaClient({ adapter, transactionOptions: TRANSACTIONS });
  const close = async () => {
    await prisma.$disconnect();
    await connection.close();
  };
  return { prisma, pool: connection.pool, close };
}

function connect(location: Env['database']): Promise<Connection> {
  return location.kind === 'embedded' ? openEmbedded(location.folder) : reach(location.url);
}

/** Connects to a PostgreSQL server. */
async function reach(url: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ server_encoding: string }>('SHOW server_encoding');
    if (rows[0]?.server_encoding !== 'UTF8') throw notUnicode(rows[0]?.server_encoding ?? '');
  } catch (error) {
    await pool.end();
    throw error instanceof StartProblem ? error : unreachable(url, error);
  }
  return { pool, close: () => pool.end() };
}

/** The address without user and password. */
function nameOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}

function unreachable(url: string, cause: unknown): StartProblem {
  return new StartProblem(
    'databaseUnreachable',
    {
      en: `The PostgreSQL server at ${nameOf(url)} does not let us in. Check that it runs, that the database exists and that DATABASE_URL is right, or remove DATABASE_URL to use the built-in database.`,
      ko: `PostgreSQL 서버(${nameOf(url)})에 연결할 수 없어요. 서버가 켜져 있는지, 데이터베이스가 있는지, DATABASE_URL이 맞는지 확인해 주세요. DATABASE_URL을 지우면 내장 데이터베이스를 사용해요.`,
    },
    { detail: messageOf(cause), cause },
  );
}

/** Node reports a refused connection to several addresses as one error with an empty message. */
function messageOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(messageOf).join('\n');
  return cause instanceof Error ? cause.message : String(cause);
}

function notUnicode(encoding: string): StartProblem {
  return new StartProblem('databaseEncoding', {
    en: `The PostgreSQL database stores text as ${encoding}, which cannot hold Korean. Create it anew with: createdb --template=template0 --encoding=UTF8 <name>`,
    ko: `PostgreSQL 데이터베이스의 문자 인코딩(${encoding})으로는 한글을 저장할 수 없어요. 다음 명령으로 다시 만들어 주세요: createdb --template=template0 --encoding=UTF8 <이름>`,
  });
}
