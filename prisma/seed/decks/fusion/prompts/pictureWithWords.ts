import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { image, text } from '../parts';

const SPLENDID: Words = [
  '흰 크림과 딸기로 반듯하게 꾸민 3단 케이크. 꼭대기에 작은 왕관이 놓였어요.',
  'A straight cake of three tiers, decorated with cream and strawberries, a little crown on top.',
];
const BURNT: Words = [
  '새까맣게 타서 한쪽으로 무너진 케이크. 연기가 나고 딸기가 굴러떨어졌어요.',
  'A cake burnt black and leaning to one side. It smokes, and a strawberry has rolled off.',
];
const CAKE_QUESTION: Words = [
  '케이크 사진과 댓글이에요. 댓글을 쓴 사람의 마음은 무엇일까요?',
  'A picture of a cake, and a comment. What does the comment mean?',
];
const CAKE_LABELS: Record<string, Words> = {
  tooPretty: ['너무 예뻐서 먹기 아까워요', 'It is too pretty to eat'],
  irony: ['칭찬하는 척 놀려요', 'It praises, but only in fun'],
  praise: ['솜씨를 진심으로 칭찬해요', 'It is honest praise'],
  ruined: ['망쳐서 도저히 못 먹겠대요', 'It is too badly ruined to eat'],
};

const HORIZON: Words = [
  '바다 수평선에 주황빛 해가 반쯤 걸려 있고, 하늘은 분홍빛으로 물들었어요.',
  'An orange sun is halfway below the horizon of the sea; the sky is pink.',
];
const HORIZON_QUESTION: Words = [
  '그림과 글을 합치면 지금 바다에서는 무슨 일이 일어나고 있을까요?',
  'Take picture and words together. What is going on over the sea?',
];
const HORIZON_LABELS: Record<string, Words> = {
  noon: ['한낮이에요', 'It is noon'],
  sunrise: ['해가 떠요', 'The sun is rising'],
  moonrise: ['보름달이 떠요', 'The full moon is rising'],
  sunset: ['해가 져요', 'The sun is setting'],
};

const EARS: Words = [
  '덤불 위로 길쭉한 귀 두 개만 쫑긋 솟아 있어요.',
  'Above a bush stick up two long ears, and nothing else.',
];
const EARS_QUESTION: Words = [
  '덤불 뒤에 누가 숨었을까요? 귀와 글을 합쳐 보세요.',
  'Who hides behind the bush? Take ears and words together.',
];
const EARS_LABELS: Record<string, Words> = {
  horse: ['말', 'A horse'],
  rabbit: ['토끼', 'A rabbit'],
  donkey: ['당나귀', 'A donkey'],
  frog: ['개구리', 'A frog'],
};

/** A caption against a picture. */
export const pictureWithWords: FusionDraft[] = [
  {
    id: 'fu-cake-shop',
    topics: ['fusion-caption'],
    difficulty: 1,
    parts: [
      image('fu-cake-burnt', ...BURNT),
      text('“와, 빵집 차려도 되겠는데?”', '“Wow, you should open a bakery!”'),
    ],
    question: CAKE_QUESTION,
    labels: CAKE_LABELS,
    answer: 'irony',
    fits: { image: ['irony', 'ruined'], text: ['praise', 'irony'] },
    explanation: [
      '글은 칭찬, 그림은 참사. 어긋남이 곧 농담이에요. 글만 읽는 프로그램은 이런 댓글에 속아서, 그림까지 함께 보는 모델이 만들어졌어요.',
      'Words of praise under a disaster: the clash is the joke. Programs that only read are fooled by it, so models were built that look at the picture too.',
    ],
    source: [
      'Y. Cai 외, 「멀티모달 비꼼 탐지」, ACL(2019)',
      'Y. Cai et al., “Multi-Modal Sarcasm Detection in Twitter”, ACL (2019)',
    ],
  },
  {
    id: 'fu-cake-eat',
    topics: ['fusion-caption'],
    difficulty: 1,
    parts: [
      image('fu-cake-splendid', ...SPLENDID),
      text('“이걸 대체 어떻게 먹어요!”', '“How could anyone eat this!”'),
    ],
    question: CAKE_QUESTION,
    labels: CAKE_LABELS,
    answer: 'tooPretty',
    fits: { image: ['tooPretty', 'praise'], text: ['tooPretty', 'ruined'] },
    explanation: [
      '똑같은 글이 어떤 그림 밑에서는 칭찬, 다른 그림 밑에서는 비명이 돼요. 연구자들은 바로 이렇게 그림만 바꾼 짝을 만들어 모델이 둘 다 보는지 시험해요.',
      'The same words are a compliment under one picture and a cry under another. Researchers build such pairs to test whether a model really looks at both.',
    ],
    source: [
      'D. Kiela 외, Hateful Memes 논문(2020), arXiv:2005.04790',
      'D. Kiela et al., “The Hateful Memes Challenge” (2020), arXiv:2005.04790',
    ],
  },
  {
    id: 'fu-cake-fork',
    topics: ['fusion-caption'],
    difficulty: 2,
    parts: [
      image('fu-cake-burnt', ...BURNT),
      text('“저는 도저히 못 먹겠어요.”', '“I can’t bring myself to eat that.”'),
    ],
    question: CAKE_QUESTION,
    labels: CAKE_LABELS,
    answer: 'ruined',
    fits: { image: ['irony', 'ruined'], text: ['tooPretty', 'ruined'] },
    explanation: [
      '“못 먹겠다”에는 두 가지 까닭이 있을 수 있고, 탄 케이크 밑에는 진담도 농담도 달려요. 글과 그림이 서로의 빈칸을 채워 줘요.',
      'There are two reasons not to eat a cake, and under a burnt one people may be serious or joking. Words and picture fill each other’s gap.',
    ],
    source: [
      'R. Schifanella 외, ACM Multimedia(2016)',
      'R. Schifanella et al., “Detecting Sarcasm in Multimodal Social Platforms”, ACM Multimedia (2016)',
    ],
  },
  {
    id: 'fu-sea-east',
    topics: ['fusion-caption'],
    difficulty: 2,
    parts: [
      image('fu-horizon', ...HORIZON),
      text(
        '“우리는 강릉 바닷가에서 동해를 바라보고 있어요.”',
        '“We are on Korea’s east coast, looking out over the sea.”',
      ),
    ],
    question: HORIZON_QUESTION,
    labels: HORIZON_LABELS,
    answer: 'sunrise',
    fits: { image: ['sunrise', 'sunset'], text: ['noon', 'sunrise', 'moonrise'] },
    explanation: [
      '그림만 보면 아침인지 저녁인지 아무도 몰라요. 동쪽 바다라는 한마디가 답을 정해요. 해는 동쪽에서 뜨니까요.',
      'Nobody can tell morning from evening in such a picture. One word, east, decides: that is where the sun comes up.',
    ],
    source: [
      '한국천문연구원 천문우주지식정보 「출몰시각」',
      'Korea Astronomy and Space Science Institute, tables of sunrise and sunset',
    ],
  },
  {
    id: 'fu-sea-west',
    topics: ['fusion-caption'],
    difficulty: 3,
    parts: [
      image('fu-horizon', ...HORIZON),
      text(
        '“우리는 태안 바닷가에서 서해를 바라보고 있어요.”',
        '“We are on Korea’s west coast, looking out over the sea.”',
      ),
    ],
    question: HORIZON_QUESTION,
    labels: HORIZON_LABELS,
    answer: 'sunset',
    fits: { image: ['sunrise', 'sunset'], text: ['noon', 'sunset'] },
    explanation: [
      '같은 그림, 다른 글, 다른 답. 그림 질문 자료에도 일부러 이런 짝을 넣어요. 짝이 없던 때는 모델이 그림을 안 보고 흔한 답을 찍기도 했거든요.',
      'Same picture, other words, other answer. Test sets for models contain such pairs on purpose: without them, models got away with guessing and hardly looked.',
    ],
    source: [
      'Y. Goyal 외, VQA 2.0 논문, CVPR(2017), arXiv:1612.00837',
      'Y. Goyal et al., “Making the V in VQA Matter”, CVPR (2017), arXiv:1612.00837',
    ],
  },
  {
    id: 'fu-ears-load',
    topics: ['fusion-caption'],
    difficulty: 1,
    parts: [
      image('fu-ears', ...EARS),
      text(
        '수천 년 동안 사람과 짐을 등에 태워 왔어요. 발굽이 있어요.',
        'It has hooves and has carried people and loads for thousands of years.',
      ),
    ],
    question: EARS_QUESTION,
    labels: EARS_LABELS,
    answer: 'donkey',
    fits: { image: ['rabbit', 'donkey'], text: ['horse', 'donkey'] },
    explanation: [
      '긴 귀와 발굽을 모두 가진 건 하나뿐이죠. 당나귀의 큰 귀는 더운 곳에서 몸의 열을 내보내고, 먼 데 소리를 듣는 데도 좋아요.',
      'Long ears and hooves: only one of the four has both. A donkey’s large ears give off heat in hot lands and catch sounds from far away.',
    ],
    source: ['브리태니커 백과사전 「당나귀」 항목', 'Encyclopædia Britannica, “donkey”'],
  },
  {
    id: 'fu-ears-hop',
    topics: ['fusion-caption'],
    difficulty: 1,
    parts: [
      image('fu-ears', ...EARS),
      text(
        '무릎을 굽혔다가 뒷다리로 힘껏 뛰어요. 앞다리보다 뒷다리가 훨씬 길어요.',
        'It leaps with strong hind legs, which are much longer than its front ones.',
      ),
    ],
    question: EARS_QUESTION,
    labels: EARS_LABELS,
    answer: 'rabbit',
    fits: { image: ['rabbit', 'donkey'], text: ['rabbit', 'frog'] },
    explanation: [
      '뒷다리로 뛰는 동물은 많고 귀가 긴 동물도 많지만, 둘 다인 동물은 적어요. 작은 단서도 합치면 큰 힘이 돼요.',
      'Many animals leap, many have long ears, few do both. Weak clues become strong when they are joined.',
    ],
    source: ['브리태니커 백과사전 「토끼」 항목', 'Encyclopædia Britannica, “rabbit”'],
  },
];
