import type { Text } from 'pixi.js';
import type { Drawing } from './drawing';

export interface TextLook {
  size: number;
  /** CSS pixels; longer text ends in an ellipsis. */
  width?: number;
  weight?: '400' | '600' | '700';
  colour: number;
  /** Colour of a rim that keeps the letters readable over lines. */
  rim?: number;
}

/** A name a little too long is set narrower before it loses letters. */
const NARROWEST = 0.84;

let ruler: CanvasRenderingContext2D | null = null;

/** A line of text in the page's own fonts, shortened to fit. */
export function fittedText(drawing: Drawing, text: string, look: TextLook): Text {
  const { pixi, palette, resolution } = drawing;
  const { size, width = Infinity, weight = '400', colour, rim } = look;
  const font = `${weight} ${size}px ${cssFamilies(palette.fontFamily)}`;
  const full = width / NARROWEST;
  const shown = measure(text, font) <= full ? text : shorten(initialed(text), full, font);
  const squeeze = Math.min(1, width / Math.max(1, measure(shown, font)));
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
  line.scale.x = squeeze;
  return line;
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

/**
 * A nickname of several words by its first letter and its last word, "용감한 수달" → "용·수달": that
 * tells more people apart than its beginning.
 */
export function initialed(name: string): string {
  const parts = name.trim().split(/\s+/);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || first === undefined || last === undefined) return name;
  return `${[...first][0] ?? ''}·${last}`;
}

function shorten(text: string, width: number, font: string): string {
  if (measure(text, font) <= width) return text;
  const letters = [...text];
  const shown = () => `${letters.join('').trimEnd()}…`;
  while (letters.length > 1 && measure(shown(), font) > width) letters.pop();
  return shown();
}
