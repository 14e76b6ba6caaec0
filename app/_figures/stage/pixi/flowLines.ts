import type { Container, Graphics } from 'pixi.js';
import { along, traceLength } from '../geometry';
import type { Trace } from '../geometry';
import type { FlowLine } from '../layoutFlows';
import { glide, step } from './eased';
import type { Drawing } from './drawing';

/** `hidden` before a flow has left the gate, `faint` afterwards, `strong` while looked at. */
export type LineLook = 'hidden' | 'faint' | 'strong';

export interface FlowLines {
  node: Container;
  update: (lookOf: (line: FlowLine, index: number) => LineLook) => void;
  step: (ms: number) => boolean;
}

const STRONG = 1;
/** Few lines may be bright; many would hide each other. */
const FAINT = { few: 0.62, many: 0.3, fewUpTo: 20, manyFrom: 160 };
const DASH = 9;
const GAP = 7;

/** The lines from the gate to the experts: colour of the modality, width by weight, dashes by rank. */
export function flowLines(drawing: Drawing, lines: readonly FlowLine[]): FlowLines {
  const { pixi, palette } = drawing;
  const node = new pixi.Container();
  const share = Math.min(
    1,
    Math.max(0, (lines.length - FAINT.fewUpTo) / (FAINT.manyFrom - FAINT.fewUpTo)),
  );
  const faint = FAINT.few + (FAINT.many - FAINT.few) * share;
  const goals = { hidden: 0, faint, strong: STRONG } satisfies Record<LineLook, number>;
  // Thick lines lie below thin ones.
  const ordered = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => b.line.thickness - a.line.thickness);
  const drawn = ordered.map(({ line, index }) => {
    const graphics = new pixi.Graphics();
    drawLine(graphics, line, drawing);
    graphics.stroke({
      width: line.thickness,
      color: line.modality === null ? palette.inkSoft : palette.mark[line.modality],
      cap: line.rank > 1 ? 'butt' : 'round',
      join: 'round',
    });
    graphics.alpha = 0;
    graphics.visible = false;
    node.addChild(graphics);
    return { graphics, line, index, alpha: glide(0) };
  });
  return {
    node,
    update(lookOf) {
      for (const { line, index, alpha } of drawn) alpha.goal = goals[lookOf(line, index)];
    },
    step(ms) {
      let isGliding = false;
      for (const { graphics, alpha } of drawn) {
        if (step(alpha, ms)) isGliding = true;
        graphics.alpha = alpha.value;
        graphics.visible = alpha.value > 0;
      }
      return isGliding;
    },
  };
}

function drawLine(graphics: Graphics, line: FlowLine, { unit }: Drawing) {
  if (line.rank === 1) return solid(graphics, line.path);
  // A second choice has long dashes, a third and later ones short dashes.
  const dash = (line.rank === 2 ? DASH * 1.6 : DASH * 0.6) * unit;
  const length = traceLength(line.path);
  const period = dash + GAP * unit;
  for (let from = 0; from < length; from += period) {
    const to = Math.min(length, from + dash);
    const pieces = Math.max(1, Math.ceil((to - from) / (8 * unit)));
    for (let piece = 0; piece <= pieces; piece++) {
      const point = along(line.path, (from + ((to - from) * piece) / pieces) / length);
      if (piece === 0) graphics.moveTo(point.x, point.y);
      else graphics.lineTo(point.x, point.y);
    }
  }
}

function solid(graphics: Graphics, path: Trace) {
  graphics.moveTo(path[0] as number, path[1] as number);
  for (let i = 2; i < path.length; i += 2) {
    graphics.lineTo(path[i] as number, path[i + 1] as number);
  }
}
