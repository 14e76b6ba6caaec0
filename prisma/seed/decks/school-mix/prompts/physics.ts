import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const physics: Draft[] = [
  {
    id: 'school-lightest',
    topics: ['school-physics'],
    difficulty: 1,
    parts: [
      text(
        '나는 원소 가운데 가장 가볍고 우주에 가장 많아요. 태양은 나를 연료로 빛나고, 나를 태우면 물이 돼요.',
        'I am the lightest element, and the universe has more of me than of anything else. The Sun shines by me. Burn me, and you get water.',
      ),
    ],
    question: ['나는 어떤 원소일까요?', 'Which element am I?'],
    labels: {
      oxygen: ['산소', 'Oxygen'],
      helium: ['헬륨', 'Helium'],
      carbon: ['탄소', 'Carbon'],
      hydrogen: ['수소', 'Hydrogen'],
    },
    answer: 'hydrogen',
    explanation: [
      '수소라는 이름부터 “물을 만드는 것”이라는 뜻이에요. 여러분 몸의 원자 열 개 가운데 여섯 개쯤이 수소이고, 거의 모두 우주가 태어날 때 생겼어요.',
      'Its name means “maker of water”. About six in ten atoms of your body are hydrogen, and nearly all of them are as old as the universe.',
    ],
    source: ['브리태니커 백과사전 「수소」 항목', 'Encyclopædia Britannica, “hydrogen”'],
  },
  {
    id: 'school-hammer',
    topics: ['school-physics'],
    difficulty: 1,
    parts: [
      text(
        '1971년, 우주 비행사 데이비드 스콧이 달에 서서 오른손에는 망치, 왼손에는 매의 깃털을 들었어요. 그리고 둘을 동시에 놓았어요.',
        'In 1971 the astronaut David Scott stood on the Moon with a hammer in his right hand and a falcon’s feather in his left. He let go of both at once.',
      ),
    ],
    question: ['무슨 일이 일어났을까요?', 'What happened?'],
    labels: {
      hammer: ['망치가 먼저 떨어졌어요', 'The hammer landed first'],
      together: ['둘이 함께 떨어졌어요', 'Both landed together'],
      feather: ['깃털이 먼저 떨어졌어요', 'The feather landed first'],
      floating: ['둘 다 둥둥 떠 있었어요', 'Both stayed afloat'],
    },
    answer: 'together',
    explanation: [
      '달에도 중력은 있지만 공기가 없어서 깃털을 막는 것이 없어요. 스콧은 카메라 앞에서 “갈릴레이 선생이 옳았네요”라고 말했어요.',
      'The Moon has gravity but no air to hold the feather up. “Mr Galileo was correct”, said Scott in front of the camera.',
    ],
    source: ['미국 항공우주국(NASA), 아폴로 15호 기록', 'NASA, Apollo 15 mission records'],
  },
  {
    id: 'school-full-glass',
    topics: ['school-physics'],
    difficulty: 3,
    parts: [
      text(
        '컵에 물이 찰랑찰랑 가득하고, 얼음 한 덩이가 물 위로 머리를 내밀고 떠 있어요. 이제 얼음이 다 녹아요.',
        'A glass is filled to the very brim, and a lump of ice floats in it with its head above the water. Now the ice melts.',
      ),
    ],
    question: ['물은 어떻게 될까요?', 'What will the water do?'],
    labels: {
      overflows: ['컵 밖으로 넘쳐요', 'It runs over'],
      sinks: ['눈에 띄게 줄어들어요', 'It sinks visibly'],
      stays: ['높이가 그대로예요', 'It stays at the brim'],
      waves: ['넘쳤다가 줄어들어요', 'It runs over, then sinks'],
    },
    answer: 'stays',
    explanation: [
      '떠 있는 얼음은 자기 무게만큼의 물을 밀어내요. 녹으면 딱 그만큼의 물이 되죠. 하지만 땅 위의 빙하가 녹으면 바닷물이 불어나요.',
      'Floating ice pushes aside exactly as much water as it will become. Glaciers on land are another matter: when they melt, the sea rises.',
    ],
    source: [
      '브리태니커 백과사전 「아르키메데스의 원리」',
      'Encyclopædia Britannica, “Archimedes’ principle”',
    ],
  },
  {
    id: 'school-three-bulbs',
    topics: ['school-physics'],
    difficulty: 1,
    parts: [
      image(
        'school-three-bulbs-image',
        '건전지 하나에 전구 세 개가 나란히 이어진 회로. 가지마다 스위치가 두 개 있어요. A는 위가 닫히고 아래가 열렸어요. B는 둘 다 열렸어요. C는 둘 다 닫혔어요.',
        'A circuit of one battery and three bulbs side by side. Each branch has two switches. A: upper closed, lower open. B: both open. C: both closed.',
      ),
    ],
    question: ['불이 켜지는 전구는 어느 것일까요?', 'Which bulb lights up?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      none: ['아무것도 안 켜져요', 'None of them'],
    },
    answer: 'c',
    explanation: [
      '전류는 한 바퀴 끊김 없는 길이 있어야 흘러요. 한 군데만 끊겨도 멈추죠. 스위치는 그 길을 일부러 끊는 다리예요.',
      'A current needs a path without a gap, all the way round. A switch is a bridge that we can take away.',
    ],
    source: ['초등·중학교 과학 교과서 「전기 회로」', 'Any physics textbook, “electric circuits”'],
  },
  {
    id: 'school-seesaw',
    topics: ['school-physics', 'school-maths'],
    difficulty: 2,
    parts: [
      image(
        'school-seesaw-image',
        '받침점 양쪽에 같은 간격의 눈금이 있는 수평 막대. 왼쪽 셋째 눈금에 20 kg 상자, 오른쪽 둘째 눈금에 물음표 상자가 놓여 균형을 이루고 있어요.',
        'A level beam with equal marks on both sides of its support. A box of 20 kg stands on the third mark on the left, a box with a question mark on the second mark on the right. They balance.',
      ),
    ],
    question: ['물음표 상자는 몇 kg일까요?', 'How heavy is the box with the question mark?'],
    labels: {
      ten: ['10 kg', '10 kg'],
      twenty: ['20 kg', '20 kg'],
      thirty: ['30 kg', '30 kg'],
      sixty: ['60 kg', '60 kg'],
    },
    answer: 'thirty',
    explanation: [
      '무게와 받침점까지의 거리를 곱한 값이 같아야 해요. 20 × 3 = 30 × 2. 아르키메데스는 설 자리와 긴 지렛대만 있으면 지구도 들겠다고 했대요.',
      'Weight times distance must agree: 20 × 3 = 30 × 2. Archimedes is said to have promised to move the Earth, given a place to stand and a long enough lever.',
    ],
    source: ['중학교 과학 교과서 「지레」', 'Encyclopædia Britannica, “lever”'],
  },
  {
    id: 'school-particles',
    topics: ['school-physics'],
    difficulty: 2,
    parts: [
      image(
        'school-particles-image',
        '왼쪽 상자에 H₂ 분자 네 개와 O₂ 분자 두 개가 있어요. 화살표 오른쪽에 H₂O 분자 하나와 물음표가 있어요.',
        'A box with four molecules of H₂ and two of O₂. To the right of an arrow there is one molecule of H₂O and a question mark.',
      ),
    ],
    question: [
      '상자 속 원자를 남김없이 쓰면 H₂O 분자가 몇 개 생길까요?',
      'All the atoms in the box are used up. How many molecules of H₂O are made?',
    ],
    labels: {
      two: ['2개', '2'],
      four: ['4개', '4'],
      six: ['6개', '6'],
      eight: ['8개', '8'],
    },
    answer: 'four',
    explanation: [
      '수소 원자 8개와 산소 원자 4개. 물 분자 하나에 수소 둘, 산소 하나가 드니 네 개예요. 원자는 짝만 바꿀 뿐 생기거나 사라지지 않아요.',
      'Eight hydrogen and four oxygen atoms; each water takes two and one: four molecules. In a reaction atoms only change partners. None appears, none is lost.',
    ],
    source: [
      '중학교 과학 교과서 「화학 반응의 규칙」',
      'Any chemistry textbook, “conservation of mass”',
    ],
  },
  {
    id: 'school-echo',
    topics: ['school-physics'],
    difficulty: 3,
    parts: [
      audio(
        'school-echo-sound',
        '시계가 1초마다 똑딱거려요. 똑딱 소리에 맞춰 손뼉을 치자, 바로 다음 똑딱 소리에 맞춰 작은 메아리가 돌아와요. 한 번 더 되풀이돼요.',
        'A clock ticks once a second. A clap together with one tick, and a faint echo together with the very next tick. The same once more.',
      ),
    ],
    question: [
      '소리는 1초에 340 m쯤 가요. 메아리를 보낸 절벽은 얼마나 멀리 있을까요?',
      'Sound travels about 340 m a second. How far away is the cliff that sends the echo?',
    ],
    labels: {
      near: ['약 170 m', 'About 170 m'],
      middle: ['약 340 m', 'About 340 m'],
      far: ['약 680 m', 'About 680 m'],
      farthest: ['약 1,000 m', 'About 1,000 m'],
    },
    answer: 'near',
    explanation: [
      '1초 동안 소리는 절벽까지 갔다가 돌아왔어요. 그러니 340 m의 절반이죠. 배는 같은 방법으로 물속에 소리를 보내 바다 깊이를 재요.',
      'In that second the sound went there and back, so halve it. Ships measure the depth of the sea in the same way, with sound in the water.',
    ],
    source: [
      '브리태니커 백과사전 「메아리」·「소나」 항목',
      'Encyclopædia Britannica, “echo” and “sonar”',
    ],
  },
  {
    id: 'school-two-plucks',
    topics: ['school-physics', 'school-arts'],
    difficulty: 2,
    parts: [
      audio(
        'school-two-plucks-sound',
        '뜯은 줄이 먼저 낮은 음을 내고, 다음에 같은 이름의 한 옥타브 높은 음을 내요. 두 번 되풀이돼요.',
        'A plucked string sounds a low note, then the note of the same name one octave higher. Twice over.',
      ),
    ],
    question: [
      '두 음 사이에 연주자는 줄에 무엇을 했을까요?',
      'What did the player do to the string between the two notes?',
    ],
    labels: {
      halved: ['딱 가운데를 눌렀어요', 'Pressed it exactly in the middle'],
      looser: ['줄을 느슨하게 풀었어요', 'Loosened it'],
      thicker: ['더 굵은 줄로 바꿨어요', 'Took a thicker one'],
      harder: ['더 세게 뜯었어요', 'Plucked it harder'],
    },
    answer: 'halved',
    explanation: [
      '떨리는 길이가 절반이 되면 1초에 두 배로 떨려 한 옥타브 높아져요. 세게 뜯으면 커질 뿐이고, 느슨하거나 굵은 줄은 낮아져요.',
      'Half the length vibrates twice as often: an octave higher. Plucking harder is only louder; a looser or thicker string sounds lower.',
    ],
    source: [
      '브리태니커 백과사전 「음향학」의 현의 진동',
      'Encyclopædia Britannica, “sound”, on vibrating strings',
    ],
  },
  {
    id: 'school-cradle',
    topics: ['school-physics'],
    difficulty: 1,
    parts: [
      video(
        'school-cradle-clip',
        '똑같은 쇠구슬 다섯 개가 나란히 매달려 있어요. 왼쪽 두 개를 함께 들어 올렸다가 놓아요. 나머지 셋에 부딪히는 순간 영상이 멈춰요.',
        'Five equal steel balls hang in a row. The two on the left are pulled up together and let go. The clip stops the moment they hit the other three.',
      ),
    ],
    question: [
      '다음 순간, 오른쪽에서 튀어 오르는 구슬은 몇 개일까요?',
      'How many balls will swing up on the right?',
    ],
    labels: {
      one: ['1개(두 배로 빨리)', '1, twice as fast'],
      two: ['2개', '2'],
      three: ['3개', '3'],
      five: ['5개 모두', 'All 5'],
    },
    answer: 'two',
    explanation: [
      '하나가 두 배로 튀면 운동량은 맞지만 에너지가 두 배가 돼요. 공짜 에너지는 없죠. 둘 다 지키는 답은 두 개뿐이에요. 이 장난감을 “뉴턴의 요람”이라고 해요.',
      'One ball at double speed would keep the momentum but double the energy, and nature gives nothing away. Only two balls keep both. The toy is called Newton’s cradle.',
    ],
    source: [
      '브리태니커 백과사전 「뉴턴의 요람」 항목',
      'Encyclopædia Britannica, “Newton’s cradle”',
    ],
  },
  {
    id: 'school-spotlights',
    topics: ['school-physics', 'school-arts'],
    difficulty: 2,
    parts: [
      video(
        'school-spotlights-clip',
        '깜깜한 무대에서 빨간 조명과 초록 조명이 양옆에서 가운데로 다가와요. 둘이 겹치기 직전에 막이 가운데를 가려요.',
        'On a dark stage a red spotlight and a green one move towards each other. Just before they overlap a curtain hides the middle.',
      ),
    ],
    question: [
      '두 빛이 겹친 흰 무대 바닥은 무슨 색으로 보일까요?',
      'Which colour will the white floor have where the two lights overlap?',
    ],
    labels: {
      brown: ['갈색', 'Brown'],
      black: ['검은색', 'Black'],
      blue: ['파란색', 'Blue'],
      yellow: ['노란색', 'Yellow'],
    },
    answer: 'yellow',
    explanation: [
      '빛은 더할수록 밝아져요. 빨강과 초록을 더하면 노랑, 파랑까지 더하면 하양이에요. 여러분 휴대전화에는 노란 불이 없어요. 빨강과 초록이 노란 척하죠.',
      'Adding light makes it brighter: red and green give yellow, with blue they give white. Your phone has no yellow lamps at all; red and green just pretend.',
    ],
    source: [
      '중학교 과학 교과서 「빛의 합성」',
      'Encyclopædia Britannica, “colour”, on additive mixing',
    ],
  },
];
