import type { Localised } from '#game/deck/deck';
import type { Purpose } from '#game/room/state';

export type TestPurpose = Exclude<Purpose, 'play'>;

export function isTest(purpose: Purpose): purpose is TestPurpose {
  return purpose !== 'play';
}

/** What everybody should know about a test; it is there to measure the lesson, not the pupils. */
export const TEST_WORDS = {
  ko: {
    name: { preTest: '수업 전 확인', postTest: '수업 후 확인' },
    rules: {
      preTest: [
        '성적과 상관없어요. 점수도 매기지 않아요.',
        '모르면 짐작해도 괜찮아요. 혼자 답해 주세요.',
        '정답은 지금 알려 주지 않아요. 수업 끝에 같은 카드를 다시 만나요.',
      ],
      postTest: [
        '수업 전에 풀었던 바로 그 카드예요.',
        '이번에도 점수를 매기지 않아요. 혼자 답해 주세요.',
        '다 풀면 정답과 까닭을 함께 봐요.',
      ],
    },
    brief: {
      preTest: ['점수 없음', '혼자 답하기', '정답은 나중에'],
      postTest: ['점수 없음', '혼자 답하기', '답한 뒤 함께 풀이'],
    },
    quiet: '지금은 각자 조용히 답하는 시간이에요.',
    doneTitle: { preTest: '모두 답했어요. 고마워요!', postTest: '다 풀었어요. 수고했어요!' },
    done: {
      preTest: '정답은 아직 비밀이에요. 수업을 마치고 같은 카드로 다시 확인해요.',
      postTest: '처음과 얼마나 달라졌는지는 마무리에서 함께 봐요.',
    },
  },
  en: {
    name: { preTest: 'Before the lesson', postTest: 'After the lesson' },
    rules: {
      preTest: [
        'Nobody is marked. This only shows where we start.',
        'Guessing is fine when you do not know. Answer on your own.',
        'No solutions yet: the same prompts come back at the end.',
      ],
      postTest: [
        'These are the very prompts from before the lesson.',
        'Again nobody is marked. Answer on your own.',
        'Afterwards we look at the solutions together.',
      ],
    },
    brief: {
      preTest: ['No marks', 'On your own', 'Solutions later'],
      postTest: ['No marks', 'On your own', 'Solutions right after'],
    },
    quiet: 'Everyone is answering quietly on their own.',
    doneTitle: { preTest: 'All answers are in. Thank you!', postTest: 'All done. Well worked!' },
    done: {
      preTest: 'The solutions stay secret for now. The same prompts come back after the lesson.',
      postTest: 'How much has changed since the start comes in the debrief.',
    },
  },
} satisfies Localised<object>;
