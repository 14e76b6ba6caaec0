import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';
import { readSettings } from './server/env';

const here = (file: string) => path.join(import.meta.dirname, file);

// Prisma's CLI would download a native schema engine even for `prisma generate`. Its WebAssembly
// engine from npm does the same work offline (see prisma/engine). Windows runs no such scripts.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= here('prisma/engine/schemaEngine.mjs');
}
if (fs.existsSync(here('.env'))) process.loadEnvFile(here('.env'));

const { database } = readSettings(process.env);

export default defineConfig({
  schema: here('prisma/schema.prisma'),
  migrations: { path: here('prisma/migrations') },
  datasource: { url: database.kind === 'server' ? database.url : `pglite:${database.folder}` },
});
