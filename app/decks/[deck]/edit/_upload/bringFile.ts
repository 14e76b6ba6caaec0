/**
 * The whole way of a file into a prompt. The server alone says what phones play: what it takes is not
 * touched, and only what it sends back with `mustConvert` is converted here and sent again.
 */

import type { MediaFile } from '#game/deck/deck';
import {
  LARGEST_PICTURE_BYTES,
  LARGEST_PLAYED_BYTES,
  LARGEST_SOURCE_BYTES,
  type MediaModality,
} from '#game/deck/upload';
import { convert } from './convert';
import { redraw } from './redraw';
import { sendFile, type Sent, type UploadProblem } from './sendFile';
import { stillOf } from './stillOf';

export interface BringStage {
  kind: 'sending' | 'converting';
  share: number;
}

export type Brought =
  | { ok: true; media: MediaFile; poster?: MediaFile }
  | { ok: false; problem: UploadProblem };

interface Way {
  signal: AbortSignal;
  onStage: (stage: BringStage) => void;
}

export async function bringFile(file: File, modality: MediaModality, way: Way): Promise<Brought> {
  if (file.size === 0) return { ok: false, problem: 'empty' };
  if (file.size > LARGEST_SOURCE_BYTES) return { ok: false, problem: 'tooLarge' };
  if (modality === 'image') return brought(await bringPicture(file, way));
  const { sent, played } = await bringClip(file, modality, way);
  if (!sent.ok || modality === 'audio') return brought(sent);
  const still = (await stillOf(played)) ?? (await stillByConverting(file, way));
  if (still === null) return { ok: false, problem: 'cannotConvert' };
  const poster = await send(still, 'image', way);
  return poster.ok ? { ok: true, media: sent.file, poster: poster.file } : poster;
}

async function bringPicture(file: File, way: Way): Promise<Sent> {
  const isLarge = file.size > LARGEST_PICTURE_BYTES;
  const sent: Sent = isLarge ? TOO_LARGE : await send(file, 'image', way);
  if (sent.ok || (sent.problem !== 'heicPicture' && !isLarge)) return sent;
  const anew = await redraw(file);
  return anew === null ? sent : send(anew, 'image', way);
}

async function bringClip(
  file: File,
  modality: 'audio' | 'video',
  way: Way,
): Promise<{ sent: Sent; played: Blob }> {
  const isLarge = file.size > LARGEST_PLAYED_BYTES[modality];
  const sent: Sent = isLarge ? MUST_CONVERT : await send(file, modality, way);
  if (sent.ok || sent.problem !== 'mustConvert') return { sent, played: file };
  const onProgress = (share: number) => way.onStage({ kind: 'converting', share });
  onProgress(0);
  const made = await convert(file, modality, { signal: way.signal, onProgress });
  if (!made.ok) return { sent: made, played: file };
  const again = await send(made.file, modality, way);
  // Converted and still not playable: nothing more can be done here.
  const isStuck = !again.ok && again.problem === 'mustConvert';
  return { sent: isStuck ? CANNOT_CONVERT : again, played: made.file };
}

async function stillByConverting(file: File, { signal, onStage }: Way): Promise<Blob | null> {
  const onProgress = () => onStage({ kind: 'converting', share: 1 });
  const made = await convert(file, 'still', { signal, onProgress });
  return made.ok ? made.file : null;
}

function send(file: Blob, modality: MediaModality, { signal, onStage }: Way): Promise<Sent> {
  const onProgress = (share: number) => onStage({ kind: 'sending', share });
  onProgress(0);
  return sendFile(file, modality, { signal, onProgress });
}

function brought(sent: Sent): Brought {
  return sent.ok ? { ok: true, media: sent.file } : sent;
}

const TOO_LARGE: Sent = { ok: false, problem: 'tooLarge' };
const MUST_CONVERT: Sent = { ok: false, problem: 'mustConvert' };
const CANNOT_CONVERT: Sent = { ok: false, problem: 'cannotConvert' };
