/** The adapter through which Prisma's WebAssembly schema engine reaches either database. */
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { openEmbedded, openInMemory } from '../../server/storage/embedded';

/** PostgreSQL's one-byte type "char", which the engine reads from the catalogue. */
const CHAR = 18;
/** The type bpchar, which adapter-pg knows. */
const BPCHAR = 1042;

interface Connection {
  pool: pg.Pool;
  /** Runs a whole script, several statements included. */
  run: (script: string) => Promise<void>;
}

/** `pglite:<folder>`, `pglite:memory` or `postgresql://…`. */
export async function adapterFor(url: string): Promise<SqlMigrationAwareDriverAdapterFactory> {
  const { pool, run } = await connect(url);
  const charColumns = noteCharColumns(pool);
  const factory = new PrismaPg(pool);
  const whole = (script: string) => run(script).catch(rethrow);
  const complete = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      // adapter-pg splits scripts at every semicolon, also inside of strings and functions.
      executeScript: (script: string) => whole(script),
      // `prisma db execute` brings its script here.
      executeRaw: ({ sql }: SqlQuery) => whole(sql).then(() => 0),
      queryRaw: async (query: SqlQuery) => {
        const result = await queryRaw(query);
        for (const column of charColumns.get(result.rows) ?? []) {
          result.columnTypes[column] = ColumnTypeEnum.Character;
        }
        return result;
      },
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => complete(await factory.connect()),
    // adapter-pg would drop its shadow database while still connected to it.
    connectToShadowDb: async () => (await adapterFor('pglite:memory')).connect(),
  };
}

async function connect(url: string): Promise<Connection> {
  if (url === 'pglite:memory') return openInMemory();
  if (url.startsWith('pglite:')) return openEmbedded(url.slice('pglite:'.length));
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  return {
    pool,
    run: async (script) => {
      await pool.query(script);
    },
  };
}

/**
 * adapter-pg refuses results with the type "char". They pass as bpchar instead; which columns they
 * were is noted by the array of rows, which the adapter hands on as it is.
 */
function noteCharColumns(pool: pg.Pool): WeakMap<object, number[]> {
  const noted = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const noting = async (config: pg.QueryConfig) => {
    const result = await query(config);
    const columns: number[] = [];
    result.fields?.forEach((field, column) => {
      if (field.dataTypeID !== CHAR) return;
      field.dataTypeID = BPCHAR;
      columns.push(column);
    });
    noted.set(result.rows, columns);
    return result;
  };
  Object.assign(pool, { query: noting });
  return noted;
}

/** Only this kind of error keeps its words on the way through the engine. */
function rethrow(error: unknown): never {
  const known = error as Partial<pg.DatabaseError>;
  throw new DriverAdapterError({
    kind: 'postgres',
    code: known.code ?? '',
    severity: known.severity ?? 'ERROR',
    message: known.message ?? String(error),
    detail: known.detail,
    column: known.column,
    hint: known.hint,
  });
}
