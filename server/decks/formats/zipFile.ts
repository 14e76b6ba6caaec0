/** Archives, guarded: sizes are checked before anything is unpacked, and again while it is. */

import { zipSync } from 'fflate';
import yauzl from 'yauzl';
import { RefusedFile } from './format';

export interface ZipLimits {
  /** Unpacked, all files together. */
  bytes: number;
  files: number;
  /** Unpacked, those together that are wanted, where that is less. */
  wantedBytes?: number;
}

const STORED = 0;
const DEFLATED = 8;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of an archive by their names. Nothing touches the disk. Throws RefusedFile for paths that
 * lead out of the archive, passwords, too many or too large files, and what cannot be read.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (name: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes);
  const entries = (await listEntries(zip, limits)).filter(({ fileName }) => isWanted(fileName));
  const files = new Map<string, Uint8Array>();
  let left = limits.wantedBytes ?? limits.bytes;
  for (const entry of entries) {
    const content = await unpack(zip, entry, left);
    left -= content.length;
    files.set(entry.fileName, content);
  }
  return files;
}

export async function zipNames(bytes: Uint8Array, limits: ZipLimits): Promise<string[]> {
  return (await listEntries(await open(bytes), limits)).map(({ fileName }) => fileName);
}

/** Media are packed already; only words are worth deflating. Dates are left out: same deck, same file. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed = [...files].map(
    ([name, content]) => [name, [content, { level: /\.json$/.test(name) ? 9 : 0 }]] as const,
  );
  return zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0], { mtime: ZIP_EPOCH });
}

/** The first day that archives can name. */
const ZIP_EPOCH = new Date(1980, 0, 1);

function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    // decodeStrings also refuses absolute paths and '..'; lazyEntries lets us stop in time.
    yauzl.fromBuffer(buffer, { lazyEntries: true, decodeStrings: true }, (error, zip) =>
      error ? reject(new RefusedFile('damaged')) : resolve(zip),
    );
  });
}

function listEntries(zip: yauzl.ZipFile, limits: ZipLimits): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  const names = new Set<string>();
  let declared = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) =>
      reject(new RefusedFile(/path|file ?name/i.test(error.message) ? 'badPath' : 'damaged')),
    );
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      const problem = problemOf(entry);
      if (problem !== null) return reject(new RefusedFile(problem));
      declared += entry.uncompressedSize;
      if (declared > limits.bytes) return reject(new RefusedFile('tooLargeInside'));
      if (names.size >= limits.files) return reject(new RefusedFile('tooManyFiles'));
      // Of two files with one name, one would be hidden from whoever looks into the archive.
      if (names.has(entry.fileName)) return reject(new RefusedFile('damaged'));
      names.add(entry.fileName);
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

const FILE_KIND = 0o170000;
const LINK = 0o120000;

function problemOf(entry: yauzl.Entry): 'encrypted' | 'damaged' | 'badPath' | null {
  if (entry.isEncrypted()) return 'encrypted';
  // Nothing is written to the disk, so a link could lead nowhere; who sends one means no good.
  if (((entry.externalFileAttributes >>> 16) & FILE_KIND) === LINK) return 'badPath';
  if (entry.fileName.includes('\u0000')) return 'badPath';
  const isKnown = [STORED, DEFLATED].includes(entry.compressionMethod);
  return isKnown ? null : 'damaged';
}

function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new RefusedFile('damaged'));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        // An archive may say less than what is in it.
        if (size > most) stream.destroy(new RefusedFile('tooLargeInside'));
      });
      stream.on('error', (problem: Error) => {
        const isLie = /too many bytes/.test(problem.message);
        if (problem instanceof RefusedFile) reject(problem);
        else reject(new RefusedFile(isLie ? 'tooLargeInside' : 'damaged'));
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
