import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { audio, video } from '../parts';

const BOUNCES: Words = [
  '소리 없는 영상. 회색 천을 씌운 둥근 것이 떨어져 바닥에서 여러 번 튀어 올라요.',
  'A silent clip. Something round under grey cloth drops and jumps up from the floor several times.',
];
const STAYS: Words = [
  '소리 없는 영상. 회색 천을 씌운 둥근 것이 떨어져 바닥에 그대로 멈춰요.',
  'A silent clip. Something round under grey cloth drops to the floor and stays there.',
];
const RINGING: Words = [
  '단단한 것이 부딪혀 “쨍” 하고 맑게 울리고, 울림이 조금 이어져요.',
  'Something hard strikes the floor with a clear “clink” that rings on for a moment.',
];
const DULL: Words = [
  '부드러운 것이 부딪혀 “퍽” 하는 낮고 짧은 소리가 나요.',
  'Something soft strikes the floor with a low, short “thud”.',
];
const DROP_QUESTION: Words = [
  '영상과 소리를 합치면 천 속에는 무엇이 들어 있을까요?',
  'Take clip and sound together. What is under the cloth?',
];
const DROP_LABELS: Record<string, Words> = {
  rubber: ['고무공', 'A rubber ball'],
  glass: ['유리구슬', 'A glass marble'],
  iron: ['무거운 쇠뭉치', 'A heavy lump of iron'],
  sand: ['모래주머니', 'A bag of sand'],
};

const DISCS: Words = [
  '소리 없는 영상. 똑같은 원반 두 개가 양쪽에서 다가와 한가운데서 겹친 다음, 하나는 왼쪽 하나는 오른쪽으로 멀어져요.',
  'A silent clip. Two equal discs come from both sides, overlap in the middle, and then one leaves to the left and one to the right.',
];
const DISCS_QUESTION: Words = [
  '영상과 소리를 합치면 두 원반에게 무슨 일이 있었을까요?',
  'Take clip and sound together. What happened to the two discs?',
];
const DISCS_LABELS: Record<string, Words> = {
  shattered: ['부딪혀서 깨졌어요', 'They hit each other and broke'],
  bounced: ['부딪혀서 튕겨 나갔어요', 'They hit each other and bounced'],
  hovered: ['만나지 않고 떠 있었어요', 'They hovered and never met'],
  passed: ['스치듯 지나쳐 갔어요', 'They slid past each other'],
};

const SINGER: Words = [
  '소리 없는 영상. 눈을 감은 아이가 고개를 들고 입을 아주 크게 벌렸다가 천천히 다물어요.',
  'A silent clip. A child with closed eyes lifts its head, opens its mouth very wide, and slowly shuts it.',
];
const SINGER_QUESTION: Words = [
  '영상과 소리를 합치면 아이는 무엇을 하고 있을까요?',
  'Take clip and sound together. What is the child doing?',
];
const SINGER_LABELS: Record<string, Words> = {
  sings: ['노래해요', 'Singing'],
  flute: ['피리를 불어요', 'Playing a whistle'],
  yawns: ['하품해요', 'Yawning'],
  sighs: ['입을 다물고 한숨을 쉬어요', 'Sighing through the nose'],
};

/** A silent clip against a sound. */
export const clipWithSound: FusionDraft[] = [
  {
    id: 'fu-drop-ring',
    topics: ['fusion-clip-sound'],
    difficulty: 1,
    parts: [video('fu-drop-bounces', ...BOUNCES), audio('fu-hit-ringing', ...RINGING)],
    question: DROP_QUESTION,
    labels: DROP_LABELS,
    answer: 'glass',
    fits: { video: ['rubber', 'glass'], audio: ['glass', 'iron'] },
    explanation: [
      '눈은 튀는 모습에서 탄력을, 귀는 울림에서 단단함을 알아내요. 유리와 쇠는 오래 울리고 고무와 모래는 금세 조용해지죠.',
      'Eyes read springiness from the bounce, ears read hardness from the ring. Glass and iron ring on; rubber and sand fall silent at once.',
    ],
    source: [
      'R. Klatzky 외, 학술지 Presence 9권(2000)',
      'R. L. Klatzky et al., “Perception of Material from Contact Sounds”, Presence 9 (2000)',
    ],
  },
  {
    id: 'fu-drop-soft',
    topics: ['fusion-clip-sound'],
    difficulty: 1,
    parts: [video('fu-drop-bounces', ...BOUNCES), audio('fu-hit-dull', ...DULL)],
    question: DROP_QUESTION,
    labels: DROP_LABELS,
    answer: 'rubber',
    fits: { video: ['rubber', 'glass'], audio: ['rubber', 'sand'] },
    explanation: [
      '영상만 보고 소리를 상상하는 모델도 있어요. 막대로 물건을 두드리는 소리 없는 영상에 소리를 지어 붙였더니, 진짜인 줄 깜빡 속는 사람들이 있었어요.',
      'There is a model that invents the sound for silent clips of a stick hitting things. Its sounds were good enough to fool people in a real-or-fake test.',
    ],
    source: [
      'A. Owens 외, 「보이는 대로 들리는 소리」, CVPR(2016), arXiv:1512.08512',
      'A. Owens et al., “Visually Indicated Sounds”, CVPR (2016), arXiv:1512.08512',
    ],
  },
  {
    id: 'fu-drop-still',
    topics: ['fusion-clip-sound'],
    difficulty: 2,
    parts: [video('fu-drop-stays', ...STAYS), audio('fu-hit-ringing', ...RINGING)],
    question: DROP_QUESTION,
    labels: DROP_LABELS,
    answer: 'iron',
    fits: { video: ['iron', 'sand'], audio: ['glass', 'iron'] },
    explanation: [
      '같은 “쨍” 소리인데 이번에는 튀지 않았어요. 아기도 이런 짝을 알아요. 넉 달 된 아기는 소리와 박자가 맞는 영상을 더 오래 쳐다봐요.',
      'The same clink, but no bounce. Even babies match the two: at four months they look longer at the film that keeps time with the sound.',
    ],
    source: [
      'E. Spelke, 학술지 Developmental Psychology 15권(1979)',
      'E. S. Spelke, Developmental Psychology 15 (1979)',
    ],
  },
  {
    id: 'fu-discs-knock',
    topics: ['fusion-clip-sound'],
    difficulty: 2,
    parts: [
      video('fu-discs', ...DISCS),
      audio(
        'fu-knock',
        '조용하다가 딱 한 번, 짧고 단단한 “탁” 소리가 나요.',
        'Silence, then one short, hard “clack”.',
      ),
    ],
    question: DISCS_QUESTION,
    labels: DISCS_LABELS,
    answer: 'bounced',
    fits: { video: ['bounced', 'passed'], audio: ['shattered', 'bounced'] },
    explanation: [
      '영상은 일부러 모호하게 만들었어요. 두 원반이 겹치는 순간 “탁” 소리가 나면 대부분 튕겨 나갔다고 봐요. 귀가 눈에게 귀띔하는 유명한 착시예요.',
      'The film is ambiguous on purpose. With a click at the moment of contact, most people see a bounce: a famous illusion in which the ear advises the eye.',
    ],
    source: [
      'R. Sekuler 외, 학술지 Nature 385권(1997)',
      'R. Sekuler et al., “Sound alters visual motion perception”, Nature 385 (1997)',
    ],
  },
  {
    id: 'fu-discs-breeze',
    topics: ['fusion-clip-sound'],
    difficulty: 3,
    parts: [
      video('fu-discs', ...DISCS),
      audio(
        'fu-breeze',
        '부드러운 바람 소리가 끊기지 않고 커졌다가 작아져요.',
        'A soft rush of air grows and fades without a break.',
      ),
    ],
    question: DISCS_QUESTION,
    labels: DISCS_LABELS,
    answer: 'passed',
    fits: { video: ['bounced', 'passed'], audio: ['hovered', 'passed'] },
    explanation: [
      '똑같은 영상이에요! “탁” 소리가 없으니 이번에는 지나쳐 간 것으로 보여요. 부딪히는 소리도 없고 튕긴 흔적도 없다면, 뇌는 곧게 가는 길을 골라요.',
      'The very same film! Without a click most people see the discs slide past each other: when nothing says “hit”, the brain prefers straight paths.',
    ],
    source: [
      'R. Sekuler·A. Sekuler·R. Lau, Nature 385권(1997), 308쪽',
      'R. Sekuler, A. B. Sekuler and R. Lau, Nature 385 (1997), p. 308',
    ],
  },
  {
    id: 'fu-mouth-tune',
    topics: ['fusion-clip-sound'],
    difficulty: 1,
    parts: [
      video('fu-mouth', ...SINGER),
      audio(
        'fu-wordless-tune',
        '낱말 없는 가락이 음을 바꿔 가며 길고 맑게 이어져요.',
        'A tune without words; clear, held notes go up and down.',
      ),
    ],
    question: SINGER_QUESTION,
    labels: SINGER_LABELS,
    answer: 'sings',
    fits: { video: ['sings', 'yawns'], audio: ['sings', 'flute'] },
    explanation: [
      '우리는 귀로만 듣지 않아요. 입 모양이 “가”인데 소리가 “바”면 “다”로 들리기도 해요. 1976년에 알려진 맥거크 효과예요.',
      'We do not listen with ears alone. See a mouth say “ga”, hear “ba”, and you may perceive “da”: the McGurk effect of 1976.',
    ],
    source: [
      'H. McGurk·J. MacDonald, 학술지 Nature 264권(1976)',
      'H. McGurk and J. MacDonald, “Hearing lips and seeing voices”, Nature 264 (1976)',
    ],
  },
  {
    id: 'fu-mouth-breath',
    topics: ['fusion-clip-sound'],
    difficulty: 1,
    parts: [
      video('fu-mouth', ...SINGER),
      audio(
        'fu-long-breath',
        '숨을 길게 들이마셨다가, 높은 데서 낮은 데로 “하아아” 하고 천천히 내쉬어요.',
        'A long breath in, then slowly out again: “haaah”, sliding from high to low.',
      ),
    ],
    question: SINGER_QUESTION,
    labels: SINGER_LABELS,
    answer: 'yawns',
    fits: { video: ['sings', 'yawns'], audio: ['yawns', 'sighs'] },
    explanation: [
      '여럿이 떠드는 영상에서 한 사람의 목소리만 골라내는 모델도 입 모양과 소리를 함께 써요. 그런데… 혹시 지금 하품했나요? 하품은 옮아요.',
      'Models that pick out one voice from a crowd watch the lips and listen at once. By the way, did you just yawn? It is catching.',
    ],
    source: [
      'A. Ephrat 외, 「칵테일파티에서 보며 듣기」(2018), arXiv:1804.03619',
      'A. Ephrat et al., “Looking to Listen at the Cocktail Party” (2018), arXiv:1804.03619',
    ],
  },
];
