import type { Modality } from '#game/deck/deck';

/** The page's colour tokens as Pixi wants them: 0xrrggbb. */
export interface Palette {
  paper: number;
  surface: number;
  fill: number;
  line: number;
  lineStrong: number;
  ink: number;
  inkSoft: number;
  accent: number;
  right: number;
  wrong: number;
  warn: number;
  mark: Record<Modality, number>;
  fontFamily: string[];
}

/** Reads the tokens that hold where the stage stands, so that colours are written once, in CSS. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => parseColour(style.getPropertyValue(name));
  return {
    paper: colour('--paper'),
    surface: colour('--surface'),
    fill: colour('--fill'),
    line: colour('--line'),
    lineStrong: colour('--line-strong'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    accent: colour('--accent'),
    right: colour('--right-ink'),
    wrong: colour('--wrong-ink'),
    warn: colour('--warn-ink'),
    mark: {
      text: colour('--text-mark'),
      image: colour('--image-mark'),
      audio: colour('--audio-mark'),
      video: colour('--video-mark'),
    },
    fontFamily: familiesOf(style.getPropertyValue('--font')),
  };
}

const MISSING = 0x888888;

function parseColour(text: string): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return hex === undefined ? MISSING : Number.parseInt(hex, 16);
}

function familiesOf(text: string): string[] {
  const families = text
    .split(',')
    .map((family) => family.trim().replace(/^['"]|['"]$/g, ''))
    .filter((family) => family !== '');
  return families.length > 0 ? families : ['sans-serif'];
}
