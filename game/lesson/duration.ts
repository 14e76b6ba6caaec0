/** How long a lesson takes a class, so that the minutes it promises are honest. */

import { capacityOf } from '#game/gate/capacity';
import { BRIEFING_MS, choosingLength, READING_MS, revealLength } from '#game/room/clock';
import { usesEverybody } from '#game/room/deal';
import { MAX_TEST_PROMPTS, MOST_CARDS } from '#game/room/limits';
import type { ActSettings } from '#game/room/state';
import type { Lesson } from './lesson';

/** What a host says at an act's intro and at its summary; the clock alone would be quicker. */
const INTRO_MS = 30_000;
const SUMMARY_MS = 25_000;
/** Scanning the code, taking a nickname; and looking back together. */
const LOBBY_MS = 180_000;
const DEBRIEF_MS = 180_000;

/** Whole minutes of a lesson with so many experts, when every clock runs down. */
export function expectedMinutes(lesson: Pick<Lesson, 'acts'>, experts: number): number {
  const actsMs = lesson.acts.reduce((sum, act) => sum + expectedMs(act, experts), 0);
  return Math.round((LOBBY_MS + actsMs + DEBRIEF_MS) / 60_000);
}

/** Milliseconds of one act, with what the host says around it. */
export function expectedMs(act: ActSettings, experts: number): number {
  const prompts = expectedPrompts(act, experts);
  const isReading = usesEverybody(act) && prompts === 1;
  const roundMs =
    (act.choice === 'experts' ? choosingLength(prompts) : 0) +
    (isReading ? READING_MS : BRIEFING_MS) +
    act.seconds * 1_000 * expectedCards(act, prompts, experts) +
    (act.purpose === 'preTest' ? 0 : revealLength(prompts));
  return INTRO_MS + act.rounds * roundMs + SUMMARY_MS;
}

/** Prompts in a round; a test or a list without a number has about as many as ours have. */
function expectedPrompts(act: ActSettings, experts: number): number {
  if (act.batchSize !== 'auto') return act.batchSize;
  if (act.purpose !== 'play') return Math.min(USUAL_TEST, MAX_TEST_PROMPTS);
  if (act.listed.length > 0) return Math.ceil(act.listed.length / act.rounds);
  if (usesEverybody(act)) return 3;
  return Math.round((2.5 * experts) / Math.max(1, Math.min(act.gate.k, experts)));
}
const USUAL_TEST = 8;

/** Cards of the busiest phone, which the class clock waits for. */
function expectedCards(act: ActSettings, prompts: number, experts: number): number {
  if (act.purpose !== 'play') return prompts;
  const { k, capacityFactor, balance, router } = act.gate;
  if (usesEverybody(act)) return Math.min(MOST_CARDS, prompts);
  const fair = (prompts * k) / experts;
  const isEven = balance !== 'none' || router === 'random' || router === 'base';
  const busiest = isEven ? Math.ceil(2 * fair) : MOST_CARDS;
  const most = capacityOf(prompts, experts, k, capacityFactor) ?? MOST_CARDS;
  return Math.min(MOST_CARDS, prompts, Math.max(2, Math.min(busiest, most)));
}
