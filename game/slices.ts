/**
 * Long computations give way between slices of work: they are generators that yield nothing.
 * A test or a replay runs one to its end at once; the server lets other work in between.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** Runs a sliced computation to its end without giving way. */
export function finish<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
