import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { image, text, video } from '../parts';

const THERMOMETER_QUESTION: Words = [
  '온도계와 글을 합치면 보낸 사람은 지금 무엇을 하고 있을까요?',
  'Take thermometer and words together. What is the sender doing?',
];
const THERMOMETER_LABELS: Record<string, Words> = {
  swimUs: ['미국에서 물놀이를 해요', 'Swimming in the USA'],
  snowKorea: ['한국에서 눈사람을 만들어요', 'Building a snowman in Korea'],
  swimKorea: ['한국에서 물놀이를 해요', 'Swimming in Korea'],
  snowUs: ['미국에서 눈사람을 만들어요', 'Building a snowman in the USA'],
};
const THERMOMETER: Words = [
  '창밖의 온도계. 숫자판이 30°를 가리켜요. 단위는 쓰여 있지 않아요.',
  'A thermometer outside a window. Its dial shows 30°; no unit is given.',
];

const HEAD_QUESTION: Words = [
  '고갯짓과 글을 합치면 이 사람은 뭐라고 대답한 걸까요?',
  'Take gesture and words together. What was the answer?',
];
const HEAD_LABELS: Record<string, Words> = {
  yesKorea: ['한국 사람의 “네”', 'A Korean “yes”'],
  noKorea: ['한국 사람의 “아니요”', 'A Korean “no”'],
  yesBulgaria: ['불가리아 사람의 “네”', 'A Bulgarian “yes”'],
  noBulgaria: ['불가리아 사람의 “아니요”', 'A Bulgarian “no”'],
};

const THUMB_QUESTION: Words = [
  '손짓과 글을 합치면 무슨 뜻일까요?',
  'Take gesture and words together. What does it mean?',
];
const THUMB_LABELS: Record<string, Words> = {
  ascend: ['위로 올라가자!', 'Let’s go up!'],
  great: ['최고예요!', 'Great!'],
  descend: ['아래로 내려가자!', 'Let’s go down!'],
  bad: ['별로예요!', 'That was bad!'],
};
const DIVING: Words = [
  '바닷속 12미터. 공기통을 멘 두 사람이 마주 보고 있어요.',
  'Twelve metres below the waves. Two people with air tanks face each other.',
];

/** What a number or a gesture means depends on where one is. */
export const places: FusionDraft[] = [
  {
    id: 'fu-thirty-far',
    topics: ['fusion-caption'],
    difficulty: 2,
    parts: [
      image('fu-thirty', ...THERMOMETER),
      text(
        '“여기는 미국 시카고. 방금 나가서 온도계를 찍었어. 지금 밖에서 신나게 노는 중!”',
        '“Hello from Chicago! I took this outside just now. We are having so much fun out here!”',
      ),
    ],
    question: THERMOMETER_QUESTION,
    labels: THERMOMETER_LABELS,
    answer: 'snowUs',
    fits: { image: ['swimKorea', 'snowUs'], text: ['swimUs', 'snowUs'] },
    explanation: [
      '미국은 화씨를 써요. 물은 화씨 32도에서 얼고, 화씨 30도는 섭씨 영하 1도쯤이에요. 숫자는 같아도 수영복을 챙기면 큰일 나요.',
      'The USA uses Fahrenheit: water freezes at 32 °F, and 30 °F is about −1 °C. Same number, wrong swimsuit.',
    ],
    source: ['미국 국립표준기술연구소(NIST) 「온도 단위 환산」', 'NIST, “SI Units: Temperature”'],
  },
  {
    id: 'fu-thirty-near',
    topics: ['fusion-caption'],
    difficulty: 1,
    parts: [
      image('fu-thirty', ...THERMOMETER),
      text(
        '“여기는 전주. 온도계 보여? 지금 밖에서 신나게 노는 중!”',
        '“Hello from Jeonju in Korea! See the thermometer? We are having so much fun out here!”',
      ),
    ],
    question: THERMOMETER_QUESTION,
    labels: THERMOMETER_LABELS,
    answer: 'swimKorea',
    fits: { image: ['swimKorea', 'snowUs'], text: ['snowKorea', 'swimKorea'] },
    explanation: [
      '한국은 섭씨를 쓰니 30도면 물놀이 날씨예요. 섭씨는 물이 어는점과 끓는점 사이를 100으로 나눈 눈금이에요. 첼시우스는 처음에 0과 100을 거꾸로 매겼어요!',
      'Korea uses Celsius, so 30° calls for a swim. The scale has 100 steps from freezing to boiling; Celsius himself first numbered them upside down!',
    ],
    source: ['브리태니커 백과사전 「섭씨온도」 항목', 'Encyclopædia Britannica, “Celsius”'],
  },
  {
    id: 'fu-invitation',
    topics: ['fusion-caption'],
    difficulty: 3,
    parts: [
      image(
        'fu-invitation',
        '풍선이 그려진 초대장. 한가운데에 03/04라고 쓰여 있어요.',
        'An invitation with balloons. In the middle it says 03/04.',
      ),
      text(
        '“런던에 사는 사촌이 보낸 생일 초대장이에요.”',
        '“My cousin in London sent me this birthday invitation.”',
      ),
    ],
    question: [
      '초대장과 글을 합치면 잔치는 언제 어디에서 열릴까요?',
      'Take invitation and words together. When and where is the party?',
    ],
    labels: {
      londonMarch: ['3월 4일 런던', '4 March in London'],
      newYorkMarch: ['3월 4일 뉴욕', '4 March in New York'],
      londonApril: ['4월 3일 런던', '3 April in London'],
      newYorkApril: ['4월 3일 뉴욕', '3 April in New York'],
    },
    answer: 'londonApril',
    fits: { image: ['newYorkMarch', 'londonApril'], text: ['londonMarch', 'londonApril'] },
    explanation: [
      '영국은 일/월, 미국은 월/일 순서로 써요. 한국은 해부터 쓰죠. 그래서 국제 표준 ISO 8601은 누구도 헷갈리지 않게 2027-04-03처럼 적자고 해요.',
      'Britain writes day/month, the USA month/day, Korea starts with the year. The standard ISO 8601 ends the quarrel: 2027-04-03.',
    ],
    source: ['국제 표준 ISO 8601 「날짜와 시각」', 'ISO 8601, “Date and time format”'],
  },
  {
    id: 'fu-head-tilt',
    topics: ['fusion-text-clip'],
    difficulty: 3,
    parts: [
      video(
        'fu-head-nod',
        '질문을 받은 사람이 고개를 위아래로 세 번 끄덕여요.',
        'Somebody is asked a question and moves the head up and down three times.',
      ),
      text(
        '불가리아의 할아버지 댁에서, 할아버지는 옛 방식 그대로 대답하셨어요.',
        'In Bulgaria, at Grandfather’s house. He answers as people there always did.',
      ),
    ],
    question: HEAD_QUESTION,
    labels: HEAD_LABELS,
    answer: 'noBulgaria',
    fits: { video: ['yesKorea', 'noBulgaria'], text: ['yesBulgaria', 'noBulgaria'] },
    explanation: [
      '불가리아의 전통에서는 고개를 위아래로 움직이면 “아니요”예요. 몸짓에도 말처럼 사투리가 있어요. 요즘은 두 방식을 섞어 쓰는 사람도 많아요.',
      'By Bulgarian tradition, moving the head up and down says “no”. Gestures have dialects, just as words do. Today many people there mix both ways.',
    ],
    source: [
      'R. Jakobson, 학술지 Language in Society 1권(1972)',
      'R. Jakobson, “Motor signs for ‘yes’ and ‘no’”, Language in Society 1 (1972)',
    ],
  },
  {
    id: 'fu-head-turn',
    topics: ['fusion-text-clip'],
    difficulty: 3,
    parts: [
      video(
        'fu-head-shake',
        '질문을 받은 사람이 고개를 왼쪽과 오른쪽으로 세 번 흔들어요.',
        'Somebody is asked a question and turns the head left and right three times.',
      ),
      text(
        '불가리아 소피아의 시장. 상인은 대대로 해 온 방식으로 대답해요.',
        'A market in Sofia, Bulgaria. The seller answers the traditional way.',
      ),
    ],
    question: HEAD_QUESTION,
    labels: HEAD_LABELS,
    answer: 'yesBulgaria',
    fits: { video: ['noKorea', 'yesBulgaria'], text: ['yesBulgaria', 'noBulgaria'] },
    explanation: [
      '불가리아식 “네”예요. 모르고 갔다면 “안 판대요” 하며 빈손으로 돌아왔겠죠? 영상만 배운 모델도 똑같이 틀려요. 어디인지를 모르니까요.',
      'That was a Bulgarian “yes”. Without knowing it you would have left empty-handed, and so would a model that only watches: it does not know where it is.',
    ],
    source: [
      'R. Jakobson, Language in Society 1권(1972), 「네와 아니요의 몸짓」',
      'Roman Jakobson, Language in Society 1 (1972), on Bulgarian head motions',
    ],
  },
  {
    id: 'fu-thumb-blue',
    topics: ['fusion-text-clip'],
    difficulty: 1,
    parts: [
      video(
        'fu-thumb-up',
        '주먹을 쥐고 엄지를 세운 손이 위쪽으로 두 번 움직여요.',
        'A fist with its thumb sticking up moves upwards twice.',
      ),
      text(...DIVING),
    ],
    question: THUMB_QUESTION,
    labels: THUMB_LABELS,
    answer: 'ascend',
    fits: { video: ['ascend', 'great'], text: ['ascend', 'descend'] },
    explanation: [
      '물속에서 엄지 척은 “올라가자”예요. “괜찮아”는 엄지와 검지로 동그라미를 만들죠. 좋다고 엄지를 들면 짝이 정말로 올라가 버려요!',
      'Among divers a thumb up means “go up”. For “all is well” they make a ring of thumb and finger. Praise the fish with a thumb and your partner swims off!',
    ],
    source: [
      'RSTC 「스쿠버 다이빙 수신호」(2005)',
      'RSTC, “Common Hand Signals for Recreational Scuba Diving” (2005)',
    ],
  },
  {
    id: 'fu-thumb-deep',
    topics: ['fusion-text-clip'],
    difficulty: 2,
    parts: [
      video(
        'fu-thumb-down',
        '주먹을 쥐고 엄지를 아래로 뻗은 손이 아래쪽으로 두 번 움직여요.',
        'A fist with its thumb pointing at the ground moves downwards twice.',
      ),
      text(
        '산호초 위 5미터. 길잡이가 물안경 너머로 눈을 맞춰요.',
        'Just above a coral reef, under water. The guide looks at you through the mask.',
      ),
    ],
    question: THUMB_QUESTION,
    labels: THUMB_LABELS,
    answer: 'descend',
    fits: { video: ['descend', 'bad'], text: ['ascend', 'descend'] },
    explanation: [
      '뭍에서는 야유, 물속에서는 길 안내예요. 말을 할 수 없는 곳에서는 손짓 하나에 뜻이 하나뿐이어야 안전해요. 그래서 세계가 같은 수신호를 배워요.',
      'On land a jeer, under water a direction. Where nobody can speak, every sign must have just one meaning, so divers all over the world learn the same ones.',
    ],
    source: [
      'RSTC(세계 여가 스쿠버 교육 협의회) 수신호 안내(2005)',
      'Recreational Scuba Training Council, hand signals (2005)',
    ],
  },
];
