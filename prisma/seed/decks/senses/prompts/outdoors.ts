import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

/** Animals and weather, met on a walk. */
export const outdoors: Draft[] = [
  {
    id: 'text-one-eye-open',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      text(
        '나는 뇌를 반씩 번갈아 재워요. 한쪽 눈을 뜬 채로 자다가 숨을 쉬러 물 위로 올라가죠. 물고기처럼 생겼지만 새끼에게 젖을 먹여요.',
        'I let one half of my brain sleep at a time, with one eye open, so that I can come up to breathe. I look like a fish, but I feed my young with milk.',
      ),
    ],
    question: ['나는 누구일까요?', 'Who am I?'],
    labels: {
      dolphin: ['돌고래', 'Dolphin'],
      tuna: ['다랑어', 'Tuna'],
      penguin: ['펭귄', 'Penguin'],
      shark: ['상어', 'Shark'],
    },
    answer: 'dolphin',
    explanation: [
      '돌고래는 일부러 숨을 쉬어야 해서 푹 잠들면 큰일 나요. 그래서 뇌의 반은 언제나 깨어 망을 봐요. 수업 시간에 따라 하면 들켜요.',
      'A dolphin has to think of every breath, so half of its brain always stays awake on guard. Do not try it in class: the open eye gives it away.',
    ],
    source: [
      'N. Rattenborg 외, Neuroscience & Biobehavioral Reviews 24권(2000)',
      'N. Rattenborg et al., Neuroscience & Biobehavioral Reviews 24 (2000)',
    ],
  },
  {
    id: 'text-all-ways-south',
    topics: ['nature', 'numbers'],
    difficulty: 1,
    parts: [
      text(
        '여기에서는 어느 쪽으로 한 걸음을 떼든 남쪽으로 가는 거예요. 여름에는 해가 지지 않고, 펭귄은 한 마리도 없어요.',
        'Wherever you step from here, you step south. In summer the Sun does not set, and there is not a single penguin.',
      ),
    ],
    question: ['여기는 어디일까요?', 'Where are you?'],
    labels: {
      equator: ['적도', 'On the equator'],
      southpole: ['남극점', 'At the South Pole'],
      everest: ['에베레스트산 꼭대기', 'On top of Mount Everest'],
      northpole: ['북극점', 'At the North Pole'],
    },
    answer: 'northpole',
    explanation: [
      '북극점에서는 모든 방향이 남쪽이에요. 땅이 아니라 떠다니는 바다얼음 위라서, 표지판을 꽂아 두면 며칠 뒤엔 딴 데 가 있어요.',
      'At the North Pole every direction is south. It lies on drifting sea ice, so a signpost put up there has wandered off a few days later.',
    ],
    source: ['브리태니커 백과사전 「북극점」 항목', 'Encyclopædia Britannica, “North Pole”'],
  },
  {
    id: 'image-seven-bands',
    topics: ['nature'],
    difficulty: 2,
    parts: [
      image(
        'image-seven-bands',
        '들판에 선 아이의 뒷모습. 아이 앞 하늘에 일곱 빛깔 띠가 둥글게 걸려 있고, 아이의 그림자도 앞쪽으로 길게 뻗어 있어요.',
        'A child in a meadow, seen from behind. A bow of seven colours stands in the sky in front, and the child’s shadow stretches forwards too.',
      ),
    ],
    question: ['지금 해는 어디에 있을까요?', 'Where is the Sun now?'],
    labels: {
      above: ['아이의 머리 바로 위', 'Straight above the child'],
      front: ['빛깔 띠의 뒤', 'Behind the coloured bow'],
      back: ['아이의 등 뒤', 'Behind the child’s back'],
      under: ['이미 졌어요', 'It has already set'],
    },
    answer: 'back',
    explanation: [
      '무지개는 늘 해의 반대쪽에 떠요. 빗방울이 햇빛을 되돌려 보내며 색을 나누거든요. 그래서 한낮에는 무지개를 보기 어려워요.',
      'A rainbow always stands opposite the Sun, whose light raindrops send back and split into colours. With the Sun high at noon you will hardly ever see one.',
    ],
    source: ['브리태니커 백과사전 「무지개」 항목', 'Encyclopædia Britannica, “rainbow”'],
  },
  {
    id: 'image-rump-up',
    topics: ['feelings', 'animals'],
    difficulty: 2,
    parts: [
      image(
        'image-rump-up',
        '풀밭의 강아지. 앞다리를 쭉 뻗어 가슴을 땅에 붙이고, 엉덩이는 높이 들고, 꼬리는 위로 올라가 있어요.',
        'A dog on the grass. Its front legs are stretched out and its chest is low, its rump is high up and so is its tail.',
      ),
    ],
    question: ['강아지는 무슨 말을 하고 있을까요?', 'What is the dog saying?'],
    labels: {
      fight: ['“저리 가, 물 거야!”', '“Go away or I bite!”'],
      play: ['“우리 놀자!”', '“Let’s play!”'],
      sorry: ['“잘못했어요.”', '“I am sorry.”'],
      tired: ['“졸려요.”', '“I am sleepy.”'],
    },
    answer: 'play',
    explanation: [
      '“놀이 인사”라고 해요. 이 인사를 하고 나면 으르렁거려도 장난이라는 뜻이에요. 늑대와 코요테도 똑같이 인사해요.',
      'It is called a play bow. Whatever growling follows is meant in fun. Wolves and coyotes bow in the same way.',
    ],
    source: ['M. Bekoff, 학술지 Behaviour 132권(1995)', 'M. Bekoff, Behaviour 132 (1995)'],
  },
  {
    id: 'audio-two-evenings',
    topics: ['nature', 'animals'],
    difficulty: 3,
    parts: [
      audio(
        'audio-two-evenings',
        '풀벌레가 또르르 또르르 천천히 네 번 울어요. 종이 한 번 울린 뒤, 같은 벌레가 두 배쯤 빠르게 여덟 번 울어요.',
        'A cricket chirps slowly, four times. A bell; then the same cricket chirps eight times, about twice as fast.',
      ),
    ],
    question: [
      '종소리 앞은 첫째 날, 뒤는 둘째 날 저녁이에요. 어느 쪽이 더 따뜻했을까요?',
      'Before the bell is the first evening, after it the second. Which evening was warmer?',
    ],
    labels: {
      first: ['첫째 날', 'The first'],
      second: ['둘째 날', 'The second'],
      equal: ['둘 다 똑같아요', 'Both were the same'],
    },
    answer: 'second',
    explanation: [
      '귀뚜라미는 변온 동물이라 따뜻할수록 근육이 빨라져 더 자주 울어요. 물리학자 돌베어는 1897년에 울음을 세어 기온을 구하는 식을 냈어요.',
      'Crickets are cold-blooded: the warmer, the quicker their muscles. In 1897 the physicist Amos Dolbear gave a formula for reading the temperature from the chirps.',
    ],
    source: [
      'A. Dolbear, 「온도계가 된 귀뚜라미」, American Naturalist 31권(1897)',
      'A. E. Dolbear, “The Cricket as a Thermometer”, American Naturalist 31 (1897)',
    ],
  },
  {
    id: 'video-dance',
    topics: ['animals', 'numbers'],
    difficulty: 3,
    parts: [
      video(
        'video-dance',
        '똑바로 선 벌집에서 꿀벌이 춤을 춰요. 꽁무니를 흔들며 시계의 2시 방향으로 곧게 달리고, 빙 돌아 제자리에 와서 다시 2시 방향으로 달려요.',
        'A bee dances on an upright honeycomb. Waggling, it runs straight towards two o’clock, circles back to its start and runs towards two o’clock again.',
      ),
    ],
    question: [
      '꿀벌의 춤에서 “위”는 “해가 있는 쪽”이에요. 꽃은 어디에 있을까요?',
      'In the dance of the bees “up” means “towards the Sun”. Where are the flowers?',
    ],
    labels: {
      straight: ['해 쪽으로 곧장', 'Straight towards the Sun'],
      left: ['해에서 왼쪽으로', 'To the left of the Sun'],
      away: ['해의 반대쪽', 'Away from the Sun'],
      right: ['해에서 오른쪽으로', 'To the right of the Sun'],
    },
    answer: 'right',
    explanation: [
      '깜깜한 벌집 안에서 해 대신 중력을 기준으로 각도를 알려요. 오래 흔들수록 멀다는 뜻이에요. 이 춤을 읽어 낸 카를 폰 프리슈는 1973년에 노벨상을 받았어요.',
      'In the dark hive gravity stands for the Sun, and a longer waggle means a longer way. Karl von Frisch, who learnt to read the dance, won a Nobel Prize in 1973.',
    ],
    source: [
      '노벨상 누리집, 1973년 생리의학상',
      'The Nobel Prize in Physiology or Medicine 1973, nobelprize.org',
    ],
  },
  {
    id: 'video-two-cogs',
    topics: ['machines', 'numbers'],
    difficulty: 3,
    parts: [
      video(
        'video-two-cogs',
        '자전거의 앞 톱니와 뒤 톱니가 사슬로 이어져 있어요. 페달이 3분의 1 바퀴를 도는 동안, 뒤 톱니에 찍힌 흰 점은 꼭 한 바퀴를 돌아요.',
        'The chain of a bicycle joins a large front cog and a small rear one. While the pedal makes a third of a turn, a white dot on the rear cog goes round exactly once.',
      ),
    ],
    question: [
      '페달을 한 바퀴 돌리면 뒤 톱니는 몇 바퀴를 돌까요?',
      'When the pedal makes one whole turn, how many does the rear cog make?',
    ],
    labels: {
      third: ['3분의 1바퀴', 'A third of a turn'],
      one: ['1바퀴', '1 turn'],
      two: ['2바퀴', '2 turns'],
      three: ['3바퀴', '3 turns'],
    },
    answer: 'three',
    explanation: [
      '사슬은 앞뒤로 똑같은 수의 이를 지나가요. 앞 톱니의 이가 뒤의 세 배면 뒤가 세 배 빨리 돌죠. 대신 페달은 무거워져요.',
      'The chain passes the same number of teeth in front and behind. With three times as many in front, the rear turns three times as fast. Your legs pay for it.',
    ],
    source: [
      '기술·가정 교과서의 「동력 전달」',
      'Any technology textbook, “chain drives and gear ratio”',
    ],
  },
];
