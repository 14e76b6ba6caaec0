import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODALITIES } from '#game/deck/deck';

/** The tokens of globals.css, measured as WCAG 2.2 measures them (relative luminance, 1.4.3, 1.4.11). */

const css = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');

function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const [, light = '', systemDark = '', stageDark = ''] =
  /:root \{([\s\S]*?)\}[\s\S]*?:root \{([\s\S]*?)\}[\s\S]*?\[data-theme='dark'\] \{([\s\S]*?)\}/.exec(
    css,
  ) ?? [];
const schemes = {
  light: tokensOf(light),
  dark: { ...tokensOf(light), ...tokensOf(systemDark) },
};

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;
const grounds = ['paper', 'surface', 'fill'];

const pairs: [foreground: string, background: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['ink-soft', ground, TEXT],
    ['accent', ground, SHAPE],
    ['focus', ground, SHAPE],
  ]),
  ['line-strong', 'paper', SHAPE],
  ['line-strong', 'surface', SHAPE],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ...['right', 'wrong', 'warn'].flatMap((tone): [string, string, number][] => [
    [`${tone}-ink`, `${tone}-tint`, TEXT],
    [`${tone}-ink`, 'surface', TEXT],
    [`${tone}-ink`, 'paper', TEXT],
  ]),
  ...MODALITIES.flatMap((modality): [string, string, number][] => [
    [`${modality}-ink`, `${modality}-tint`, TEXT],
    [`${modality}-ink`, 'surface', TEXT],
    ['ink', `${modality}-tint`, TEXT],
    [`${modality}-mark`, 'paper', SHAPE],
    [`${modality}-mark`, 'surface', SHAPE],
    [`${modality}-mark`, `${modality}-tint`, SHAPE],
    // The sign inside a modality's shape has the colour of the surface.
    ['surface', `${modality}-mark`, SHAPE],
  ]),
];

for (const [scheme, tokens] of Object.entries(schemes)) {
  test.each(pairs)(`${scheme}: %s on %s has a contrast of at least %f`, (front, back, least) => {
    const [one, other] = [tokens[front], tokens[back]];
    if (!one || !other) throw new Error(`no colour ${front} or ${back}`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
}

test('the stage is as dark as a phone in the dark', () => {
  expect(tokensOf(stageDark)).toEqual(tokensOf(systemDark));
});
