/**
 * Reads a file of somebody's apart from the games: in a process of its own, with a bound on memory and
 * time. A thread would not do: some files make V8 or a reader of pictures end its whole process.
 */

import { deserialize, serialize } from 'node:v8';
import type { FileProblem } from '#game/deck/deckFile';
import { startLowProcess } from '#server/lowProcess';
import type { ReadOutcome } from '../formats/format';
import type { ImportTask } from './importTask';

const PROGRAM = new URL('./importProcess.js', import.meta.url);
const MEMORY_MB = 768;
const PATIENCE_MS = 60_000;
/** Of what the process complained, as far as it is logged. */
const COMPLAINT = 2_000;

export interface ReadApartOptions {
  patienceMs?: number;
  memoryMb?: number;
  /** Told of what may be our fault rather than the file's. */
  onFault?: (error: Error) => void;
}

export function readApart(
  task: ImportTask,
  { patienceMs = PATIENCE_MS, memoryMb = MEMORY_MB, onFault }: ReadApartOptions = {},
): Promise<ReadOutcome> {
  return new Promise((resolve) => {
    const child = startLowProcess(PROGRAM, { nodeArgs: [`--max-old-space-size=${memoryMb}`] });
    const answer: Buffer[] = [];
    let complaint = '';
    let isDone = false;
    const finish = (outcome: ReadOutcome) => {
      isDone = true;
      clearTimeout(timer);
      resolve(outcome);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => finish(refused('tookTooLong')), patienceMs);
    child.stdout.on('data', (chunk: Buffer) => answer.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < COMPLAINT) complaint += chunk.toString();
    });
    child.once('error', (error) => {
      onFault?.(error);
      finish(refused('damaged'));
    });
    child.once('close', (code) => {
      if (isDone) return;
      const outcome = code === 0 ? answered(Buffer.concat(answer)) : null;
      if (outcome !== null) return finish(outcome);
      const isMemory = /heap out of memory|invalid (size|array|table)/i.test(complaint);
      if (!isMemory) onFault?.(new Error(complaint.slice(0, COMPLAINT)));
      finish(refused(isMemory ? 'tooLargeInside' : 'damaged'));
    });
    child.stdin.end(serialize(task));
  });
}

/** null when the process ended in the middle of its answer. */
function answered(bytes: Buffer): ReadOutcome | null {
  try {
    return deserialize(bytes) as ReadOutcome; // written by importTask
  } catch {
    return null;
  }
}

function refused(problem: FileProblem): ReadOutcome {
  return { ok: false, problem, rows: [] };
}
