/** Paints the picture of an expert card with a canvas, which works over plain http as well. */

import type { CardFacts } from '#app/_expertCard/cardFacts';
import { layoutPicture, PICTURE_WIDTH, type Ink, type Letters, type Stroke } from './cardPicture';

/** A PNG, once as an address to show and to press for long, once as a file to download. */
export interface Drawn {
  src: string;
  file: Blob;
}

export async function drawPicture(
  facts: CardFacts,
  words: { above: string; foot: string },
): Promise<Drawn> {
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const style = getComputedStyle(document.documentElement);
  // The page's own font, so that Korean looks as it does on the page.
  const family = getComputedStyle(document.body).fontFamily || 'sans-serif';
  const setLetters = ({ size, weight }: Letters) => {
    context.font = `${weight} ${size}px ${family}`;
  };
  const { height, strokes } = layoutPicture(facts, words, (text, letters) => {
    setLetters(letters);
    return context.measureText(text).width;
  });
  // Setting the height clears the canvas and all that was set.
  canvas.height = height;
  const colourOf = (ink: Ink) => style.getPropertyValue(`--${ink}`).trim() || '#000';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes) {
    if (stroke.kind === 'text') {
      setLetters(stroke);
      context.fillStyle = colourOf(stroke.ink);
      context.fillText(stroke.text, stroke.x, stroke.y);
    } else paint(context, stroke, colourOf);
  }
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('no picture');
  return { src: canvas.toDataURL('image/png'), file };
}

function paint(
  context: CanvasRenderingContext2D,
  stroke: Exclude<Stroke, { kind: 'text' }>,
  colourOf: (ink: Ink) => string,
): void {
  const shape = stroke.kind === 'box' ? boxPath(stroke) : new Path2D(stroke.d);
  context.save();
  if (stroke.kind === 'path') {
    context.translate(stroke.x, stroke.y);
    context.scale(stroke.scale, stroke.scale);
  }
  if (stroke.fill !== null) {
    context.globalAlpha = stroke.opacity ?? 1;
    context.fillStyle = colourOf(stroke.fill);
    context.fill(shape);
    context.globalAlpha = 1;
  }
  if (stroke.stroke !== null) {
    context.strokeStyle = colourOf(stroke.stroke);
    context.lineWidth = stroke.thickness ?? 1;
    context.setLineDash(stroke.dash ?? []);
    context.stroke(shape);
  }
  context.restore();
}

/** Arcs by hand: older phones have no roundRect. */
function boxPath({ x, y, width, height, radius }: Extract<Stroke, { kind: 'box' }>): Path2D {
  const shape = new Path2D();
  shape.moveTo(x + radius, y);
  shape.arcTo(x + width, y, x + width, y + height, radius);
  shape.arcTo(x + width, y + height, x, y + height, radius);
  shape.arcTo(x, y + height, x, y, radius);
  shape.arcTo(x, y, x + width, y, radius);
  shape.closePath();
  return shape;
}
