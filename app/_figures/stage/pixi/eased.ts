/** Values that glide towards a goal. All of one stage are stepped together, once a frame. */
export interface Glide {
  /** The value to draw now. */
  value: number;
  goal: number;
}

/** Time in which a value covers 63 % of its way. */
const TIME_CONSTANT_MS = 140;
const CLOSE_ENOUGH = 0.002;

export function glide(value: number): Glide {
  return { value, goal: value };
}

/** Moves on by `ms`; true while it has not arrived. */
export function step(each: Glide, ms: number): boolean {
  const left = each.goal - each.value;
  if (Math.abs(left) < CLOSE_ENOUGH) {
    each.value = each.goal;
    return false;
  }
  each.value += left * (1 - Math.exp(-ms / TIME_CONSTANT_MS));
  return true;
}
