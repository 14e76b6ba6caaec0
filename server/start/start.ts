import { networkInterfaces } from 'node:os';
import path from 'node:path';
import next from 'next';
import { pino } from 'pino';
import { seedDecks } from '#prisma/seed/seedDecks';
import { createServer } from '../createServer';
import type { Env } from '../env';
import { openDatabase } from '../storage/database';
import { announce } from './addresses';
import { buildPages, needsBuild } from './buildPages';
import { portProblem, requireFreePort } from './freePort';
import type { Stopping } from './stopping';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Starts the program; what has to be undone later is left with `stopping`. Throws StartProblems. */
export async function start(env: Env, stopping: Stopping): Promise<void> {
  const log = pino({ level: env.logLevel });
  await requireFreePort(env);

  const database = await openDatabase(env);
  stopping.later(() => database.close());
  await seedDecks(database.prisma);

  const dev = env.mode === 'development';
  if (!dev) await buildWhenNeeded(stopping);

  const pages = next({ dev, dir: ROOT, hostname: env.host, port: env.port });
  await pages.prepare();
  stopping.later(() => pages.close());

  const mediaFolder = path.join(env.dataDir, 'media');
  const server = createServer({ env, database, log, next: pages.getRequestHandler(), mediaFolder });
  stopping.later(() => server.close());
  const { port } = await server.listen().catch((error: unknown) => {
    throw portProblem(error, env.port) ?? error;
  });
  const { host, publicOrigin } = env;
  const listening = { host, port, publicOrigin, interfaces: networkInterfaces() };
  console.log(await announce(listening, { colours: process.stdout.isTTY }));
}

async function buildWhenNeeded(stopping: Stopping): Promise<void> {
  if (!needsBuild({ root: ROOT })) return;
  console.log('  페이지를 빌드하고 있어요(약 30초)… · building the pages (about 30 seconds)…');
  const abort = new AbortController();
  stopping.later(() => abort.abort());
  await buildPages({ root: ROOT, signal: abort.signal });
}
