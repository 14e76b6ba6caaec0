import type { Random } from '#game/random';
import { between } from '../chance';
import { COLOURS } from './palette';
import { circle, ellipse, group, path, rectangle, stroke, type Canvas } from './svg';

/** Pieces of landscape that many scenes share. */

export function cloud(x: number, y: number, size: number, fill: string = COLOURS.white): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})`, fill },
    ellipse(0, 0, 60, 26, fill),
    circle(-22, -14, 24, fill),
    circle(14, -22, 31, fill),
    circle(42, -4, 19, fill),
  );
}

/** A rolling hill from the left edge to the right; `top` is its highest line. */
export function hill({ width, height }: Canvas, top: number, lift: number, fill: string): string {
  return path(
    `M0 ${top + lift}C${width * 0.25} ${top - lift} ${width * 0.4} ${top - lift * 0.4} ${width * 0.55} ${top + lift * 0.3}S${width * 0.85} ${top - lift * 0.6} ${width} ${top}V${height}H0Z`,
    fill,
  );
}

export function tree(x: number, y: number, size: number, leaves: string = COLOURS.leaf): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})` },
    rectangle(-6, -40, 12, 42, COLOURS.bark, { rx: 3 }),
    circle(0, -70, 34, leaves),
    circle(-22, -52, 22, leaves),
    circle(22, -52, 22, leaves),
    ellipse(-10, -82, 12, 8, COLOURS.white, { opacity: 0.18 }),
  );
}

export function fir(x: number, y: number, size: number, needles: string = COLOURS.forest): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})` },
    rectangle(-5, -18, 10, 20, COLOURS.bark),
    path('M0 -110L26 -66H-26Z', needles),
    path('M0 -88L34 -42H-34Z', needles),
    path('M0 -62L42 -14H-42Z', needles),
  );
}

export function tuft(x: number, y: number, size: number, colour: string = COLOURS.leaf): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 100})` },
    stroke('M-24 0Q-26 -34 -40 -52M0 0Q0 -44 -6 -74M22 0Q26 -36 42 -50', colour, 12),
  );
}

export function stars({ width }: Canvas, lowest: number, count: number, random: Random): string {
  return group(
    {},
    ...Array.from({ length: count }, () =>
      circle(
        between(random, 0, width),
        between(random, 0, lowest),
        between(random, 0.8, 2.6),
        COLOURS.paper,
        { opacity: between(random, 0.4, 1) },
      ),
    ),
  );
}

export function wavelet(x: number, y: number, width: number, colour: string): string {
  const quarter = width / 4;
  return stroke(
    `M${x} ${y}q${quarter / 2} ${-quarter * 0.6} ${quarter} 0t${quarter} 0t${quarter} 0t${quarter} 0`,
    colour,
    4,
  );
}
