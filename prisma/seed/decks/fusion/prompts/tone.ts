import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { audio, text } from '../parts';

const RISING: Words = [
  '입을 다문 채 말하는 목소리. 낱말은 들리지 않고, 끝이 위로 쑥 올라가요.',
  'A voice behind closed lips. No words can be heard; at the end it slides up.',
];
const FALLING: Words = [
  '입을 다문 채 말하는 목소리. 낱말은 들리지 않고, 끝이 아래로 뚝 떨어져요.',
  'A voice behind closed lips. No words can be heard; at the end it drops.',
];
const LIVELY: Words = [
  '높고 빠르고 들뜬 목소리. “우와, 정말 대단하다!”',
  'A high, quick, lively voice: “Oh wow, well done!”',
];
const FLAT: Words = [
  '낮고 느리고 높낮이 없는 목소리. “우와. 정말 대단하다.”',
  'A low, slow voice without any melody: “Oh wow. Well done.”',
];

const MELODY_QUESTION: Words = [
  '문장 부호가 지워졌어요. 글과 목소리의 높낮이를 합치면 무슨 말일까요?',
  'The punctuation got lost. Put words and melody together: what was said?',
];
const MELODY_LABELS: Record<string, Words> = {
  asksMeal: ['진이가 밥을 먹었는지 물어요', 'Asks whether Jin has eaten'],
  saysSnow: ['눈이 온다고 알려 줘요', 'Says that it is snowing'],
  asksSnow: ['눈이 오는지 물어요', 'Asks whether it is snowing'],
  saysMeal: ['진이가 밥을 먹었다고 알려 줘요', 'Says that Jin has eaten'],
};

const VOICE_QUESTION: Words = [
  '글을 읽고 친구의 대답을 들어 보세요. 친구의 속마음은 어떨까요?',
  'Read the message and hear the friend’s reply. What does the friend feel?',
];
const VOICE_LABELS: Record<string, Words> = {
  teasing: ['신이 나서 놀리고 있어요', 'Teases, and enjoys it'],
  glad: ['진심으로 함께 기뻐해요', 'Is truly happy for you'],
  fedUp: ['어이가 없어서 비꼬아요', 'Is fed up and says it with irony'],
  cool: ['축하는 하지만 시큰둥해요', 'Congratulates, but could not care less'],
};

/** What is said against how it is said. */
export const tone: FusionDraft[] = [
  {
    id: 'fu-hum-lunch',
    topics: ['fusion-tone'],
    difficulty: 1,
    parts: [text('진이 밥 먹었어', 'Jin has eaten'), audio('fu-hum-rising', ...RISING)],
    question: MELODY_QUESTION,
    labels: MELODY_LABELS,
    answer: 'asksMeal',
    fits: { text: ['asksMeal', 'saysMeal'], audio: ['asksMeal', 'asksSnow'] },
    explanation: [
      '한국어 “먹었어”는 끝을 올리면 물음, 내리면 대답이에요. 글자는 똑같은데 뜻은 정반대죠. 그래서 글로 쓸 때는 물음표가 목소리를 대신해요.',
      'In Korean the same sentence asks when its end rises and tells when it falls. English can do it too: “Jin has eaten?” In writing the question mark stands in for the voice.',
    ],
    source: [
      'Sun-Ah Jun, K-ToBI 표기 규약(UCLA, 2000)',
      'Sun-Ah Jun, “K-ToBI Labelling Conventions” (UCLA, 2000)',
    ],
  },
  {
    id: 'fu-hum-window',
    topics: ['fusion-tone'],
    difficulty: 1,
    parts: [text('밖에 눈 와', 'It is snowing outside'), audio('fu-hum-falling', ...FALLING)],
    question: MELODY_QUESTION,
    labels: MELODY_LABELS,
    answer: 'saysSnow',
    fits: { text: ['asksSnow', 'saysSnow'], audio: ['saysMeal', 'saysSnow'] },
    explanation: [
      '낱말이 들리지 않아도 높낮이는 남아요. 옆방에서 웅얼거리는 소리만 듣고도 묻는 말인지 알 수 있는 까닭이에요. 다만 무엇을 묻는지는 글이 알려 줘야 하죠.',
      'Melody survives where words do not: through a wall you can still tell asking from telling. But what it is about, only the words can say.',
    ],
    source: [
      'D. Bolinger, Intonation and Its Uses(1989)',
      'D. Bolinger, “Intonation and Its Uses” (1989)',
    ],
  },
  {
    id: 'fu-voice-hundred',
    topics: ['fusion-tone'],
    difficulty: 3,
    parts: [
      text('“나 수학 100점 받았어!”', '“I got full marks in maths!”'),
      audio('fu-voice-flat', ...FLAT),
    ],
    question: VOICE_QUESTION,
    labels: VOICE_LABELS,
    answer: 'cool',
    fits: { text: ['glad', 'cool'], audio: ['cool', 'fedUp'] },
    explanation: [
      '글만 보면 축하, 목소리만 들으면 비꼼일 수도 있어요. 기쁜 목소리는 대개 높고 빠르고 출렁여요. 감정의 목소리를 모은 연구들이 거듭 확인한 사실이에요.',
      'Words alone: congratulations. Voice alone: could be mockery. Happy voices tend to be high, quick and full of ups and downs, as study after study has found.',
    ],
    source: [
      'K. Scherer, 학술지 Speech Communication 40권(2003)',
      'K. R. Scherer, Speech Communication 40 (2003)',
    ],
  },
  {
    id: 'fu-voice-umbrella-flat',
    topics: ['fusion-tone'],
    difficulty: 2,
    parts: [
      text(
        '“나 또 우산 잃어버렸어. 이번 달만 세 번째야.”',
        '“I’ve lost my umbrella again. The third one this month.”',
      ),
      audio('fu-voice-flat', ...FLAT),
    ],
    question: VOICE_QUESTION,
    labels: VOICE_LABELS,
    answer: 'fedUp',
    fits: { text: ['teasing', 'fedUp'], audio: ['cool', 'fedUp'] },
    explanation: [
      '비꼬는 말은 흔히 더 낮고, 더 느리고, 더 힘이 들어가요. 하지만 목소리만으로는 지루함과 헷갈려요. 앞뒤 사정과 합쳐야 반어가 돼요.',
      'Sarcasm tends to be lower, slower and louder. Yet by voice alone it is easily taken for boredom; it needs the situation to become irony.',
    ],
    source: [
      'P. Rockwell, Journal of Psycholinguistic Research 29권(2000)',
      'P. Rockwell, “Lower, Slower, Louder”, Journal of Psycholinguistic Research 29 (2000)',
    ],
  },
  {
    id: 'fu-voice-umbrella-lively',
    topics: ['fusion-tone'],
    difficulty: 3,
    parts: [
      text(
        '“나 또 우산 놓고 왔어. 벌써 세 개째야.”',
        '“I left my umbrella on the bus. That makes three.”',
      ),
      audio('fu-voice-lively', ...LIVELY),
    ],
    question: VOICE_QUESTION,
    labels: VOICE_LABELS,
    answer: 'teasing',
    fits: { text: ['teasing', 'fedUp'], audio: ['glad', 'teasing'] },
    explanation: [
      '나쁜 소식에 신난 목소리, 둘이 어긋나니 놀리는 말이죠. 연구자들은 “비꼬는 목소리”가 따로 있다기보다 말과 상황의 어긋남을 듣는다고 봐요.',
      'Bad news and a merry voice do not go together, so it is teasing. There may be no special ironic voice at all: we hear the clash between tone and situation.',
    ],
    source: [
      'G. Bryant·J. Fox Tree, Language and Speech 48권(2005)',
      'G. Bryant and J. Fox Tree, “Is there an ironic tone of voice?”, Language and Speech 48 (2005)',
    ],
  },
];
