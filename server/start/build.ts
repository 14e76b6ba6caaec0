/** `npm run build`: the pages, whether or not they are up to date. */
import path from 'node:path';
import { loadEnv } from '../env';
import { buildPages } from './buildPages';
import { exitCodeOf, explain } from './explain';

try {
  loadEnv('production');
  await buildPages({ root: path.resolve(import.meta.dirname, '../..') });
  console.log('  .next/ ✓');
} catch (error) {
  console.error(explain(error));
  process.exit(exitCodeOf(error));
}
