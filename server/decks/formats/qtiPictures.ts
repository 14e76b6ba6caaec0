/** Pictures that questions of a package show: found in it, looked at by content, made fit for phones. */

import path from 'node:path';
import { LARGEST_UPLOAD_BYTES } from '#game/deck/upload';
import { PICTURE_LIMITS, whyUnfit } from '#server/decks/upload/preparePicture';
import { taken, type TakenUpload } from '#server/decks/upload/takeUpload';
import { PACKAGE_LIMITS } from './limits';
import type { QuotedPicture } from './question';
import type { Quiz, QuizRow } from './quiz';
import { readZip, zipNames } from './zipFile';

/** More would keep whoever imports waiting; what is beyond is told as left out. */
const MOST_PICTURES = 200;
const MOST_PICTURE_BYTES = 64 * 1024 * 1024;

/**
 * The one picture of an item: a card shows one, and labels are words. `isLeft` when something that
 * is shown cannot come along.
 */
export function soleOf(
  found: readonly QuotedPicture[],
  { isElsewhere }: { isElsewhere: boolean },
): { picture: QuotedPicture | null; isLeft: boolean } {
  const [first] = found;
  if (first === undefined || found.length > 1 || isElsewhere) {
    return { picture: null, isLeft: found.length > 0 || isElsewhere };
  }
  return { picture: first, isLeft: false };
}

/** Gives each question the picture that it names; one that cannot be had is told as left out. */
export async function bringPictures(
  quiz: Quiz,
  pathOf: ReadonlyMap<QuizRow, string>,
  archive: Uint8Array | null,
): Promise<void> {
  const names = new Set(archive === null ? [] : await zipNames(archive, PACKAGE_LIMITS));
  const wanted = new Map<QuizRow, string>();
  const chosen = new Set<string>();
  for (const row of quiz.rows) {
    if (typeof row.question === 'string' || row.question.picture === undefined) continue;
    const name = placeOf(row.question.picture.src, pathOf.get(row) ?? '', names);
    if (name === null || (chosen.size >= MOST_PICTURES && !chosen.has(name))) continue;
    chosen.add(name);
    wanted.set(row, name);
  }
  const brought = await prepared(archive, chosen);
  const files = new Map([...brought.values()].map(({ file, bytes }) => [file.src, bytes]));
  quiz.media = [...files].map(([src, bytes]) => ({ name: path.posix.basename(src), bytes }));
  quiz.rows = quiz.rows.map((row) => withPicture(row, brought.get(wanted.get(row) ?? '')));
}

function withPicture(row: QuizRow, brought: TakenUpload | undefined): QuizRow {
  if (typeof row.question === 'string' || row.question.picture === undefined) return row;
  const { picture, ...question } = row.question;
  if (brought === undefined) {
    return { ...row, question, changes: [...(row.changes ?? []), 'mediaLeft'] };
  }
  return { ...row, question: { ...question, picture: { ...picture, file: brought.file } } };
}

/** Where in the archive a picture lies: beside its item, or named from the top; null for elsewhere. */
function placeOf(src: string, item: string, names: ReadonlySet<string>): string | null {
  // Another site, another folder of the machine, or a stand-in of the program that wrote the file.
  if (src === '' || /^([a-z][a-z0-9+.-]*:|[/\\])/i.test(src)) return null;
  const plain = decoded(src.split(/[?#]/)[0] ?? '');
  const places = [path.posix.join(path.posix.dirname(item), plain), path.posix.normalize(plain)];
  return places.find((place) => names.has(place)) ?? null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

async function prepared(
  archive: Uint8Array | null,
  names: ReadonlySet<string>,
): Promise<Map<string, TakenUpload>> {
  const ready = new Map<string, TakenUpload>();
  if (archive === null || names.size === 0) return ready;
  const limits = { ...PACKAGE_LIMITS, wantedBytes: MOST_PICTURE_BYTES };
  const files = await readZip(archive, limits, (name) => names.has(name));
  for (const [name, bytes] of files) {
    const picture = await redrawn(bytes);
    if (picture !== null) ready.set(name, picture);
  }
  return ready;
}

/** As an upload becomes; here without a process for each, since a file is read in one of its own. */
async function redrawn(bytes: Uint8Array): Promise<TakenUpload | null> {
  if (bytes.length > LARGEST_UPLOAD_BYTES.image || (await whyUnfit(bytes)) !== null) return null;
  // The reader of pictures takes a while to load: only who brings some waits for it.
  const { redrawPicture } = await import('#server/decks/upload/redrawPicture.js');
  const drawn = await redrawPicture(bytes, PICTURE_LIMITS).catch(() => null);
  if (drawn === null || 'refusal' in drawn) return null;
  const { data, width, height } = drawn;
  return taken(data, { type: 'image/webp', ending: 'webp', width, height });
}
