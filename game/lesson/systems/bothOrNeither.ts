/** Cards of systems that are both ideas at once, and of two that are neither, as far as we know. */

import type { SystemCard } from '../systemCard';
import { systemId } from './systemId';

export const BOTH: SystemCard[] = [
  {
    id: systemId('gemini'),
    name: 'Gemini 1.5 Pro',
    maker: 'Google',
    year: 2024,
    what: {
      ko: '글, 그림, 소리, 영상을 함께 받아 글로 답하고, 한 시간짜리 영상도 한 번에 읽어요. 멀티모달 모델이면서 희소 MoE라고 보고서에서 밝힌 것이 눈에 띄어요.',
      en: 'Takes text, pictures, sound and video together, even an hour of film at once, and answers in text. Its report says that it is multimodal and a sparse mixture of experts.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '네 가지 모달리티를 처음부터 함께 배웠어요.',
        en: 'It learnt four modalities together from the start.',
      },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '보고서가 1.5 Pro를 희소 MoE라고 밝혀요. 전문가 수는 비공개이고, 동생 격인 1.5 Flash는 밀집 모델이에요.',
        en: 'Its report says so for 1.5 Pro, without the number of experts; its smaller sibling 1.5 Flash is dense.',
      },
    },
    structure: {
      inputs: ['text', 'image', 'audio', 'video'],
      joining: 'native',
      core: 'moe',
      experts: null,
      outputs: ['text'],
    },
    sources: [
      {
        title:
          'Gemini 1.5: Unlocking multimodal understanding across millions of tokens of context',
        id: 'arXiv:2403.05530',
      },
    ],
    preset: 'gemini',
  },
  {
    id: systemId('limoe'),
    name: 'LIMoE',
    maker: 'Google',
    year: 2022,
    what: {
      ko: 'CLIP처럼 그림과 글이 어울리는지 점수를 매기지만, 인코더 두 개 대신 MoE 하나에 둘 다 넣어요. 시키지 않았는데도 그림 전문가와 글 전문가가 저절로 생겨났어요.',
      en: 'Scores how well a picture and a text match, as CLIP does, but sends both through one mixture of experts instead of two encoders. Picture experts and text experts emerged without being told to.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '그림 조각과 글 토큰이 같은 모델에 들어가요.',
        en: 'Patches of pictures and tokens of text go into the same model.',
      },
    },
    moe: {
      is: 'yes',
      why: {
        ko: '게이트가 그림이든 글이든 토큰마다 전문가 하나를 골라요.',
        en: 'A gate picks one expert for each token, be it from a picture or a text.',
      },
    },
    structure: {
      inputs: ['image', 'text'],
      joining: 'native',
      core: 'moe',
      experts: { total: 32, active: 1, shared: 0 },
      outputs: [],
    },
    sources: [
      {
        title: 'Multimodal Contrastive Learning with LIMoE: the Language-Image Mixture of Experts',
        id: 'arXiv:2206.02770',
      },
    ],
    preset: 'limoe',
  },
  {
    id: systemId('llama-4'),
    name: 'Llama 4',
    maker: 'Meta',
    year: 2025,
    what: {
      ko: '글과 그림을 처음부터 함께 배운 공개 모델로, Llama 가운데 처음으로 MoE를 썼어요. Maverick은 매개변수 4천억 개 가운데 토큰마다 170억 개만 써요.',
      en: 'Open models trained on text and pictures together from the start, and the first Llamas with a mixture of experts. Maverick uses 17 of its 400 billion parameters for each token.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '글 토큰과 그림 토큰을 첫 층부터 한데 섞어요.',
        en: 'Tokens of text and of pictures are mixed from the first layer on.',
      },
    },
    moe: {
      is: 'yes',
      why: {
        ko: 'Maverick은 토큰마다 전문가 128개 중 1개를 고르고, 공유 전문가 1개를 더해요.',
        en: 'Maverick picks one of 128 experts for each token, and one shared expert is always on.',
      },
    },
    structure: {
      inputs: ['text', 'image'],
      joining: 'native',
      core: 'moe',
      experts: { total: 129, active: 2, shared: 1 },
      outputs: ['text'],
    },
    sources: [{ title: 'Llama 4 model card', id: 'github.com/meta-llama/llama-models' }],
    preset: null,
  },
];

export const NEITHER: SystemCard[] = [
  {
    id: systemId('palm-2'),
    name: 'PaLM 2',
    maker: 'Google',
    year: 2023,
    what: {
      ko: '여러 언어와 추론에 강한 언어 모델이에요. 앞선 PaLM보다 계산을 덜 쓰면서 더 잘했고, 여러 가지 학습 목표를 섞어서 배웠어요.',
      en: 'A language model that is strong in many languages and in reasoning. It did better than PaLM before it with less computation, and was trained with a mixture of objectives.',
    },
    multimodal: {
      is: 'no',
      why: {
        ko: '보고서에 나오는 PaLM 2는 글만 받는 언어 모델이에요.',
        en: 'The PaLM 2 of the report is a language model that reads text only.',
      },
    },
    moe: {
      is: 'unconfirmed',
      why: {
        ko: 'MoE라고 흔히 소개되지만 보고서에는 그런 말이 없어요. 섞었다고 적힌 것은 전문가가 아니라 학습 목표예요.',
        en: 'It is often listed as one, but its report never says so: what it mixes are training objectives, not experts.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'undisclosed',
      experts: null,
      outputs: ['text'],
    },
    sources: [{ title: 'PaLM 2 Technical Report', id: 'arXiv:2305.10403' }],
    preset: null,
  },
  {
    id: systemId('llama-3'),
    name: 'Llama 3',
    maker: 'Meta',
    year: 2024,
    what: {
      ko: '누구나 내려받을 수 있는 언어 모델로, 가장 큰 것은 매개변수가 4,050억 개예요. 크기보다 데이터의 질과 안정된 학습에 공을 들였어요.',
      en: 'A family of language models that anybody can download, the largest with 405 billion parameters. Its makers put their effort into good data and stable training.',
    },
    multimodal: {
      is: 'no',
      why: {
        ko: '3과 3.1은 글만 받아요. 그림을 보는 모델은 어댑터를 붙인 3.2 Vision이에요.',
        en: '3 and 3.1 read text only; the one that sees is 3.2 Vision, with an adapter added.',
      },
    },
    moe: {
      is: 'no',
      why: {
        ko: '안정되게 학습하려고 MoE 대신 밀집 구조를 골랐다고 논문에 적혀 있어요. MoE는 Llama 4부터예요.',
        en: 'The paper says it is dense, chosen over a mixture of experts for stable training; that came with Llama 4.',
      },
    },
    structure: {
      inputs: ['text'],
      joining: 'single',
      core: 'dense',
      experts: null,
      outputs: ['text'],
    },
    sources: [
      { title: 'The Llama 3 Herd of Models', id: 'arXiv:2407.21783' },
      { title: 'Llama 3.2 Vision model card', id: 'github.com/meta-llama/llama-models' },
    ],
    preset: 'dense',
  },
];
