import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { StartProblem } from './startProblem';

/** What the pages are made from; media in public/ are served as they are. */
const INPUTS = ['app', 'game', 'server', 'next.config.js', 'package-lock.json', 'tsconfig.json'];

export interface Build {
  /** The project's folder. */
  root: string;
  /** Stops the build. */
  signal?: AbortSignal;
}

/** Whether the built pages are missing or were made from other files than there are now. */
export function needsBuild({ root }: Build): boolean {
  const stamp = stampOf(root);
  return !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== hashInputs(root);
}

/** Builds the pages; throws a StartProblem with Next's own words if that fails. */
export async function buildPages({ root, signal }: Build): Promise<void> {
  const inputs = hashInputs(root);
  fs.rmSync(stampOf(root), { force: true });
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const build = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  const listen = (text: string) => (said += text);
  build.stdout.setEncoding('utf8').on('data', listen);
  build.stderr.setEncoding('utf8').on('data', listen);
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw buildFailed(said);
  fs.writeFileSync(stampOf(root), inputs);
}

function stampOf(root: string): string {
  return path.join(root, '.next', 'built-from');
}

/** A fingerprint of names and contents. */
function hashInputs(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) addTo(hash, root, input);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, name: string): void {
  const file = path.join(root, name);
  if (fs.statSync(file).isDirectory()) {
    for (const child of fs.readdirSync(file).sort()) addTo(hash, root, `${name}/${child}`);
  } else {
    const content = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    hash.update(`${name} ${content}\n`);
  }
}

function buildFailed(said: string): StartProblem {
  return new StartProblem(
    'buildFailed',
    {
      en: 'The pages could not be built. The message below says why; if you changed nothing, run “npm ci” and try again.',
      ko: '페이지를 빌드하지 못했어요. 이유는 아래에 있어요. 코드를 고치지 않았다면 “npm ci”를 실행한 다음 다시 시도해 주세요.',
    },
    { detail: said.trim() },
  );
}
