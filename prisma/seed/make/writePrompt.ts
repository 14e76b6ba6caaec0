import type {
  Difficulty,
  LabelId,
  Localised,
  MediaFile,
  Part,
  Prompt,
  PromptId,
  SystemId,
  TopicId,
} from '#game/deck/deck';

/** Korean first, then English, wherever a deck is written by hand. */
export type Words = readonly [ko: string, en: string];

/** A prompt as an author writes it. */
export interface Draft {
  id: string;
  topics: readonly string[];
  difficulty: Difficulty;
  parts: readonly Part[];
  question: Words;
  /** In the order shown: id → name. */
  labels: Record<string, Words>;
  answer: string;
  explanation: Words;
  source: Words;
  unconfirmed?: true;
  system?: string;
}

export function localised([ko, en]: Words): Localised {
  return { ko, en };
}

/** The prompt in the form that decks are stored in; its content features are measured later. */
export function writePrompt(draft: Draft): Prompt {
  return {
    id: draft.id as PromptId, // built-in decks are where these ids come from
    parts: [...draft.parts],
    question: localised(draft.question),
    labels: Object.entries(draft.labels).map(([id, name]) => ({
      id: id as LabelId, // see above
      name: localised(name),
    })),
    answer: draft.answer as LabelId, // see above
    topics: draft.topics.map((topic) => topic as TopicId), // see above
    difficulty: draft.difficulty,
    explanation: localised(draft.explanation),
    source: localised(draft.source),
    ...(draft.unconfirmed && { unconfirmed: true }),
    // Built-in decks name systems of game/lesson/systems; a test looks them up.
    ...(draft.system !== undefined && { system: draft.system as SystemId }),
    measured: [],
  };
}

interface MadeMedia {
  ko: MediaFile;
  en: MediaFile;
  poster?: MediaFile;
}

/** Writers of parts that look media up by name in a deck's committed media.json. */
export function partWriters(index: Record<string, MadeMedia>) {
  function mediaOf(name: string): MadeMedia {
    const made = index[name];
    if (!made) throw new Error(`no medium is called ${name}; run the deck's make/run.ts`);
    return made;
  }
  function inBoth({ ko, en }: MadeMedia): Localised<MediaFile> {
    return { ko, en };
  }
  return {
    text: (...text: Words): Part => ({ modality: 'text', text: localised(text) }),
    image: (name: string, ...alt: Words): Part => ({
      modality: 'image',
      media: inBoth(mediaOf(name)),
      alt: localised(alt),
    }),
    audio: (name: string, ...transcript: Words): Part => ({
      modality: 'audio',
      media: inBoth(mediaOf(name)),
      transcript: localised(transcript),
    }),
    video: (name: string, ...alt: Words): Part => {
      const { poster } = mediaOf(name);
      if (!poster) throw new Error(`the clip ${name} has no poster`);
      return { modality: 'video', media: inBoth(mediaOf(name)), poster, alt: localised(alt) };
    },
  };
}
