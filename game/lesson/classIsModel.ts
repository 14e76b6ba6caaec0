import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';
import type { PromptId } from '#game/deck/deck';
import {
  FUSION,
  ONLOOKER,
  MULTIMODAL_OR_MOE,
  questions,
  routed,
  SCHOOL,
  SENSES,
  test,
} from './actParts';
import type { Lesson } from './lesson';
import { COLLAPSING, OVERFLOWING, POST_TEST, PRE_TEST } from './sharedActs';

/** From "what is an expert?" to "multimodal and MoE are different, and can be combined". */
export const classIsModel: Lesson = {
  id: 'classIsModel',
  title: { ko: '우리 반이 모델이에요', en: 'The class is the model' },
  description: {
    ko: '우리 반이 전문가 혼합(MoE) 모델이 되어 쏠리고, 넘치고, 균형을 찾아요. 멀티모달과 MoE가 어떻게 다르고 어떻게 함께 쓰이는지 수업 전후 문제로 확인해요.',
    en: 'The class becomes a mixture of experts: it collapses, overflows and finds its balance. Questions before and after show whether everyone can tell multimodal and MoE apart, and put them together.',
  },
  minutes: 45,
  decks: [SENSES, FUSION, SCHOOL, MULTIMODAL_OR_MOE],
  acts: [
    test(PRE_TEST, 'preTest'),
    questions(
      {
        title: { ko: '모두가 답해요', en: 'Everyone answers' },
        intro: {
          ko: '카드 한 장에 모두가 답하는 것이 밀집(dense) 모델이에요. 정확하지만, 카드가 늘어날수록 모두가 바빠져요.',
          en: 'When everybody answers every prompt, the class is a dense model. It is accurate, but each new prompt costs everybody’s time.',
        },
        figure: 'dense',
      },
      { decks: [SENSES], rounds: 3 },
    ),
    routed(COLLAPSING, { gate: COLLAPSING.gate, decks: [SENSES], rounds: 3, seconds: 12 }),
    routed(OVERFLOWING, {
      gate: OVERFLOWING.gate,
      decks: [SENSES],
      memory: 'kept',
      rounds: 2,
    }),
    routed(
      {
        title: { ko: '균형을 맞춰요', en: 'Finding the balance' },
        intro: {
          ko: '라운드가 끝날 때마다 너무 자주 불린 전문가의 점수를 내리고, 쉬던 전문가의 점수를 올려요. 첫 라운드는 아직 쏠려 있으니, 그다음부터 정답률이 어떻게 달라지는지 지켜보세요.',
          en: 'After each round, whoever was called too often has the score lowered, and whoever rested has it raised. The first round is still lopsided: watch what changes after it.',
        },
        figure: 'balance',
      },
      { gate: { ...DEFAULT_GATE, k: 1 }, decks: [SENSES], memory: 'kept', rounds: 3 },
    ),
    routed(
      {
        title: { ko: '두 명에게 물어요', en: 'Two for each prompt' },
        intro: {
          ko: '이제 카드 한 장이 전문가 두 명에게 가고, 두 답을 게이트의 가중치로 합쳐요. 계산은 두 배가 되지만 서로 실수를 메워 줄 수 있어요.',
          en: 'Now each prompt goes to two experts, and the gate’s weights combine their answers. It costs twice the computation, but one can make up for the other’s mistake.',
        },
        figure: 'topTwo',
      },
      { decks: [SENSES, SCHOOL], memory: 'kept', rounds: 2 },
    ),
    routed(
      {
        title: { ko: '감각을 나눠 가져요', en: 'Splitting the senses' },
        intro: {
          ko: '이번에는 저마다 카드의 한 가지 감각만 보거나 들어요. 혼자서는 알 수 없지만, 답을 합치면 길이 보여요.',
          en: 'This time you see, hear or read only one part of each prompt. Alone nobody can be sure; the answers together find the way.',
        },
        figure: 'splitSenses',
      },
      {
        // It routes by chance and learns nothing, so that the gate of the other acts stays as it is.
        gate: { ...PRESETS.random.settings, k: 4, capacityFactor: null },
        decks: [FUSION],
        senses: 'split',
        memory: 'kept',
        batchSize: 12,
        seconds: 20,
        rounds: 2,
      },
    ),
    routed(
      {
        title: { ko: '멀티모달 MoE', en: 'Multimodal and MoE together' },
        intro: {
          ko: '글, 그림, 소리, 영상이 한꺼번에 들어오고(멀티모달), 몇 명만 골라 계산해요(MoE). 색이 다른 카드가 누구에게 가는지 따라가 보세요.',
          en: 'Text, pictures, sounds and clips all come in: that is multimodal. Only a few experts compute each: that is MoE. Follow the colours to see who gets what.',
        },
        figure: 'finale',
      },
      { decks: [SENSES, SCHOOL], memory: 'kept', rounds: 3 },
    ),
    test(POST_TEST, 'postTest'),
    questions(
      {
        title: { ko: '비유는 여기까지', en: 'Where the metaphor bends' },
        intro: {
          ko: '진짜 전문가는 사람이 아니라 층마다 들어 있는 작은 신경망이고, 과목을 맡는 일도 드물어요. MoE는 계산을 아끼지만 메모리는 아끼지 않아요.',
          en: 'Real experts are not people but small networks inside every layer, and they seldom take a subject. MoE saves computation, not memory.',
        },
        figure: 'metaphor',
      },
      {
        gate: ONLOOKER,
        memory: 'kept',
        listed: ['mm-floors', 'mm-habits', 'mm-eight-times'] as PromptId[],
        rounds: 3,
        seconds: 25,
      },
    ),
  ],
};
