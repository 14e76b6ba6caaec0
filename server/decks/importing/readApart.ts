/**
 * Reads a file of somebody's apart from the games: in a thread of its own, with a bound on memory and
 * time. Whatever is wrong with a file ends that thread and nothing else.
 */

import { Worker } from 'node:worker_threads';
import type { ReadOutcome } from '../formats/format';
import type { ImportTask } from './importWorker';

const MEMORY_MB = 768;
const PATIENCE_MS = 60_000;

export function readApart(task: ImportTask, patienceMs = PATIENCE_MS): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./importThread.js', import.meta.url), {
      workerData: task,
      // Not those of the process, which a test runner may have set.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
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
      clearTimeout(timer);
      reject(error);
    });
  });
}

function refused(problem: 'tookTooLong' | 'tooLargeInside'): ReadOutcome {
  return { ok: false, problem, rows: [] };
}
