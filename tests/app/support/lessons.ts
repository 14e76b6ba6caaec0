import type { DeckId, PromptId } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import type { Lesson } from '#game/lesson/lesson';
import { actOfPreset } from '#game/room/presetAct';
import type { ActSettings } from '#game/room/state';
import type { DeckSummary } from '#server/pages';

const deck = (id: string) => id as DeckId;

function act(en: string, part: Partial<ActSettings> = {}): ActSettings {
  return {
    ...actOfPreset(PRESETS.default),
    title: { ko: `${en} 막`, en },
    intro: { ko: '두 문장이에요.', en: 'Two sentences.' },
    ...part,
  };
}

/** Two small lessons: one over two decks with a test, and one to borrow from. */
export const SOME_LESSONS: Lesson[] = [
  {
    id: 'classIsModel',
    title: { ko: '우리 반이 모델', en: 'The class is the model' },
    description: { ko: '처음부터 끝까지예요.', en: 'From start to end.' },
    minutes: 45,
    decks: [deck('senses'), deck('fusion')],
    acts: [
      act('Before', {
        purpose: 'preTest',
        listed: ['senses-1' as PromptId],
        rounds: 1,
        decks: [deck('senses')],
      }),
      act('Collapse', { rounds: 3, seconds: 15 }),
      act('Fusion', { decks: [deck('fusion')], rounds: 2 }),
    ],
  },
  {
    id: 'expertsChoose',
    title: { ko: '전문가가 골라요', en: 'Experts choose' },
    description: { ko: '거꾸로 해 봐요.', en: 'The other way round.' },
    minutes: 10,
    decks: [deck('school')],
    acts: [act('Choose', { choice: 'experts' })],
  },
];

export const SOME_DECKS: DeckSummary[] = ['senses', 'fusion', 'school'].map((id) => ({
  id: deck(id),
  title: { ko: `${id} 묶음`, en: `Deck ${id}` },
  description: { ko: '카드예요.', en: 'Prompts.' },
  prompts: 40,
  topics: 4,
  modalities: { text: 10, image: 10, audio: 10, video: 10 },
  kind: 'builtIn',
}));
