/**
 * Figures that move, told as data: who is on stage, and who goes where when. A scene needs no
 * browser; LessonFigure plays it, and shows its last moment where motion is not wanted. So the last
 * moment of every scene has to explain itself.
 */

import type { Localised, Modality } from '#game/deck/deck';

/** Every scene is drawn on a stage of this size, in its own units. */
export const STAGE = { width: 640, height: 400 };

/** Where an actor is and how it looks at one moment. */
export interface Pose {
  x: number;
  y: number;
  scale: number;
  opacity: number;
  /** How much of a line is drawn, 0..1; other shapes ignore it. */
  drawn: number;
}

/** Between two moments (in seconds) the pose changes to this; before and after it rests. */
export type Step = readonly [from: number, to: number, change: Partial<Pose>];

export const PICTURES = ['sun', 'tree', 'boat'] as const;
export type Picture = (typeof PICTURES)[number];

/** What an actor is drawn as, around its own origin. */
export type Shape =
  | { kind: 'expert'; look: 'awake' | 'asleep' | 'tired'; sense: Modality | null }
  | { kind: 'modality'; modality: Modality }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'gate' }
  | { kind: 'mark'; mark: 'tick' | 'cross' | 'question' }
  | { kind: 'line'; to: { x: number; y: number }; width: number; look: 'faint' | 'strong' }
  | {
      kind: 'box';
      width: number;
      height: number;
      look: 'plate' | 'outline' | 'dashed' | 'filled' | 'right' | 'wrong';
    }
  /** Open at the top. */
  | { kind: 'tray'; width: number; height: number }
  | { kind: 'words'; words: Localised; size: number; look: 'strong' | 'soft' }
  | { kind: 'arrow'; towards: 'up' | 'down' | 'right' };

export interface Actor {
  shape: Shape;
  /** The pose at the beginning. */
  pose: Pose;
  /** In order of time, never two at once. */
  steps: readonly Step[];
}

export interface Scene {
  seconds: number;
  /** What moved, and why: one sentence, also for whom the drawing is not visible. */
  caption: Localised;
  /** Later ones lie above earlier ones. */
  actors: readonly Actor[];
}

/** The pose of an actor at a moment, in seconds. */
export function poseAt(actor: Actor, seconds: number): Pose {
  let pose = actor.pose;
  for (const [from, to, change] of actor.steps) {
    if (seconds <= from) break;
    const goal = { ...pose, ...change };
    if (seconds < to) return between(pose, goal, (seconds - from) / (to - from));
    pose = goal;
  }
  return pose;
}

function between(one: Pose, other: Pose, share: number): Pose {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    x: mix(one.x, other.x),
    y: mix(one.y, other.y),
    scale: mix(one.scale, other.scale),
    opacity: mix(one.opacity, other.opacity),
    drawn: mix(one.drawn, other.drawn),
  };
}

/** The moments at which an actor's movement begins or ends, each with its pose and share of time. */
export function momentsOf(actor: Actor, seconds: number): { offset: number; pose: Pose }[] {
  const moments = [{ offset: 0, pose: actor.pose }];
  let pose = actor.pose;
  for (const [from, to, change] of actor.steps) {
    moments.push({ offset: from / seconds, pose });
    pose = { ...pose, ...change };
    moments.push({ offset: to / seconds, pose });
  }
  return [...moments, { offset: 1, pose }];
}
