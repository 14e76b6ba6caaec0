import { describe, expect, it } from 'vitest';
import { contains, inset, overlaps, traceLength } from '#app/_figures/stage/geometry';
import type { Rect, Size } from '#app/_figures/stage/geometry';
import { flowThickness, MOST_FLOWS } from '#app/_figures/stage/layoutFlows';
import { layoutStage } from '#app/_figures/stage/layoutStage';
import type { ScreenViewOptions } from '#tests/support/screenViews';
import { aScreenView } from '#tests/support/screenViews';

/** The stage of a projector at 720p and 1080p, less the strips above and below. */
const PROJECTORS: Size[] = [
  { width: 1280, height: 560 },
  { width: 1920, height: 900 },
];
const SIZES: Size[] = [
  ...PROJECTORS,
  { width: 1024, height: 640 },
  { width: 2560, height: 900 },
  { width: 390, height: 640 },
];
const CLASSES: ScreenViewOptions[] = [
  { experts: 1, tokens: 1, k: 1 },
  { experts: 4, k: 2 },
  { experts: 8, tokens: 20, capacityFactor: 1 },
  { experts: 30, k: 2 },
  { experts: 30, tokens: 60, k: 1, capacityFactor: null },
  { experts: 100, tokens: 62, k: 4 },
  { experts: 2000, tokens: 200, k: 2 },
];

function layoutOf(options: ScreenViewOptions, size: Size) {
  const view = aScreenView(options);
  return layoutStage(
    { experts: view.experts, round: view.round, overflow: view.act?.gate.overflow ?? 'drop' },
    size,
  );
}

function pairsOverlap(boxes: readonly Rect[]): boolean {
  return boxes.some((box, index) =>
    boxes.slice(index + 1, index + 200).some((o) => overlaps(box, o)),
  );
}

describe.each(SIZES)('the routing stage at $width × $height', (size) => {
  const whole = { x: 0, y: 0, ...size };

  it.each(CLASSES)('keeps everything inside and apart for $experts experts', (options) => {
    const { grid, batch, regions, dropped, gate } = layoutOf(options, size);
    for (const box of grid.boxes) {
      expect(contains(regions.experts, box)).toBe(true);
      for (const inner of [...box.slots, ...box.belief, ...(box.bar ? [box.bar] : [])]) {
        expect(contains(box, inner)).toBe(true);
      }
    }
    expect(pairsOverlap(grid.boxes)).toBe(false);
    for (const box of batch.boxes) expect(contains(regions.batch, box)).toBe(true);
    const areas = [regions.batch, regions.gate, regions.experts, regions.focus, dropped].filter(
      (area) => area !== null,
    );
    expect(pairsOverlap(areas)).toBe(false);
    for (const area of areas) expect(contains(whole, area)).toBe(true);
    const node = {
      x: gate.x - gate.radius,
      y: gate.y - gate.radius,
      width: 2 * gate.radius,
      height: 2 * gate.radius,
    };
    expect(contains(regions.gate, node)).toBe(true);
  });

  it.each(CLASSES)('keeps slots, bars and names of one expert apart for $experts', (options) => {
    for (const box of layoutOf(options, size).grid.boxes) {
      const inside = [...box.slots, ...box.belief, ...(box.bar ? [box.bar] : [])];
      expect(pairsOverlap(inside)).toBe(false);
      if (!box.name) continue;
      const name = { ...box.name, height: box.name.size };
      expect(inside.some((each) => overlaps(name, each, 0.5))).toBe(false);
    }
  });

  it.each(CLASSES)('puts every kept prompt into a place of its expert for $experts', (options) => {
    const { flows, grid, dropped } = layoutOf(options, size);
    for (const flow of flows) {
      const box = grid.boxes.find((each) => each.expert === flow.expert);
      if (flow.fate === 'kept') expect(contains(box as Rect, flow.rest)).toBe(true);
      else expect(contains(dropped as Rect, flow.rest)).toBe(true);
    }
  });
});

describe.each(PROJECTORS)('from the back row at $width × $height', (size) => {
  // A twentieth-seventh of the height: 20 pixels at 720p, the smallest text that still reads.
  const readable = (20 * size.width) / 1280 - 0.5;

  it.each([4, 30, 100])('writes the names of %i experts large enough', (experts) => {
    const { grid, batch } = layoutOf({ experts, k: experts === 100 ? 4 : 2 }, size);
    for (const box of grid.boxes) {
      expect(box.name?.size).toBeGreaterThanOrEqual(Math.min(readable, 20));
      expect(box.detail).not.toBe('dot');
    }
    expect(batch.title.size).toBeGreaterThanOrEqual(20 * 0.95);
  });

  it('grows names when there are fewer experts', () => {
    const size4 = layoutOf({ experts: 4 }, size).grid.boxes[0]?.name?.size ?? 0;
    const size30 = layoutOf({ experts: 30 }, size).grid.boxes[0]?.name?.size ?? 0;
    expect(size4).toBeGreaterThan(size30);
  });

  it('draws one slot for each prompt an expert may take', () => {
    const view = aScreenView({ experts: 30, capacityFactor: 1.5 });
    const { grid } = layoutStage({ ...view, overflow: 'drop' }, size);
    for (const box of grid.boxes) expect(box.slots).toHaveLength(view.round?.capacity ?? 0);
  });

  it('turns an auditorium into squares without lines, and says how many calls a marker is', () => {
    const { grid, flows, lines, standsFor } = layoutOf({ experts: 2000, tokens: 2500 }, size);
    expect(grid.boxes.every((box) => box.detail === 'dot')).toBe(true);
    expect(lines).toHaveLength(0);
    expect(flows.length).toBeLessThanOrEqual(MOST_FLOWS);
    expect(standsFor).toBe(Math.ceil(5000 / MOST_FLOWS));
  });
});

describe('lines from the gate to the experts', () => {
  it('grow thicker with the weight', () => {
    const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
    const widths = shares.map((share) => flowThickness(share, 1));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(shares.length);

    const { lines } = layoutOf({ experts: 30, k: 2 }, PROJECTORS[0] as Size);
    for (const a of lines) {
      for (const b of lines)
        if (a.share > b.share) expect(a.thickness).toBeGreaterThan(b.thickness);
    }
  });

  it('begin at the gate and end at the place of the prompt', () => {
    const { flows, gate } = layoutOf({ experts: 30 }, PROJECTORS[0] as Size);
    for (const flow of flows) {
      expect(flow.way.slice(0, 2)).toEqual([gate.x, gate.y]);
      if (flow.fate !== 'kept') continue;
      const [x, y] = flow.way.slice(-2) as [number, number];
      expect(x).toBeCloseTo(flow.rest.x + flow.rest.width / 2, 3);
      expect(y).toBeCloseTo(flow.rest.y + flow.rest.height / 2, 3);
      expect(traceLength(flow.way)).toBeGreaterThan(0);
    }
  });

  it('never cross the name of another expert', () => {
    const { lines, grid } = layoutOf({ experts: 30 }, PROJECTORS[0] as Size);
    for (const line of lines) {
      for (const box of grid.boxes) {
        if (box.expert === line.expert) continue;
        const core = inset(box, 4);
        for (let i = 0; i < line.path.length; i += 2) {
          const point = { x: line.path[i] as number, y: line.path[i + 1] as number };
          expect(overlaps(core, { ...point, width: 0, height: 0 })).toBe(false);
        }
      }
    }
  });

  it('are merged for each expert in a dense round', () => {
    const { lines } = layoutOf(
      { experts: 30, tokens: 30, k: 30, capacityFactor: null },
      PROJECTORS[0] as Size,
    );
    expect(lines).toHaveLength(30);
  });
});

describe('overflow', () => {
  it('gives every fallen prompt a place of its own in the tray while there is room', () => {
    const { flows } = layoutOf(
      { experts: 30, tokens: 40, k: 1, capacityFactor: 1, collapse: 2 },
      PROJECTORS[0] as Size,
    );
    const fallen = flows.filter((flow) => flow.fate === 'fell').map((flow) => flow.rest);
    expect(fallen.length).toBeGreaterThan(10);
    expect(pairsOverlap(fallen)).toBe(false);
  });

  it('goes on from the full expert where overflow tries the next one', () => {
    const view = aScreenView({ experts: 4, tokens: 1 });
    const round = {
      ...view.round!,
      capacity: 1,
      assignments: [
        [0, 1, 1, 0.6, 0, 0],
        [0, 2, 2, 0.4, 1, 1],
      ] as [number, number, number, number, number, 0 | 1][],
    };
    const { flows } = layoutStage(
      { experts: view.experts, round, overflow: 'nextExpert' },
      PROJECTORS[0] as Size,
    );
    expect(flows.map((flow) => flow.fate)).toEqual(['wentOn', 'kept']);
    expect(flows[1]?.after).toBe(0);
    expect(flows[1]?.path.slice(0, 2)).toEqual(flows[0]?.path.slice(-2));
  });
});
