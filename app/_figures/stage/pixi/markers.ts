import type { Container } from 'pixi.js';
import type { Flow } from '../layoutFlows';
import { PIECE } from '../flight';
import type { Marker } from '../flight';
import type { Drawing } from './drawing';

export interface Markers {
  node: Container;
  place: (index: number, marker: Marker) => void;
}

const FALLEN_SIDE = 15;

/** The prompts in flight, one marker for each flow. */
export function flyingMarkers(drawing: Drawing, flows: readonly Flow[]): Markers {
  const { pixi, shapes, unit } = drawing;
  const node = new pixi.Container();
  const sprites = flows.map((flow) => {
    const whole = shapes.modality(flow.modalities);
    const single = shapes.modality(flow.modalities.slice(0, 1));
    const sprite = new pixi.Sprite(whole);
    sprite.anchor.set(0.5);
    sprite.visible = false;
    node.addChild(sprite);
    return { sprite, whole, single, columns: Math.min(2, Math.max(1, flow.modalities.length)) };
  });
  return {
    node,
    place(index, marker) {
      const each = sprites[index];
      if (!each) return;
      const { sprite, columns } = each;
      sprite.visible = marker.alpha > 0;
      if (!sprite.visible) return;
      const rests = marker.state === 'resting' || marker.state === 'falling';
      const side = (rests ? FALLEN_SIDE : PIECE) * unit * marker.scale;
      // The tray has a square for each prompt: what has two parts lies there as its first.
      sprite.texture = rests ? each.single : each.whole;
      sprite.setSize(rests ? side : side * columns, side);
      sprite.position.set(marker.x, marker.y);
      sprite.alpha = marker.alpha;
    },
  };
}
