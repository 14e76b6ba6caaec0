import { LARGEST_PICTURE_SIDE } from '#game/deck/upload';

const QUALITY = 0.92;

/**
 * A picture drawn anew by this browser: smaller, and out of a form that only it can read, as Safari
 * reads the photos of its maker's phones. Null when it cannot read it either.
 */
export async function redraw(file: Blob): Promise<Blob | null> {
  const url = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return await drawn(picture, picture.naturalWidth, picture.naturalHeight);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What an element shows, as a picture no larger than one on a card. */
export function drawn(
  source: HTMLImageElement | HTMLVideoElement,
  width: number,
  height: number,
): Promise<Blob | null> {
  const scale = Math.min(1, LARGEST_PICTURE_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
