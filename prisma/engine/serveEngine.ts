/**
 * Stands in for Prisma's native schema engine: the same arguments, and the same JSON-RPC lines on
 * standard input and output, answered by Prisma's own WebAssembly engine. So every `prisma migrate`
 * and `prisma db` command works offline, on the embedded database as on a PostgreSQL server.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFor } from './adapter';

type Engine = Record<string, (params: unknown) => Promise<unknown>>;
interface Request {
  id: number;
  method?: string;
  params?: Record<string, { files?: { path: string; content: string }[] } | undefined>;
}

loadEngine();
const args = process.argv.slice(2);
if (args.includes('--version')) {
  console.log('schema-engine-cli', bindings.version(), '(wasm)');
} else if (args.includes('cli')) {
  await runCommand(args.at(-1) ?? '');
} else {
  serve();
}

function loadEngine(): void {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const code = new WebAssembly.Module(fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
  const engine = new WebAssembly.Instance(code, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => process.stderr.write(`schema engine panic: ${message}\n`),
    },
  });
  bindings.__wbg_set_wasm(engine.exports);
  (engine.exports.__wbindgen_start as () => void)();
}

function databaseUrl(): string {
  const at = args.indexOf('--datasource');
  const source = at < 0 ? {} : (JSON.parse(args[at + 1] ?? '{}') as { url?: string });
  return source.url ?? 'pglite:memory';
}

/** The engine's one-shot commands; of them only the question whether the database answers. */
async function runCommand(name: string): Promise<void> {
  try {
    if (name !== 'can-connect-to-database') throw new Error(`not supported: ${name}`);
    const connection = await (await adapterFor(databaseUrl())).connect();
    await connection.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
    process.exit(0);
  } catch (error) {
    const fields = { message: messageOf(error), is_panic: false, error_code: 'P1001', meta: {} };
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields };
    process.stderr.write(JSON.stringify({ ...line, target: 'schema_engine' }));
    process.exit(1);
  }
}

/** Answers one request after the other, in order, until the input ends. */
function serve(): void {
  let engine: Promise<Engine> | undefined;
  let queue = Promise.resolve();
  const answer = async (line: string) => {
    const { id, method, params } = JSON.parse(line) as Request;
    if (method === undefined) return; // the CLI's receipt for something printed
    try {
      engine ??= openEngine(params);
      const call = (await engine)[method === 'getDatabaseVersion' ? 'version' : method];
      if (!call) throw new Error(`the schema engine has no ${method}`);
      const result = (await call(params ?? {})) ?? null;
      if (method === 'diff') print(result as { stdout?: string | null });
      say({ id, result });
    } catch (error) {
      say({ id, error: describe(error) });
    }
  };
  readline
    .createInterface({ input: process.stdin })
    .on('line', (line) => {
      queue = queue.then(() => answer(line));
    })
    .on('close', () => void queue.then(() => process.exit(0)));
}

async function openEngine(params: Request['params']): Promise<Engine> {
  const schema = params?.schema ?? params?.to ?? params?.from;
  const engine = (await bindings.SchemaEngine.new(
    { datamodels: schema?.files?.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(await adapterFor(databaseUrl())),
  )) as unknown as Engine; // its methods are looked up by name
  return new Proxy(engine, { get: (target, name: string) => target[name]?.bind(target) });
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/** The native engine prints a difference through the CLI; the WebAssembly one returns it. */
function print({ stdout }: { stdout?: string | null }): void {
  if (stdout != null) say({ id: 9000, method: 'print', params: { content: stdout } });
}

function describe(error: unknown) {
  const { code = null, meta = null } = error as { code?: string; meta?: object };
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: false, message: messageOf(error), meta, error_code: code },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
