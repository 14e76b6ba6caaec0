/** Cards of systems known for taking several modalities. */

import type { SystemCard } from '../systemCard';
import { systemId } from './systemId';

export const SEVERAL_SENSES: SystemCard[] = [
  {
    id: systemId('gpt-4o'),
    name: 'GPT-4o',
    maker: 'OpenAI',
    year: 2024,
    what: {
      ko: '글, 소리, 그림, 영상을 섞어 넣어도 알아듣고 글, 소리, 그림으로 답해요. 말을 글로 옮기는 모델을 따로 두지 않고 신경망 하나가 처음부터 끝까지 함께 배운 점이 새로웠어요.',
      en: 'Takes any mix of text, sound, pictures and video, and answers in text, sound and pictures. New was that one network learnt all of it end to end, with no separate model turning speech into text.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '여러 종류의 데이터가 한 신경망에 들어가고, 여러 종류로 나와요.',
        en: 'Several kinds of data go into one network, and several kinds come out.',
      },
    },
    moe: {
      is: 'unconfirmed',
      why: {
        ko: 'OpenAI가 안쪽 구조를 공개하지 않아서, MoE인지 아닌지 밖에서는 알 수 없어요.',
        en: 'OpenAI has not published what it looks like inside, so nobody outside can tell.',
      },
    },
    structure: {
      inputs: ['text', 'image', 'audio', 'video'],
      joining: 'native',
      core: 'undisclosed',
      experts: null,
      outputs: ['text', 'image', 'audio'],
    },
    sources: [{ title: 'GPT-4o System Card', id: 'arXiv:2410.21276' }],
    preset: null,
  },
  {
    id: systemId('clip'),
    name: 'CLIP',
    maker: 'OpenAI',
    year: 2021,
    what: {
      ko: '그림과 글을 저마다 숫자로 바꾼 다음, 둘이 얼마나 잘 어울리는지 점수를 매겨요. 인터넷에서 모은 그림과 설명 4억 쌍으로 배웠고, 따로 연습한 적 없는 분류 문제도 풀 수 있었어요.',
      en: 'Turns pictures and texts into numbers and scores how well one fits the other. It learnt from 400 million pairs found on the internet, and could then sort pictures into classes it was never trained for.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '그림과 글이라는 두 모달리티를 한 공간에 놓고 견줘요.',
        en: 'It places two modalities, pictures and text, in one common space.',
      },
    },
    moe: {
      is: 'no',
      why: {
        ko: '인코더 두 개는 저마다 통째로 일해요. 전문가를 고르는 게이트가 없어요.',
        en: 'Each of its two encoders works as a whole; no gate picks among experts.',
      },
    },
    structure: {
      inputs: ['image', 'text'],
      joining: 'towers',
      core: 'dense',
      experts: null,
      outputs: [],
    },
    sources: [
      {
        title: 'Learning Transferable Visual Models From Natural Language Supervision',
        id: 'arXiv:2103.00020',
      },
      { title: 'CLIP model card', id: 'github.com/openai/CLIP' },
    ],
    preset: null,
  },
  {
    id: systemId('mm-react'),
    name: 'MM-ReAct',
    maker: 'Microsoft',
    year: 2023,
    what: {
      ko: '글만 읽는 ChatGPT가 그림이나 영상을 보면 알맞은 시각 도구를 부르고, 도구가 글로 적어 준 결과를 읽어요. 새로 학습시키지 않고 지시문만으로 여러 도구를 엮은 점이 새로웠어요.',
      en: 'ChatGPT, which only reads text, calls a fitting vision tool for each picture or video and reads what the tool writes back. New was doing this with instructions alone, without training anything.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '시스템 전체는 그림과 영상도 다뤄요. 다만 한 모델이 아니라 여러 도구를 엮은 것이에요.',
        en: 'As a whole it handles pictures and video, though it is a set of tools and not one model.',
      },
    },
    moe: {
      is: 'no',
      why: {
        ko: '논문에서 ‘시각 전문가’라고 부르지만 따로 만든 프로그램이에요. MoE의 전문가는 한 신경망의 층 안에 있어요.',
        en: 'Its “vision experts” are separate programs; the experts of an MoE are parts of the layers of one network.',
      },
    },
    structure: {
      inputs: ['text', 'image', 'video'],
      joining: 'tools',
      core: 'undisclosed',
      experts: null,
      outputs: ['text'],
    },
    sources: [
      {
        title: 'MM-REACT: Prompting ChatGPT for Multimodal Reasoning and Action',
        id: 'arXiv:2303.11381',
      },
    ],
    preset: null,
  },
  {
    id: systemId('flamingo'),
    name: 'Flamingo',
    maker: 'DeepMind',
    year: 2022,
    what: {
      ko: '그림, 영상, 글이 번갈아 나오는 자료를 읽고 글로 답해요. 이미 배운 시각 모델과 언어 모델을 이어 붙여서, 예시 몇 개만 보여 주면 새 문제도 풀었어요.',
      en: 'Reads pages in which pictures, videos and text take turns, and answers in text. By bridging a finished vision model and a finished language model, it solved new tasks after seeing a few examples.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '그림과 영상과 글을 한 흐름으로 함께 읽어요.',
        en: 'It reads pictures, video and text together in one stream.',
      },
    },
    moe: {
      is: 'no',
      why: {
        ko: '이어 주는 층에 ‘게이트’가 있지만 시각 정보를 얼마나 섞을지 정할 뿐, 전문가를 고르지 않아요.',
        en: 'Its bridges have “gates”, but these set how much vision to let in and choose no experts.',
      },
    },
    structure: {
      inputs: ['text', 'image', 'video'],
      joining: 'joined',
      core: 'dense',
      experts: null,
      outputs: ['text'],
    },
    sources: [
      { title: 'Flamingo: a Visual Language Model for Few-Shot Learning', id: 'arXiv:2204.14198' },
    ],
    preset: null,
  },
  {
    id: systemId('gpt-4'),
    name: 'GPT-4',
    maker: 'OpenAI',
    year: 2023,
    what: {
      ko: '글과 그림을 받아 글로 답해요. 사람이 치르는 시험 여러 개에서 높은 점수를 받아 화제가 됐지만, 보고서에는 크기도 구조도 적혀 있지 않아요.',
      en: 'Takes text and pictures and answers in text. It made news with high marks in exams written for people, while its report gives neither size nor structure.',
    },
    multimodal: {
      is: 'yes',
      why: {
        ko: '보고서에 그림과 글을 입력으로 받는다고 적혀 있어요.',
        en: 'Its report says that it accepts pictures and text.',
      },
    },
    moe: {
      is: 'unconfirmed',
      why: {
        ko: 'MoE라는 소문은 많지만 OpenAI가 확인해 준 적은 없어요.',
        en: 'There are many rumours of a mixture of experts, and OpenAI has never confirmed one.',
      },
    },
    structure: {
      inputs: ['text', 'image'],
      joining: 'undisclosed',
      core: 'undisclosed',
      experts: null,
      outputs: ['text'],
    },
    sources: [{ title: 'GPT-4 Technical Report', id: 'arXiv:2303.08774' }],
    preset: null,
  },
];
