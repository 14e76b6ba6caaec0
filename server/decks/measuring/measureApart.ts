/**
 * Measures a deck apart from the games: in a thread of its own, since comparing 500 prompts takes
 * longer than an event loop should be blocked.
 */

import { Worker } from 'node:worker_threads';
import type { Prompt } from '#game/deck/deck';
import type { MeasureTask } from './measureWorker';

const MEMORY_MB = 512;
const PATIENCE_MS = 30_000;

/** null when it cannot be done; a deck is played without its numbers, too. */
export function measureApart(task: MeasureTask): Promise<Prompt[] | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./measureThread.js', import.meta.url), {
      workerData: task,
      // Not those of the process, which a test runner may have set.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const finish = (prompts: Prompt[] | null) => {
      clearTimeout(timer);
      resolve(prompts);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(null), PATIENCE_MS);
    worker.once('message', (prompts: Prompt[]) => finish(prompts));
    worker.once('error', () => finish(null));
  });
}
