import type { Container, Sprite } from 'pixi.js';
import { MODALITIES } from '#game/deck/deck';
import type { ExpertBox } from '../layoutExperts';
import { shortName } from '../shortName';
import type { ExpertFacts } from '../stageFacts';
import { glide, step } from './eased';
import type { Glide } from './eased';
import { fittedText } from './fittedText';
import type { Drawing } from './drawing';

/** What an expert looks like at one moment of the film. */
export interface ExpertLook {
  /** For each of its prompts whether it has arrived. */
  arrived: readonly boolean[];
  /** For each of its prompts whether the answer has left again, so that its verdict shows. */
  left: readonly boolean[];
  /** Idle experts are dimmed once the gate has decided. */
  isDimmed: boolean;
  /** Chosen for the prompt that everybody looks at. */
  isChosen: boolean;
  /** Whether it may show what the gate believes now; while answers return, it shows what it did. */
  belief: 'held' | 'shown';
  /** Just refused a prompt for lack of room. */
  isRefusing: boolean;
}

export interface ExpertNode {
  node: Container;
  update: (facts: ExpertFacts, look: ExpertLook) => void;
  /** True while something still glides. */
  step: (ms: number) => boolean;
  /** Gliding values, handed over when the stage is laid out anew. */
  glides: ExpertGlides;
}

export interface ExpertGlides {
  belief: Glide[];
  shown: Glide;
  answered: Glide;
}

const DIMMED = 0.34;
const NOTHING_YET: ExpertLook = {
  arrived: [],
  left: [],
  isDimmed: false,
  isChosen: false,
  belief: 'shown',
  isRefusing: false,
};

export function newGlides(facts: ExpertFacts): ExpertGlides {
  return { belief: facts.belief.map(glide), shown: glide(1), answered: glide(facts.answered) };
}

/** A card or tile: name, slots that fill with prompts, and the gate's belief per modality. */
export function expertNode(
  drawing: Drawing,
  box: ExpertBox,
  first: ExpertFacts,
  glides: ExpertGlides,
): ExpertNode {
  const { pixi, palette, shapes, unit } = drawing;
  const node = new pixi.Container();
  const plate = new pixi.Graphics();
  const slots = new pixi.Graphics();
  const belief = new pixi.Graphics();
  node.addChild(plate, belief, slots);
  let drawn = '';
  let isStale = true;
  let facts = first;
  let look: ExpertLook = NOTHING_YET;

  if (box.name) {
    const mark = first.kind === 'pupil' ? null : new pixi.Sprite(shapes[first.kind]);
    const side = box.name.size * (box.detail === 'card' ? 0.8 : 0.62);
    if (mark) {
      mark.position.set(box.name.x, box.name.y + (box.name.size - side) * 0.6);
      mark.setSize(side);
      node.addChild(mark);
    }
    const shift = mark ? side + 3 * unit : 0;
    const text = fittedText(drawing, first.name, {
      size: box.name.size,
      width: box.name.width - shift,
      weight: '600',
      colour: palette.ink,
      shorten: (ruler) => shortName(first.name, first.kind, ruler),
    });
    text.position.set(box.name.x + shift, box.name.y);
    node.addChild(text);
  }
  // On large cards the bars say which modality they are.
  const hasSigns = (box.belief[0]?.height ?? 0) >= 22 * unit;
  if (hasSigns) {
    box.belief.forEach((bar, index) => {
      const sign = new pixi.Sprite(shapes.modality([MODALITIES[index] ?? 'text']));
      const side = Math.min(bar.height * 0.62, 26 * unit);
      sign.setSize(side);
      sign.position.set(bar.x + side * 0.25, bar.y + bar.height - side * 1.25);
      node.addChild(sign);
    });
  }
  const pieces: Sprite[] = box.slots.map((slot) => {
    const piece = new pixi.Sprite();
    piece.position.set(slot.x, slot.y);
    piece.visible = false;
    node.addChild(piece);
    return piece;
  });
  const hasShapes = box.detail === 'card' && (box.slots[0]?.width ?? 0) >= 11 * unit;

  function drawPlate() {
    const isLit = look.isChosen || look.arrived.includes(true);
    const radius = (box.detail === 'card' ? 10 : 5) * unit;
    const { edge, width } = look.isRefusing
      ? { edge: palette.warn, width: 4 }
      : look.isChosen
        ? { edge: palette.ink, width: 3 }
        : { edge: isLit ? palette.lineStrong : palette.line, width: 1.5 };
    plate
      .clear()
      .roundRect(box.x, box.y, box.width, box.height, radius)
      .fill(isLit ? palette.fill : palette.surface)
      .stroke({ width: width * unit, color: edge, alignment: 0 });
  }

  function drawSlots() {
    slots.clear();
    box.slots.forEach((slot, index) => {
      const isHeld = look.arrived[index] === true;
      const mark = look.left[index] ? (facts.marks[index] ?? null) : null;
      const colour = palette.mark[facts.held[index] ?? 'text'];
      const piece = pieces[index] as Sprite;
      const radius = Math.min(slot.width, slot.height) * 0.22;
      piece.visible = hasShapes && isHeld;
      if (isHeld && hasShapes) {
        piece.texture =
          mark === null
            ? shapes.modality([facts.held[index] ?? 'text'])
            : mark === 1
              ? shapes.right
              : shapes.wrong;
        piece.setSize(slot.width, slot.height);
        // Open prompts are outlines' worth of light; answered ones shine.
        piece.alpha = mark === null && facts.answered < 1 ? openAlpha(index) : 1;
        return;
      }
      slots.roundRect(slot.x, slot.y, slot.width, slot.height, radius);
      if (!isHeld) {
        slots.stroke({ width: 1.25 * unit, color: palette.line, alignment: 1 });
      } else {
        const fill = mark === null ? colour : mark === 1 ? palette.right : palette.wrong;
        slots.fill({ color: fill, alpha: mark === null ? openAlpha(index) : 1 });
      }
    });
    if (box.bar) drawBar(box.bar);
  }

  /** Answers are counted, not named, before the reveal: the first slots stand for them. */
  function openAlpha(index: number): number {
    if (!drawing.isWorking()) return 1;
    return index < Math.round(glides.answered.value * facts.load) ? 1 : 0.42;
  }

  function drawBar(bar: NonNullable<ExpertBox['bar']>) {
    const most = Math.max(1, drawing.mostLoaded());
    const held = look.arrived.filter(Boolean).length;
    slots
      .roundRect(bar.x, bar.y, bar.width, bar.height, bar.height / 2)
      .fill(palette.line)
      .roundRect(
        bar.x,
        bar.y,
        Math.max(bar.height, (bar.width * Math.min(held, most)) / most),
        bar.height,
        bar.height / 2,
      )
      .fill(held > 0 ? palette.ink : palette.line);
  }

  function drawBelief() {
    belief.clear();
    box.belief.forEach((bar, index) => {
      const value = glides.belief[index]?.value ?? 0;
      const modality = MODALITIES[index] ?? 'text';
      if (box.detail === 'tile') {
        belief.rect(bar.x, bar.y, bar.width, bar.height).fill({ color: palette.line, alpha: 0.8 });
        belief
          .rect(bar.x, bar.y, bar.width * value, bar.height)
          .fill({ color: palette.mark[modality], alpha: 0.3 + 0.7 * value });
        return;
      }
      const height = Math.max(2 * unit, bar.height * value);
      belief
        .roundRect(bar.x, bar.y, bar.width, bar.height, 3 * unit)
        .fill({ color: palette.line, alpha: 0.55 })
        .roundRect(bar.x, bar.y + bar.height - height, bar.width, height, 3 * unit)
        .fill({ color: palette.mark[modality], alpha: 0.35 + 0.65 * value });
    });
  }

  drawPlate();
  drawSlots();
  drawBelief();

  return {
    node,
    glides,
    update(nextFacts, nextLook) {
      facts = nextFacts;
      look = nextLook;
      if (look.belief === 'shown') {
        facts.belief.forEach((value, index) => {
          const each = glides.belief[index];
          if (each) each.goal = value;
        });
      }
      glides.shown.goal = look.isDimmed ? DIMMED : 1;
      glides.answered.goal = facts.answered;
      const next = [
        look.arrived.join(),
        look.left.join(),
        look.isChosen,
        look.isRefusing,
        facts.load,
        drawing.isWorking(),
        facts.answered,
        facts.marks.join(''),
        drawing.mostLoaded(),
      ].join();
      if (next === drawn) return;
      drawn = next;
      isStale = true;
    },
    step(ms) {
      const believing = glides.belief.map((each) => step(each, ms)).some(Boolean);
      const answering = step(glides.answered, ms);
      const dimming = step(glides.shown, ms);
      node.alpha = glides.shown.value;
      if (believing) drawBelief();
      if (isStale) drawPlate();
      if (isStale || answering) drawSlots();
      isStale = false;
      return believing || answering || dimming;
    },
  };
}
