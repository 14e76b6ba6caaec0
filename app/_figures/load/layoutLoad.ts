/** Bars of load, highest first, with the fair share and the capacity as lines across. */
export interface LoadLayout {
  width: number;
  height: number;
  bars: { expert: number; x: number; y: number; width: number; height: number; load: number }[];
  /** y of the mean load. */
  fairY: number;
  /** y of the capacity; null without a limit, or far above every bar. */
  capacityY: number | null;
  /** Load at the upper edge. */
  top: number;
}

const HEADROOM = 1.12;
const GAP = 0.16;

/** loads[expert] as bars within `size`; y grows downwards. */
export function layoutLoad(
  loads: Readonly<Record<number, number>>,
  capacity: number | null,
  size: { width: number; height: number },
): LoadLayout {
  const sorted = Object.entries(loads)
    .map(([key, load]) => ({ expert: Number(key), load }))
    .sort((a, b) => b.load - a.load || a.expert - b.expert);
  const total = sorted.reduce((sum, { load }) => sum + load, 0);
  const fair = sorted.length === 0 ? 0 : total / sorted.length;
  const top = Math.max(1, sorted[0]?.load ?? 0, fair, capacity ?? 0) * HEADROOM;
  const pitch = size.width / Math.max(1, sorted.length);
  const yOf = (load: number) => size.height * (1 - load / top);
  return {
    ...size,
    bars: sorted.map(({ expert, load }, index) => ({
      expert,
      load,
      x: index * pitch + (pitch * GAP) / 2,
      y: yOf(load),
      width: pitch * (1 - GAP),
      height: size.height - yOf(load),
    })),
    fairY: yOf(fair),
    capacityY: capacity === null ? null : yOf(capacity),
    top,
  };
}

/** The smallest number of experts who did at least `share` of all calls, and of how many. */
export function workShare(
  loads: Readonly<Record<number, number>>,
  share = 0.8,
): { experts: number; of: number; share: number } {
  const sorted = Object.values(loads).sort((a, b) => b - a);
  const total = sorted.reduce((sum, load) => sum + load, 0);
  if (total === 0) return { experts: 0, of: sorted.length, share: 0 };
  let done = 0;
  let experts = 0;
  while (experts < sorted.length && done < share * total - 1e-9) {
    done += sorted[experts] as number;
    experts++;
  }
  return { experts, of: sorted.length, share: done / total };
}
