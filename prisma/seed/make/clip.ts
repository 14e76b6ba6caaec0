import type { Footage } from './encode';
import { FRAME } from './picture/palette';
import { pixelsOf } from './picture/raster';
import { group, picture, type Canvas } from './picture/svg';
import type { Sound } from './sound/samples';

/** A short film, drawn anew for every frame. */
export interface Clip {
  seconds: number;
  /** What is seen at a time, on a stage of 640 × 480. */
  frame: (seconds: number) => string;
  sound?: () => Sound;
  /** Which moment stands for the clip before it plays; it must not give the answer away. */
  posterAt?: number;
}

export const FRAMES_PER_SECOND = 25;

/** The drawing of one moment. */
export function still(clip: Clip, seconds: number, canvas: Canvas = FRAME): string {
  return picture(
    canvas,
    group({ transform: `scale(${canvas.width / FRAME.width})` }, clip.frame(seconds)),
  );
}

export function frameTimes(clip: Clip): number[] {
  const count = Math.round(clip.seconds * FRAMES_PER_SECOND);
  return Array.from({ length: count }, (_, i) => i / FRAMES_PER_SECOND);
}

export function footageOf(clip: Clip): Footage {
  return {
    ...FRAME,
    framesPerSecond: FRAMES_PER_SECOND,
    frames: pixels(clip),
    ...(clip.sound ? { sound: clip.sound() } : {}),
  };
}

async function* pixels(clip: Clip): AsyncGenerator<Uint8Array> {
  for (const seconds of frameTimes(clip)) yield pixelsOf(still(clip, seconds), FRAME);
}
