import type { Deck, DeckId, Prompt, TopicId } from '#game/deck/deck';
import { localised, writePrompt, type Draft, type Words } from '#prisma/seed/make/writePrompt';
import { ideas } from './prompts/ideas';
import { preAndPost } from './prompts/preAndPost';
import { routing } from './prompts/routing';
import { senses } from './prompts/senses';
import { systemsBeyond } from './prompts/systemsBeyond';
import { systemsExperts } from './prompts/systemsExperts';
import { systemsSenses } from './prompts/systemsSenses';
import { table } from './prompts/table';

const TOPICS: Record<string, Words> = {
  'mm-ideas': ['두 가지 생각', 'Two ideas'],
  'mm-systems': ['실제 모델', 'Real systems'],
  'mm-routing': ['게이트와 전문가', 'Gates and experts'],
  'mm-senses': ['무엇이 들어가나', 'What goes in'],
  'mm-test': ['수업 전후 문제', 'Before and after'],
  'mm-table': ['비교표 복습', 'The comparison table'],
};

/** What this lesson is about: what goes in, how it is computed inside, and which system does what. */
export const deck: Deck = {
  id: 'multimodal-or-moe' as DeckId, // built-in decks are where these ids come from
  title: { ko: '멀티모달? MoE?', en: 'Multimodal or MoE?' },
  description: {
    ko: '멀티모달은 무엇이 들어가는지, MoE는 안에서 어떻게 계산하는지! GPT-4o부터 Llama 4까지 실제 모델 열다섯 개와 그림, 소리, 영상으로 두 생각을 가려내요. 아무도 모르는 것은 모른다고 말해요.',
    en: 'Multimodal is about what goes in, MoE about how it is computed inside. Tell the two apart in pictures, sounds, clips and fifteen real systems from GPT-4o to Llama 4. Where nobody knows, the cards say so.',
  },
  topics: Object.entries(TOPICS).map(([id, name]) => ({
    id: id as TopicId, // see above
    name: localised(name),
  })),
  // The test and the table stay in order and together: they are asked as a whole.
  prompts: [
    ...mixed([ideas, senses, routing, systemsSenses, systemsExperts, systemsBeyond]),
    ...preAndPost.map(writePrompt),
    ...table.map(writePrompt),
  ],
  credits:
    'Words, drawings, sounds and clips made for Mixperts. Some drawn things are Fluent Emoji by Microsoft (MIT). Speech by eSpeak NG. See /media/CREDITS.md.',
  licence: 'CC-BY-4.0',
};

/** Subjects alternate, so that also the first few prompts show what the deck is. */
function mixed(files: readonly Draft[][]): Prompt[] {
  const longest = Math.max(...files.map((drafts) => drafts.length));
  return Array.from({ length: longest }, (_, i) =>
    files.flatMap((drafts) => drafts.slice(i, i + 1)),
  )
    .flat()
    .map(writePrompt);
}
