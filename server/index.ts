/**
 * The program. `npm start` serves the built pages; `--dev` (npm run dev) serves pages that reload.
 * Whatever keeps it from starting is said in two sentences, without a stack trace.
 */
import { loadEnv } from './env';
import { exitCodeOf, explain } from './start/explain';
import { Stopping } from './start/stopping';

const stopping = new Stopping();
stopping.listen();
try {
  const env = loadEnv(process.argv.includes('--dev') ? 'development' : 'production');
  // Only now: React and Next choose their build by the mode when they are first imported.
  const { start } = await import('./start/start');
  await start(env, stopping);
} catch (error) {
  if (!stopping.begun) {
    console.error(explain(error));
    await stopping.stop(exitCodeOf(error));
  }
}
