import type { Rect, Size } from './geometry';

/**
 * Where the stage's five parts lie. Measures are given for a stage of 1280 × 560 CSS pixels, a
 * projector at 720p without the strips above and below, and grow with `unit`.
 */
export interface StageRegions {
  /** CSS pixels per design pixel. */
  unit: number;
  /** Prompts flow from left to right (`wide`) or, on a narrow page, from top to bottom (`tall`). */
  flow: 'wide' | 'tall';
  /** The one prompt looked at closely; null where there is no room for it. */
  focus: Rect | null;
  batch: Rect;
  gate: Rect;
  experts: Rect;
  /** Where overflow lands; null when no expert can be full. */
  dropped: Rect | null;
}

const DESIGN: Size = { width: 1280, height: 560 };
const MARGIN = 14;
const LEFT_WIDTH = 276;
const GATE_WIDTH = 146;
const FOCUS_HEIGHT = 244;
const TRAY_HEIGHT = 58;
/** Narrower than this in design pixels, the stage turns to flow downwards. */
const TALL_BELOW = 0.95;

export function stageRegions(size: Size, options: { tray: boolean }): StageRegions {
  return size.width < size.height * TALL_BELOW
    ? tallRegions(size, options)
    : wideRegions(size, options);
}

function wideRegions(size: Size, { tray }: { tray: boolean }): StageRegions {
  const unit = Math.min(size.width / DESIGN.width, size.height / DESIGN.height);
  const margin = MARGIN * unit;
  const height = size.height - 2 * margin;
  const left = LEFT_WIDTH * unit;
  const gateX = margin + left;
  const expertsX = gateX + GATE_WIDTH * unit;
  const expertsWidth = size.width - expertsX - margin;
  const trayHeight = tray ? TRAY_HEIGHT * unit : 0;
  const trayGap = tray ? margin : 0;
  const focusHeight = FOCUS_HEIGHT * unit;
  return {
    unit,
    flow: 'wide',
    focus: { x: margin, y: margin, width: left, height: focusHeight },
    batch: {
      x: margin,
      y: margin + focusHeight + margin,
      width: left,
      height: height - focusHeight - margin,
    },
    gate: { x: gateX, y: margin, width: GATE_WIDTH * unit, height },
    experts: {
      x: expertsX,
      y: margin,
      width: expertsWidth,
      height: height - trayHeight - trayGap,
    },
    dropped: tray
      ? {
          x: expertsX,
          y: size.height - margin - trayHeight,
          width: expertsWidth,
          height: trayHeight,
        }
      : null,
  };
}

function tallRegions(size: Size, { tray }: { tray: boolean }): StageRegions {
  const unit = Math.min(size.width / 480, size.height / 800);
  const margin = 10 * unit;
  const width = size.width - 2 * margin;
  const batchHeight = size.height * 0.16;
  const gateHeight = size.height * 0.16;
  const trayHeight = tray ? 56 * unit : 0;
  const expertsY = margin + batchHeight + gateHeight;
  return {
    unit,
    flow: 'tall',
    focus: null,
    batch: { x: margin, y: margin, width, height: batchHeight },
    gate: { x: margin, y: margin + batchHeight, width, height: gateHeight },
    experts: {
      x: margin,
      y: expertsY,
      width,
      height: size.height - expertsY - margin - trayHeight - (tray ? margin : 0),
    },
    dropped: tray
      ? { x: margin, y: size.height - margin - trayHeight, width, height: trayHeight }
      : null,
  };
}
