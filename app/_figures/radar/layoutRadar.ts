/** A radar of the four modalities: what the gate believed as one outline, what was right as another. */

import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';

interface Point {
  x: number;
  y: number;
}

export interface RadarLayout {
  size: number;
  centre: number;
  /** Corners of the rings at a quarter, a half, three quarters and all. */
  rings: Point[][];
  axes: { modality: Modality; end: Point; icon: Point }[];
  belief: Point[];
  /** Only of modalities with answers: nothing answered is no point, not a point at nought. */
  truth: { modality: Modality; at: Point }[];
}

const RINGS = [0.25, 0.5, 0.75, 1];
/** Of the size, from the middle to the outer ring and to the middle of an icon. */
const RADIUS = 0.36;
const ICON_RADIUS = 0.44;

/** Beliefs in 0..1 and right answers, as points on a square of `size`; y grows downwards. */
export function layoutRadar(
  rows: Readonly<Record<Modality, { belief: number; right: number; of: number }>>,
  size: number,
): RadarLayout {
  const centre = size / 2;
  const at = (modality: Modality, share: number, radius = RADIUS): Point => {
    // The first axis points up, and the others follow clockwise.
    const angle = (2 * Math.PI * MODALITIES.indexOf(modality)) / MODALITIES.length - Math.PI / 2;
    return {
      x: round(centre + size * radius * share * Math.cos(angle)),
      y: round(centre + size * radius * share * Math.sin(angle)),
    };
  };
  return {
    size,
    centre,
    rings: RINGS.map((share) => MODALITIES.map((modality) => at(modality, share))),
    axes: MODALITIES.map((modality) => ({
      modality,
      end: at(modality, 1),
      icon: at(modality, 1, ICON_RADIUS),
    })),
    belief: MODALITIES.map((modality) => at(modality, clamped(rows[modality].belief))),
    truth: MODALITIES.filter((modality) => rows[modality].of > 0).map((modality) => ({
      modality,
      at: at(modality, clamped(rows[modality].right / rows[modality].of)),
    })),
  };
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Points as a closed path of SVG, or of a canvas's Path2D. */
export function outline(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}
