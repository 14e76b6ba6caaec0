import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { StartProblem } from '../start/startProblem';

export const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');

/** The key of the advisory lock that Prisma's own engine takes. */
const LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}
interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/**
 * Brings the database to this version and names the migrations it applied. It keeps Prisma's own
 * table with Prisma's checksums, so `prisma migrate` agrees with it, but needs no Prisma CLI. Each
 * migration is applied whole or not at all. Throws a StartProblem.
 */
export async function migrate(pool: pg.Pool, folder = MIGRATIONS): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const known = migrationsIn(folder);
    const applied = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    );
    const done = requireSameHistory(known, applied.rows);
    const missing = known.filter(({ name }) => !done.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    client.release();
  }
}

function migrationsIn(folder: string): Migration[] {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Refuses a database whose history is not a part of ours; answers what it already has. */
function requireSameHistory(known: Migration[], applied: Applied[]): Set<string> {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  for (const { migration_name: name, checksum, finished_at } of applied) {
    if (finished_at === null) throw unfinished(name);
    if (!checksums.has(name)) throw newer(name);
    if (checksums.get(name) !== checksum) throw changed(name);
  }
  return new Set(applied.map(({ migration_name }) => migration_name));
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw failed(name, error);
  }
}

function newer(name: string): StartProblem {
  return new StartProblem('databaseNewer', {
    en: `The database was used by a newer version of Mixperts (it has the change ${name}, which this version lacks). Start the newer version, or set DATA_DIR or DATABASE_URL to another database.`,
    ko: `더 새로운 버전의 Mixperts에서 사용하던 데이터베이스예요(이 버전에 없는 변경 ${name}이(가) 있어요). 새 버전으로 시작하거나, DATA_DIR 또는 DATABASE_URL을 다른 데이터베이스로 바꿔 주세요.`,
  });
}

function changed(name: string): StartProblem {
  return new StartProblem('migrationChanged', {
    en: `The file prisma/migrations/${name}/migration.sql is not the one this database was made with. Put the file back as it was released (git checkout -- prisma/migrations) and start again.`,
    ko: `prisma/migrations/${name}/migration.sql 파일이 이 데이터베이스를 만들 때와 달라졌어요. 배포된 내용으로 되돌린 다음(git checkout -- prisma/migrations) 다시 시작해 주세요.`,
  });
}

function unfinished(name: string): StartProblem {
  return new StartProblem('migrationFailed', {
    en: `An earlier attempt to apply the database change ${name} was left unfinished. Mend it with “npx prisma migrate resolve” or put a copy of the database back, then start again.`,
    ko: `데이터베이스 변경 ${name}이(가) 끝나지 않은 상태로 남아 있어요. “npx prisma migrate resolve”로 정리하거나 백업한 데이터베이스를 되돌린 다음 다시 시작해 주세요.`,
  });
}

function failed(name: string, cause: unknown): StartProblem {
  return new StartProblem(
    'migrationFailed',
    {
      en: `The database change ${name} could not be applied; the database is as it was before. Please report this together with the detail.`,
      ko: `데이터베이스 변경 ${name}을(를) 적용하지 못했어요. 데이터베이스는 이전 상태 그대로예요. 아래 내용과 함께 알려 주세요.`,
    },
    { detail: cause instanceof Error ? cause.message : String(cause), cause },
  );
}
