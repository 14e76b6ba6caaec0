/** How long stopping may take before the process ends all the same. */
const STOP_SECONDS = 10;

/**
 * What must be undone when the program stops, last opened first closed. The first Ctrl-C (or the
 * system's SIGTERM) stops cleanly, a second one at once.
 */
export class Stopping {
  private readonly steps: (() => unknown)[] = [];
  /** Whether the program is on its way out; what fails from then on is no news. */
  begun = false;

  /** Leaves a step for the time the program stops. */
  later(step: () => unknown): void {
    this.steps.push(step);
  }

  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.begun) process.exit(130);
        console.log('\n  종료하는 중이에요… · stopping… (Ctrl-C: at once)');
        void this.stop(0);
      });
    }
  }

  /** Undoes everything and ends the process. */
  async stop(exitCode: number): Promise<never> {
    this.begun = true;
    setTimeout(() => process.exit(1), STOP_SECONDS * 1000).unref();
    let code = exitCode;
    for (const step of this.steps.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
        code ||= 1;
      }
    }
    process.exit(code);
  }
}
