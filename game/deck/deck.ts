/**
 * What is played: decks of multimodal prompts. A deck is plain JSON, the same in the database, in a
 * room's state and in an exported file.
 */

import type { Captions } from './captions';

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Localised<T = string> = Record<Language, T>;

export const MODALITIES = ['text', 'image', 'audio', 'video'] as const;
export type Modality = (typeof MODALITIES)[number];

export type DeckId = string & { readonly __brand: 'DeckId' };
export type PromptId = string & { readonly __brand: 'PromptId' };
export type LabelId = string & { readonly __brand: 'LabelId' };
export type TopicId = string & { readonly __brand: 'TopicId' };

/** A file below our own origin. `src` is named by content, so that it never gives an answer away. */
export interface MediaFile {
  src: string;
  type: string;
  bytes: number;
  /** Pixels; absent for audio. */
  width?: number;
  height?: number;
  /** Milliseconds; absent for images. */
  durationMs?: number;
}

/** One modality piece of a prompt. Text equivalents never name the true label. */
export type Part =
  | { modality: 'text'; text: Localised }
  | { modality: 'image'; media: Localised<MediaFile>; alt: Localised }
  | {
      modality: 'audio';
      media: Localised<MediaFile>;
      transcript: Localised;
      captions?: Captions;
    }
  | {
      modality: 'video';
      media: Localised<MediaFile>;
      poster: MediaFile;
      /** What can be seen and heard, for whom cannot. */
      alt: Localised;
      captions?: Captions;
    };

export interface Label {
  id: LabelId;
  name: Localised;
}

export interface Topic {
  id: TopicId;
  name: Localised;
}

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The name of a system card, see game/lesson/systems. */
export type SystemId = string & { readonly __brand: 'SystemId' };

/** One card to classify; to the gate it is one token. */
export interface Prompt {
  /** Unique among all built-in decks: a room may join several. */
  id: PromptId;
  /** One to four parts, each with another modality. */
  parts: Part[];
  /** The question above the labels, e.g. "Which instrument is this?". */
  question: Localised;
  /** Two to six, in the order shown. */
  labels: Label[];
  /** The true label; never leaves the server before the reveal. */
  answer: LabelId;
  /** Ids from the deck's `topics`, at least one. */
  topics: TopicId[];
  difficulty: Difficulty;
  /** Shown after the reveal, with where it can be checked. */
  explanation: Localised;
  source: Localised;
  /** Set when nobody outside its makers knows for certain; the reveal says so. */
  unconfirmed?: true;
  /** The system the prompt is about, whose card the reveal shows. */
  system?: SystemId;
  /** Content features measured from the media when the deck was saved; see game/gate/features. */
  measured: number[];
}

export interface Deck {
  id: DeckId;
  title: Localised;
  description: Localised;
  topics: Topic[];
  prompts: Prompt[];
  /** Who made words and media, and under which licence. */
  credits: string;
  licence: string;
}

export const MAX_PROMPTS = 500;
export const MAX_LABELS = 6;

/** The modalities a prompt comes in, in the order of its parts. */
export function modalitiesOf(prompt: Pick<Prompt, 'parts'>): Modality[] {
  return prompt.parts.map((part) => part.modality);
}
