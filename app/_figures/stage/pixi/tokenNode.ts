import type { Container, Sprite } from 'pixi.js';
import type { TokenBox } from '../layoutTokens';
import type { TokenFacts, Verdict } from '../stageFacts';
import { glide, step } from './eased';
import type { Drawing } from './drawing';

/** What a prompt's card looks like at one moment of the film. */
export interface TokenLook {
  /** Not there yet, waiting, on its way, or looked at closely. */
  state: 'waiting' | 'sent' | 'spotlit';
  verdict: Verdict;
}

export interface TokenNode {
  node: Container;
  update: (facts: TokenFacts, look: TokenLook) => void;
  step: (ms: number) => boolean;
}

/** Once its prompt is on the way, a card is only a place to come back to. */
const SENT = 0.5;

/** A prompt's card: its picture or the shape of its modality, and later how it came out. */
export function tokenNode(drawing: Drawing, box: TokenBox, first: TokenFacts): TokenNode {
  const { pixi, palette, shapes, unit, resolution } = drawing;
  const node = new pixi.Container();
  const plate = new pixi.Graphics();
  const edge = new pixi.Graphics();
  node.addChild(plate);
  const radius = Math.min(box.width, box.height) * 0.14;
  const side = Math.min(box.width, box.height);
  const shown = glide(1);
  let verdictMark: Sprite | null = null;
  let drawn = '';

  plate.roundRect(box.x, box.y, box.width, box.height, radius).fill(palette.fill);
  const hasPicture = first.image !== null && box.detail === 'card';
  const shape = new pixi.Sprite(shapes.modality(first.modalities));
  const columns = Math.min(2, Math.max(1, first.modalities.length));
  const shapeSide = side * (hasPicture ? 0.4 : columns === 2 ? 0.44 : 0.66);
  shape.setSize(shapeSide * columns, shapeSide);
  if (hasPicture) shape.position.set(box.x + 2 * unit, box.y + 2 * unit);
  else {
    shape.position.set(
      box.x + (box.width - shapeSide * columns) / 2,
      box.y + (box.height - shapeSide) / 2,
    );
  }
  if (hasPicture && first.image !== null) {
    const clip = new pixi.Graphics()
      .roundRect(box.x, box.y, box.width, box.height, radius)
      .fill(0xffffff);
    const picture = new pixi.Sprite();
    picture.position.set(box.x, box.y);
    picture.mask = clip;
    node.addChild(clip, picture);
    const { width, height } = box;
    drawing.thumbnails.want(first.image, width * resolution, height * resolution, (texture) => {
      if (picture.destroyed) return;
      picture.texture = texture;
      picture.setSize(width, height);
      drawing.invalidate();
    });
  }
  node.addChild(shape, edge);

  return {
    node,
    update(facts, look) {
      const { verdict } = look;
      shown.goal = look.state === 'sent' && verdict === 'none' ? SENT : 1;
      const next = `${look.state} ${verdict}`;
      if (next === drawn) return;
      drawn = next;
      edge.clear();
      const colour = edgeColour(drawing, look);
      if (colour !== null) {
        edge
          .roundRect(box.x, box.y, box.width, box.height, radius)
          .stroke({ width: Math.max(2, side * 0.055), color: colour, alignment: 0.5 });
      }
      verdictMark?.destroy();
      verdictMark = null;
      if (verdict === 'none') return;
      verdictMark = new pixi.Sprite(shapes[verdict]);
      const mark = side * (box.detail === 'card' ? 0.46 : 0.62);
      verdictMark.setSize(mark);
      verdictMark.position.set(box.x + box.width - mark * 0.88, box.y + box.height - mark * 0.88);
      shape.alpha = box.detail === 'mini' ? 0.55 : 1;
      node.addChild(verdictMark);
    },
    step(ms) {
      const isGliding = step(shown, ms);
      node.alpha = shown.value;
      return isGliding;
    },
  };
}

function edgeColour({ palette }: Drawing, look: TokenLook): number | null {
  switch (look.verdict) {
    case 'right':
      return palette.right;
    case 'wrong':
      return palette.wrong;
    case 'dropped':
      return palette.warn;
    case 'silent':
      return palette.lineStrong;
    case 'none':
      return look.state === 'spotlit' ? palette.ink : null;
  }
}
