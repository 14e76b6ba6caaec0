/** Work that would hold up the games, or that may end its process, done in a process of its own. */

import { type ChildProcessByStdio, spawn, type SpawnOptions } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Below the games, which people are waiting for. */
const LOW_PRIORITY = 10;

export interface LowProcessOptions extends Pick<SpawnOptions, 'timeout' | 'killSignal'> {
  /** For the program itself. */
  args?: string[];
  /** For Node. */
  nodeArgs?: string[];
}

export type LowProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts a program that reads its input and answers on its output. */
export function startLowProcess(
  program: URL,
  { args = [], nodeArgs = [], ...options }: LowProcessOptions = {},
): LowProcess {
  const child = spawn(process.execPath, [...nodeArgs, fileURLToPath(program), ...args], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.once('spawn', () => lower(child.pid));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  return child;
}

function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, LOW_PRIORITY);
  } catch {
    // It has ended already, or the system does not let us.
  }
}
