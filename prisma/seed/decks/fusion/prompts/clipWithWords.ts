import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { text, video } from '../parts';

const SHAPES: Words = [
  '큰 세모가 작은 동그라미 뒤를 바짝 따라 방 안을 빙글빙글 돌아요. 동그라미는 자꾸 방향을 바꿔요.',
  'A large triangle stays close behind a small circle, round and round a room. The circle keeps changing direction.',
];
const SHAPES_QUESTION: Words = [
  '영상과 글을 합치면 두 도형은 무엇을 하고 있을까요?',
  'Take clip and words together. What are the two shapes doing?',
];
const SHAPES_LABELS: Record<string, Words> = {
  tag: ['술래잡기를 해요', 'Playing tag'],
  picnic: ['나란히 앉아 도시락을 먹어요', 'Sitting down to a picnic'],
  hunt: ['잡아먹으려고 쫓아가요', 'One wants to eat the other'],
  queue: ['식당 앞에 줄을 서 있어요', 'Standing in line for lunch'],
};

const JUMPER: Words = [
  '캄캄한 배경 앞의 사람 그림자. 폴짝 뛰어 아주 천천히 높이 떠올랐다가, 아주 천천히 내려와 바닥에 서요.',
  'The dark shape of a person hops, rises high and very slowly, and comes down very slowly to stand on the ground.',
];
const JUMPER_QUESTION: Words = [
  '영상은 빠르기를 바꾸지 않았어요. 글과 합치면 여기는 어디일까요?',
  'The clip runs at its true speed. Take it together with the words: where is this?',
];
const JUMPER_LABELS: Record<string, Words> = {
  station: ['우주 정거장 안', 'Inside a space station'],
  moon: ['달 위', 'On the Moon'],
  yard: ['학교 운동장', 'In a school yard'],
  pool: ['수영장 물속', 'Under water in a pool'],
};

/** A clip against what somebody tells about it. */
export const clipWithWords: FusionDraft[] = [
  {
    id: 'fu-shapes-friends',
    topics: ['fusion-text-clip'],
    difficulty: 1,
    parts: [
      video('fu-shapes', ...SHAPES),
      text(
        '둘은 둘도 없는 단짝이에요. 무서운 생각은 꿈에도 하지 않아요.',
        'The two are the very best of friends. Neither would hurt a fly.',
      ),
    ],
    question: SHAPES_QUESTION,
    labels: SHAPES_LABELS,
    answer: 'tag',
    fits: { video: ['tag', 'hunt'], text: ['tag', 'picnic'] },
    explanation: [
      '움직임만 보면 놀이인지 사냥인지 알 수 없어요. 우리는 도형에게서도 마음을 읽고, 글 한 줄이면 그 마음을 바꿔 읽어요.',
      'By its motion alone, play looks like a hunt. We see minds even in shapes, and one line of text is enough to change what we see in them.',
    ],
    source: [
      'F. Heider·M. Simmel, 학술지 American Journal of Psychology 57권(1944)',
      'F. Heider and M. Simmel, American Journal of Psychology 57 (1944)',
    ],
  },
  {
    id: 'fu-shapes-hungry',
    topics: ['fusion-text-clip'],
    difficulty: 1,
    parts: [
      video('fu-shapes', ...SHAPES),
      text(
        '세모는 사흘을 굶었어요. 배에서 천둥소리가 나요.',
        'The triangle has not eaten for three days. Its stomach rumbles like thunder.',
      ),
    ],
    question: SHAPES_QUESTION,
    labels: SHAPES_LABELS,
    answer: 'hunt',
    fits: { video: ['tag', 'hunt'], text: ['picnic', 'hunt', 'queue'] },
    explanation: [
      '아까와 똑같은 영상이에요. 강아지와 새끼 사자의 놀이도 진짜 사냥과 닮았어요. 그래서 개들은 놀기 전에 “이건 놀이야” 하고 앞몸을 낮춰 인사해요.',
      'The same clip as before. The play of young dogs looks like hunting too; that is why they bow with their front legs first: “this is only a game”.',
    ],
    source: [
      'M. Bekoff, 학술지 Behaviour 132권(1995)',
      'M. Bekoff, “Play signals as punctuation”, Behaviour 132 (1995)',
    ],
  },
  {
    id: 'fu-jump-day-four',
    topics: ['fusion-text-clip'],
    difficulty: 2,
    parts: [
      video('fu-jump', ...JUMPER),
      text(
        '지구를 떠난 지 나흘째. 집까지는 너무 멀어서 걸어갈 수 없어요.',
        'Four days since we left Earth. Too far to walk home.',
      ),
    ],
    question: JUMPER_QUESTION,
    labels: JUMPER_LABELS,
    answer: 'moon',
    fits: { video: ['moon', 'pool'], text: ['station', 'moon'] },
    explanation: [
      '우주 정거장에서는 떠다니기만 하고 내려오지 않아요. 달의 중력은 지구의 6분의 1이라 높이 뛰고, 천천히, 하지만 반드시 내려와요.',
      'In a space station nothing comes down again. The Moon pulls with a sixth of Earth’s gravity: jumps are high and slow, but they do end.',
    ],
    source: ['미국 항공우주국(NASA) 「달의 사실들」', 'NASA, “Moon Facts”'],
  },
  {
    id: 'fu-jump-holiday',
    topics: ['fusion-text-clip'],
    difficulty: 2,
    parts: [
      video('fu-jump', ...JUMPER),
      text(
        '방학 첫날, 집에서 걸어서 10분. 친구들이 벌써 와 있어요.',
        'First day of the holidays, ten minutes’ walk from home. My friends are here already.',
      ),
    ],
    question: JUMPER_QUESTION,
    labels: JUMPER_LABELS,
    answer: 'pool',
    fits: { video: ['moon', 'pool'], text: ['yard', 'pool'] },
    explanation: [
      '물의 부력이 몸무게를 거의 지워서 우주처럼 움직일 수 있어요. 그래서 우주 비행사들도 커다란 수영장에서 우주 유영을 연습해요.',
      'Water carries nearly all your weight, so you move as in space. That is why astronauts practise their spacewalks in a giant pool.',
    ],
    source: [
      'NASA 존슨 우주 센터 「중성 부력 실험실」',
      'NASA Johnson Space Center, “Neutral Buoyancy Laboratory”',
    ],
  },
];
