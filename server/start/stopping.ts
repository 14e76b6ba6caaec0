/** How long stopping may take before the process ends all the same. */
const STOP_MS = 10_000;
/** One Ctrl-C reaches the process twice: from the terminal, and passed on by npm. */
const SAME_KEYSTROKE_MS = 500;

/**
 * What must be undone when the program stops, last opened first closed. The first Ctrl-C (or the
 * system's SIGTERM) stops cleanly, a second one at once.
 */
export class Stopping {
  private readonly steps: (() => unknown)[] = [];
  private begunAt: number | null = null;

  /** Leaves a step for the time the program stops. */
  later(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Whether the program is on its way out; what fails from then on is no news. */
  get begun(): boolean {
    return this.begunAt !== null;
  }

  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.onSignal());
    }
  }

  /** Undoes everything and ends the process. */
  async stop(exitCode: number): Promise<never> {
    this.begunAt ??= Date.now();
    setTimeout(() => process.exit(1), STOP_MS).unref();
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

  private onSignal(): void {
    if (this.begunAt === null) {
      console.log('\n  종료하는 중이에요… 바로 끝내려면 Ctrl-C · stopping… Ctrl-C to force');
      void this.stop(0);
    } else if (Date.now() - this.begunAt > SAME_KEYSTROKE_MS) {
      process.exit(130);
    }
  }
}
