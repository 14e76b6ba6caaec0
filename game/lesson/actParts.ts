/** What the acts of the lessons are made of: a question to everybody, a test, and a routed round. */

import type { DeckId, TopicId } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { actOfPreset } from '#game/room/presetAct';
import type { ActSettings } from '#game/room/state';

/** The built-in decks that lessons play, by the folder they are made in. */
export const SENSES = 'senses' as DeckId;
export const FUSION = 'fusion' as DeckId;
export const TASKS = 'multimodal-tasks' as DeckId;
export const MULTIMODAL_OR_MOE = 'multimodal-or-moe' as DeckId;
export const SCHOOL = 'school-mix' as DeckId;

export function topic(id: string): TopicId {
  return id as TopicId;
}

type Words = Pick<ActSettings, 'title' | 'intro' | 'figure'>;

/** One question at a time that everybody answers, as in any class quiz. */
export function questions(words: Words, changes: Partial<ActSettings>): ActSettings {
  return { ...actOfPreset(PRESETS.dense), batchSize: 1, seconds: 20, ...words, ...changes };
}

/** A gate that weighs what everybody says by what it has learnt before, and learns nothing. */
export const ONLOOKER = { ...PRESETS.dense.settings, learner: 'none' } as const;

/**
 * The eight prompts before and after a lesson. The gate stays as play has made it, so that personal
 * cards can tell at the end what it believed.
 */
export function test(words: Words, purpose: 'preTest' | 'postTest'): ActSettings {
  return {
    ...actOfPreset(PRESETS.dense),
    gate: ONLOOKER,
    memory: 'kept',
    batchSize: 'auto',
    rounds: 1,
    seconds: 20,
    scoring: 'off',
    decks: [MULTIMODAL_OR_MOE],
    topics: [topic('mm-test')],
    purpose,
    ...words,
  };
}

/** Prompts in a routed round: about one call for each of thirty, few enough to follow with the eyes. */
const ROUTED_PROMPTS = 36;

/** Rounds that a gate routes. */
export function routed(words: Words, changes: Partial<ActSettings>): ActSettings {
  return {
    ...actOfPreset(PRESETS.default),
    batchSize: ROUTED_PROMPTS,
    seconds: 15,
    ...words,
    ...changes,
  };
}
