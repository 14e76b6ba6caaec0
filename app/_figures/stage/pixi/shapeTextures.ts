import type { Texture } from 'pixi.js';
import type { Modality } from '#game/deck/deck';
import { MODALITY_SHAPES } from '#app/_ui/ModalityIcon';
import { VERDICT_SHAPES } from '../../verdict/verdictShapes';
import type { Pixi } from './pixi';
import type { Palette } from './palette';

/** The pictures that appear many times over, drawn once each. */
export interface ShapeTextures {
  /** One modality's shape with its sign, or two for a prompt of two parts, side by side. */
  modality: (modalities: readonly Modality[]) => Texture;
  right: Texture;
  wrong: Texture;
  dropped: Texture;
  silent: Texture;
  bot: Texture;
  team: Texture;
  close: () => void;
}

/** Side of the grid that every shape is drawn on. */
const GRID = 24;
/** Large enough to stay sharp on a card at 1080p. */
const PIXELS = 96;

/** Line drawings on the 24 × 24 grid; a different outline each, so that colour is never alone. */
const SIGNS = {
  ...VERDICT_SHAPES,
  bot: {
    outline: 'M5 8h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z',
    sign: 'M12 7V3M8.5 13v1.5M15.5 13v1.5M9 18h6',
  },
  team: {
    outline: 'M2 21c0-4 2.5-6 6-6s6 2 6 6zM13 15c4-1.5 9 0 9 6h-6c0-2.5-1-4.5-3-6z',
    sign: 'M8 12.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M16.5 12a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2',
  },
};

export function makeShapeTextures(pixi: Pixi, palette: Palette): ShapeTextures {
  const made = new Map<string, Texture>();
  const keep = (key: string, make: () => Texture): Texture => {
    const texture = made.get(key) ?? make();
    made.set(key, texture);
    return texture;
  };
  const sign = (name: keyof typeof SIGNS, fill: number, stroke: number) =>
    keep(name, () =>
      textureOf(pixi, 1, (context) => drawShape(context, SIGNS[name], { fill, stroke })),
    );
  return {
    modality: (modalities) => {
      const shown = modalities.slice(0, 2);
      return keep(shown.join('+'), () =>
        textureOf(pixi, shown.length, (context) => {
          shown.forEach((modality, index) => {
            context.save();
            context.translate(index * GRID, 0);
            drawShape(context, MODALITY_SHAPES[modality], {
              fill: palette.mark[modality],
              stroke: palette.surface,
            });
            context.restore();
          });
        }),
      );
    },
    right: sign('right', palette.right, palette.surface),
    wrong: sign('wrong', palette.wrong, palette.surface),
    dropped: sign('dropped', palette.warn, palette.surface),
    silent: sign('silent', palette.lineStrong, palette.surface),
    bot: sign('bot', palette.inkSoft, palette.surface),
    team: sign('team', palette.inkSoft, palette.inkSoft),
    close() {
      for (const texture of made.values()) texture.destroy(true);
      made.clear();
    },
  };
}

function drawShape(
  context: CanvasRenderingContext2D,
  shape: { outline: string; sign: string },
  colours: { fill: number; stroke: number },
) {
  context.fillStyle = cssColour(colours.fill);
  context.fill(new Path2D(shape.outline));
  context.strokeStyle = cssColour(colours.stroke);
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(shape.sign));
}

function textureOf(
  pixi: Pixi,
  columns: number,
  draw: (context: CanvasRenderingContext2D) => void,
): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS * columns;
  canvas.height = PIXELS;
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(PIXELS / GRID, PIXELS / GRID);
    draw(context);
  }
  // Mipmaps keep the signs readable where a shape is only a few pixels wide.
  const source = new pixi.CanvasSource({ resource: canvas, autoGenerateMipmaps: true });
  return new pixi.Texture({ source });
}

export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
