import type { RevealPart } from '#game/room/shown';
import type { Board } from './board/boardOf';

/** What is shown of a reveal, and which prompt while going through them. */
export interface RevealMoment {
  part: RevealPart;
  /** Position in the list of prompts, from 0. */
  prompt: number;
}

/** The answers fly back for at most 6.5 s; then a breath. */
const FILM_MS = 7_000;
/** Reading one prompt with its explanation. */
const PROMPT_MS = 4_000;
const NUMBERS_MS = 5_000;
const LEARNT_MS = 4_000;

/** What stays on the wall after the film, until a host who goes on by hand chooses something else. */
const STAYS = {
  none: 'numbers',
  // Of one question the reason is worth more than figures; a grid of pairs is the figure.
  question: 'prompts',
  matching: 'stage',
} as const satisfies Record<Board['kind'] | 'none', RevealPart>;

/**
 * What a reveal shows when nobody chooses, by the time since it began. A host who goes on by hand
 * gets after the film what is worth most, and it stays; a reveal of known length is filled as far
 * as it goes, figures first.
 */
export function revealAt(
  elapsedMs: number,
  lengthMs: number | null,
  prompts: number,
  board: Board['kind'] | 'none' = 'none',
): RevealMoment {
  if (elapsedMs < FILM_MS) return { part: 'stage', prompt: 0 };
  if (lengthMs === null) return { part: STAYS[board], prompt: 0 };
  const rest = lengthMs - FILM_MS;
  const learnt = rest >= NUMBERS_MS + LEARNT_MS ? LEARNT_MS : 0;
  const walked = Math.min(prompts, Math.floor((rest - NUMBERS_MS - learnt) / PROMPT_MS));
  const since = elapsedMs - FILM_MS;
  const walkMs = Math.max(0, walked) * PROMPT_MS;
  if (since < walkMs) return { part: 'prompts', prompt: Math.floor(since / PROMPT_MS) };
  return { part: learnt > 0 && since >= rest - learnt ? 'learnt' : 'numbers', prompt: 0 };
}

/** The prompts in the order they are worth talking about: wrong, unanswered or dropped, right. */
export function promptOrder(
  tokens: Readonly<
    Record<number, { dropped: boolean; reveal: { modelRight: boolean; combined: unknown } | null }>
  >,
): number[] {
  const worth = (token: number): number => {
    const shown = tokens[token];
    if (!shown || shown.dropped) return 2;
    if (shown.reveal?.modelRight) return 1;
    return shown.reveal?.combined == null ? 2 : 0;
  };
  return Object.keys(tokens)
    .map(Number)
    .sort((one, other) => worth(one) - worth(other) || one - other);
}
