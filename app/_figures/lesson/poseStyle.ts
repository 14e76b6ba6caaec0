import type { Pose } from './scene';

/** A pose as CSS, the same for a figure at rest and for its keyframes. */
export function poseStyle({ x, y, scale, opacity, drawn }: Pose) {
  return {
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    // A line of no length would still show its round end.
    opacity: drawn === 0 ? 0 : opacity,
    strokeDashoffset: 1 - drawn,
  };
}
