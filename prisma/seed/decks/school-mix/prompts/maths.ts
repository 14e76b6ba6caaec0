import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const maths: Draft[] = [
  {
    id: 'school-lonely-number',
    topics: ['school-maths'],
    difficulty: 1,
    parts: [
      text(
        '소수들이 모여 사진을 찍었어요. 모두 홀수인데 나만 짝수라서, 누가 누군지 찾을 때 내가 제일 먼저 눈에 띄죠.',
        'All the prime numbers met for a photo. They are all odd except me, so I am the first one everybody spots.',
      ),
    ],
    question: ['나는 어떤 수일까요?', 'Which number am I?'],
    labels: {
      zero: ['0', '0'],
      one: ['1', '1'],
      two: ['2', '2'],
      nine: ['9', '9'],
    },
    answer: 'two',
    explanation: [
      '2보다 큰 짝수는 모두 2로 나누어지니 소수가 될 수 없어요. 1은 소수가 아니에요. 소수는 약수가 딱 두 개라야 하는데 1은 하나뿐이거든요.',
      'Every larger even number can be divided by 2. And 1 is no prime: a prime has exactly two divisors, 1 has only itself.',
    ],
    source: ['중학교 수학 교과서 「소인수분해」', 'Encyclopædia Britannica, “prime”'],
  },
  {
    id: 'school-up-and-down',
    topics: ['school-maths'],
    difficulty: 2,
    parts: [
      text(
        '운동화 값이 20 % 올랐다가, 한 달 뒤 20 % 내렸어요. 가게 주인은 “원래 값으로 돌아왔습니다!”라고 써 붙였어요.',
        'A pair of trainers went up by 20 %, and a month later down by 20 %. The shop’s sign says: “Back to the old price!”',
      ),
    ],
    question: [
      '운동화는 처음과 비교해서 얼마가 되었을까요?',
      'How does the price compare with the first one?',
    ],
    labels: {
      same: ['처음과 똑같아요', 'Exactly the same'],
      dearer: ['4 % 비싸요', '4 % dearer'],
      cheaper: ['4 % 싸요', '4 % cheaper'],
      much: ['20 % 싸요', '20 % cheaper'],
    },
    answer: 'cheaper',
    explanation: [
      '1.2 × 0.8 = 0.96이에요. 올릴 때보다 커진 값에서 20 %를 빼니까 더 많이 내려가죠. 주인만 모르는 할인 행사예요.',
      '1.2 × 0.8 = 0.96. The second 20 % is taken from a larger price, so it is more money. A sale the shopkeeper has not noticed.',
    ],
    source: ['중학교 수학 교과서 「비와 백분율」', 'Any maths textbook, “percentage change”'],
  },
  {
    id: 'school-endless-nines',
    topics: ['school-maths'],
    difficulty: 3,
    parts: [
      text(
        '0.9999… 소수점 아래 9가 끝없이 이어져요. 정말로 끝이 없어요.',
        '0.9999… with nines that go on for ever. Really for ever.',
      ),
    ],
    question: ['이 수는 1과 비교해서 어떨까요?', 'How does this number compare with 1?'],
    labels: {
      less: ['아주 조금 작아요', 'A tiny bit smaller'],
      equal: ['1과 똑같아요', 'It is equal to 1'],
      almost: ['영원히 다가가기만 해요', 'It keeps coming closer'],
      none: ['수가 아니에요', 'It is not a number'],
    },
    answer: 'equal',
    explanation: [
      '1/3 = 0.333…의 양쪽에 3을 곱하면 1 = 0.999…가 돼요. 같은 수를 두 가지로 적은 것뿐이죠. 둘 사이에 들어갈 수를 찾아보세요. 없어요!',
      'Take 1/3 = 0.333… and multiply both sides by 3: 1 = 0.999… They are two ways to write one number. Try to find a number between them: there is none.',
    ],
    source: ['중학교 수학 교과서 「순환소수」', 'Any maths textbook, “recurring decimals”'],
  },
  {
    id: 'school-three-squares',
    topics: ['school-maths'],
    difficulty: 1,
    parts: [
      image(
        'school-three-squares-image',
        '직각삼각형의 세 변마다 정사각형이 붙어 있어요. 직각을 낀 두 변의 정사각형에는 9와 16, 가장 긴 변의 정사각형에는 물음표가 있어요.',
        'A right-angled triangle with a square on each side. The squares on the two short sides are marked 9 and 16; the one on the longest side has a question mark.',
      ),
    ],
    question: [
      '물음표가 있는 정사각형의 넓이는 얼마일까요?',
      'What is the area of the square with the question mark?',
    ],
    labels: {
      twenty: ['20', '20'],
      twentyfive: ['25', '25'],
      thirty: ['30', '30'],
      thirtysix: ['36', '36'],
    },
    answer: 'twentyfive',
    explanation: [
      '피타고라스 정리예요. 9 + 16 = 25. 3 : 4 : 5 직각삼각형은 약 3,800년 전 바빌로니아 점토판에도 나와요. 피타고라스보다 천 년 넘게 앞서죠.',
      'Pythagoras: 9 + 16 = 25. Babylonian clay tablets knew such triangles about 3,800 years ago, more than a thousand years before him.',
    ],
    source: [
      '브리태니커 백과사전 「피타고라스 정리」 항목',
      'Encyclopædia Britannica, “Pythagorean theorem”',
    ],
  },
  {
    id: 'school-story-graph',
    topics: ['school-maths', 'school-physics'],
    difficulty: 2,
    parts: [
      image(
        'school-story-graph-image',
        '가로축에는 시계, 세로축에는 아래쪽에 집, 위쪽에 학교가 그려져 있어요. 선은 집에서 비스듬히 절반 넘게 올라가고, 잠깐 수평이다가, 훨씬 가파르게 집까지 내려와요.',
        'A graph: a clock marks the horizontal axis; on the vertical axis a house is at the bottom and a school at the top. The line rises from the house to more than half-way, stays level for a moment and falls much more steeply to the house.',
      ),
    ],
    question: ['그래프는 어떤 이야기일까요?', 'Which story does the graph tell?'],
    labels: {
      hill: ['언덕을 올라가 쉬고 굴러 내려왔어요', 'I climbed a hill, rested and rolled down'],
      bus: ['걷다가 버스를 타고 학교에 갔어요', 'I walked, then took the bus to school'],
      straight: ['쉬지 않고 학교까지 걸었어요', 'I walked to school without a stop'],
      forgot: ['아차, 숙제! 집으로 뛰어갔어요', 'Oh no, my homework! I ran back home'],
    },
    answer: 'forgot',
    explanation: [
      '이 그래프는 길의 모양이 아니라 집에서 떨어진 거리를 보여 줘요. 수평선은 “멈칫”한 순간이고, 기울기가 가파를수록 빨라요.',
      'The line is not the shape of the road but the distance from home. The level part is the moment of horror; the steeper the line, the faster the pupil.',
    ],
    source: [
      '중학교 수학 교과서 「좌표평면과 그래프」',
      'Any maths textbook, “distance–time graphs”',
    ],
  },
  {
    id: 'school-rabbits',
    topics: ['school-maths'],
    difficulty: 2,
    parts: [
      audio(
        'school-rabbits-speech',
        '일, 일, 이, 삼, 오, 팔, 십삼.',
        'One, one, two, three, five, eight, thirteen.',
      ),
    ],
    question: ['다음에 올 수는 무엇일까요?', 'Which number comes next?'],
    labels: {
      fifteen: ['15', '15'],
      eighteen: ['18', '18'],
      twenty: ['20', '20'],
      twentyone: ['21', '21'],
    },
    answer: 'twentyone',
    explanation: [
      '앞의 두 수를 더하면 다음 수가 돼요. 8 + 13 = 21. 피보나치는 1202년에 토끼가 늘어나는 문제로 이 수들을 소개했어요. 토끼는 덧셈을 정말 열심히 해요.',
      'Each number is the sum of the two before: 8 + 13 = 21. Fibonacci introduced them in 1202 with a puzzle about rabbits, who are known for adding.',
    ],
    source: [
      '브리태니커 백과사전 「피보나치 수」 항목',
      'Encyclopædia Britannica, “Fibonacci number”',
    ],
  },
  {
    id: 'school-meeting-beats',
    topics: ['school-maths', 'school-arts'],
    difficulty: 3,
    parts: [
      audio(
        'school-meeting-beats-sound',
        '똑딱 소리가 고르게 이어져요. 나무 소리는 똑딱 세 번마다, 종소리는 네 번마다 울려요. 처음에 둘이 함께 울리고, 나중에 한 번 더 함께 울려요.',
        'A steady ticking. A wooden block sounds at every third tick, a bell at every fourth. At the start they sound together, and later together again.',
      ),
    ],
    question: [
      '나무 소리와 종소리는 함께 울린 뒤 똑딱 몇 번 만에 다시 만날까요?',
      'Block and bell sound together at first. After how many ticks do they meet again?',
    ],
    labels: {
      seven: ['7번', '7'],
      eight: ['8번', '8'],
      twelve: ['12번', '12'],
      sixteen: ['16번', '16'],
    },
    answer: 'twelve',
    explanation: [
      '3과 4의 최소공배수는 12예요. 톱니바퀴의 같은 이가 다시 만나는 때도, 버스 두 대가 함께 오는 때도 최소공배수로 구해요.',
      'The least common multiple of 3 and 4 is 12. It also tells when two buses arrive together again, or when two gear teeth meet.',
    ],
    source: ['중학교 수학 교과서 「최소공배수」', 'Any maths textbook, “least common multiple”'],
  },
  {
    id: 'school-pouring',
    topics: ['school-maths'],
    difficulty: 2,
    parts: [
      video(
        'school-pouring-clip',
        '원뿔 그릇과 원기둥 그릇은 밑면이 똑같이 넓고 높이도 같아요. 원뿔에 가득 찬 물이 원기둥으로 흘러 들어가고, 원기둥 앞은 천으로 가려져 있어요.',
        'A cone and a cylinder with equal circular openings and equal heights. The cone, full of water, runs empty into the cylinder, which is hidden behind a cloth.',
      ),
    ],
    question: [
      '원기둥을 가득 채우려면 원뿔로 모두 몇 번 부어야 할까요?',
      'How many full cones does it take to fill the cylinder?',
    ],
    labels: {
      two: ['2번', '2'],
      three: ['3번', '3'],
      four: ['4번', '4'],
      six: ['6번', '6'],
    },
    answer: 'three',
    explanation: [
      '원뿔의 부피는 밑면과 높이가 같은 원기둥의 딱 3분의 1이에요. 아르키메데스는 이를 에우독소스가 처음 증명했다고 적었어요. 아이스크림콘이 아쉬운 까닭이죠.',
      'A cone holds exactly a third of the cylinder with the same base and height. Archimedes credits the proof to Eudoxus. It is why ice-cream cones are never enough.',
    ],
    source: ['중학교 수학 교과서 「뿔의 부피」', 'Euclid, Elements, book XII, proposition 10'],
  },
  {
    id: 'school-rolling-coin',
    topics: ['school-maths'],
    difficulty: 3,
    parts: [
      video(
        'school-rolling-coin-clip',
        '화살표가 그려진 동전이 똑같은 크기의 멈춘 동전 위에서 출발해, 미끄러지지 않고 둘레를 굴러요. 4분의 1 바퀴를 돌아 오른쪽 옆에 왔을 때 영상이 멈춰요.',
        'A coin with an arrow starts on top of an equal coin that stays still, and rolls around it without slipping. The clip stops when it has gone a quarter of the way and is at the right.',
      ),
    ],
    question: [
      '한 바퀴 돌아 제자리에 올 때까지 구르는 동전은 스스로 몇 번 돌까요?',
      'It rolls all the way round to its start. How many turns does it make about itself?',
    ],
    labels: {
      half: ['반 번', 'Half a turn'],
      one: ['1번', '1 turn'],
      two: ['2번', '2 turns'],
      four: ['4번', '4 turns'],
    },
    answer: 'two',
    explanation: [
      '둘레를 굴러서 한 번, 동전을 끼고 돌아서 또 한 번이에요. 1982년 미국 대학 입학시험에 비슷한 문제가 나왔는데, 보기 가운데 정답이 하나도 없었어요.',
      'One turn for the distance and one more for going round. A similar question stood in the American SAT of 1982, and none of the printed answers was right.',
    ],
    source: [
      'J. Murtagh, Scientific American 2023년 6월, 「모두가 틀린 SAT 문제」',
      'J. Murtagh, “The SAT Problem That Everybody Got Wrong”, Scientific American, June 2023',
    ],
  },
  {
    id: 'school-equal-sides',
    topics: ['school-maths'],
    difficulty: 2,
    parts: [
      image(
        'school-equal-sides-image',
        '공책에 대충 그린 삼각형 ABC. 각 B에는 50°, 각 A에는 물음표가 있어요. 변의 길이는 적혀 있지 않아요.',
        'A rough sketch of a triangle ABC in an exercise book. Angle B is marked 50°, angle A a question mark. No lengths are given.',
      ),
      text('“변 AB와 변 AC는 길이가 같아요.”', '“The sides AB and AC are equally long.”'),
    ],
    question: ['각 A는 몇 도일까요?', 'How large is angle A?'],
    labels: {
      eighty: ['80°', '80°'],
      fifty: ['50°', '50°'],
      sixtyfive: ['65°', '65°'],
      hundred: ['100°', '100°'],
    },
    answer: 'eighty',
    explanation: [
      '두 변이 같으면 마주 보는 각도 같으니 B = C = 50°, 남은 A는 80°예요. 그림만 봐도, 글만 읽어도 알 수 없어요. 둘을 합쳐야 풀려요.',
      'Equal sides face equal angles: B = C = 50°, which leaves 80° for A. The sketch alone or the sentence alone would not have told you.',
    ],
    source: [
      '중학교 수학 교과서 「이등변삼각형의 성질」',
      'Euclid, Elements, book I, proposition 5',
    ],
  },
];
