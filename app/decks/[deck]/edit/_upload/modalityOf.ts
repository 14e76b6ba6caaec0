import type { MediaModality } from '#game/deck/upload';

/** Endings that some systems give no type for. */
const ENDINGS: Record<string, MediaModality> = {
  heic: 'image',
  heif: 'image',
  avif: 'image',
  m4a: 'audio',
  opus: 'audio',
  flac: 'audio',
  amr: 'audio',
  mov: 'video',
  mkv: 'video',
  m4v: 'video',
  '3gp': 'video',
};

/** What a file seems to be, to know where it goes; what it is the server finds out. */
export function modalityOf(file: Pick<File, 'name' | 'type'>): MediaModality | null {
  const kind = file.type.split('/')[0];
  if (kind === 'image' || kind === 'audio' || kind === 'video') return kind;
  return ENDINGS[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? null;
}

/** What a file chooser offers. */
export const ACCEPTED: Record<MediaModality | 'captions', string> = {
  image: 'image/*',
  audio: 'audio/*,.m4a,.opus,.flac,.amr',
  video: 'video/*,.mov,.mkv,.m4v,.3gp',
  captions: '.vtt,.srt,text/vtt',
};
