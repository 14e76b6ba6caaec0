import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ProcessReport } from './processReport';

/** A server in a process of its own. */
export class MeasuredProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(script: string, ...args: string[]): Promise<MeasuredProcess> {
    const file = path.join(import.meta.dirname, script);
    const child = fork(file, args, { execArgv: ['--import', 'tsx'] });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new MeasuredProcess(child, port);
  }

  async ask<Reply>(question: object): Promise<Reply> {
    this.#child.send(question);
    const [reply] = (await once(this.#child, 'message')) as [Reply];
    return reply;
  }

  report(): Promise<ProcessReport> {
    return this.ask({ kind: 'report' });
  }

  async stop(): Promise<void> {
    this.#child.send({ kind: 'close' });
    await once(this.#child, 'exit');
  }
}
