/** Words and gates of acts that several lessons play. */

import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';

export const PRE_TEST = {
  title: { ko: '시작하기 전에', en: 'Before we begin' },
  intro: {
    ko: '지금 아는 만큼만 편하게 답해 주세요. 점수도 없고 정답도 아직 보여 주지 않아요. 수업이 끝나면 같은 문제를 다시 만나요.',
    en: 'Just answer what you know now: no points, and no solutions yet. You will meet the same questions again at the end.',
  },
  figure: 'test',
} as const;

export const POST_TEST = {
  title: { ko: '다시 풀어 봐요', en: 'Once more' },
  intro: {
    ko: '처음에 만난 그 문제들이에요. 이번에는 다 푼 다음 정답과 설명을 함께 봐요.',
    en: 'These are the questions from the beginning. This time we look at the solutions together afterwards.',
  },
  figure: 'test',
} as const;

/**
 * Switch's own learning signal without the loss that balances it. A gate that finds out who is good
 * keeps one expert for each modality, which is half of a class of eight; this one keeps one or two
 * whatever the size of the class. It hardly explores and learns twice as fast as its preset, so that
 * three rounds are enough to watch it.
 */
const UNBALANCED_SWITCH = {
  ...PRESETS.switchSignal.settings,
  learningRate: 2,
  exploration: 0.2,
  explorationDecay: 0.5,
} as const;

export const COLLAPSING = {
  title: { ko: '쏠려요', en: 'Collapse' },
  intro: {
    ko: '이제 게이트가 카드마다 한 명만 골라요. 균형을 맞추지 않은 Switch처럼, 맞힌 사람에게 자꾸 더 보내면 무슨 일이 생길까요?',
    en: 'Now a gate picks one expert for each prompt: Switch, but without its balancing. What happens when whoever was right is sent more and more?',
  },
  figure: 'collapse',
  gate: UNBALANCED_SWITCH,
} as const;

export const OVERFLOWING = {
  title: { ko: '정원을 두면 넘쳐요', en: 'Full, and overflowing' },
  intro: {
    ko: '같은 게이트인데, 한 사람이 받을 수 있는 카드 수에 정원이 생겼어요. 자리가 차면 남은 카드는 버려져요.',
    en: 'The same gate, but now each expert can hold only so many prompts. When the places are full, what is left over is dropped.',
  },
  figure: 'capacity',
  gate: { ...UNBALANCED_SWITCH, capacityFactor: DEFAULT_GATE.capacityFactor },
} as const;
