import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const machines: Draft[] = [
  {
    id: 'text-no-wheels',
    topics: ['machines'],
    difficulty: 2,
    parts: [
      text(
        '나는 바퀴가 없어요. 커다란 팬이 고무 치마 밑으로 공기를 불어 넣으면, 물 위도 갯벌도 모래밭도 그대로 미끄러져 가요.',
        'I have no wheels. Big fans blow air under my rubber skirt, and I glide over water, mud and sand alike.',
      ),
    ],
    question: ['나는 어떤 탈것일까요?', 'Which vehicle am I?'],
    labels: {
      submarine: ['잠수함', 'Submarine'],
      maglev: ['자기 부상 열차', 'Maglev train'],
      hovercraft: ['호버크라프트', 'Hovercraft'],
      airship: ['비행선', 'Airship'],
    },
    answer: 'hovercraft',
    explanation: [
      '호버크라프트는 공기 방석 위에 떠서 가요. 크리스토퍼 코커럴은 깡통 두 개와 바람으로 원리를 시험했고, 1959년 첫 호버크라프트가 영국 해협을 건넜어요.',
      'A hovercraft rides on a cushion of air. Christopher Cockerell tested the idea with two tins and a blower; in 1959 his first craft crossed the English Channel.',
    ],
    source: [
      '브리태니커 백과사전 「크리스토퍼 코커럴」 항목',
      'Encyclopædia Britannica, “Christopher Cockerell”',
    ],
  },
  {
    id: 'text-two-trains',
    topics: ['machines', 'numbers'],
    difficulty: 3,
    parts: [
      text(
        '정오에 빠른 열차가 서울에서 부산으로 떠나요. 한 시간 뒤 느린 열차가 부산에서 서울로 떠나요. 두 열차는 도중에 마주쳐요.',
        'At noon a fast train leaves London for Edinburgh. An hour later a slow train leaves Edinburgh for London. On the way they meet.',
      ),
    ],
    question: [
      '마주친 순간, 서울에서 더 먼 열차는 어느 것일까요?',
      'At that moment, which train is farther from London?',
    ],
    labels: {
      fast: ['빠른 열차', 'The fast train'],
      slow: ['느린 열차', 'The slow train'],
      unknown: ['이것만으로는 몰라요', 'It cannot be known'],
      both: ['둘이 똑같아요', 'Both are equally far'],
    },
    answer: 'both',
    explanation: [
      '마주쳤다는 것은 같은 곳에 있다는 뜻이에요. 그러니 어디서 재도 거리가 같지요. 빠르기와 시각은 여러분을 헷갈리게 하려고 넣었어요.',
      'Trains that meet are at the same place, so they are equally far from anywhere. Speeds and times were only there to mislead you.',
    ],
    source: [
      '지도에 두 열차가 마주치는 점을 찍어서 확인해 보세요',
      'Check it yourself: mark the meeting point on a map',
    ],
  },
  {
    id: 'image-from-above',
    topics: ['machines'],
    difficulty: 1,
    parts: [
      image(
        'image-from-above',
        '바로 위에서 본 모습. 헬멧을 쓴 사람이 몸을 숙여 구부러진 넓은 손잡이를 잡고 있어요. 가느다란 바퀴가 앞뒤로 하나씩 있어요.',
        'From straight above: a person in a helmet bends forward and holds a wide curved bar. There is one thin wheel in front and one behind.',
      ),
    ],
    question: ['위에서 내려다본 이것은 무엇일까요?', 'What are we looking down on?'],
    labels: {
      bicycle: ['자전거', 'A bicycle'],
      wheelchair: ['휠체어', 'A wheelchair'],
      pram: ['유아차', 'A pram'],
      lawnmower: ['잔디 깎는 기계', 'A lawnmower'],
    },
    answer: 'bicycle',
    explanation: [
      '자전거는 아주 알뜰한 탈것이에요. 같은 거리를 갈 때 걷는 사람의 5분의 1쯤 되는 에너지만 써요.',
      'A bicycle is wonderfully thrifty: for the same distance a cyclist needs only about a fifth of the energy of someone walking.',
    ],
    source: [
      'S. Wilson, 「자전거 기술」, Scientific American 1973년 3월호',
      'S. S. Wilson, “Bicycle Technology”, Scientific American, March 1973',
    ],
  },
  {
    id: 'image-gears',
    topics: ['machines', 'numbers'],
    difficulty: 2,
    parts: [
      image(
        'image-gears',
        '톱니바퀴 네 개가 한 줄로 맞물려 있어요. 화살표는 첫째 톱니바퀴가 시계 방향으로 돈다고 알려 줘요. 넷째에는 물음표가 있어요.',
        'Four toothed wheels mesh in a row. An arrow shows that the first one turns clockwise; the fourth one carries a question mark.',
      ),
    ],
    question: [
      '화살표처럼 첫째 톱니바퀴를 돌리면 마지막 톱니바퀴는 어떻게 될까요?',
      'The first wheel turns as the arrow shows. What does the last one do?',
    ],
    labels: {
      same: ['시계 방향으로 돌아요', 'It turns clockwise'],
      opposite: ['시계 반대 방향으로 돌아요', 'It turns anticlockwise'],
      stuck: ['꼼짝하지 않아요', 'It cannot move'],
    },
    answer: 'opposite',
    explanation: [
      '맞물린 톱니바퀴는 서로 반대로 돌아요. 그래서 짝수 번째는 언제나 첫째와 반대예요. 세 개가 서로 둥글게 맞물리면 아무것도 돌지 못해요.',
      'Meshing gears turn in opposite directions, so every even one turns against the first. Three gears that all touch each other would be stuck.',
    ],
    source: ['기술·가정 교과서의 「기계 요소」', 'Any technology textbook, “gear trains”'],
  },
  {
    id: 'audio-siren',
    topics: ['machines'],
    difficulty: 2,
    parts: [
      audio(
        'audio-siren',
        '두 음으로 된 사이렌이 점점 커져요. 3초쯤 지나자 두 음이 모두 미끄러지듯 낮아지고, 소리가 작아져요.',
        'A two-tone siren grows louder. After about three seconds both tones slide down, and it grows softer.',
      ),
    ],
    question: ['구급차는 어떻게 움직이고 있을까요?', 'What is the ambulance doing?'],
    labels: {
      approaching: ['계속 다가와요', 'It only comes closer'],
      leaving: ['계속 멀어져요', 'It only drives away'],
      passing: ['앞을 지나쳐 가요', 'It drives past'],
      waiting: ['가만히 서 있어요', 'It stands still'],
    },
    answer: 'passing',
    explanation: [
      '다가올 때는 소리의 물결이 촘촘해져 높게, 멀어질 때는 벌어져 낮게 들려요. 도플러 효과예요. 1845년에는 달리는 기차에서 나팔을 불어 확인했어요.',
      'Coming closer, sound waves are squeezed and sound higher; going away, they are stretched and sound lower. This Doppler effect was tested in 1845 with trumpeters on a train.',
    ],
    source: [
      '브리태니커 백과사전 「도플러 효과」 항목',
      'Encyclopædia Britannica, “Doppler effect”',
    ],
  },
  {
    id: 'audio-rotor',
    topics: ['machines'],
    difficulty: 1,
    parts: [
      audio(
        'audio-rotor',
        '1초에 열한 번쯤 공기를 때리는 둔탁한 소리와 가는 휘파람 같은 소리가 위에서 점점 가까워져요.',
        'Heavy slaps of air, about eleven a second, over a thin whistling whine; it comes closer from above.',
      ),
    ],
    question: ['어떤 탈것의 소리일까요?', 'Which vehicle is this?'],
    labels: {
      sailboat: ['돛단배', 'Sailing boat'],
      steam: ['증기 기관차', 'Steam engine'],
      bicycle: ['자전거', 'Bicycle'],
      helicopter: ['헬리콥터', 'Helicopter'],
    },
    answer: 'helicopter',
    explanation: [
      '두두두 하는 소리는 회전 날개가 공기를 때리고, 앞 날개가 남긴 소용돌이를 다시 가를 때 나요. 날개 끝은 1초에 200 m쯤 움직여요.',
      'The slapping comes from rotor blades that hit the air and cut through each other’s swirling wake. The blade tips move at about 200 metres a second.',
    ],
    source: [
      '미국 항공우주국(NASA)의 헬리콥터 소음 연구',
      'NASA research on helicopter noise (blade–vortex interaction)',
    ],
  },
  {
    id: 'audio-rails',
    topics: ['machines'],
    difficulty: 1,
    parts: [
      audio(
        'audio-rails',
        '기적이 울리고, 증기 내뿜는 소리가 처음에는 띄엄띄엄, 그러다 점점 촘촘하게 들려요.',
        'A whistle. Then puffs of steam, far apart at first and closer and closer together.',
      ),
    ],
    question: ['증기 기관차는 지금 무엇을 하고 있을까요?', 'What is the steam engine doing?'],
    labels: {
      departing: ['출발하고 있어요', 'It is setting off'],
      arriving: ['도착하고 있어요', 'It is pulling in'],
      cruising: ['같은 빠르기로 달려요', 'It runs at a steady speed'],
      standing: ['멈춰 서 있어요', 'It is standing still'],
    },
    answer: 'departing',
    explanation: [
      '칙칙폭폭 소리는 실린더에서 증기가 나갈 때 나요. 실린더가 두 개면 바퀴가 한 번 돌 때 네 번 나죠. 그래서 소리가 촘촘해지면 빨라지는 거예요.',
      'Each puff is steam leaving a cylinder. With two cylinders there are four to every turn of the wheels, so quicker puffs mean a faster train.',
    ],
    source: ['브리태니커 백과사전 「기관차」 항목', 'Encyclopædia Britannica, “locomotive”'],
  },
  {
    id: 'video-race',
    topics: ['machines'],
    difficulty: 2,
    parts: [
      video(
        'video-race',
        '자동차 세 대가 결승선을 향해 달려요. 빨간 차는 앞서지만 점점 느려져요. 노란 차는 빠르기가 그대로예요. 파란 차는 맨 뒤에서 출발해 점점 빨라지고, 영상이 멈출 때 노란 차를 앞질러요.',
        'Three cars head for the finish. The red car leads but gets slower and slower. The yellow car keeps its speed. The blue car starts last, gets faster and faster, and is overtaking the yellow car when the clip stops.',
      ),
    ],
    question: [
      '이대로 달리면 누가 결승선을 먼저 지날까요?',
      'If they go on like this, who will cross the line first?',
    ],
    labels: {
      red: ['빨간 차', 'The red car'],
      blue: ['파란 차', 'The blue car'],
      yellow: ['노란 차', 'The yellow car'],
    },
    answer: 'blue',
    explanation: [
      '앞서 있는 것과 빠른 것, 점점 빨라지는 것은 서로 달라요. 위치, 속도, 가속도죠. 마지막 장면에서 파란 차는 빨간 차보다 여덟 배 빨라요.',
      'Being ahead, being fast and getting faster are three things: position, speed, acceleration. In the last picture the blue car is eight times as fast as the red one.',
    ],
    source: ['과학 교과서의 「물체의 운동」', 'Physics textbook, “motion”'],
  },
  {
    id: 'video-train',
    topics: ['machines', 'nature'],
    difficulty: 1,
    parts: [
      video(
        'video-train',
        '증기 기관차가 왼쪽으로 물러나고, 하늘의 연기가 굴뚝 속으로 모여들어요. 땅에 있던 사과가 나뭇가지로 날아올라 붙어요.',
        'A steam engine moves off to the left while smoke gathers from the sky and dives into its chimney. An apple rises from the ground and joins a branch.',
      ),
    ],
    question: ['이 영상은 어떻게 재생되고 있을까요?', 'How is this film being played?'],
    labels: {
      backwards: ['거꾸로', 'Backwards'],
      normal: ['제대로', 'Normally'],
      slow: ['느린 동작으로', 'In slow motion'],
      fast: ['빨리 감기로', 'Speeded up'],
    },
    answer: 'backwards',
    explanation: [
      '연기는 퍼지고 사과는 떨어져요. 그 반대는 저절로 일어나지 않죠. 물리학자들은 이것을 “시간의 화살”이라고 불러요.',
      'Smoke spreads and apples fall; the opposite never happens by itself. Physicists call this the arrow of time.',
    ],
    source: [
      '브리태니커 백과사전 「엔트로피」 항목',
      'Encyclopædia Britannica, “entropy (physics)”',
    ],
  },
];
