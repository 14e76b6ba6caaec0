/** What a clip is like: its pictures, its sound, and its motion. */

import { gridMeans, lightness, PICTURE_TRAITS, pictureTraits } from './picture';
import { SOUND_TRAITS, soundTraits } from './sound';

/** Frames a second that `clipTraits` expects. */
export const CLIP_FRAMES_PER_SECOND = 5;

const MOTION_TRAITS = 16 + 2;
export const CLIP_TRAITS = PICTURE_TRAITS + SOUND_TRAITS + MOTION_TRAITS;

/**
 * traits[149] of frames[F] (rgb[64 · 64 · 3] each, five a second) and the sound (mono, 16 kHz; empty
 * without): the mean traits of its pictures, those of its sound, the mean change of lightness from
 * frame to frame over a 4 × 4 grid, and its mean and standard deviation over time.
 */
export function clipTraits(frames: readonly Uint8Array[], sound: Float32Array): number[] {
  if (frames.length === 0) throw new RangeError('no frames');
  const pictures = new Float64Array(PICTURE_TRAITS);
  for (const frame of frames) {
    pictureTraits(frame).forEach((trait, i) => {
      pictures[i]! += trait / frames.length;
    });
  }
  return [...pictures, ...soundTraits(sound), ...motionTraits(frames.map(lightness))];
}

function motionTraits(lights: readonly Float64Array[]): number[] {
  const changes = lights
    .slice(1)
    .map((light, i) => light.map((v, p) => Math.abs(v - lights[i]![p]!)));
  if (changes.length === 0) return Array.from({ length: MOTION_TRAITS }, () => 0);
  const where = new Float64Array(16);
  const when = changes.map((change) => {
    gridMeans(change).forEach((value, cell) => {
      where[cell]! += value / changes.length;
    });
    return change.reduce((sum, value) => sum + value, 0) / change.length;
  });
  const mean = when.reduce((sum, value) => sum + value, 0) / when.length;
  const variance = when.reduce((sum, value) => sum + (value - mean) ** 2, 0) / when.length;
  return [...where, mean, Math.sqrt(variance)];
}
