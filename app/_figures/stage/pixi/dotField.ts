import type { Container } from 'pixi.js';
import type { Modality } from '#game/deck/deck';
import type { ExpertBox } from '../layoutExperts';
import type { Drawing } from './drawing';

export interface DotField {
  node: Container;
  update: (held: (expert: number) => { load: number; modality: Modality }) => void;
}

const EMPTY = 0.45;

/**
 * An auditorium: one square for each expert, in the colour of the first prompt it holds and brighter
 * with load; empty ones stay dark.
 */
export function dotField(drawing: Drawing, boxes: readonly ExpertBox[]): DotField {
  const { pixi, palette } = drawing;
  const node = new pixi.Container();
  const dots = boxes.map((box) => {
    const sprite = new pixi.Sprite(pixi.Texture.WHITE);
    sprite.setSize(box.width, box.height);
    sprite.position.set(box.x, box.y);
    node.addChild(sprite);
    return { sprite, expert: box.expert };
  });
  return {
    node,
    update(held) {
      const most = Math.max(1, drawing.mostLoaded());
      for (const { sprite, expert } of dots) {
        const { load, modality } = held(expert);
        sprite.tint = load === 0 ? palette.fill : palette.mark[modality];
        sprite.alpha = load === 0 ? 1 : EMPTY + (1 - EMPTY) * Math.min(1, load / most);
      }
    },
  };
}
