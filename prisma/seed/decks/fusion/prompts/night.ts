import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { audio, image } from '../parts';

const EYES: Words = [
  '달밤의 나뭇가지. 잎 사이의 캄캄한 데서 둥근 눈 두 개만 노랗게 빛나요.',
  'A branch on a moonlit night. From the dark between the leaves shine two round yellow eyes.',
];
const EYES_QUESTION: Words = [
  '그림과 소리를 합치면 어둠 속에는 누가 있을까요?',
  'Take picture and sound together. Who is in the dark?',
];
const EYES_LABELS: Record<string, Words> = {
  dove: ['비둘기', 'A dove'],
  owl: ['올빼미', 'An owl'],
  baby: ['아기', 'A baby'],
  cat: ['고양이', 'A cat'],
};

/** Two eyes in the dark, and whose voice it is. */
export const night: FusionDraft[] = [
  {
    id: 'fu-night-hoot',
    topics: ['fusion-picture-sound'],
    difficulty: 3,
    parts: [
      image('fu-eyes', ...EYES),
      audio(
        'fu-hoot',
        '부드럽고 낮은 “우우, 우-우, 우우” 소리가 되풀이돼요.',
        'A soft, low “hoo, hoo-hoo, hoo” again and again.',
      ),
    ],
    question: EYES_QUESTION,
    labels: EYES_LABELS,
    answer: 'owl',
    fits: { image: ['owl', 'cat'], audio: ['owl', 'dove'] },
    explanation: [
      '비둘기의 구슬픈 소리를 부엉이로 착각하는 사람이 많아요. 하지만 비둘기는 밤눈이 밝지 않고, 어둠 속에서 눈이 빛나지도 않아요.',
      'Many people take the sad call of a dove for an owl. But doves sleep at night, and their eyes do not shine in the dark.',
    ],
    source: [
      '코넬대 조류학 연구소 「All About Birds」',
      'Cornell Lab of Ornithology, “All About Birds”',
    ],
  },
  {
    id: 'fu-night-wail',
    topics: ['fusion-picture-sound'],
    difficulty: 2,
    parts: [
      image('fu-eyes', ...EYES),
      audio(
        'fu-wail',
        '“으애애앵” 하고 높고 길게 우는 소리가 세 번 나요.',
        'Three long, high wails: “waaa-aaah”.',
      ),
    ],
    question: EYES_QUESTION,
    labels: EYES_LABELS,
    answer: 'cat',
    fits: { image: ['owl', 'cat'], audio: ['baby', 'cat'] },
    explanation: [
      '고양이 울음이 아기 울음처럼 들린 적 있나요? 밥을 조르는 가르랑 소리에도 아기 울음과 비슷한 높이의 소리가 숨어 있어서, 우리는 모른 척하기 어려워요.',
      'Ever taken a cat for a crying baby? Even the purr with which cats beg for food hides a cry of similar pitch, which makes it hard to ignore.',
    ],
    source: [
      'K. McComb 외, 학술지 Current Biology 19권(2009)',
      'K. McComb et al., “The cry embedded within the purr”, Current Biology 19 (2009)',
    ],
  },
];
