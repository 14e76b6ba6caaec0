/** The words scenes are written in: who can be on stage. */

import type { Localised, Modality } from '#game/deck/deck';
import type { Actor, Picture, Pose, Shape, Step } from './scene';

/** Half a second: long enough to be seen, short enough not to be waited for. */
const BLINK = 0.5;

export function actor(
  shape: Shape,
  pose: Partial<Pose> & { x: number; y: number },
  ...steps: Step[]
): Actor {
  return { shape, pose: { scale: 1, opacity: 1, drawn: 1, ...pose }, steps };
}

export function prompt(modality: Modality, x: number, y: number, ...steps: Step[]): Actor {
  return actor({ kind: 'modality', modality }, { x, y }, ...steps);
}

/** A prompt that is not there until its first step shows it. */
export function latePrompt(modality: Modality, x: number, y: number, ...steps: Step[]): Actor {
  return actor({ kind: 'modality', modality }, { x, y, opacity: 0 }, ...steps);
}

export function picture(kind: Picture, x: number, y: number, ...steps: Step[]): Actor {
  return actor({ kind: 'picture', picture: kind }, { x, y }, ...steps);
}

type Look = Extract<Shape, { kind: 'expert' }>['look'];

interface ExpertPlace {
  x: number;
  y: number;
  scale?: number;
  sense?: Modality;
}

/** An expert who looks the same all the time. */
export function expert({ x, y, scale = 1, sense }: ExpertPlace, look: Look = 'awake'): Actor {
  return actor({ kind: 'expert', look, sense: sense ?? null }, { x, y, scale });
}

/** An expert who changes from one look to the next at given moments. */
export function changingExpert(
  { x, y, scale = 1, sense = undefined }: ExpertPlace,
  first: Look,
  ...changes: readonly (readonly [at: number, look: Look])[]
): Actor[] {
  const looks = [[0, first] as const, ...changes];
  return looks.map(([at, look], index) => {
    const next = looks[index + 1];
    const steps: Step[] = [];
    if (index > 0) steps.push([at, at + BLINK, { opacity: 1 }]);
    if (next) steps.push([next[0], next[0] + BLINK, { opacity: 0 }]);
    return actor(
      { kind: 'expert', look, sense: sense ?? null },
      { x, y, scale, opacity: index === 0 ? 1 : 0 },
      ...steps,
    );
  });
}

export function gate(x: number, y: number): Actor[] {
  return [
    actor({ kind: 'gate' }, { x, y }),
    words({ ko: '게이트', en: 'Gate' }, x, y + 62, { look: 'soft' }),
  ];
}

export function words(
  text: Localised | string,
  x: number,
  y: number,
  { size = 24, look = 'strong' }: { size?: number; look?: 'strong' | 'soft' } = {},
  ...steps: Step[]
): Actor {
  const both = typeof text === 'string' ? { ko: text, en: text } : text;
  const opacity = steps.length > 0 ? 0 : 1;
  return actor({ kind: 'words', words: both, size, look }, { x, y, opacity }, ...steps);
}

interface Point {
  x: number;
  y: number;
}

/** A faint way that is always there. */
export function way(from: Point, to: Point): Actor {
  return line(from, to, 3, 'faint');
}

/** A way that is drawn from its beginning at a moment. */
export function drawnWay(from: Point, to: Point, at: number, width = 6): Actor {
  const { shape, pose } = line(from, to, width, 'strong');
  return { shape, pose: { ...pose, drawn: 0 }, steps: [[at, at + 0.8, { drawn: 1 }]] };
}

function line(from: Point, to: Point, width: number, look: 'faint' | 'strong'): Actor {
  return actor({ kind: 'line', to: { x: to.x - from.x, y: to.y - from.y }, width, look }, from);
}

/** A mark that pops up at a moment. */
export function mark(
  kind: Extract<Shape, { kind: 'mark' }>['mark'],
  x: number,
  y: number,
  at: number,
  scale = 1,
): Actor {
  return actor({ kind: 'mark', mark: kind }, { x, y, scale: scale * 0.4, opacity: 0 }, [
    at,
    at + BLINK,
    { opacity: 1, scale },
  ]);
}

export function box(
  look: Extract<Shape, { kind: 'box' }>['look'],
  area: { x: number; y: number; width: number; height: number },
  ...steps: Step[]
): Actor {
  const { x, y, width, height } = area;
  return actor({ kind: 'box', width, height, look }, { x, y }, ...steps);
}

/** A box that shows at a moment. */
export function lateBox(
  look: Extract<Shape, { kind: 'box' }>['look'],
  area: { x: number; y: number; width: number; height: number },
  at: number,
): Actor {
  const made = box(look, area, [at, at + BLINK, { opacity: 1 }]);
  return { ...made, pose: { ...made.pose, opacity: 0 } };
}

/** Room for so many prompts above an expert, lowest first. */
export function slots(x: number, y: number, count: number): Actor[] {
  return Array.from({ length: count }, (_, index) =>
    box('outline', { x, y: y - index * SLOT, width: 38, height: 38 }),
  );
}

/** From one slot, or one prompt of a pile, to the next above it. */
export const SLOT = 44;
