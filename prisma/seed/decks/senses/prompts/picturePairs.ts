import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text } from '../parts';

/** A picture with words or a sound: neither part alone decides the label. */
export const picturePairs: Draft[] = [
  {
    id: 'pair-sofa',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      image(
        'pair-sofa-image',
        '거실. 고양이는 둥근 깔개 위에, 강아지는 파란 소파 위에 있어요. 선반에는 사과 세 개와 배 두 개가 놓여 있어요.',
        'A living room. A cat stands on a round rug, a dog on the blue sofa. On the shelf lie three apples and two pears.',
      ),
      text(
        '“고양이가 소파 위에 있고, 사과가 배보다 많다.”',
        '“The cat is on the sofa, and there are more apples than pears.”',
      ),
    ],
    question: [
      '문장은 그림과 얼마나 맞을까요?',
      'How much of the sentence is true of the picture?',
    ],
    labels: {
      all: ['모두 맞아요', 'All of it'],
      first: ['앞부분만 맞아요', 'Only the first half'],
      second: ['뒷부분만 맞아요', 'Only the second half'],
      none: ['모두 틀려요', 'None of it'],
    },
    answer: 'second',
    explanation: [
      '소파 위에는 강아지가 있지만, 사과는 세 개로 배보다 많아요. 그림과 문장이 어울리는지 견주는 일이 바로 CLIP 같은 멀티모달 모델이 4억 쌍의 그림과 글로 배운 일이에요.',
      'The dog is on the sofa, but there are indeed more apples. Judging whether words fit a picture is what multimodal models such as CLIP learnt from 400 million pairs.',
    ],
    source: [
      'A. Radford 외, CLIP 논문(2021)',
      'A. Radford et al., “Learning Transferable Visual Models From Natural Language Supervision” (2021)',
    ],
  },
  {
    id: 'pair-pond',
    topics: ['animals', 'nature'],
    difficulty: 2,
    parts: [
      image(
        'pair-pond-image',
        '햇살 좋은 연못. 잎 위에 개구리가 앉아 있고 오리가 헤엄쳐요. 둘레에는 부들과 나무가 있어요.',
        'A sunny pond. A frog sits on a leaf and a duck is swimming. Reeds and trees stand around.',
      ),
      audio(
        'pair-pond-sound',
        '가까이에서 개굴개굴 하는 낮은 소리가 들리고, 멀리서 부드러운 두 음(둘째가 더 낮아요)이 두 번 들려요.',
        'Close by, something croaks again and again. From far off come two soft notes, the second one lower; twice.',
      ),
    ],
    question: [
      '소리는 들리지만 그림에는 없는 동물은 무엇일까요?',
      'Which animal can you hear but not see?',
    ],
    labels: {
      frog: ['개구리', 'Frog'],
      cuckoo: ['뻐꾸기', 'Cuckoo'],
      owl: ['부엉이', 'Owl'],
      duck: ['오리', 'Duck'],
    },
    answer: 'cuckoo',
    explanation: [
      '귀는 모퉁이 너머와 어둠 속까지 들어요. 숲에서 새를 조사하는 사람들도 대부분의 새를 눈이 아니라 귀로 찾아요.',
      'Ears reach round corners and into the dark. People who count birds in forests find most of them by ear, not by eye.',
    ],
    source: [
      '미국 산림청 조류 조사 안내서(C. J. Ralph 외, 1993)',
      'C. J. Ralph et al., Handbook of Field Methods for Monitoring Landbirds, US Forest Service (1993)',
    ],
  },
  {
    id: 'pair-instruments',
    topics: ['music'],
    difficulty: 1,
    parts: [
      image(
        'pair-instruments-image',
        '번호가 붙은 악기 네 개. 1은 바이올린, 2는 실로폰, 3은 북, 4는 트럼펫이에요.',
        'Four numbered instruments: 1 a violin, 2 a xylophone, 3 a drum, 4 a trumpet.',
      ),
      audio(
        'pair-instruments-sound',
        '금속성의 밝고 힘찬 소리로 부는 팡파르. 음 하나하나가 길게 이어져요.',
        'A bright, brassy fanfare. Its notes are blown and held.',
      ),
    ],
    question: ['소리가 나는 악기는 몇 번일까요?', 'Which number is the instrument you hear?'],
    labels: {
      one: ['1', '1'],
      two: ['2', '2'],
      three: ['3', '3'],
      four: ['4', '4'],
    },
    answer: 'four',
    explanation: [
      '금관 악기는 입술의 떨림으로 소리를 내고, 세게 불수록 높은 배음이 늘어 더 밝게 들려요. 1960년대에 리세가 컴퓨터로 알아냈어요.',
      'In brass instruments the lips vibrate, and the harder one blows the more high overtones ring. Jean-Claude Risset found this with a computer in the 1960s.',
    ],
    source: [
      'J.-C. Risset, 「트럼펫 음의 컴퓨터 연구」, 벨 연구소(1966)',
      'J.-C. Risset, “Computer Study of Trumpet Tones”, Bell Laboratories (1966)',
    ],
  },
  {
    id: 'pair-melody-line',
    topics: ['music', 'numbers'],
    difficulty: 2,
    parts: [
      image(
        'pair-melody-line-image',
        '점 다섯 개를 이은 선 네 개. A: 두 번 오르고 두 번 내려요. B: 세 번 내리고 한 번 올라요. C: 두 번 오르고 깊이 떨어졌다가 올라요. D: 깊이 떨어졌다가 세 번 올라요.',
        'Four lines of five points. A: up twice, down twice. B: down three times, then up. C: up twice, a deep fall, then up. D: a deep fall, then up three times.',
      ),
      audio(
        'pair-melody-line-sound',
        '실로폰 소리 다섯 번. 중간 음, 더 높은 음, 가장 높은 음, 가장 낮은 음, 다시 중간 음.',
        'Five xylophone notes: a middle one, a higher one, the highest, the lowest, and the middle one again.',
      ),
    ],
    question: ['들리는 가락을 그린 선은 어느 것일까요?', 'Which line draws the tune you hear?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'c',
    explanation: [
      '악보는 그래프와 같아요. 오른쪽으로 시간이, 위로 음높이가 나아가죠. 천 년쯤 전에 수도사 귀도가 음을 줄 위에 적기 시작했어요.',
      'Sheet music is a graph: time runs to the right, pitch upwards. About a thousand years ago the monk Guido of Arezzo began to write notes on lines.',
    ],
    source: [
      '브리태니커 백과사전 「귀도 다레초」 항목',
      'Encyclopædia Britannica, “Guido d’Arezzo”',
    ],
  },
  {
    id: 'pair-treasure',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      image(
        'pair-treasure-image',
        '가로 다섯 칸, 세로 네 줄의 지도. 첫째 줄: 곰 인형, 빈칸, 열쇠, 빈칸, 빈칸. 둘째 줄: 빈칸, 빈칸, 빈칸, 종, 촛불. 셋째 줄: 빈칸, 별, 빈칸, 빈칸, 선인장. 넷째 줄: 빈칸, 빈칸, 버섯, 왕관, 빈칸.',
        'A map of five columns and four rows. First row: teddy bear, empty, key, empty, empty. Second: empty, empty, empty, bell, candle. Third: empty, star, empty, empty, cactus. Fourth: empty, empty, mushroom, crown, empty.',
      ),
      audio(
        'pair-treasure-speech',
        '별에서, 오른쪽으로 두 칸, 위로 한 칸.',
        'From the star, go two squares right, and one square up.',
      ),
    ],
    question: ['목소리를 따라가면 무엇이 있을까요?', 'Follow the voice. What do you find?'],
    labels: {
      key: ['열쇠', 'The key'],
      bell: ['종', 'The bell'],
      crown: ['왕관', 'The crown'],
      candle: ['촛불', 'The candle'],
    },
    answer: 'bell',
    explanation: [
      '수 두 개만 있으면 어떤 칸이든 가리킬 수 있어요. 이것이 좌표예요. 1637년에 데카르트가 도형을 수로 다루는 길을 열었어요.',
      'Two numbers are enough to name any square: coordinates. In 1637 René Descartes showed how to treat shapes with numbers.',
    ],
    source: [
      '브리태니커 백과사전 「해석 기하학」 항목',
      'Encyclopædia Britannica, “analytic geometry”',
    ],
  },
  {
    id: 'pair-prices',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      image(
        'pair-prices-image',
        '과일 가게 가격표. 사과는 동전 세 개, 배는 두 개, 레몬은 다섯 개예요.',
        'A price list at a fruit stall: an apple is three coins, a pear two, a lemon five.',
      ),
      text(
        '“사과 두 개랑 레몬 한 개 주세요. 그리고 어제 산 배 하나는 돈으로 돌려주세요.”',
        '“Two apples and a lemon, please. And I’d like my money back for one pear.”',
      ),
    ],
    question: ['손님이 낼 동전은 몇 개일까요?', 'How many coins does the customer pay?'],
    labels: {
      seven: ['7개', '7'],
      eight: ['8개', '8'],
      nine: ['9개', '9'],
      thirteen: ['13개', '13'],
    },
    answer: 'nine',
    explanation: [
      '2 × 3 + 5 − 2 = 9. 대수의 문자도 가격표와 같아요. 2a + c − b에 a = 3, b = 2, c = 5를 넣은 셈이죠.',
      '2 × 3 + 5 − 2 = 9. Letters in algebra are price tags: you have just worked out 2a + c − b for a = 3, b = 2, c = 5.',
    ],
    source: ['수학 교과서의 「문자와 식」', 'Maths textbook, “algebraic expressions”'],
  },
  {
    id: 'pair-message',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      image(
        'pair-message-image',
        '눈썹을 찌푸리고 이를 악문 새빨간 얼굴. 귀에서 김이 나오고, 손에 휴대전화를 들고 있어요.',
        'A red face with lowered brows, clenched teeth and steam at the ears, holding a phone.',
      ),
      text('“나 진짜 괜찮아. 아무렇지도 않아.”', '“I’m fine. Really. It’s nothing.”'),
    ],
    question: ['이 사람에 대해 맞는 말은 무엇일까요?', 'What is true of this person?'],
    labels: {
      calm: ['차분하고, 그렇다고 말해요', 'Calm, and says so'],
      open: ['화났고, 그렇다고 말해요', 'Angry, and says so'],
      pretend: ['차분한데 화난 척해요', 'Calm, but pretends to be angry'],
      hidden: ['화났는데 아닌 척해요', 'Angry, but hides it'],
    },
    answer: 'hidden',
    explanation: [
      '글만 보면 정말 괜찮아 보이고, 얼굴만 보면 화를 내고 있어요. 둘을 함께 봐야 알 수 있죠. 사람들은 글에 담은 말투가 실제보다 잘 전해진다고 믿어요.',
      'The words alone sound calm, the face alone shows anger; only together do they tell the truth. People overrate how well their tone comes across in writing.',
    ],
    source: [
      'J. Kruger 외, 학술지 JPSP 89권(2005)',
      'J. Kruger et al., Journal of Personality and Social Psychology 89 (2005)',
    ],
  },
  {
    id: 'pair-signals',
    topics: ['machines'],
    difficulty: 2,
    parts: [
      image(
        'pair-signals-image',
        '뱃머리를 위로 향한 배. 왼쪽 야자수 섬에는 점 두 개와 왼쪽 화살표, 오른쪽 등대에는 점 한 개와 오른쪽 화살표, 뒤쪽 항구에는 점 세 개와 뒤쪽 화살표 표지판이 있어요.',
        'A ship with its bow up. On the left a palm island, its sign shows two dots and an arrow left; on the right a lighthouse, one dot and an arrow right; behind it a harbour, three dots and an arrow back.',
      ),
      audio('pair-blasts-sound', '뱃고동: 부웅, 부웅.', 'A ship’s horn: hoot, hoot.'),
    ],
    question: [
      '뱃고동을 들어 보세요. 배는 어디로 향할까요?',
      'Listen to the horn. Where is the ship heading?',
    ],
    labels: {
      island: ['야자수 섬', 'The palm island'],
      lighthouse: ['등대', 'The lighthouse'],
      harbour: ['항구', 'The harbour'],
    },
    answer: 'island',
    explanation: [
      '전 세계 배들의 약속이에요. 짧은 고동 한 번은 오른쪽으로, 두 번은 왼쪽으로 도는 중, 세 번은 뒤로 가는 중이라는 뜻이에요.',
      'Ships all over the world agree on it: one short blast means “I am turning right”, two “I am turning left”, three “my engines are running astern”.',
    ],
    source: [
      '국제해상충돌예방규칙(COLREG) 제34조',
      'International Regulations for Preventing Collisions at Sea, rule 34',
    ],
  },
  {
    id: 'pair-chimes',
    topics: ['numbers', 'machines'],
    difficulty: 1,
    parts: [
      image(
        'pair-chimes-image',
        '벽에 걸린 시계 네 개. A는 세 시, B는 여섯 시, C는 네 시, D는 다섯 시를 가리켜요.',
        'Four clocks on a wall. A shows three o’clock, B six, C four, D five.',
      ),
      audio(
        'pair-chimes-sound',
        '괘종시계가 뎅, 뎅, 뎅, 뎅, 뎅 하고 울려요.',
        'A grandfather clock strikes: bong, bong, bong, bong, bong.',
      ),
    ],
    question: ['종을 친 시계는 어느 것일까요?', 'Which clock has just struck?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'd',
    explanation: [
      '옛날 탑시계에는 바늘이 없었어요. 종소리로만 시각을 알렸죠. 영어 clock은 “종”을 뜻하는 말에서 왔어요. 프랑스어로 종은 지금도 cloche예요.',
      'The first tower clocks had no hands at all, only a bell. The word “clock” comes from an old word for bell; French still calls one cloche.',
    ],
    source: ['브리태니커 백과사전 「시계」 항목', 'Encyclopædia Britannica, “clock”'],
  },
];
