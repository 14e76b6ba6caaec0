import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of Emscripten's file system that are used here; PGlite does not publish their types. */
interface OpenFile {
  /** The file descriptor; absent for a folder. */
  nfd?: number;
  node: object;
}
interface NodeFiles {
  realPath(node: object): string;
  stream_ops: { fsync?: (file: OpenFile) => number };
}

/**
 * Files of the embedded database that reach the disk when PostgreSQL asks for it. PGlite's own
 * NodeFS has no fsync, so that a commit would survive a crash of the program but not a power cut.
 */
export class DurableFiles extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>) {
    const made = await super.init(pglite, options);
    made.emscriptenOpts.preRun = [
      ...(made.emscriptenOpts.preRun ?? []),
      (module: unknown) => {
        const files = (module as { NODEFS: NodeFiles }).NODEFS;
        files.stream_ops.fsync = (file) => {
          if (file.nfd === undefined) syncFolder(files.realPath(file.node));
          else fs.fsyncSync(file.nfd);
          return 0;
        };
      },
    ];
    return made;
  }
}

/** Makes a new or renamed file's name durable. Windows cannot open folders and needs no such step. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
