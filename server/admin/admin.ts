/** `npm run admin -- <command>`; see administer.ts. */
import { loadEnv } from '../env';
import { joinOrigins } from '../joinOrigins';
import { explain, exitCodeOf } from '../start/explain';
import { administer } from './administer';

try {
  const { secret, publicOrigin, host, port } = loadEnv('production');
  const local = `localhost:${port}`;
  const [origin = `http://${local}`] = joinOrigins(
    { host: local, protocol: null },
    { publicOrigin, host },
  );
  const { text, exitCode } = administer(process.argv.slice(2), {
    secret,
    origin,
    now: Date.now(),
  });
  console.log(text);
  process.exitCode = exitCode;
} catch (error) {
  console.error(explain(error));
  process.exitCode = exitCodeOf(error);
}
