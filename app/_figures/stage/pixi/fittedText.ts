import type { Text } from 'pixi.js';
import { cut } from '../shortName';
import type { Ruler } from '../shortName';
import type { Drawing } from './drawing';

export interface TextLook {
  size: number;
  /** CSS pixels; longer text ends in an ellipsis. */
  width?: number;
  weight?: '400' | '600' | '700';
  colour: number;
  /** How a text too long for `ruler` is made to fit; without it, it is cut. */
  shorten?: (ruler: Ruler) => string;
  /** Colour of a rim that keeps the letters readable over lines. */
  rim?: number;
}

/** A name a little too long is set narrower before it loses letters. */
const NARROWEST = 0.8;

let ruler: CanvasRenderingContext2D | null = null;

/** A line of text in the page's own fonts, shortened to fit. */
export function fittedText(drawing: Drawing, text: string, look: TextLook): Text {
  const { pixi, palette, resolution } = drawing;
  const { size, width = Infinity, weight = '400', colour, rim } = look;
  const font = `${weight} ${size}px ${cssFamilies(palette.fontFamily)}`;
  const ruler: Ruler = { measure: (each) => measure(each, font), width: width / NARROWEST };
  const shown = look.shorten?.(ruler) ?? (fits(text, ruler) ? text : cut(text, '', ruler));
  const line = new pixi.Text({
    text: shown,
    style: {
      fontFamily: palette.fontFamily,
      fontSize: size,
      fontWeight: weight,
      fill: colour,
      lineHeight: size * 1.15,
      ...(rim === undefined ? {} : { stroke: { color: rim, width: size * 0.3, join: 'round' } }),
    },
    resolution,
  });
  line.scale.x = Math.min(1, width / Math.max(1, measure(shown, font)));
  return line;
}

function fits(text: string, ruler: Ruler): boolean {
  return ruler.measure(text) <= ruler.width;
}

function cssFamilies(families: readonly string[]): string {
  return families.map((each) => (/^[a-z-]+$/i.test(each) ? each : `"${each}"`)).join(', ');
}

function measure(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 0;
  ruler.font = font;
  return ruler.measureText(text).width;
}
