/** Makes an empty database in the folder named by the first argument; run by embedded.ts. */
import fs from 'node:fs';
import path from 'node:path';
import { syncFolder } from './durableFiles';
import { openFiles } from './embedded';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: createFiles <folder>');

const pglite = await openFiles(folder);
await pglite.close();
syncTree(folder);
// An open WebAssembly module can keep a process from ending.
process.exit(0);

/** The files that were written before PostgreSQL itself ran were not synced by it. */
function syncTree(dir: string): void {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const child = path.join(dir, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else if (entry.isFile()) syncFile(child);
  }
  syncFolder(dir);
}

function syncFile(file: string): void {
  const descriptor = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
