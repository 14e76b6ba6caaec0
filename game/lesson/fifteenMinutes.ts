import { DEFAULT_GATE } from '#game/gate/presets';
import { questions, routed, SENSES } from './actParts';
import type { Lesson } from './lesson';
import { COLLAPSING } from './sharedActs';

/** The one thing to have seen when there is only a quarter of an hour. */
export const fifteenMinutes: Lesson = {
  id: 'fifteenMinutes',
  title: { ko: '15분 MoE', en: 'MoE in fifteen minutes' },
  description: {
    ko: '모두가 답하다가, 한 명만 골라 보고, 쏠린 게이트에 균형을 잡아 줘요. 시간이 없을 때 핵심만 해요.',
    en: 'Everybody answers, then a gate picks one and collapses, then it is balanced. The heart of the matter when time is short.',
  },
  minutes: 15,
  decks: [SENSES],
  acts: [
    questions(
      {
        title: { ko: '모두가 답해요', en: 'Everyone answers' },
        intro: {
          ko: '카드 한 장에 모두가 답해요. 이것이 밀집(dense) 모델이에요.',
          en: 'Everybody answers every prompt. This is a dense model.',
        },
        figure: 'dense',
      },
      { rounds: 2, seconds: 15 },
    ),
    routed(COLLAPSING, { gate: COLLAPSING.gate, rounds: 3, seconds: 10 }),
    routed(
      {
        title: { ko: '균형을 맞춰요', en: 'Finding the balance' },
        intro: {
          ko: '너무 바쁜 전문가의 점수를 조금 내려 일을 나눠요. 한 명당 정원도 있어서, 자리가 차면 카드는 다음 전문가에게 가요.',
          en: 'Experts who are too busy have their scores lowered, so that the work is shared. Each can hold only so many prompts; the rest go to the next expert.',
        },
        figure: 'balance',
      },
      {
        // No act before has shown what dropping means, and this gate begins collapsed: by dropping it
        // would end the lesson worse than chance.
        gate: { ...DEFAULT_GATE, k: 1, overflow: 'nextExpert' },
        memory: 'kept',
        rounds: 3,
        seconds: 12,
      },
    ),
  ],
};
