import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sliced } from '#game/slices';

/** Runs a sliced computation, letting sockets and timers in between its slices. */
export async function unhurried<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
