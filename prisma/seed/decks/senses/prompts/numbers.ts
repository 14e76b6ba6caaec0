import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const numbers: Draft[] = [
  {
    id: 'text-pencil-eraser',
    topics: ['numbers'],
    difficulty: 3,
    parts: [
      text(
        '연필과 지우개를 함께 사면 1,100원이에요. 연필은 지우개보다 1,000원 비싸요.',
        'A pencil and an eraser cost 110 cents together. The pencil costs 100 cents more than the eraser.',
      ),
    ],
    question: ['지우개는 얼마일까요?', 'How much does the eraser cost?'],
    labels: {
      half: ['50원', '5 cents'],
      whole: ['100원', '10 cents'],
      more: ['150원', '15 cents'],
      most: ['200원', '20 cents'],
    },
    answer: 'half',
    explanation: [
      '지우개가 100원이라면 연필은 1,100원, 둘을 합하면 1,200원이 돼요. 50원과 1,050원이라야 맞죠. 대학생도 절반쯤은 얼른 떠오르는 답에 걸려들었어요.',
      'If the eraser cost 10, the pencil would cost 110 and both 120. Only 5 and 105 fit. In tests, about half of the students at good universities fell for the quick answer.',
    ],
    source: [
      'S. Frederick, 학술지 Journal of Economic Perspectives 19권(2005)',
      'S. Frederick, Journal of Economic Perspectives 19 (2005)',
    ],
  },
  {
    id: 'text-lost-letters',
    topics: ['numbers', 'animals'],
    difficulty: 1,
    parts: [text('ㅋ ㄲ ㄹ', 'L · P H · N T')],
    question: [
      '초성만 남았어요. 어떤 동물일까요?',
      'All the vowels have run away. Which animal is left?',
    ],
    labels: {
      kangaroo: ['캥거루', 'Kangaroo'],
      chameleon: ['카멜레온', 'Chameleon'],
      leopard: ['코뿔소', 'Leopard'],
      elephant: ['코끼리', 'Elephant'],
    },
    answer: 'elephant',
    explanation: [
      '글자가 빠져도 남은 글자가 많은 것을 알려 줘요. 히브리어와 아랍어는 평소에 모음을 거의 적지 않고도 읽어요.',
      'Consonants carry most of a word’s information. Hebrew and Arabic are normally written almost without vowels.',
    ],
    source: [
      '브리태니커 백과사전 「히브리 문자」 항목',
      'Encyclopædia Britannica, “Hebrew alphabet”',
    ],
  },
  {
    id: 'image-triangles',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      image(
        'image-triangles',
        '세모난 텐트. 꼭대기에서 바닥까지 곧은 기둥 두 개가 내려와 텐트를 좁은 세모 세 칸으로 나눠요.',
        'A triangular tent. Two straight poles run from its top to the ground and cut it into three narrow triangles.',
      ),
    ],
    question: [
      '텐트에서 찾을 수 있는 삼각형은 크고 작은 것을 모두 합해 몇 개일까요?',
      'How many triangles can you find in the tent, small and large?',
    ],
    labels: {
      three: ['3개', '3'],
      four: ['4개', '4'],
      five: ['5개', '5'],
      six: ['6개', '6'],
    },
    answer: 'six',
    explanation: [
      '한 칸짜리 세 개, 두 칸짜리 두 개, 세 칸짜리 한 개. 3 + 2 + 1 = 6이에요. 이런 수를 삼각수라고 해요.',
      'Three single ones, two made of two strips, one made of three: 3 + 2 + 1 = 6. Such sums are called triangular numbers.',
    ],
    source: ['수학 교과서의 「삼각수」', 'Encyclopædia Britannica, “figurate number”'],
  },
  {
    id: 'image-mirror-clock',
    topics: ['numbers'],
    difficulty: 3,
    parts: [
      image(
        'image-mirror-clock',
        '거울에 비친, 숫자 없는 시계. 거울 속에서 짧은바늘은 오른쪽 약간 아래를, 긴바늘은 왼쪽 아래의 8시 자리를 가리켜요.',
        'A clock without numerals, seen in a mirror. There the short hand points right and a little down, the long hand to the lower left, where 8 would be.',
      ),
    ],
    question: [
      '거울에 비친 시계예요. 실제로는 몇 시일까요?',
      'You see this clock in a mirror. What time is it really?',
    ],
    labels: {
      mirrored: ['3시 40분', '3:40'],
      real: ['8시 20분', '8:20'],
      later: ['9시 40분', '9:40'],
      earlier: ['4시 20분', '4:20'],
    },
    answer: 'real',
    explanation: [
      '거울은 왼쪽과 오른쪽을 바꿔요. 12시간에서 거울 속 시각을 빼면 돼요. 12시 − 3시 40분 = 8시 20분.',
      'A mirror swaps left and right. Take the mirrored time away from twelve hours: 12:00 − 3:40 = 8:20.',
    ],
    source: ['수학 교과서의 「대칭」', 'Geometry textbook, “reflection”'],
  },
  {
    id: 'image-two-oranges',
    topics: ['numbers'],
    difficulty: 3,
    parts: [
      image(
        'image-two-oranges',
        '나란히 놓인 오렌지 두 개. 첫째는 너비가 65이고 큰 파란 공 여섯 개에 둘러싸여 있어요. 둘째는 너비가 60이고 작은 파란 공 여덟 개에 둘러싸여 있어요.',
        'Two oranges side by side. The first is 65 units wide and lies among six large blue balls; the second is 60 wide and lies among eight small ones.',
      ),
    ],
    question: ['어느 오렌지가 더 클까요?', 'Which orange is larger?'],
    labels: {
      left: ['왼쪽', 'The left one'],
      same: ['둘이 똑같아요', 'They are equal'],
      right: ['오른쪽', 'The right one'],
    },
    answer: 'left',
    explanation: [
      '이웃이 크면 작아 보이고 이웃이 작으면 커 보여요(에빙하우스 착시). 사실은 왼쪽이 8 % 더 넓어요. 화면에 자를 대고 재어 보세요!',
      'Large neighbours make a thing look smaller, small ones larger (the Ebbinghaus illusion). In truth the left orange is 8 % wider. Measure it on the screen!',
    ],
    source: [
      'E. B. 티치너, 「실험 심리학」(1901), 에빙하우스 착시',
      'E. B. Titchener, Experimental Psychology (1901), on Ebbinghaus’s circles',
    ],
  },
  {
    id: 'audio-knocks',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      audio(
        'audio-knocks',
        '똑똑 … 똑똑똑 … 똑똑.',
        'Knock-knock … knock-knock-knock … knock-knock.',
      ),
    ],
    question: ['모두 몇 번 두드렸을까요?', 'How many knocks were there?'],
    labels: {
      six: ['6번', '6'],
      seven: ['7번', '7'],
      eight: ['8번', '8'],
      nine: ['9번', '9'],
    },
    answer: 'seven',
    explanation: [
      '사람은 네 개쯤까지는 세지 않고도 한 번에 알아요. 더 많으면 묶어야 하죠. 2 + 3 + 2처럼요.',
      'Up to about four things we know at once without counting. More than that we have to group: 2 + 3 + 2.',
    ],
    source: [
      'L. Trick·Z. Pylyshyn, 학술지 Psychological Review 101권(1994)',
      'L. Trick and Z. Pylyshyn, Psychological Review 101 (1994)',
    ],
  },
  {
    id: 'audio-morse',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      audio(
        'audio-morse',
        '짧게, 짧게, 길게, 짧게. 쉬었다가 다시 짧게, 짧게, 길게, 짧게.',
        'Short, short, long, short. A pause. Short, short, long, short.',
      ),
    ],
    question: [
      '어떤 글자를 보냈을까요? (· 짧게, − 길게)',
      'Which letter is being sent? (· short, − long)',
    ],
    labels: {
      l: ['L: · − · ·', 'L: · − · ·'],
      q: ['Q: − − · −', 'Q: − − · −'],
      f: ['F: · · − ·', 'F: · · − ·'],
      y: ['Y: − · − −', 'Y: − · − −'],
    },
    answer: 'f',
    explanation: [
      '모스 부호는 자주 쓰는 글자일수록 짧아요. E는 점 하나뿐이죠. 만든 사람들은 인쇄소에 활자가 몇 개씩 있는지 보고 정했어요.',
      'In Morse code common letters are short: E is a single dot. Its makers looked at how much type a printer kept of each letter.',
    ],
    source: [
      '국제전기통신연합(ITU) 권고 M.1677, 브리태니커 「모스 부호」',
      'ITU Recommendation M.1677; Encyclopædia Britannica, “Morse Code”',
    ],
  },
  {
    id: 'audio-sum',
    topics: ['numbers'],
    difficulty: 2,
    parts: [audio('audio-sum', '칠, 곱하기 팔, 빼기 육.', 'Seven, times eight, minus six.')],
    question: [
      '잘 듣고 계산해 보세요. 답은 얼마일까요?',
      'Listen and work it out. What is the result?',
    ],
    labels: {
      fourteen: ['14', '14'],
      fortyeight: ['48', '48'],
      fifty: ['50', '50'],
      sixtytwo: ['62', '62'],
    },
    answer: 'fifty',
    explanation: [
      '곱셈을 먼저 해요. 56 − 6 = 50이에요. 뺄셈부터 하면 7 × 2 = 14가 되어 틀려요.',
      'Multiplication comes first: 56 − 6 = 50. If you subtract first you get 7 × 2 = 14, which is wrong.',
    ],
    source: ['수학 교과서의 「혼합 계산」', 'Maths textbook, “order of operations”'],
  },
  {
    id: 'video-spinning',
    topics: ['numbers'],
    difficulty: 1,
    parts: [
      video(
        'video-spinning',
        '네 도형이 제자리에서 돌아요. 도형마다 흰 점이 12시에서 시작해요. 1초 뒤 점의 자리: 사각형은 2시, 별은 3시, 삼각형은 2시 반, 육각형은 9시 반쯤.',
        'Four shapes spin on the spot. Each has a white dot that starts at twelve o’clock. After one second the dots are here: square two o’clock, star three, triangle half past two, hexagon half past nine.',
      ),
    ],
    question: ['시계 반대 방향으로 도는 도형은 무엇일까요?', 'Which shape turns anticlockwise?'],
    labels: {
      square: ['사각형', 'Square'],
      star: ['별', 'Star'],
      triangle: ['삼각형', 'Triangle'],
      hexagon: ['육각형', 'Hexagon'],
    },
    answer: 'hexagon',
    explanation: [
      '시곗바늘이 이 방향으로 도는 것은 북반구 해시계의 그림자를 따라 만들었기 때문이라고 해요. 남반구에서 발명됐다면 거꾸로 돌았을지도 몰라요.',
      'Clock hands are said to follow the shadow on a sundial in the northern hemisphere. Had clocks been invented in the south, they might turn the other way.',
    ],
    source: ['브리태니커 백과사전 「해시계」 항목', 'Encyclopædia Britannica, “sundial”'],
  },
  {
    id: 'video-den',
    topics: ['numbers', 'animals'],
    difficulty: 3,
    parts: [
      video(
        'video-den',
        '낙엽 굴과 고슴도치들. 세 마리가 들어가고, 한 마리가 반대쪽으로 나오고, 두 마리가 들어가고, 한 마리가 나오고, 한 마리가 들어가요.',
        'Hedgehogs and a den of leaves: three go in, one comes out on the other side, two go in, one comes out, one goes in.',
      ),
    ],
    question: [
      '굴은 처음에 비어 있었어요. 마지막에는 고슴도치가 몇 마리 있을까요?',
      'The den was empty at first. How many hedgehogs are inside at the end?',
    ],
    labels: {
      three: ['3마리', '3'],
      four: ['4마리', '4'],
      five: ['5마리', '5'],
      six: ['6마리', '6'],
    },
    answer: 'four',
    explanation: [
      '3 − 1 + 2 − 1 + 1 = 4. 머릿속에서 수를 고쳐 가며 기억하는 일은 작업 기억이 해요. 작업 기억에는 한 번에 네 덩이쯤밖에 들어가지 않아요.',
      '3 − 1 + 2 − 1 + 1 = 4. Keeping a changing number in mind is the job of working memory, which holds only about four chunks at a time.',
    ],
    source: [
      'N. Cowan, 학술지 Behavioral and Brain Sciences 24권(2001)',
      'N. Cowan, Behavioral and Brain Sciences 24 (2001)',
    ],
  },
  {
    id: 'video-lighthouse',
    topics: ['numbers', 'machines'],
    difficulty: 2,
    parts: [
      video(
        'video-lighthouse',
        '밤의 등대. 반짝, 반짝 — 쉼 — 반짝, 반짝, 반짝 — 쉼 — 반짝.',
        'A lighthouse at night: flash, flash – pause – flash, flash, flash – pause – flash.',
      ),
    ],
    question: ['등대는 모두 몇 번 반짝였을까요?', 'How many times did the lighthouse flash?'],
    labels: {
      five: ['5번', '5 times'],
      six: ['6번', '6 times'],
      seven: ['7번', '7 times'],
      eight: ['8번', '8 times'],
    },
    answer: 'six',
    explanation: [
      '등대마다 반짝이는 박자가 달라요. 이것을 “등질”이라고 하고 해도에 적어 두죠. 그래서 선원은 불빛만 보고도 어느 등대인지 알아요.',
      'Every lighthouse has its own rhythm, called its character and printed on nautical charts. So sailors can tell from the light alone which one they see.',
    ],
    source: [
      '국립해양조사원 「등대표」',
      'International list of lights; any nautical chart, “light characteristics”',
    ],
  },
];
