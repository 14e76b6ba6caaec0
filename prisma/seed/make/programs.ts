import { spawn } from 'node:child_process';

/** Runs a program to its end; `input` goes to its standard input. Throws with what it complained of. */
export async function run(
  program: string,
  args: readonly string[],
  input?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Buffer> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // A program that stops early closes its input; its exit code tells more than that error does.
  child.stdin.on('error', () => undefined);
  for await (const chunk of input ?? []) {
    if (!child.stdin.write(chunk)) await Promise.race([drained(child.stdin), ended]);
  }
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaints.slice(-800)}`);
  return Buffer.concat(output);
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve));
}
