/**
 * Reads a file of somebody's apart from the games: in a thread of its own, with a bound on memory and
 * time. Whatever is wrong with a file ends that thread and nothing else.
 */

import { Worker } from 'node:worker_threads';
import type { FileProblem } from '#game/deck/deckFile';
import type { ReadOutcome } from '../formats/format';
import type { ImportTask } from './importWorker';
import { transferable } from './transferable';

const MEMORY_MB = 768;
const PATIENCE_MS = 60_000;

export interface ReadApartOptions {
  patienceMs?: number;
  memoryMb?: number;
  /** Told of what is our fault rather than the file's. */
  onFault?: (error: Error) => void;
}

/** Takes the file's bytes with it: they are moved to the thread, not copied. */
export function readApart(
  task: ImportTask,
  { patienceMs = PATIENCE_MS, memoryMb = MEMORY_MB, onFault }: ReadApartOptions = {},
): Promise<ReadOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./importThread.js', import.meta.url), {
      workerData: task,
      transferList: transferable([task.file.bytes]),
      // Not those of the process, which a test runner may have set.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const timer = setTimeout(() => finish(refused('tookTooLong')), patienceMs);
    const finish = (outcome: ReadOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (outcome: ReadOutcome) => finish(outcome));
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return finish(refused('tooLargeInside'));
      onFault?.(error);
      finish(refused('damaged'));
    });
    // After a message this finds the promise settled.
    worker.once('exit', () => finish(refused('damaged')));
  });
}

function refused(problem: FileProblem): ReadOutcome {
  return { ok: false, problem, rows: [] };
}
