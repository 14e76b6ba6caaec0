/** Gates of the years before 2022: from the dense mixture to Switch, hashing and assignment. */

import { DEFAULT_GATE } from './defaultGate';
import type { Preset } from './preset';

export const EARLY_PRESETS: Preset[] = [
  {
    id: 'dense',
    settings: {
      ...DEFAULT_GATE,
      router: 'dense',
      capacityFactor: null,
      balance: 'none',
      learner: 'responsibilities',
      exploration: 0,
    },
    name: { ko: '밀집 모델 (Llama 3)', en: 'Dense (Llama 3)' },
    published: {
      ko: 'Llama 3은 학습 안정성을 위해 MoE 대신 밀집 구조를 택했다고 밝혔어요. 모든 토큰이 모든 매개변수를 거쳐요. 여러 전문가를 가중 평균하는 게이트는 1991년에 나왔어요.',
      en: 'Llama 3 is dense by explicit decision, for stable training: every token passes through all parameters. The gate that weighs many experts is from 1991.',
    },
    scaledDown: {
      ko: '카드마다 모두가 답하고, 게이트는 누구의 답을 얼마나 믿을지만 정해요. 배우는 방법은 조던과 제이컵스의 EM 알고리즘이에요. Llama 3 안에는 이런 게이트가 없어요.',
      en: 'Everybody answers every prompt and the gate only decides whom to believe how much. It learns by the EM rule of Jordan and Jacobs. There is no such gate inside Llama 3.',
    },
    source: { title: 'The Llama 3 Herd of Models', id: 'arXiv:2407.21783' },
  },
  {
    id: 'shazeer',
    settings: { ...DEFAULT_GATE, router: 'noisyTopK', k: 4, balance: 'importanceLoad' },
    name: { ko: '잡음 top-k (Shazeer 2017)', en: 'Noisy top-k (Shazeer 2017)' },
    published: {
      ko: '전문가 256개 중 4개를 골라요. 중요도 손실과 부하 손실이 없으면 가장 바쁜 전문가의 부하가 평균의 17.8배였고, 두 손실을 0.1씩 주면 1.14배로 줄었어요.',
      en: 'Four of 256 experts for each token. Without the importance and load losses the busiest expert had 17.8 times the mean load; with both at 0.1 it was 1.14 times.',
    },
    scaledDown: {
      ko: '게이트는 정답 여부를 보고 라운드마다 다시 배우고, 잡음의 크기는 학습하지 않고 라운드마다 줄여요. 두 손실은 라운드 사이에 작은 걸음 30번으로 줄여요.',
      en: 'The gate learns from right and wrong after each round, and its noise is not learnt but shrinks from round to round. Both losses are reduced in thirty small steps between rounds.',
    },
    source: { title: 'Outrageously Large Neural Networks', id: 'arXiv:1701.06538' },
  },
  {
    id: 'gshard',
    settings: { ...DEFAULT_GATE, router: 'gshard', balance: 'auxiliary' },
    name: { ko: 'GShard', en: 'GShard' },
    published: {
      ko: '매개변수 6천억 개까지 키운 번역 모델이에요. 전문가를 둘까지 부르는데, 둘째 전문가는 가중치에 비례하는 확률로만 불러요.',
      en: 'A translation model of up to 600 billion parameters. Up to two experts a token: the second is called only with a chance that grows with its weight.',
    },
    scaledDown: {
      ko: '수업의 배치는 아주 작아서 고르게 나눠도 자주 넘쳐요. 그래서 정원을 평균의 1.5배로 넉넉히 잡았어요. 균형 손실의 걸음도 논문보다 훨씬 커요.',
      en: 'A class’s batch is tiny and overflows even when it is fair, so experts hold 1.5 times their share. The steps of the balancing loss are much larger than in the paper.',
    },
    source: { title: 'GShard', id: 'arXiv:2006.16668' },
  },
  {
    id: 'switch',
    settings: {
      ...DEFAULT_GATE,
      router: 'switch',
      k: 1,
      capacityFactor: 1.25,
      balance: 'auxiliary',
    },
    name: { ko: 'Switch Transformer', en: 'Switch Transformer' },
    published: {
      ko: '토큰마다 전문가 하나만 골라요. 매개변수는 1조 6천억 개까지 늘렸어요. 보조 손실을 쓰면 버려지는 토큰이 보통 1% 미만이에요.',
      en: 'One expert for each token, up to 1.6 trillion parameters. With the auxiliary loss, typically less than 1 % of tokens are dropped.',
    },
    scaledDown: {
      ko: '‘1% 미만’은 배치가 클 때 이야기예요. 수업처럼 카드가 수십 장이면 공평하게 나눠도 10% 가까이 넘쳐요. 게이트는 역전파 대신 정답 여부를 보고 배워요.',
      en: 'Less than 1 % holds for huge batches. With a class’s dozens of prompts even fair chance drops nearly 10 %. The gate learns from right and wrong, not by backpropagation.',
    },
    source: { title: 'Switch Transformers', id: 'arXiv:2101.03961' },
  },
  {
    id: 'base',
    settings: {
      ...DEFAULT_GATE,
      router: 'base',
      k: 1,
      capacityFactor: null,
      balance: 'none',
    },
    name: { ko: 'BASE 배정', en: 'BASE assignment' },
    published: {
      ko: '학습할 때 모든 전문가에게 토큰을 똑같은 수만큼, 점수 합이 가장 커지게 배정해요. 그래서 균형 손실도 없고 버려지는 토큰도 없어요.',
      en: 'In training, every expert gets exactly the same number of tokens, assigned so that the sum of scores is largest. There is no balancing loss and nothing is dropped.',
    },
    scaledDown: {
      ko: '논문은 실제 사용할 때 가장 높은 점수의 전문가를 고르지만, 수업에서는 매 라운드 똑같이 나눠요. 게이트는 정답 여부를 보고 배워요.',
      en: 'In use, the paper’s model simply takes the highest score; in class every round is assigned evenly. The gate learns from right and wrong.',
    },
    source: { title: 'BASE Layers', id: 'arXiv:2103.16716' },
  },
  {
    id: 'hash',
    settings: {
      ...DEFAULT_GATE,
      router: 'hash',
      k: 1,
      capacityFactor: null,
      balance: 'none',
      learner: 'none',
      exploration: 0,
    },
    name: { ko: '해시 배정', en: 'Hash layer' },
    published: {
      ko: '배우지 않는 게이트예요. 토큰마다 갈 전문가가 표로 정해져 있어요. 매개변수 12억 8천만 개 가운데 입력마다 17%만 쓰면서, Reddit 대화 데이터에서 Switch보다 나은 결과를 냈어요.',
      en: 'A gate without learning: a fixed table sends each token to its expert. With 1.28 billion parameters, 17 % of them used per input, it did better than Switch on a Reddit data set.',
    },
    scaledDown: {
      ko: '수업에서는 카드마다 갈 전문가가 정해져 있어요. 언어 모델의 전문가는 자기에게 오는 토큰을 계속 연습하지만, 수업의 전문가는 그렇지 못해서 정답률이 무작위와 비슷해요.',
      en: 'The table holds prompts. In a language model an expert keeps practising the tokens it gets; people in one lesson hardly do, so the accuracy is that of chance.',
    },
    source: { title: 'Hash Layers For Large Sparse Models', id: 'arXiv:2106.04426' },
  },
];
