import type { Deck, DeckId, TopicId } from '#game/deck/deck';
import { localised, writePrompt, type Words } from '#prisma/seed/make/writePrompt';
import { examples } from './prompts/examples';
import { matching } from './prompts/matching';
import { specialists } from './prompts/specialists';

const TOPICS: Record<string, Words> = {
  'task-matching': ['그림과 글 짝짓기', 'Matching pictures and captions'],
  'task-examples': ['보기를 보고 배우기', 'Learning from examples'],
  'task-specialist': ['전문가 부르기', 'Calling a specialist'],
};

/**
 * What CLIP, Flamingo and MM-ReAct do, done by hand. Kinds come one after another, since a lesson's
 * acts choose them by topic, and the four pictures of a grid stay together.
 */
export const deck: Deck = {
  id: 'multimodal-tasks' as DeckId, // built-in decks are where these ids come from
  title: { ko: '모델은 어떻게 보고 들을까', en: 'How models see and listen' },
  description: {
    ko: '세 모델이 하는 일을 몸소 해 봐요. CLIP처럼 그림과 글을 짝짓고, 플라밍고처럼 보기 두 개로 규칙을 알아채고, MM-ReAct처럼 알맞은 전문가를 불러요.',
    en: 'Do by hand what three systems do: match pictures and captions as CLIP does, find the rule in two examples as Flamingo does, and call the right specialist as MM-ReAct does.',
  },
  topics: Object.entries(TOPICS).map(([id, name]) => ({
    id: id as TopicId, // see above
    name: localised(name),
  })),
  prompts: [...matching, ...examples, ...specialists].map(writePrompt),
  credits:
    'Words, drawings, sounds and clips made for Mixperts. Some drawn things are Fluent Emoji by Microsoft (MIT). Speech by eSpeak NG. See /media/CREDITS.md.',
  licence: 'CC-BY-4.0',
};
