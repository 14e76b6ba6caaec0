import type { MeasuredRound } from '#game/gate/simulation/classRounds';

export interface UnevenLayout {
  cv: { x: number; y: number }[];
  floor: { x: number; y: number }[];
  /** The variation at the upper edge. */
  top: number;
}

const HEADROOM = 1.1;
const LEAST_TOP = 1;

/** Variation of load beside its floor, round by round, left to right; y grows downwards. */
export function layoutUneven(
  rounds: readonly Pick<MeasuredRound, 'cv' | 'floor'>[],
  size: { width: number; height: number },
): UnevenLayout {
  const largest = rounds.reduce((most, { cv, floor }) => Math.max(most, cv, floor), LEAST_TOP);
  const top = largest * HEADROOM;
  const pitch = size.width / Math.max(1, rounds.length);
  const line = (of: 'cv' | 'floor') =>
    rounds.map((round, index) => ({
      x: pitch * (index + 0.5),
      y: size.height * (1 - round[of] / top),
    }));
  return { cv: line('cv'), floor: line('floor'), top };
}
