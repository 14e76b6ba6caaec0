/** Cards of text models that are mixtures of experts. */

import type { SystemCard } from '../systemCard';
import { systemId } from './systemId';

export const SPARSE: SystemCard[] = [
  {
    id: systemId('gshard'),
    name: 'GShard',
    maker: 'Google',
    year: 2020,
    what: {
      ko: '100개 언어를 영어로 옮기는 번역 모델을 매개변수 6천억 개까지 키웠어요. 커다란 MoE를 칩 2,048개에 자동으로 나눠 담는 방법이 새로웠어요.',
      en: 'Scaled a model that translates 100 languages into English to 600 billion parameters. New was spreading a huge mixture of experts over 2,048 chips automatically.',
    },
    multimodal: {
      is: 'no',
      why: {
        ko: '글만 받아요. 언어가 100개여도 모달리티는 하나예요.',
        en: 'It reads text only: a hundred languages are still one modality.',
      },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '게이트가 토큰마다 전문가를 둘까지 골라요.',
        en: 'A gate picks up to two experts for each token.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'moe',
      experts: { total: 2048, active: 2, shared: 0 },
      outputs: ['text'],
    },
    sources: [
      {
        title: 'GShard: Scaling Giant Models with Conditional Computation',
        id: 'arXiv:2006.16668',
      },
    ],
    preset: 'gshard',
  },
  {
    id: systemId('switch'),
    name: 'Switch Transformer',
    maker: 'Google',
    year: 2021,
    what: {
      ko: '글의 빈칸을 채우며 배우는 언어 모델로, 매개변수를 1조 6천억 개까지 늘렸어요. 토큰마다 전문가를 딱 하나만 골라도 된다는 것을 보여 줬어요.',
      en: 'A language model that learns by filling gaps in text, with up to 1.6 trillion parameters. It showed that a single expert for each token is enough.',
    },
    multimodal: {
      is: 'no',
      why: { ko: '글만 받아요.', en: 'It reads text only.' },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '게이트가 토큰마다 전문가 하나를 골라요.',
        en: 'A gate picks one expert for each token.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'moe',
      experts: { total: 2048, active: 1, shared: 0 },
      outputs: ['text'],
    },
    sources: [
      {
        title: 'Switch Transformers: Scaling to Trillion Parameter Models',
        id: 'arXiv:2101.03961',
      },
    ],
    preset: 'switch',
  },
  {
    id: systemId('mixtral'),
    name: 'Mixtral 8x7B',
    maker: 'Mistral AI',
    year: 2023,
    what: {
      ko: '누구나 내려받을 수 있는 언어 모델로, 매개변수 470억 개 가운데 토큰마다 130억 개만 써요. 토큰마다 다섯 배쯤 많이 계산하는 Llama 2 70B와 맞먹어서 공개 MoE의 시대를 열었어요.',
      en: 'A language model that anybody can download; it uses 13 of its 47 billion parameters for each token. It kept up with Llama 2 70B, which computes about five times as much, and made open mixtures popular.',
    },
    multimodal: {
      is: 'no',
      why: { ko: '글만 받아요.', en: 'It reads text only.' },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '층마다 전문가가 8개 있고 토큰마다 2개를 골라요.',
        en: 'Each layer has eight experts, and two of them are picked for each token.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'moe',
      experts: { total: 8, active: 2, shared: 0 },
      outputs: ['text'],
    },
    sources: [{ title: 'Mixtral of Experts', id: 'arXiv:2401.04088' }],
    preset: 'mixtral',
  },
  {
    id: systemId('deepseek-v3'),
    name: 'DeepSeek-V3',
    maker: 'DeepSeek',
    year: 2024,
    what: {
      ko: '매개변수 6,710억 개 가운데 토큰마다 370억 개만 쓰는 언어 모델이에요. 벌점을 주는 대신 편향값을 조금씩 움직여 전문가들의 일감을 고르게 나눈 점이 새로웠어요.',
      en: 'A language model that uses 37 of its 671 billion parameters for each token. New was evening out the work of its experts by small moves of a bias instead of a penalty.',
    },
    multimodal: {
      is: 'no',
      why: { ko: '글만 받아요.', en: 'It reads text only.' },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '전문가 256개 중 8개를 고르고, 늘 켜져 있는 공유 전문가 1개를 더해요.',
        en: 'Eight of 256 experts are picked, and one shared expert is always on.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'moe',
      experts: { total: 257, active: 9, shared: 1 },
      outputs: ['text'],
    },
    sources: [{ title: 'DeepSeek-V3 Technical Report', id: 'arXiv:2412.19437' }],
    preset: 'deepSeekV3',
  },
  {
    id: systemId('glam'),
    name: 'GLaM',
    maker: 'Google',
    year: 2021,
    what: {
      ko: '매개변수가 1조 2천억 개지만 토큰마다 약 8%인 966억 개만 쓰는 언어 모델이에요. GPT-3보다 학습 에너지를 3분의 1만 쓰고도 여러 과제에서 평균 점수가 더 높았어요.',
      en: 'A language model of 1.2 trillion parameters that uses 96.6 billion, about 8 %, for each token. It took a third of the energy spent on training GPT-3 and did better on average.',
    },
    multimodal: {
      is: 'no',
      why: { ko: '글만 받아요.', en: 'It reads text only.' },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '게이트가 토큰마다 전문가 64개 중 2개를 골라요.',
        en: 'A gate picks two of 64 experts for each token.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'moe',
      experts: { total: 64, active: 2, shared: 0 },
      outputs: ['text'],
    },
    sources: [
      {
        title: 'GLaM: Efficient Scaling of Language Models with Mixture-of-Experts',
        id: 'arXiv:2112.06905',
      },
    ],
    // Its layer is GShard's: two experts, a softmax gate and a balancing loss.
    preset: 'gshard',
  },
];
