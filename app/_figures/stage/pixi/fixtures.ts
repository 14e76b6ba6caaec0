import type { Container, Text } from 'pixi.js';
import { centreOf } from '../geometry';
import type { StageLayout } from '../layoutStage';
import type { StageFacts } from '../stageFacts';
import { glide, step } from './eased';
import type { Drawing } from './drawing';
import { fittedText } from './fittedText';

/** The few words that stand on the stage itself. */
export interface StageLabels {
  gate: string;
  /** "2 of 30" */
  chosen: string;
  batch: string;
  /** How many calls found no room, and how many prompts no expert at all. */
  dropped: (calls: number, prompts: number) => string;
}

export interface Fixtures {
  behind: Container;
  front: Container;
  update: (now: { lost: { calls: number; prompts: number }; busy: 'resting' | 'busy' }) => void;
  step: (ms: number) => boolean;
}

/** The gate, the tray of dropped prompts, the heading of the batch, and piles of a huge batch. */
export function fixtures(
  drawing: Drawing,
  layout: StageLayout,
  facts: StageFacts,
  labels: StageLabels,
): Fixtures {
  const { pixi, palette, unit } = drawing;
  const behind = new pixi.Container();
  const front = new pixi.Container();
  const glow = glide(0);
  const halo = new pixi.Graphics();

  const { gate } = layout;
  halo.circle(gate.x, gate.y, gate.radius * 1.16).fill({ color: palette.accent, alpha: 0.28 });
  const node = new pixi.Graphics()
    .circle(gate.x, gate.y, gate.radius)
    .fill(palette.surface)
    .stroke({ width: 3 * unit, color: palette.accent, alignment: 1 });
  front.addChild(halo, node);
  front.addChild(fanOut(drawing, gate));
  const name = fittedText(drawing, labels.gate, {
    size: 25 * unit,
    weight: '700',
    colour: palette.ink,
    rim: palette.paper,
    width: layout.regions.gate.width - 12 * unit,
  });
  const chosen = fittedText(drawing, labels.chosen, {
    size: 20 * unit,
    weight: '600',
    colour: palette.inkSoft,
    rim: palette.paper,
    width: layout.regions.gate.width - 12 * unit,
  });
  if (layout.regions.flow === 'wide') {
    centre(name, gate.x, gate.y + gate.radius + 20 * unit);
    centre(chosen, gate.x, gate.y + gate.radius + 47 * unit);
  } else {
    const right = gate.x + gate.radius + 14 * unit;
    name.position.set(right, gate.y - 30 * unit);
    chosen.position.set(right, gate.y + 2 * unit);
  }
  front.addChildAt(ground(drawing, [name, chosen]), 0);
  front.addChild(name, chosen);

  const { title, piles } = layout.batch;
  if (facts.tokens.length > 0) {
    const heading = fittedText(drawing, labels.batch, {
      size: title.size,
      weight: '600',
      colour: palette.inkSoft,
      width: layout.regions.batch.width,
    });
    heading.position.set(title.x, title.y);
    behind.addChild(heading);
  }
  for (const pile of piles) drawPile(pile);

  let count: Text | null = null;
  let countShown = '';
  if (layout.dropped) drawTray(layout.dropped);

  function drawPile(pile: (typeof piles)[number]) {
    const plate = new pixi.Graphics()
      .roundRect(pile.x, pile.y, pile.width, pile.height, 10 * unit)
      .fill(palette.fill);
    const side = Math.min(pile.height * 0.6, 44 * unit);
    const shape = new pixi.Sprite(drawing.shapes.modality([pile.modality]));
    shape.setSize(side);
    shape.position.set(pile.x + side * 0.4, pile.y + (pile.height - side) / 2);
    const number = fittedText(drawing, String(pile.count), {
      size: Math.min(34 * unit, pile.height * 0.5),
      weight: '700',
      colour: palette.ink,
    });
    number.anchor.set(0, 0.5);
    number.position.set(pile.x + side * 1.8, centreOf(pile).y);
    behind.addChild(plate, shape, number);
  }

  function drawTray(tray: NonNullable<StageLayout['dropped']>) {
    // Open at the top, so that one sees where things fall.
    const bend = 12 * unit;
    behind.addChild(
      new pixi.Graphics()
        .moveTo(tray.x, tray.y)
        .lineTo(tray.x, tray.y + tray.height - bend)
        .quadraticCurveTo(tray.x, tray.y + tray.height, tray.x + bend, tray.y + tray.height)
        .lineTo(tray.x + tray.width - bend, tray.y + tray.height)
        .quadraticCurveTo(
          tray.x + tray.width,
          tray.y + tray.height,
          tray.x + tray.width,
          tray.y + tray.height - bend,
        )
        .lineTo(tray.x + tray.width, tray.y)
        .stroke({ width: 2 * unit, color: palette.lineStrong, alignment: 1 }),
    );
  }

  function writeCount(
    { calls, prompts }: { calls: number; prompts: number },
    busy: 'resting' | 'busy',
  ) {
    // While prompts are still on their way nobody can know that none will fall.
    if (calls === 0 && busy === 'busy') return;
    const text = labels.dropped(calls, prompts);
    if (!layout.dropped || text === countShown) return;
    countShown = text;
    count?.destroy();
    count = fittedText(drawing, text, {
      size: 20 * unit,
      weight: '600',
      colour: calls > 0 ? palette.warn : palette.inkSoft,
      width: Math.min(layout.dropped.width * 0.4, 310 * unit),
    });
    count.anchor.set(0, 0.5);
    count.position.set(layout.dropped.x + 14 * unit, centreOf(layout.dropped).y);
    behind.addChild(count);
  }

  return {
    behind,
    front,
    update({ lost, busy }) {
      glow.goal = busy === 'busy' ? 1 : 0;
      writeCount(lost, busy);
    },
    step(ms) {
      const isGliding = step(glow, ms);
      halo.alpha = glow.value;
      return isGliding;
    },
  };
}

/** One way in, several ways out: what a gate does, as a sign. */
function fanOut({ pixi, palette, unit }: Drawing, gate: StageLayout['gate']): Container {
  const reach = gate.radius * 0.52;
  const sign = new pixi.Graphics().moveTo(gate.x - reach, gate.y).lineTo(gate.x, gate.y);
  for (const angle of [-0.62, 0, 0.62]) {
    sign
      .moveTo(gate.x, gate.y)
      .lineTo(gate.x + reach * Math.cos(angle), gate.y + reach * Math.sin(angle) * 1.3);
  }
  return sign.stroke({ width: 3 * unit, color: palette.lineStrong, cap: 'round' });
}

/** What lies under two lines of words, so that no flow runs through them: it passes behind. */
function ground({ pixi, palette, unit }: Drawing, texts: readonly Text[]): Container {
  const left = Math.min(...texts.map((text) => text.x - text.anchor.x * text.width));
  const top = Math.min(...texts.map((text) => text.y - text.anchor.y * text.height));
  const right = Math.max(...texts.map((text) => text.x + (1 - text.anchor.x) * text.width));
  const bottom = Math.max(...texts.map((text) => text.y + (1 - text.anchor.y) * text.height));
  return new pixi.Graphics()
    .roundRect(left, top, right - left, bottom - top, 10 * unit)
    .fill(palette.paper);
}

function centre(text: Text, x: number, y: number) {
  text.anchor.set(0.5);
  text.position.set(x, y);
}
