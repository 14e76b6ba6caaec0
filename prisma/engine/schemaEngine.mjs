#!/usr/bin/env node
// What Prisma's CLI starts in place of its native schema engine; see serveEngine.ts.
import { register } from 'tsx/esm/api';

register();
await import('./serveEngine.ts');
