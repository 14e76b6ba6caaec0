// A thread does not inherit the loader of its process, so it brings its own before any TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./measureWorker.ts');
