import type { PromptId } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { FUSION, questions, routed, TASKS, topic } from './actParts';
import type { Lesson } from './lesson';

/** Few enough that every prompt can be talked about. */
const FUSED_PROMPTS = 12;

/** Four pictures by the same four captions belong together and stay in order. */
const GRIDS = ['chase', 'rain'].flatMap((grid) =>
  ['first', 'second', 'third', 'fourth'].map((place) => `mt-${grid}-${place}` as PromptId),
);

/** One sense, several, all: and what CLIP, Flamingo and MM-ReAct do with them. */
export const multimodal: Lesson = {
  id: 'multimodal',
  title: { ko: '멀티모달: 합치면 보여요', en: 'Multimodal: more than one sense' },
  description: {
    ko: '한 가지 감각으로는 풀 수 없는 카드를 함께 풀어요. 그림과 글을 짝짓고(CLIP), 보기 두 개로 규칙을 알아채고(플라밍고), 알맞은 전문가를 불러요(MM-ReAct).',
    en: 'Solve together what one sense alone cannot. Match pictures and captions as CLIP does, find the rule in two examples as Flamingo does, and call the right specialist as MM-ReAct does.',
  },
  minutes: 20,
  decks: [FUSION, TASKS],
  acts: [
    routed(
      {
        title: { ko: '한 가지 감각으로', en: 'One sense' },
        intro: {
          ko: '저마다 카드의 한 가지 감각만 보거나 들어요. 카드마다 한 사람이 혼자 답해요.',
          en: 'You see, hear or read only one part of a prompt. One person alone answers each.',
        },
        figure: 'oneSense',
      },
      {
        gate: { ...PRESETS.random.settings, k: 1, capacityFactor: null },
        decks: [FUSION],
        senses: 'split',
        batchSize: FUSED_PROMPTS,
        seconds: 20,
        rounds: 1,
      },
    ),
    routed(
      {
        title: { ko: '다른 감각과 함께', en: 'Another sense joins in' },
        intro: {
          ko: '여전히 한 가지 감각뿐이지만, 이번에는 네 사람의 답을 합쳐요. 서로 다른 감각이 만나면 무엇이 달라질까요?',
          en: 'Still one sense each, but now four answers are combined. What changes when different senses meet?',
        },
        figure: 'splitSenses',
      },
      {
        gate: { ...PRESETS.random.settings, k: 4, capacityFactor: null },
        decks: [FUSION],
        senses: 'split',
        batchSize: FUSED_PROMPTS,
        seconds: 20,
        rounds: 1,
      },
    ),
    routed(
      {
        title: { ko: '두 감각을 한 번에', en: 'Both at once' },
        intro: {
          ko: '이제 모두가 카드를 통째로 보고 들어요. 처음부터 함께 이해하는 모델이 왜 강한지 앞의 두 막과 견주어 보세요.',
          en: 'Now everybody perceives the whole prompt. Compare with the acts before: this is why models that understand the parts together are strong.',
        },
        figure: 'fusion',
      },
      {
        gate: { ...PRESETS.random.settings, k: 1, capacityFactor: null },
        decks: [FUSION],
        batchSize: FUSED_PROMPTS,
        seconds: 20,
        rounds: 1,
      },
    ),
    questions(
      {
        title: { ko: 'CLIP처럼 짝지어요', en: 'Match as CLIP does' },
        intro: {
          ko: '그림 네 장과 글 네 줄을 짝지어요. CLIP은 그림과 글의 거리를 재서 가장 가까운 짝을 찾아요.',
          en: 'Match four pictures and four captions. CLIP measures how near a picture and a caption are and takes the nearest pair.',
        },
        figure: 'matching',
      },
      { listed: GRIDS, batchSize: 4, rounds: 2, seconds: 12, memory: 'kept' },
    ),
    questions(
      {
        title: { ko: '플라밍고처럼 배워요', en: 'Learn as Flamingo does' },
        intro: {
          ko: '풀어 놓은 보기 두 개를 보고 규칙을 알아채요. 플라밍고는 따로 훈련하지 않고도 보기 몇 개로 새 문제를 풀어요.',
          en: 'Find the rule in two solved examples. Flamingo does new tasks from a few examples, without being trained on them.',
        },
        figure: 'examples',
      },
      { decks: [TASKS], topics: [topic('task-examples')], rounds: 3, memory: 'kept' },
    ),
    questions(
      {
        title: { ko: 'MM-ReAct처럼 불러요', en: 'Call a specialist as MM-ReAct does' },
        intro: {
          ko: '혼자 다 하지 않고 알맞은 전문 도구를 불러요. MM-ReAct의 언어 모델은 그림을 직접 보는 대신 보는 도구에게 물어봐요.',
          en: 'Do not do everything yourself: call the right tool. The language model of MM-ReAct does not look at pictures but asks tools that can.',
        },
        figure: 'specialist',
      },
      { decks: [TASKS], topics: [topic('task-specialist')], rounds: 3, memory: 'kept' },
    ),
  ],
};
