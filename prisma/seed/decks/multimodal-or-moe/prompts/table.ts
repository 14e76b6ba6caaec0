/** The review quiz: the comparison table of the two ideas, row by row, and nothing else. */

import type { Draft, Words } from '#prisma/seed/make/writePrompt';
import { image, text } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

const WHICH_COLUMN: Words = [
  '비교표의 어느 칸에 들어갈까요?',
  'Which column of the table does this belong to?',
];

export const table: Draft[] = [
  {
    id: 'mm-row-core',
    topics: ['mm-table'],
    difficulty: 1,
    parts: [
      text(
        '핵심 개념: 전문가 여럿을 두고 그때그때 몇만 골라 쓴다.',
        'Core concept: have many experts and use only a few at a time.',
      ),
    ],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      'Mixture of Experts, 이름 그대로 ‘전문가들의 혼합’이에요. 1991년에는 모두의 답을 섞었고, 몇만 골라 쓰는 지금의 모습은 2017년에 널리 알려졌어요.',
      'The name says it: a mixture of experts. In 1991 the answers of all were mixed; using only a few became widely known in 2017.',
    ],
    source: SOURCES.shazeer,
  },
  {
    id: 'mm-row-purpose',
    topics: ['mm-table'],
    difficulty: 1,
    parts: [
      text(
        '목적: 종류가 다른 데이터를 한데 모아 함께 이해한다.',
        'Purpose: bring different kinds of data together and understand them jointly.',
      ),
    ],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '“잘했다, 잘했어.” 글로만 보면 칭찬인데 목소리를 들으면 꾸중일 수 있죠. 여러 모달리티를 함께 보아야 뜻이 살아나요.',
      '“Oh, well done.” In writing it is praise; hear the voice, and it may be the opposite. Some meanings only show when several modalities come together.',
    ],
    source: SOURCES.survey,
  },
  {
    id: 'mm-row-data',
    topics: ['mm-table'],
    difficulty: 3,
    parts: [
      text(
        '데이터 예시: MoE에는 ________ 넣을 수 있다.',
        'Example data: what goes into a mixture of experts is ________.',
      ),
    ],
    question: ['빈칸에 들어갈 말은 무엇일까요?', 'What belongs in the gap?'],
    labels: {
      words: ['글만', 'text only'],
      pictures: ['그림만', 'pictures only'],
      single: ['한 번에 한 종류만', 'one kind at a time'],
      tokens: ['토큰으로 바꿀 수 있으면 무엇이든', 'whatever can be turned into tokens'],
    },
    answer: 'tokens',
    explanation: [
      '‘MoE는 한 가지 데이터만 받는다’는 말이 흔하지만 틀렸어요. 초기 MoE가 대부분 글만 다뤄서 생긴 오해예요. 게이트는 토큰의 숫자만 볼 뿐 모달리티를 따지지 않아요.',
      'That MoE takes only one kind of data is often said and wrong: it comes from early systems, which mostly read text. A gate sees the numbers of a token, whatever they came from.',
    ],
    source: SOURCES.limoe,
  },
  {
    id: 'mm-row-models',
    topics: ['mm-table'],
    difficulty: 3,
    parts: [
      text(
        '대표 모델 (MoE): GShard, Switch Transformer, PaLM 2, GLaM',
        'Representative models (MoE): GShard, Switch Transformer, PaLM 2, GLaM',
      ),
    ],
    question: [
      '이 칸에서 지워야 할 것은 무엇일까요? 공개된 자료로는 MoE라고 말할 수 없어요.',
      'Which one has to be crossed out? Nothing published says that it is MoE.',
    ],
    labels: {
      gshard: ['GShard', 'GShard'],
      switch: ['Switch Transformer', 'Switch Transformer'],
      palm: ['PaLM 2', 'PaLM 2'],
      glam: ['GLaM', 'GLaM'],
    },
    answer: 'palm',
    explanation: [
      '인터넷 글에서 PaLM 2를 MoE로 소개하는 일이 많지만 보고서에는 그런 말이 없어요. 같은 Google의 모델 가운데 GLaM은 논문에 MoE라고 적혀 있고요.',
      'Many posts list PaLM 2 as MoE, but its report does not say so and gives no details of the architecture. Of Google’s models, GLaM is one whose paper does.',
    ],
    source: SOURCES.palm2,
    system: 'palm-2',
    unconfirmed: true,
  },
  {
    id: 'mm-row-gain',
    topics: ['mm-table'],
    difficulty: 2,
    parts: [
      text(
        '장점: 매개변수를 여러 배로 늘려도 토큰 하나를 계산하는 양은 거의 그대로다.',
        'Advantage: many times more parameters, while computing one token takes almost as much as before.',
      ),
    ],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '전문가를 아무리 늘려도 토큰마다 일하는 수는 같으니까요. Switch Transformer는 이렇게 매개변수를 1조 6천억 개까지 늘렸어요. 물론 전기 요금 대신 메모리 값을 내요.',
      'However many experts there are, the same few work on each token. Switch Transformer grew to 1.6 trillion parameters this way. The price is paid in memory.',
    ],
    source: SOURCES.switch,
  },
  {
    id: 'mm-row-structure',
    topics: ['mm-table'],
    difficulty: 2,
    parts: [
      image(
        'row-structure',
        '구조를 그린 그림. 글, 사진, 소리 카드가 저마다 자기 깔때기를 지나 한곳에서 만나고, 그 뒤로 켜진 점이 빽빽한 신경망이 이어져요.',
        'A drawing of a structure. A text, a picture and a sound card each pass a funnel of their own, meet in one place, and continue into a network whose dots are all lit.',
      ),
    ],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '데이터마다 인코더(깔때기)를 따로 두고 뒤에서 합치는 구조예요. 갈림길에서 고르는 게이트가 보이지 않으니 MoE 칸에는 들어갈 수 없어요.',
      'An encoder for each kind of data (the funnels), joined further on. There is no gate that picks anything, so it cannot stand in the column of MoE.',
    ],
    source: SOURCES.survey,
  },
  {
    id: 'mm-row-together',
    topics: ['mm-table'],
    difficulty: 2,
    parts: [text('예: LIMoE, Gemini 1.5 Pro, Llama 4', 'Examples: LIMoE, Gemini 1.5 Pro, Llama 4')],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '셋 다 그림과 글을 함께 받고, 안에서는 전문가 몇만 골라 써요. 멀티모달과 MoE는 경쟁 상대가 아니라 함께 쓸 수 있는 단짝이에요.',
      'All three take pictures and text, and inside they use a few of many experts. The two ideas do not compete; they go well together.',
    ],
    source: SOURCES.gemini,
  },
  {
    id: 'mm-row-outside',
    topics: ['mm-table'],
    difficulty: 2,
    parts: [
      text(
        '예: Llama 3.1 405B. 글만 받고, 토큰마다 매개변수 4,050억 개를 전부 쓴다.',
        'Example: Llama 3.1 405B. It takes text only and uses all 405 billion parameters for each token.',
      ),
    ],
    question: WHICH_COLUMN,
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '표 밖에도 모델은 많아요. Llama 3.1은 학습이 안정되도록 일부러 밀집 구조를 골랐고, 그림 보는 일은 3.2 Vision에, MoE는 Llama 4에 넘겼어요.',
      'There is life outside the table. Llama 3.1 is dense on purpose, for stable training; seeing came with 3.2 Vision, and experts with Llama 4.',
    ],
    source: SOURCES.llama3,
    system: 'llama-3',
  },
];
