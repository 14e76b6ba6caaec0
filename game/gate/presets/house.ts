/** Gates of our own, made to be compared with the published ones. */

import { DEFAULT_GATE } from './defaultGate';
import type { Preset } from './preset';

export const HOUSE_PRESETS: Preset[] = [
  {
    id: 'default',
    settings: DEFAULT_GATE,
    name: { ko: '기본 게이트', en: 'Default gate' },
    published: {
      ko: '이 수업을 위해 만든 게이트예요. 논문 속 모델은 아니지만, 전문가마다 점수를 따로 매기고 편향값으로 부하를 맞추는 방식은 DeepSeek-V3에서 가져왔어요.',
      en: 'Made for this lesson and not the gate of a published model. From DeepSeek-V3 it has a separate score for each expert and a bias that evens out the load.',
    },
    scaledDown: {
      ko: '실제 게이트는 토큰 수조 개로 천천히 배우지만, 이 게이트는 라운드마다 지금까지의 답을 다시 보고 배워요. 최근 답일수록 더 중요하게 봐요. 그래서 몇 라운드 만에 변화가 보여요. 모델의 결과에는 들어가지 않는 그림자 답에서도 배워요.',
      en: 'Real gates learn slowly from trillions of tokens. This one goes through the answers again after every round, recent ones counting most, so that a few rounds are enough to see it learn. It also learns from shadow answers, which do not count for the model.',
    },
    source: null,
  },
  {
    id: 'hundredFour',
    settings: { ...DEFAULT_GATE, k: 4 },
    name: { ko: '전문가 100명, 4명만 활성', en: '100 experts, 4 active' },
    published: {
      ko: 'MoE를 설명할 때 자주 드는 예예요. 전문가가 100명 있어도 카드 한 장에는 4명만 답하므로, 계산량은 모두가 답할 때의 4%예요.',
      en: 'The usual example of a mixture of experts: a hundred experts are there, four answer each prompt, and the computation is 4 % of asking everybody.',
    },
    scaledDown: {
      ko: '자리가 모자라면 봇이 채워요. 게이트는 기본 게이트와 같고, 카드마다 4명을 골라요.',
      en: 'Bots fill the seats that are missing. The gate is the default one, with four experts for each prompt.',
    },
    source: null,
  },
  {
    id: 'collapse',
    settings: {
      ...DEFAULT_GATE,
      k: 1,
      capacityFactor: null,
      balance: 'none',
      learnFrom: 'active',
    },
    name: { ko: '균형 없는 게이트', en: 'Collapse: no balance' },
    published: {
      ko: 'Shazeer 외(2017)의 실험에서는 균형 손실이 없을 때 가장 바쁜 전문가의 부하가 평균의 17.8배였어요.',
      en: 'Without a balancing loss, the busiest expert of Shazeer et al. (2017) had 17.8 times the mean load.',
    },
    scaledDown: {
      ko: '균형 맞추기를 끈 기본 게이트예요. 잘 맞힌 몇 명에게만 계속 몰리고 나머지는 쉬게 돼요. 정원 제한이 없어서 정답률은 오히려 높아 보여요.',
      en: 'The default gate with balancing switched off. The few who were right early get everything and the others rest. Without a capacity limit the accuracy even looks good.',
    },
    source: { title: 'Outrageously Large Neural Networks', id: 'arXiv:1701.06538' },
  },
  {
    id: 'drop',
    settings: { ...DEFAULT_GATE, k: 1, balance: 'none', learnFrom: 'active' },
    name: { ko: '넘치는 게이트', en: 'Drops: no balance, full experts' },
    published: {
      ko: 'Switch Transformer에서는 정원을 넘은 토큰을 전문가가 처리하지 못하고 그대로 다음 층으로 넘겨요. 균형 손실이 있을 때 버려지는 토큰은 보통 1% 미만이에요.',
      en: 'In the Switch Transformer a token beyond an expert’s capacity skips the expert and goes on unchanged. With the balancing loss, typically less than 1 % of tokens are dropped.',
    },
    scaledDown: {
      ko: '균형을 끈 채로 한 전문가가 맡을 수 있는 수만 제한했어요. 카드가 몇 명에게 몰려 넘치고, 서른 명쯤 되는 반이라면 절반 넘게 버려져요.',
      en: 'Balancing is off, and each expert can take only so many prompts. Most prompts want the same few experts, and a class of thirty loses more than half of them.',
    },
    source: { title: 'Switch Transformers', id: 'arXiv:2101.03961' },
  },
  {
    id: 'sharedSoftmax',
    settings: {
      ...DEFAULT_GATE,
      router: 'mixtral',
      k: 1,
      capacityFactor: null,
      balance: 'none',
      learner: 'reinforce',
      learnFrom: 'active',
      learningRate: 4,
    },
    name: { ko: '소프트맥스 하나를 나눠 갖는 게이트', en: 'One softmax for all' },
    published: {
      ko: 'Bengio 외(2015)는 신경망의 어느 부분을 쓸지를 REINFORCE로 학습했어요. 뽑힌 쪽의 결과가 좋으면 그 확률이 오르고, 나머지의 확률은 그만큼 내려가요.',
      en: 'Bengio et al. (2015) learnt by REINFORCE which parts of a network to use: what was drawn and did well becomes more probable, and everything else less.',
    },
    scaledDown: {
      ko: '균형을 맞추지 않고, 걸음은 수업에 맞게 아주 크게 잡았어요. 한 사람의 확률이 오르면 다른 사람은 내려가서, 여덟 명뿐인 반에서도 네 라운드면 두세 명에게 쏠려요.',
      en: 'Nothing is balanced, and the steps are made very large for a class. As one expert’s probability rises the others’ fall, and even in a class of eight two or three have nearly everything after four rounds.',
    },
    source: { title: 'Conditional Computation in Neural Networks', id: 'arXiv:1511.06297' },
  },
  {
    id: 'switchSignal',
    settings: {
      ...DEFAULT_GATE,
      router: 'switch',
      k: 1,
      capacityFactor: null,
      balance: 'none',
      learner: 'switchSignal',
      learnFrom: 'active',
    },
    name: { ko: '부익부 게이트 (Switch의 학습 신호)', en: 'Rich get richer (Switch’s own signal)' },
    published: {
      ko: 'Switch의 게이트는 고른 전문가의 확률을 거쳐서만 배워요. 고르지 않은 전문가에 대해서는 아무것도 배우지 못해서, 처음에 뽑힌 전문가가 계속 뽑히기 쉬워요. 그래서 논문은 보조 손실을 함께 써요.',
      en: 'Switch’s gate learns only through the probability of the expert it chose and nothing about the others, so that whoever was chosen early tends to be chosen again. This is why the paper adds an auxiliary loss.',
    },
    scaledDown: {
      ko: '보조 손실을 빼고 그 신호만 남겼어요. 찍는 것보다 조금만 나아도 점수가 올라서, 네 라운드면 몇 명이 모든 카드를 차지해요. 더 잘하는 사람이 있어도 찾지 못해요.',
      en: 'Without the auxiliary loss only that signal is left. Being slightly better than a guess is enough to rise, and within four rounds a few experts have every card, whether or not they are the best.',
    },
    source: { title: 'Switch Transformers', id: 'arXiv:2101.03961' },
  },
  {
    id: 'random',
    settings: {
      ...DEFAULT_GATE,
      router: 'random',
      balance: 'none',
      learner: 'none',
      exploration: 0,
    },
    name: { ko: '무작위 게이트', en: 'Random gate' },
    published: {
      ko: '모델이라기보다 비교 기준이에요. 배우지 않고 아무 전문가나 골라요. 부하는 저절로 거의 고르게 나뉘어요.',
      en: 'A yardstick rather than a model: experts are drawn at random and nothing is learnt. The load comes out nearly even by itself.',
    },
    scaledDown: {
      ko: '수업에서는 카드가 적어서 무작위로 나눠도 부하가 꽤 들쭉날쭉해요. 화면의 ‘무작위 기준선’이 바로 이 값이에요.',
      en: 'A class has so few prompts that even chance looks uneven. The floor drawn beside the load is this unevenness.',
    },
    source: null,
  },
];
