/** Gates from 2021 on: vision and multimodal mixtures, and today's language models. */

import { DEFAULT_GATE } from './defaultGate';
import type { Preset } from './preset';

export const RECENT_PRESETS: Preset[] = [
  {
    id: 'mixtral',
    settings: {
      ...DEFAULT_GATE,
      router: 'mixtral',
      capacityFactor: null,
      balance: 'auxiliary',
    },
    name: { ko: 'Mixtral 8×7B', en: 'Mixtral 8×7B' },
    published: {
      ko: '층마다 전문가가 8개 있고 토큰마다 둘을 골라요. 매개변수는 모두 470억 개인데 토큰 하나에는 130억 개만 쓰여요. 그래도 메모리에는 470억 개를 다 올려야 해요.',
      en: 'Eight experts in each layer, two for each token. Of 47 billion parameters 13 billion are active, but the memory must still hold all 47.',
    },
    scaledDown: {
      ko: '전문가는 8명이 아니라 참가자 수만큼이에요. 두 사람의 가중치는 논문처럼 소프트맥스로 나눠요. 학습할 때 균형을 어떻게 맞췄는지는 알 수 없어서 보조 손실을 썼어요.',
      en: 'As many experts as there are players, not eight. The two weights come from a softmax over the two, as published. How its training was balanced we do not know; we use the auxiliary loss.',
    },
    source: { title: 'Mixtral of Experts', id: 'arXiv:2401.04088' },
  },
  {
    id: 'deepSeekV3',
    settings: { ...DEFAULT_GATE, router: 'deepSeekV3', capacityFactor: null, balance: 'bias' },
    name: { ko: 'DeepSeek-V3', en: 'DeepSeek-V3' },
    published: {
      ko: '매개변수 6,710억 개 중 370억 개만 활성화돼요. 전문가 256개 중 8개를 고르고, 늘 켜져 있는 공유 전문가가 1개 더 있어요. 균형은 손실 없이 편향값을 0.001씩 움직여 맞추고, 토큰을 버리지 않아요.',
      en: '37 of 671 billion parameters are active: eight of 256 experts, plus one shared expert that is always on. Load is balanced without a loss, by moving a bias in steps of 0.001, and no token is dropped.',
    },
    scaledDown: {
      ko: '8명 대신 2명을 고르고, 공유 전문가와 그룹 제한은 없앴어요. 0.001은 수업 시간 안에 보이지 않을 만큼 작아서, 라운드마다 훨씬 큰 걸음으로 30번쯤 움직여요.',
      en: 'Two experts instead of eight, without shared expert and groups. Steps of 0.001 could not be seen in one lesson, so the bias moves about thirty times after each round, in far larger steps.',
    },
    source: { title: 'DeepSeek-V3 Technical Report', id: 'arXiv:2412.19437' },
  },
  {
    id: 'vmoe',
    settings: {
      ...DEFAULT_GATE,
      router: 'vmoe',
      capacityFactor: 0.75,
      balance: 'importanceLoad',
    },
    name: { ko: 'V-MoE', en: 'V-MoE' },
    published: {
      ko: '이미지 조각을 토큰으로 쓰는 MoE예요. 자리가 모자라면 먼저 온 조각이 아니라 게이트가 가장 확신하는 조각부터 배정해요.',
      en: 'A mixture of experts for images, whose tokens are image patches. When there is too little room, the patches the gate is surest about go first, not those that came first.',
    },
    scaledDown: {
      ko: '누구부터 받아 주는지가 보이도록 정원을 일부러 평균의 0.75배로 줄였어요. 토큰 하나는 이미지 조각이 아니라 카드 한 장이에요.',
      en: 'Capacity is cut to 0.75 of the mean on purpose, so that one sees who is served first. A token is a whole prompt, not a patch.',
    },
    source: { title: 'Scaling Vision with Sparse Mixture of Experts', id: 'arXiv:2106.05974' },
  },
  {
    id: 'expertChoice',
    settings: {
      ...DEFAULT_GATE,
      router: 'expertChoice',
      capacityFactor: 1,
      balance: 'none',
    },
    name: { ko: 'Expert Choice', en: 'Expert Choice' },
    published: {
      ko: '거꾸로 전문가가 토큰을 골라요. 모두 같은 수를 맡으니 부하는 완벽히 고르지만, 아무도 고르지 않는 토큰이 생겨요. 같은 자원에서 Switch와 GShard보다 두 배 넘게 빨리 수렴했어요.',
      en: 'The other way round: experts choose tokens. Everyone takes the same number, so the load is perfectly even, but nobody may want a token. It converged more than twice as fast as Switch and GShard at equal resources.',
    },
    scaledDown: {
      ko: '게이트의 점수로 전문가마다 맡을 카드를 골라요. 배치 전체를 미리 봐야 하는 방식이라, 글자를 하나씩 만들어 내는 언어 모델에는 그대로 쓰기 어려워요.',
      en: 'Each expert takes the prompts where its score is highest. The whole batch must be known beforehand, which does not suit a language model that writes token by token.',
    },
    source: { title: 'Mixture-of-Experts with Expert Choice Routing', id: 'arXiv:2202.09368' },
  },
  {
    id: 'limoe',
    settings: {
      ...DEFAULT_GATE,
      router: 'vmoe',
      k: 1,
      balance: 'importanceLoad',
    },
    name: { ko: 'LIMoE', en: 'LIMoE' },
    published: {
      ko: '이미지와 글을 한 MoE에 함께 넣은 모델이에요. 시키지 않았는데도 이미지 전문가와 글 전문가가 저절로 생겨났어요. L/16 모델은 추가 학습 없이 ImageNet에서 78.6%를 맞혔어요.',
      en: 'Images and text go through one mixture of experts. Specialists for each modality emerge without being told to. The L/16 model reached 78.6 % on ImageNet without further training.',
    },
    scaledDown: {
      ko: '논문은 모달리티별 엔트로피를 손실로 쓰지만, 여기서는 쓰지 않고 중요도·부하 손실로 균형을 맞춰요. 모달리티는 두 가지가 아니라 네 가지예요.',
      en: 'The paper trains with entropies per modality; here they are left out, and importance and load losses keep the balance. There are four modalities instead of two.',
    },
    source: { title: 'Multimodal Contrastive Learning with LIMoE', id: 'arXiv:2206.02770' },
  },
  {
    id: 'gemini',
    settings: { ...DEFAULT_GATE, capacityFactor: null },
    name: { ko: 'Gemini 1.5 Pro (구조 비공개)', en: 'Gemini 1.5 Pro (details undisclosed)' },
    published: {
      ko: '멀티모달이면서 희소 MoE라는 사실만 공개됐어요. 전문가가 몇 개인지, 몇 개를 고르는지, 균형을 어떻게 맞추는지는 알려지지 않았어요.',
      en: 'Published: it is multimodal and a sparse mixture of experts. Not published: how many experts there are, how many are active, and how they are balanced.',
    },
    scaledDown: {
      ko: '공개되지 않은 부분을 지어내지 않으려고, 정원 제한이 없는 기본 게이트를 썼어요. Gemini의 게이트가 이렇다는 뜻은 아니에요.',
      en: 'Rather than inventing what is not known, this is our default gate without a capacity limit. It is not a claim about Gemini’s gate.',
    },
    source: { title: 'Gemini 1.5 report', id: 'arXiv:2403.05530' },
  },
];
