import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nanoid } from 'nanoid';
import { MEDIA_NAME } from './deckMedia';
import { MEDIA_TYPES } from './formats/mediaContent';

export interface StoredMedia {
  type: string;
  bytes: Buffer;
}

/** Uploaded media on the disk, named by their content; which decks use them is in the database. */
export interface MediaShelf {
  /** null for a name that is none or that nothing has. */
  read(name: string): Promise<StoredMedia | null>;
  keep(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

export function mediaShelf(folder: string): MediaShelf {
  const place = (name: string) => path.join(folder, name);
  return {
    async read(name) {
      const type = MEDIA_TYPES[name.split('.')[1] ?? ''];
      if (!MEDIA_NAME.test(name) || type === undefined) return null;
      const bytes = await readFile(place(name)).catch(() => null);
      return bytes && { type, bytes };
    },
    async keep(name, bytes) {
      await mkdir(folder, { recursive: true });
      // Moved into place whole, so that nobody ever sees half of it.
      const half = place(`${nanoid()}.part`);
      await writeFile(half, bytes);
      await rename(half, place(name));
    },
    async remove(name) {
      if (MEDIA_NAME.test(name)) await rm(place(name), { force: true });
    },
  };
}
