import type { Draft, Words } from '#prisma/seed/make/writePrompt';
import { image } from '../parts';

/** Four pictures by the same four captions: the class's votes fill a square table, as CLIP's do. */
interface Grid {
  /** Caption of each picture by label id, in the order shown. */
  captions: Record<string, Words>;
  difficulty: Draft['difficulty'];
  /** In the order of the captions. */
  pictures: readonly {
    id: string;
    medium: string;
    alt: Words;
    explanation: Words;
    source: Words;
  }[];
}

const CLIP_PAPER: Words = [
  'A. Radford 외, CLIP 논문(2021), arXiv:2103.00020',
  'A. Radford et al., “Learning Transferable Visual Models From Natural Language Supervision” (2021), arXiv:2103.00020',
];

const CHASE: Grid = {
  captions: {
    catDog: ['고양이가 강아지를 쫓아가요', 'The cat chases the dog'],
    dogCat: ['강아지가 고양이를 쫓아가요', 'The dog chases the cat'],
    bothMouse: ['고양이와 강아지가 생쥐를 쫓아가요', 'Cat and dog chase the mouse'],
    mouseBoth: ['생쥐가 고양이와 강아지를 쫓아가요', 'The mouse chases cat and dog'],
  },
  difficulty: 1,
  pictures: [
    {
      id: 'mt-chase-first',
      medium: 'mt-chase-1',
      alt: [
        '둘이 왼쪽으로 달려요. 앞에서 달아나는 것은 강아지, 뒤에서 따라붙는 것은 고양이예요.',
        'Two animals run to the left: in front, fleeing, a dog; behind it a cat.',
      ],
      explanation: [
        'CLIP은 그림과 글을 저마다의 인코더로 숫자 묶음으로 바꾼 다음, 둘이 얼마나 가까운지 재요. 여러분은 방금 머릿속에서 그 거리를 쟀어요.',
        'CLIP turns picture and caption into two lists of numbers, each with its own encoder, and measures how close they are. You just did so in your head.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-chase-second',
      medium: 'mt-chase-2',
      alt: [
        '둘이 왼쪽으로 달려요. 앞에서 달아나는 것은 고양이, 뒤에서 따라붙는 것은 강아지예요.',
        'Two animals run to the left: in front, fleeing, a cat; behind it a dog.',
      ],
      explanation: [
        '두 글은 낱말이 똑같고 순서만 달라요. 사람에게는 쉬운데, 2022년 시험에서 CLIP 같은 모델들은 찍는 것과 비슷하거나 더 못했어요.',
        'Both captions use the same words in another order. Easy for you; in a test of 2022, models like CLIP did about as well as guessing, or worse.',
      ],
      source: [
        'T. Thrush 외, Winoground 논문, CVPR(2022), arXiv:2204.03162',
        'T. Thrush et al., “Winoground”, CVPR (2022), arXiv:2204.03162',
      ],
    },
    {
      id: 'mt-chase-third',
      medium: 'mt-chase-3',
      alt: [
        '셋이 왼쪽으로 달려요. 맨 앞에서 달아나는 것은 생쥐, 그 뒤는 고양이와 강아지예요.',
        'Three animals run to the left: a mouse flees in front, behind it come a cat and a dog.',
      ],
      explanation: [
        'CLIP은 인터넷에서 모은 그림과 글 4억 쌍으로 배웠어요. 사람이 “이건 고양이”라고 이름표를 붙인 것이 아니라, 원래 그림에 딸려 있던 글이에요.',
        'CLIP learnt from 400 million pictures from the internet with the text that came along. Nobody had to label them “cat”.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-chase-fourth',
      medium: 'mt-chase-4',
      alt: [
        '셋이 왼쪽으로 달려요. 앞에서 고양이와 강아지가 달아나고, 맨 뒤에서 생쥐가 따라붙어요.',
        'Three animals run to the left: cat and dog flee in front, and behind them comes a mouse.',
      ],
      explanation: [
        '누가 누구를 쫓는지까지 보려면 낱말의 묶음만으로는 모자라요. 여러 모델이 순서를 뒤섞은 글과 제대로 된 글을 잘 가리지 못했어요.',
        'To know who chases whom, a bag of words is not enough. Many models could hardly tell a caption from the same caption with its words shuffled.',
      ],
      source: [
        'M. Yuksekgonul 외, ICLR(2023), arXiv:2210.01936',
        'M. Yuksekgonul et al., “When and why vision-language models behave like bags-of-words”, ICLR (2023), arXiv:2210.01936',
      ],
    },
  ],
};

const PENGUINS: Grid = {
  captions: {
    bigSmall: ['큰 펭귄이 작은 우산을 썼어요', 'A big penguin under a small umbrella'],
    smallBig: ['작은 펭귄이 큰 우산을 썼어요', 'A small penguin under a big umbrella'],
    bigBig: ['큰 펭귄이 큰 우산을 썼어요', 'A big penguin under a big umbrella'],
    smallSmall: ['작은 펭귄이 작은 우산을 썼어요', 'A small penguin under a small umbrella'],
  },
  difficulty: 2,
  pictures: [
    {
      id: 'mt-rain-first',
      medium: 'mt-rain-1',
      alt: [
        '비 오는 정류장. 표지판보다 키가 큰 펭귄이 머리도 못 가리는 우산을 들었어요.',
        'A bus stop in the rain. A penguin taller than the sign holds an umbrella that hardly covers its head.',
      ],
      explanation: [
        '학습할 때 CLIP은 그림 32,768장과 글 32,768개로 커다란 표를 만들어요. 제 짝이 만나는 대각선 칸은 크게, 나머지는 작게! 우리 표는 4×4예요.',
        'In training CLIP fills a table of 32,768 pictures by 32,768 captions: true pairs, on the diagonal, should score high, all others low. Ours is 4 by 4.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-rain-second',
      medium: 'mt-rain-2',
      alt: [
        '비 오는 정류장. 의자만 한 펭귄이 지붕만큼 넓은 우산 밑에 서 있어요.',
        'A bus stop in the rain. A penguin no taller than the bench stands under an umbrella as wide as a roof.',
      ],
      explanation: [
        '표의 한 줄에서는 그림이 글을 고르고, 한 칸에서는 글이 그림을 골라요. CLIP은 양쪽을 똑같이 배워서, 글로 그림을 찾는 검색에도 쓸 수 있어요.',
        'Along a row the picture chooses its caption, down a column the caption chooses its picture. CLIP learns both ways, so it can search pictures by words.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-rain-third',
      medium: 'mt-rain-3',
      alt: [
        '비 오는 정류장. 표지판보다 키가 큰 펭귄이 지붕만큼 넓은 우산을 들었어요.',
        'A bus stop in the rain. A penguin taller than the sign holds an umbrella as wide as a roof.',
      ],
      explanation: [
        '“누가 크고 무엇이 작은지” 짝짓는 일을 속성 묶기라고 해요. “큰”과 “작은”이 둘 다 들어간 글에서 모델이 자주 헷갈리는 대목이에요.',
        'Knowing which thing is big and which is small is called attribute binding. With “big” and “small” in one caption, models often mix them up.',
      ],
      source: [
        'M. Yuksekgonul 외, ARO 시험, ICLR(2023), arXiv:2210.01936',
        'M. Yuksekgonul et al., the ARO benchmark, ICLR (2023), arXiv:2210.01936',
      ],
    },
    {
      id: 'mt-rain-fourth',
      medium: 'mt-rain-4',
      alt: [
        '비 오는 정류장. 의자만 한 펭귄이 손바닥만 한 우산을 들었어요.',
        'A bus stop in the rain. A penguin no taller than the bench holds an umbrella the size of a hand.',
      ],
      explanation: [
        'CLIP은 그림을 설명하는 글을 지어내지 못해요. 주어진 글 가운데 가장 가까운 것을 고를 뿐이에요. 객관식 선수인 셈이죠.',
        'CLIP cannot write a caption. It only says which of the given ones is closest: a champion at multiple choice.',
      ],
      source: CLIP_PAPER,
    },
  ],
};

const CARROTS: Grid = {
  captions: {
    threeTwo: ['토끼 셋, 당근 둘: 곧 다툼이 나겠어요', 'Three rabbits, two carrots: trouble ahead'],
    twoThree: [
      '토끼 둘, 당근 셋: 하나는 후식이에요',
      'Two rabbits, three carrots: one for dessert',
    ],
    threeThree: ['토끼 셋, 당근 셋: 모두 평화로워요', 'Three rabbits, three carrots: peace'],
    twoTwo: ['토끼 둘, 당근 둘: 오붓한 저녁이에요', 'Two rabbits, two carrots: a quiet dinner'],
  },
  difficulty: 1,
  pictures: [
    {
      id: 'mt-dinner-first',
      medium: 'mt-dinner-1',
      alt: [
        '긴 식탁. 토끼: 하얀 것, 하얀 것, 하얀 것. 식탁 위: 당근, 당근.',
        'A long table. Behind it: rabbit, rabbit, rabbit. On it: carrot, carrot.',
      ],
      explanation: [
        '사람은 넷까지는 세지 않고 한눈에 알아요. CLIP 논문은 개수 세기처럼 추상적인 일에서 CLIP이 약하다고 스스로 밝혔어요.',
        'Up to about four, people see numbers at a glance. CLIP’s own paper says that it struggles with abstract tasks such as counting.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-dinner-second',
      medium: 'mt-dinner-2',
      alt: [
        '긴 식탁. 토끼: 하얀 것, 하얀 것. 식탁 위: 당근, 당근, 당근.',
        'A long table. Behind it: rabbit, rabbit. On it: carrot, carrot, carrot.',
      ],
      explanation: [
        'CLIP에게 이름표를 글로 적어 주면 그 자리에서 분류기가 돼요. 따로 배우지 않은 이름표라도요. 이것을 제로샷이라고 해요.',
        'Write down labels as captions, and CLIP becomes a classifier on the spot, even for labels it was never trained on: zero-shot.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-dinner-third',
      medium: 'mt-dinner-3',
      alt: [
        '긴 식탁. 토끼: 하얀 것, 하얀 것, 하얀 것. 식탁 위: 당근, 당근, 당근.',
        'A long table. Behind it: rabbit, rabbit, rabbit. On it: carrot, carrot, carrot.',
      ],
      explanation: [
        'CLIP은 이미지넷 학습 사진 128만 장을 하나도 쓰지 않고, 그 사진들로 배운 ResNet-50만큼 맞혔어요.',
        'Without using one of ImageNet’s 1.28 million training pictures, CLIP matched the accuracy of a ResNet-50 that was trained on them.',
      ],
      source: CLIP_PAPER,
    },
    {
      id: 'mt-dinner-fourth',
      medium: 'mt-dinner-4',
      alt: [
        '긴 식탁. 토끼: 하얀 것, 하얀 것. 식탁 위: 당근, 당근.',
        'A long table. Behind it: rabbit, rabbit. On it: carrot, carrot.',
      ],
      explanation: [
        'CLIP은 멀티모달이지만 MoE는 아니에요. 그림과 글의 짝짓기를 MoE로 배운 모델은 LIMoE(2022)예요. 그림 전문가와 글 전문가가 저절로 생겨났어요.',
        'CLIP is multimodal but no MoE. LIMoE (2022) learnt such matching with an MoE, and experts for pictures and for words emerged by themselves.',
      ],
      source: [
        'B. Mustafa 외, LIMoE 논문(2022), arXiv:2206.02770',
        'B. Mustafa et al., “Multimodal Contrastive Learning with LIMoE” (2022), arXiv:2206.02770',
      ],
    },
  ],
};

/** Image–text matching as CLIP does it. */
export const matching: Draft[] = [CHASE, PENGUINS, CARROTS].flatMap(draftsOf);

function draftsOf({ captions, difficulty, pictures }: Grid): Draft[] {
  const answers = Object.keys(captions);
  return pictures.map(({ id, medium, alt, explanation, source }, i) => ({
    id,
    topics: ['task-matching'],
    difficulty,
    parts: [image(medium, ...alt)],
    question: ['이 그림에 꼭 맞는 글은 어느 것일까요?', 'Which caption fits this picture?'],
    labels: captions,
    answer: answers[i] ?? '',
    explanation,
    source,
    system: 'clip',
  }));
}
