import { describe, expect, it } from 'vitest';
import { namesAnswer } from '#game/deck/answerLeak';
import { checkDeck, DECK_PROBLEMS, type DeckProblemName } from '#game/deck/checkDeck';
import type {
  Deck,
  DeckId,
  Label,
  LabelId,
  MediaFile,
  Prompt,
  PromptId,
  TopicId,
} from '#game/deck/deck';

const picture: MediaFile = {
  src: '/media/0123456789abcdef.webp',
  type: 'image/webp',
  bytes: 1_000,
  width: 960,
  height: 720,
};

function label(id: string, ko: string, en: string): Label {
  return { id: id as LabelId, name: { ko, en } };
}

function aPrompt(changes: Partial<Prompt> = {}): Prompt {
  return {
    id: 'pet' as PromptId,
    parts: [
      {
        modality: 'image',
        media: { ko: picture, en: picture },
        alt: { ko: '뾰족한 귀와 긴 수염', en: 'Pointed ears and long whiskers' },
      },
    ],
    question: { ko: '누구일까요?', en: 'Who is it?' },
    labels: [label('cat', '고양이', 'A cat'), label('dog', '강아지', 'A dog')],
    answer: 'cat' as LabelId,
    topics: ['animals' as TopicId],
    difficulty: 1,
    explanation: { ko: '수염으로 틈을 재요.', en: 'Whiskers measure gaps.' },
    source: { ko: '백과사전', en: 'Encyclopædia' },
    measured: [],
    ...changes,
  };
}

function aDeck(prompts: Prompt[], changes: Partial<Deck> = {}): Deck {
  return {
    id: 'test' as DeckId,
    title: { ko: '시험', en: 'Test' },
    description: { ko: '시험용', en: 'For tests' },
    topics: [{ id: 'animals' as TopicId, name: { ko: '동물', en: 'Animals' } }],
    prompts,
    credits: '',
    licence: 'CC0-1.0',
    ...changes,
  };
}

function withImage(media: Partial<MediaFile>): Prompt {
  const changed = { ...picture, ...media };
  const alt = { ko: '귀', en: 'Ears' };
  return aPrompt({ parts: [{ modality: 'image', media: { ko: changed, en: changed }, alt }] });
}

function withAlt(ko: string, en: string): Prompt {
  const media = { ko: picture, en: picture };
  return aPrompt({ parts: [{ modality: 'image', media, alt: { ko, en } }] });
}

const manyPrompts = Array.from({ length: 24 }, (_, i) =>
  aPrompt({ id: `pet-${i}` as PromptId, question: { ko: `${i}번은?`, en: `Who is ${i}?` } }),
);

/** One deck for every problem, wrong in nothing else but what follows from it. */
const BROKEN: Record<DeckProblemName, Deck> = {
  noPrompts: aDeck([], { topics: [] }),
  tooManyPrompts: aDeck(
    Array.from({ length: 501 }, (_, i) =>
      aPrompt({
        id: `pet-${i}` as PromptId,
        question: { ko: `${i}번은?`, en: `Who is ${i}?` },
        answer: (i % 2 === 0 ? 'cat' : 'dog') as LabelId,
      }),
    ),
  ),
  repeatedPromptId: aDeck([
    aPrompt(),
    aPrompt({ question: { ko: '이 친구는?', en: 'And this one?' } }),
  ]),
  repeatedTopicId: aDeck([aPrompt()], {
    topics: ['동물', '짐승'].map((ko) => ({
      id: 'animals' as TopicId,
      name: { ko, en: 'Animals' },
    })),
  }),
  unusedTopic: aDeck([aPrompt()], {
    topics: [
      { id: 'animals' as TopicId, name: { ko: '동물', en: 'Animals' } },
      { id: 'music' as TopicId, name: { ko: '음악', en: 'Music' } },
    ],
  }),
  noParts: aDeck([aPrompt({ parts: [] })]),
  repeatedModality: aDeck([
    aPrompt({
      parts: ['야옹', '그르릉'].map((ko) => ({ modality: 'text', text: { ko, en: 'Miaow' } })),
    }),
  ]),
  tooFewLabels: aDeck([aPrompt({ labels: [label('cat', '고양이', 'Cat')] })]),
  tooManyLabels: aDeck([
    aPrompt({
      labels: ['cat', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
        label(id, `${id} 하나`, `One ${id}`),
      ),
    }),
  ]),
  repeatedLabelId: aDeck([
    aPrompt({ labels: [label('cat', '고양이', 'Cat'), label('cat', '강아지', 'Dog')] }),
  ]),
  repeatedLabelName: aDeck([
    aPrompt({ labels: [label('cat', '고양이', 'Cat'), label('dog', '고양이', 'Dog')] }),
  ]),
  answerIsNoLabel: aDeck([aPrompt({ answer: 'cow' as LabelId })]),
  noTopic: aDeck([aPrompt({ topics: [] })], { topics: [] }),
  unknownTopic: aDeck([aPrompt({ topics: ['animals' as TopicId, 'music' as TopicId] })]),
  repeatedTopic: aDeck([aPrompt({ topics: ['animals' as TopicId, 'animals' as TopicId] })]),
  missingText: aDeck([aPrompt({ explanation: { ko: '수염으로 틈을 재요.', en: ' ' } })]),
  notTranslated: aDeck([aPrompt({ question: { ko: 'Who is it?', en: 'Who is it?' } })]),
  mediaElsewhere: aDeck([withImage({ src: 'https://example.org/cat.webp' })]),
  mediaOfWrongType: aDeck([withImage({ type: 'audio/mp4' })]),
  mediaWithoutMeasures: aDeck([withImage({ bytes: 0 })]),
  mediaNameNotNeutral: aDeck([withImage({ src: '/media/cat.webp' })]),
  answerInPromptId: aDeck([aPrompt({ id: 'image-cat-1' as PromptId })]),
  answerInTextEquivalent: aDeck([withAlt('뾰족한 귀의 고양이', 'Pointed ears')]),
  repeatedPrompt: aDeck([aPrompt(), aPrompt({ id: 'again' as PromptId })]),
  unevenAnswerPositions: aDeck(manyPrompts),
};

describe('checkDeck', () => {
  it('finds nothing wrong with a good deck', () => {
    expect(checkDeck(aDeck([aPrompt()]))).toEqual([]);
  });

  it.each(Object.keys(DECK_PROBLEMS) as DeckProblemName[])('names %s, and only that', (name) => {
    const found = checkDeck(BROKEN[name]);
    expect(new Set(found.map((problem) => problem.name))).toEqual(new Set([name]));
  });

  it('says where the problem is', () => {
    expect(checkDeck(BROKEN.missingText)).toEqual([
      { name: 'missingText', promptId: 'pet', at: 'explanation.en' },
    ]);
    expect(checkDeck(BROKEN.repeatedLabelName)).toEqual([
      { name: 'repeatedLabelName', promptId: 'pet', at: 'labels.1.name.ko' },
    ]);
  });

  it('looks at sounds, clips and posters too', () => {
    const silent = { ...picture, src: '/media/fedcba9876543210.mp4', type: 'video/mp4' };
    const prompt = aPrompt({
      parts: [
        {
          modality: 'audio',
          media: { ko: { ...silent, type: 'audio/mp4' }, en: { ...silent, type: 'audio/mp4' } },
          transcript: { ko: '', en: 'Purring' },
        },
        {
          modality: 'video',
          media: { ko: silent, en: { ...silent, durationMs: 4_000 } },
          poster: { ...picture, type: 'video/mp4' },
          alt: { ko: '살금살금', en: 'It sneaks' },
        },
      ],
    });
    expect(checkDeck(aDeck([prompt])).map(({ name, at }) => `${name} ${at}`)).toEqual([
      'missingText parts.0.transcript.ko',
      'mediaWithoutMeasures parts.0.media.ko',
      'mediaWithoutMeasures parts.0.media.en',
      'mediaWithoutMeasures parts.1.media.ko',
      'mediaOfWrongType parts.1.poster.type',
    ]);
  });
});

describe('namesAnswer', () => {
  const labels = [label('cat', '고양이', 'A cat'), label('crab', '게', 'A crab')];
  const isNamed = (text: string, language: 'ko' | 'en', answer = 'cat') =>
    namesAnswer(text, { labels, answer: answer as LabelId }, language);

  it.each([
    ['A cat on a mat', true],
    ['The CAT!', true],
    ['A catalogue', false],
    ['Pointed ears', false],
    ['A cat looks at a crab', false],
  ])('English: "%s" → %s', (text, expected) => {
    expect(isNamed(text, 'en')).toBe(expected);
  });

  it.each([
    ['고양이가 앉아 있어요', 'cat', true],
    ['새끼고양이', 'cat', true],
    ['게가 걸어요', 'crab', true],
    ['옆으로 걷는 게', 'crab', true],
    ['게시판이 보여요', 'crab', false],
    ['빠르게 걸어요', 'crab', false],
    ['고양이와 게', 'crab', false],
  ])('Korean: "%s" for %s → %s', (text, answer, expected) => {
    expect(isNamed(text, 'ko', answer)).toBe(expected);
  });

  it('counts numbers as words: 6 is not in 16', () => {
    const numbers = [label('six', '6개', '6'), label('seven', '7개', '7')];
    const prompt = { labels: numbers, answer: 'six' as LabelId };
    expect(namesAnswer('16 things', prompt, 'en')).toBe(false);
    expect(namesAnswer('6 things', prompt, 'en')).toBe(true);
  });

  it('lets single letters pass, since they are places and not words', () => {
    const letters = [label('a', 'A', 'A'), label('b', 'B', 'B')];
    expect(namesAnswer('A bird', { labels: letters, answer: 'a' as LabelId }, 'en')).toBe(false);
  });
});
