import { drawn } from './redraw';

/** Not the very first frame, which is often black. */
const AT_SECONDS = 0.5;

/** A frame of a film as a picture; null when this browser cannot play it. */
export async function stillOf(film: Blob): Promise<Blob | null> {
  const url = URL.createObjectURL(film);
  const video = document.createElement('video');
  try {
    video.muted = true;
    video.playsInline = true;
    video.preload = 'auto';
    video.src = url;
    await happening(video, 'loadeddata');
    video.currentTime = Math.min(AT_SECONDS, video.duration / 2);
    await happening(video, 'seeked');
    return await drawn(video, video.videoWidth, video.videoHeight);
  } catch {
    return null;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

function happening(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  return new Promise((resolve, reject) => {
    video.addEventListener(event, () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new Error('cannot be played')), { once: true });
  });
}
