import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/sourceFiles';

/** A program that has opened a and then b, and says when each is closed. */
function running(closing: string) {
  const code = `
    import { Stopping } from './server/start/stopping.ts';
    const stopping = new Stopping();
    stopping.listen();
    stopping.later(() => console.log('a closed'));
    stopping.later(${closing});
    setInterval(() => undefined, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  const waiting: { text: string; go: () => void }[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    for (const { text, go } of waiting) if (said.includes(text)) go();
  });
  return {
    child,
    said: () => said,
    says: (text: string) => new Promise<void>((go) => waiting.push({ text, go })),
    ended: once(child, 'exit') as Promise<[number | null]>,
  };
}

describe('Ctrl-C', () => {
  it('closes what was opened, last first, and ends in peace', async () => {
    const program = running("async () => console.log('b closed')");
    await program.says('ready');
    program.child.kill('SIGINT');
    expect(await program.ended).toEqual([0, null]);
    expect(program.said()).toMatch(/b closed\na closed\n$/);
  });

  it('counts once when npm passes it on as well', async () => {
    const program = running('() => new Promise((done) => setTimeout(done, 50))');
    await program.says('ready');
    program.child.kill('SIGINT');
    await program.says('stopping');
    program.child.kill('SIGINT');
    expect(await program.ended).toEqual([0, null]);
    expect(program.said()).toMatch(/a closed\n$/);
  });

  it('ends at once the second time', async () => {
    const program = running(
      "() => { setTimeout(() => console.log('waited'), 600); return new Promise(() => {}); }",
    );
    await program.says('ready');
    program.child.kill('SIGTERM');
    await program.says('waited');
    program.child.kill('SIGINT');
    expect(await program.ended).toEqual([130, null]);
    expect(program.said()).not.toContain('a closed');
  });

  it('goes on closing when one step fails, and says so by its exit code', async () => {
    const program = running("() => Promise.reject(new Error('stuck'))");
    await program.says('ready');
    program.child.kill('SIGINT');
    expect(await program.ended).toEqual([1, null]);
    expect(program.said()).toMatch(/a closed\n$/);
  });
});
