import type { ScreenView } from '#game/room/view';
import type { ActNumbers } from './actNumbers';

/** The one number an act is remembered by. */
export type ActHeadline =
  /** Everybody was asked: how many calls one prompt took. */
  | { kind: 'everybody'; experts: number }
  /** Experts chose: how many prompts nobody wanted. */
  | { kind: 'unwanted'; prompts: number; of: number }
  | { kind: 'dropped'; prompts: number; of: number }
  /** What the act before had brought about went away in this one. */
  | { kind: 'mended'; first: number; last: number }
  /** A gate that learns nothing has no load worth telling: what counts is what came out. */
  | { kind: 'right'; prompts: number; of: number }
  /** Few did most of the work, or the work was spread. */
  | { kind: 'work'; experts: number; of: number; share: number };

/** Drops are the story from here on; below it, who did the work is. */
const MANY_DROPPED = 0.15;

/** Drops so many times fewer than in the first round are a story of their own. */
const MENDED = 2;

/** What the class saw in this act, from its own numbers. */
export function actHeadline(
  { act, actStory, experts }: Pick<ScreenView, 'act' | 'actStory' | 'experts'>,
  numbers: ActNumbers,
): ActHeadline {
  const everybody = Object.keys(experts).length;
  const prompts = actStory?.prompts ?? numbers.prompts;
  const dropped = actStory?.dropped ?? Math.round(numbers.dropped * numbers.prompts);
  if (act?.choice === 'experts') return { kind: 'unwanted', prompts: dropped, of: prompts };
  if (act && (act.gate.router === 'dense' || act.gate.k >= everybody)) {
    return { kind: 'everybody', experts: everybody };
  }
  const { drops } = numbers;
  if (
    drops !== null &&
    act?.figure !== 'capacity' &&
    drops.first >= MANY_DROPPED * drops.of &&
    drops.last <= drops.first / MENDED
  ) {
    return { kind: 'mended', first: drops.first, last: drops.last };
  }
  if (act?.figure === 'capacity' ? dropped > 0 : dropped >= MANY_DROPPED * prompts && dropped > 0) {
    return { kind: 'dropped', prompts: dropped, of: prompts };
  }
  if (act && (act.senses === 'split' || act.gate.learner === 'none')) {
    const right = Math.round(numbers.total.model * numbers.prompts);
    return { kind: 'right', prompts: right, of: numbers.prompts };
  }
  return actStory
    ? { kind: 'work', experts: actStory.busiest, of: actStory.experts, share: actStory.share }
    : { kind: 'work', ...numbers.work };
}
