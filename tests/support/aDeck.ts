/** Small decks for tests: prompts in every modality, in both languages. */

import {
  MODALITIES,
  type Deck,
  type DeckId,
  type Label,
  type LabelId,
  type Localised,
  type MediaFile,
  type Modality,
  type Part,
  type Prompt,
  type PromptId,
  type TopicId,
} from '#game/deck/deck';

export interface DeckOptions {
  prompts?: number;
  labels?: number;
  /** In turn by prompt; each entry is the parts of one prompt. */
  parts?: Modality[][];
}

/** `prompts` prompts; by default one part each, the modalities in turn; the answer moves along. */
export function aDeck(options: DeckOptions = {}): Deck {
  const { prompts = 8, labels = 3, parts = MODALITIES.map((modality) => [modality]) } = options;
  return {
    id: 'deck' as DeckId,
    title: { ko: '감각', en: 'Senses' },
    description: { ko: '시험용 덱', en: 'A deck for tests' },
    topics: ['nature', 'music'].map((id) => ({
      id: id as TopicId,
      name: { ko: id === 'nature' ? '자연' : '음악', en: id },
    })),
    prompts: Array.from({ length: prompts }, (_, index) =>
      aPrompt(index, parts[index % parts.length] ?? ['text'], labels),
    ),
    credits: 'Made for tests.',
    licence: 'MIT',
  };
}

function aPrompt(index: number, modalities: Modality[], labels: number): Prompt {
  const names: Label[] = Array.from({ length: labels }, (_, label) => ({
    id: `l${label}` as LabelId,
    name: { ko: `보기 ${label + 1}`, en: `Choice ${label + 1}` },
  }));
  return {
    id: `p${index}` as PromptId,
    parts: modalities.map((modality) => aPart(modality, index)),
    question: { ko: '무엇일까요?', en: 'What is it?' },
    labels: names,
    answer: `l${index % labels}` as LabelId,
    topics: [(index % 2 === 0 ? 'nature' : 'music') as TopicId],
    difficulty: 1,
    explanation: { ko: `설명 ${index}`, en: `Explanation ${index}` },
    source: { ko: `출처 ${index}`, en: `Source ${index}` },
    measured: [],
  };
}

function aPart(modality: Modality, index: number): Part {
  const words = (ko: string, en: string): Localised => ({ ko, en });
  switch (modality) {
    case 'text':
      return { modality, text: words(`글 ${index}`, `Text ${index}`) };
    case 'image':
      return { modality, media: both(aFile(index, 'webp')), alt: words('그림', 'A picture') };
    case 'audio':
      return { modality, media: both(aFile(index, 'm4a')), transcript: words('소리', 'A sound') };
    case 'video':
      return {
        modality,
        media: both(aFile(index, 'mp4')),
        poster: aFile(index, 'webp'),
        alt: words('영상', 'A film'),
      };
  }
}

function both(file: MediaFile): Localised<MediaFile> {
  return { ko: file, en: file };
}

function aFile(index: number, kind: 'webp' | 'm4a' | 'mp4'): MediaFile {
  const types = { webp: 'image/webp', m4a: 'audio/mp4', mp4: 'video/mp4' };
  return { src: `/media/file${index}.${kind}`, type: types[kind], bytes: 1_000 };
}
