/** Prompts about systems that are more than one of the two ideas, or less than is said of them. */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, text, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const systemsBeyond: Draft[] = [
  {
    id: 'mm-objectives',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 3,
    parts: [
      text(
        '친구의 말: “PaLM 2는 MoE야. 보고서 첫머리에 mixture라는 말이 나온다니까!”',
        'A friend says: “PaLM 2 is a mixture of experts. The word mixture is right there on the first page of its report!”',
      ),
    ],
    question: [
      'PaLM 2가 MoE인지에 대해 무엇이 공개되어 있을까요?',
      'What has been published about whether PaLM 2 is MoE?',
    ],
    labels: {
      stated: ['MoE라고 보고서에 적혀 있어요', 'The report says that it is'],
      denied: ['밀집 모델이라고 보고서에 적혀 있어요', 'The report says that it is dense'],
      open: ['코드가 공개되어 누구나 볼 수 있어요', 'Its code is open for all to see'],
      withheld: ['자세한 구조는 공개하지 않았어요', 'Details of its inside were withheld'],
    },
    answer: 'withheld',
    explanation: [
      '보고서가 섞었다고 한 것은 전문가가 아니라 학습 목표(mixture of objectives)예요. 낱말 하나만 보고 넘겨짚으면 ‘비빔밥’도 MoE가 되겠죠.',
      'What the report calls a mixture is one of training objectives, not of experts. Going by that word alone, muesli would be MoE as well.',
    ],
    source: SOURCES.palm2,
    system: 'palm-2',
    unconfirmed: true,
  },
  {
    id: 'mm-herd',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 2,
    parts: [
      text(
        '친구의 말: “Llama 3는 멀티모달에다 MoE래!” 논문에서 찾아본 것: 공개한 Llama 3와 3.1은 글만 받고, 토큰마다 매개변수를 전부 써요.',
        'A friend says: “Llama 3 is multimodal, and MoE on top!” What the paper says: the Llama 3 and 3.1 that were released take text only and use all their parameters for every token.',
      ),
    ],
    question: ['Llama 3는 어느 쪽일까요?', 'Which of the two is Llama 3?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '그림과 소리를 붙이는 실험은 했지만 따로 내놓지 않았고, MoE는 학습이 불안할까 봐 일부러 피했어요. 둘 다 갖춘 것은 다음 세대인 Llama 4예요.',
      'Its makers tried adding sight and sound but did not release that, and avoided MoE on purpose, for stable training. The next generation, Llama 4, has it all.',
    ],
    source: SOURCES.llama3,
    system: 'llama-3',
  },
  {
    id: 'mm-shared-pool',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 2,
    parts: [
      video(
        'shared-pool',
        '그림을 자른 조각과 글 낱말이 섞여 게이트 하나로 들어가요. 로봇 여섯 대 가운데 조각마다 한 대만 깨어나요. 위쪽 로봇에는 주로 그림 조각이, 아래쪽에는 주로 낱말이 가요.',
        'Pieces of a picture and words of a text enter one gate in turn. For each, a single one of six robots wakes up. The upper robots mostly get pieces of the picture, the lower ones mostly words.',
      ),
    ],
    question: [
      'LIMoE가 일하는 모습이에요. 어느 쪽일까요?',
      'LIMoE at work. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '그림과 글이 같은 전문가들을 나눠 써요. 아무도 시키지 않았는데 그림을 주로 맡는 전문가와 글을 주로 맡는 전문가가 저절로 생겼어요. 오늘 우리 반처럼요!',
      'Pictures and text share one pool of experts. Nobody told them to, and still some became picture experts and others text experts. Just like a class in this game!',
    ],
    source: SOURCES.limoe,
    system: 'limoe',
  },
  {
    id: 'mm-first-llama',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 1,
    parts: [
      text(
        'Llama 4 Maverick: 글과 그림을 첫 층부터 섞어 배웠어요. 토큰마다 전문가 128개 가운데 1개와, 늘 켜져 있는 전문가 1개가 일해요.',
        'Llama 4 Maverick: it learnt from text and pictures mixed from the first layer on. For each token one of 128 experts works, and one more that is always on.',
      ),
    ],
    question: ['Llama 4 Maverick은 어느 쪽일까요?', 'Which of the two is Llama 4 Maverick?'],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      'Llama 가운데 처음으로 MoE를 쓰고, 처음부터 그림도 함께 배웠어요. 매개변수 4천억 개 가운데 170억 개만 일해요. 3에서 4로, 숫자는 1 늘었는데 속은 확 바뀌었네요.',
      'The first Llama with experts, and raised on pictures from the start: 17 of 400 billion parameters at work. From 3 to 4 is a small step for a number.',
    ],
    source: SOURCES.llama4,
    system: 'llama-4',
  },
  {
    id: 'mm-overlap',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 2,
    parts: [
      image(
        'overlap',
        '겹쳐진 동그라미 두 개. 왼쪽 동그라미에는 글, 그림, 소리 카드가, 오른쪽 동그라미에는 게이트와 로봇이 있어요. 겹친 곳에 별이 하나 있어요.',
        'Two circles that overlap. In the left one are text, picture and sound cards, in the right one a gate with robots. Where they overlap there is a star.',
      ),
    ],
    question: [
      '별이 있는 자리에 들어갈 모델은 무엇일까요?',
      'Which model belongs where the star is?',
    ],
    labels: {
      clip: ['CLIP', 'CLIP'],
      mixtral: ['Mixtral 8x7B', 'Mixtral 8x7B'],
      llamaThree: ['Llama 3', 'Llama 3'],
      llamaFour: ['Llama 4', 'Llama 4'],
    },
    answer: 'llamaFour',
    explanation: [
      'CLIP은 왼쪽, Mixtral은 오른쪽, Llama 3은 동그라미 밖이에요. Llama 4는 글과 그림을 함께 받으면서 전문가도 골라 쓰니 별을 받을 만하죠.',
      'CLIP goes to the left, Mixtral to the right, and Llama 3 stays outside. Llama 4 takes text and pictures and picks its experts, so it earns the star.',
    ],
    source: SOURCES.llama4,
    system: 'llama-4',
  },
];
