// A process of its own does not know TypeScript before this. It reads one file and ends.
import { register } from 'tsx/esm/api';

register();
const { answer } = await import('./importTask.ts');
await answer();
