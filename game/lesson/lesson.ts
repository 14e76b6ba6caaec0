/** A lesson is data: which decks are played, in which acts. A teacher plays it as it is or edits a copy. */

import type { DeckId, Localised } from '#game/deck/deck';
import type { ActSettings } from '#game/room/state';

export const LESSON_IDS = [
  'classIsModel',
  'fifteenMinutes',
  'multimodal',
  'expertsChoose',
  'reviewQuiz',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

export interface Lesson {
  id: LessonId;
  title: Localised;
  description: Localised;
  /** What a class of about thirty needs, with a host who speaks between the acts. */
  minutes: number;
  /** Built-in decks, joined into one. */
  decks: DeckId[];
  acts: ActSettings[];
}
