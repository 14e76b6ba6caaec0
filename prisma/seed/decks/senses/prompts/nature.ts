import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const nature: Draft[] = [
  {
    id: 'text-largest-desert',
    topics: ['nature'],
    difficulty: 3,
    parts: [
      text(
        '나는 지구에서 가장 넓은 사막이에요. 비도 눈도 거의 내리지 않아요. 그런데 나에게 올 때 낙타를 데려오는 사람은 아무도 없어요.',
        'I am the largest desert on Earth. Hardly any rain or snow falls on me. And yet nobody who visits me ever brings a camel.',
      ),
    ],
    question: ['나는 어느 곳일까요?', 'Which place am I?'],
    labels: {
      sahara: ['사하라', 'The Sahara'],
      gobi: ['고비', 'The Gobi'],
      arabia: ['아라비아', 'Arabia'],
      antarctica: ['남극', 'Antarctica'],
    },
    answer: 'antarctica',
    explanation: [
      '사막은 더운 곳이 아니라 비나 눈이 아주 적게 내리는 곳이에요. 남극 대륙은 약 1,400만 ㎢로, 900만 ㎢쯤 되는 사하라보다 훨씬 넓어요.',
      'A desert is not a hot place but a dry one. Antarctica covers about 14 million square kilometres, the Sahara about 9 million.',
    ],
    source: [
      '미국 지질조사국(USGS), 브리태니커 백과사전 「사막」 항목',
      'US Geological Survey; Encyclopædia Britannica, “desert”',
    ],
  },
  {
    id: 'text-morning-grass',
    topics: ['nature'],
    difficulty: 2,
    parts: [
      text(
        '아무도 내가 내리는 걸 못 봤어요. 나는 내리지 않거든요. 밤새 풀잎이 차가워지면 공기 속 수증기가 그 위에 맺혀요. 해가 뜨면 반짝이다가 금세 사라져요.',
        'Nobody saw me fall, and I didn’t. At night the grass grew colder than the air, and the air’s moisture settled on it. At sunrise I sparkle; soon after I am gone.',
      ),
    ],
    question: ['나는 무엇일까요?', 'What am I?'],
    labels: {
      dew: ['이슬', 'Dew'],
      drizzle: ['이슬비', 'Drizzle'],
      fog: ['안개', 'Fog'],
      hail: ['우박', 'Hail'],
    },
    answer: 'dew',
    explanation: [
      '공기가 차가운 것에 닿아 식으면 품고 있던 수증기가 물방울이 돼요. 이때의 온도가 이슬점이에요. 풀잎이 0 ℃보다 차가우면 이슬 대신 서리가 생겨요.',
      'Air that touches something cold cannot keep all its water vapour. The temperature at which drops form is called the dew point. If the grass is below 0 °C, frost forms instead.',
    ],
    source: ['중학교 과학 교과서 「이슬점」', 'Science textbook, “dew point”'],
  },
  {
    id: 'image-moon',
    topics: ['nature'],
    difficulty: 3,
    parts: [
      image(
        'image-moon',
        '해 뜨기 직전의 하늘. 기와지붕 위로 달이 떠 있는데, 왼쪽 아래 가장자리만 가늘게 빛나요.',
        'The sky before sunrise. Above tiled roofs hangs the Moon; only a thin arc on its lower left edge is bright.',
      ),
    ],
    question: [
      '해 뜨기 직전 우리나라의 하늘이에요. 이 달의 이름은 무엇일까요?',
      'Korea, just before sunrise. Which phase of the Moon is this?',
    ],
    labels: {
      waxing: ['초승달', 'Waxing crescent'],
      first: ['상현달', 'First quarter'],
      last: ['하현달', 'Last quarter'],
      waning: ['그믐달', 'Waning crescent'],
    },
    answer: 'waning',
    explanation: [
      '북반구에서는 오른쪽이 빛나면 차오르는 달, 왼쪽이 빛나면 기우는 달이에요. 그믐달은 해보다 조금 먼저 동쪽에서 떠요.',
      'In the northern hemisphere a Moon lit on its right is growing, one lit on its left is shrinking. The last thin crescent rises in the east shortly before the Sun.',
    ],
    source: ['한국천문연구원 천문우주지식정보 「달의 위상」', 'NASA Science, “Moon phases”'],
  },
  {
    id: 'image-wind',
    topics: ['nature'],
    difficulty: 2,
    parts: [
      image(
        'image-wind',
        '위쪽이 북쪽인 섬 지도. 연기, 바람 자루, 빨래, 나무가 모두 지도의 오른쪽 가장자리를 향해 날려요.',
        'A map of an island, north at the top. Smoke, windsock, washing and treetops all stretch towards the right edge of the map.',
      ),
    ],
    question: [
      '일기예보에서는 이 바람을 뭐라고 부를까요?',
      'What would a weather report call this wind?',
    ],
    labels: {
      west: ['서풍', 'West wind'],
      south: ['남풍', 'South wind'],
      east: ['동풍', 'East wind'],
      north: ['북풍', 'North wind'],
    },
    answer: 'west',
    explanation: [
      '바람의 이름은 불어오는 쪽을 따라 지어요. 서쪽에서 동쪽으로 부는 바람이니 서풍이에요.',
      'Winds are named after where they come from. This one blows from west to east, so it is a west wind.',
    ],
    source: [
      '기상청 날씨누리 「풍향」 설명',
      'World Meteorological Organization; any weather textbook, “wind direction”',
    ],
  },
  {
    id: 'audio-outdoors',
    topics: ['nature'],
    difficulty: 1,
    parts: [
      audio(
        'audio-outdoors',
        '쏴아 하는 소리가 2초쯤 커졌다가 부서지며 천천히 잦아들고, 다시 커져요. 멀리서 새가 끼룩거려요.',
        'A broad hiss swells for about two seconds, breaks and slowly drains away, then swells again. Birds cry far off.',
      ),
    ],
    question: ['여기는 어디일까요?', 'Where are you?'],
    labels: {
      beach: ['바닷가', 'On a beach'],
      campfire: ['모닥불 옆', 'By a campfire'],
      waterfall: ['폭포 아래', 'Under a waterfall'],
      street: ['비 오는 거리', 'In a rainy street'],
    },
    answer: 'beach',
    explanation: [
      '파도 소리는 부서지는 물속에 갇힌 수많은 공기 방울이 떨리며 내는 소리예요. 폭포나 비와 달리 밀려왔다 물러가는 박자가 있어요.',
      'The roar of a breaking wave comes from countless vibrating air bubbles in the water. Unlike rain or a waterfall it has a rhythm: in and out.',
    ],
    source: [
      'G. Deane, 미국음향학회지(JASA) 102권(1997)',
      'G. Deane, Journal of the Acoustical Society of America 102 (1997)',
    ],
  },
  {
    id: 'audio-bottle',
    topics: ['nature'],
    difficulty: 2,
    parts: [
      audio(
        'audio-bottle',
        '물 흐르는 소리. 그 울림이 처음에는 천천히, 끝으로 갈수록 빠르게 높아지다가 멈춰요.',
        'Running water. Its ring climbs, slowly at first, faster towards the end, and then stops.',
      ),
    ],
    question: ['병에 무슨 일이 일어나고 있을까요?', 'What is happening to the bottle?'],
    labels: {
      emptied: ['물이 쏟아져 나와요', 'It is being poured out'],
      filled: ['물이 채워지고 있어요', 'It is being filled'],
      shaken: ['물이 든 채 흔들려요', 'It is being shaken'],
      boiled: ['물이 끓고 있어요', 'The water in it boils'],
    },
    answer: 'filled',
    explanation: [
      '물이 차오를수록 위에 남은 공기 기둥이 짧아져 소리가 높아져요. 그래서 사람들은 보지 않고도 병이 얼마나 찼는지 알 수 있어요.',
      'As the water rises, the column of air above it gets shorter and its tone higher. People can tell by ear how full a bottle is.',
    ],
    source: [
      'P. Cabe·J. Pittenger, 학술지 JEP: Human Perception and Performance 26권(2000)',
      'P. Cabe and J. Pittenger, JEP: Human Perception and Performance 26 (2000)',
    ],
  },
  {
    id: 'video-storm',
    topics: ['nature', 'numbers'],
    difficulty: 2,
    parts: [
      video(
        'video-storm',
        '밤바다에 번개가 번쩍이자 초시계가 움직여요. 눈금 하나가 1초인데, 바늘이 눈금 셋을 지나자 천둥소리가 들리고 시계가 멈춰요.',
        'Lightning flashes over the sea at night and a stopwatch starts. Each mark is a second; at the third mark thunder rolls and the watch stops.',
      ),
    ],
    question: ['번개는 얼마나 멀리서 쳤을까요?', 'How far away was the lightning?'],
    labels: {
      near: ['약 100 m', 'About 100 m'],
      middle: ['약 1 km', 'About 1 km'],
      far: ['약 3 km', 'About 3 km'],
      farthest: ['약 10 km', 'About 10 km'],
    },
    answer: 'middle',
    explanation: [
      '빛은 거의 바로 오지만 소리는 1초에 약 340 m를 가요. 3초면 1 km쯤이죠. 번개와 천둥 사이가 30초보다 짧으면 건물 안으로 피하세요.',
      'Light arrives at once, sound travels about 340 metres a second, so three seconds mean one kilometre. If the gap is under 30 seconds, go indoors.',
    ],
    source: [
      '기상청 「낙뢰」 안내, 행정안전부 국민행동요령',
      'US National Weather Service, lightning safety',
    ],
  },
  {
    id: 'video-falling',
    topics: ['nature'],
    difficulty: 1,
    parts: [
      video(
        'video-falling',
        '먹구름에서 하얀 알갱이가 곧장 쏟아져요. 자동차 지붕과 땅에 부딪혀 통통 튀어 오르고 그대로 쌓여요.',
        'White balls shoot straight down from dark clouds, bounce off a car’s roof and the ground, and stay where they land.',
      ),
    ],
    question: ['하늘에서 떨어지는 것은 무엇일까요?', 'What is coming down?'],
    labels: {
      rain: ['비', 'Rain'],
      snow: ['함박눈', 'Snowflakes'],
      hail: ['우박', 'Hail'],
      petals: ['꽃잎', 'Petals'],
    },
    answer: 'hail',
    explanation: [
      '우박은 단단한 얼음덩어리라서 튀어 올라요. 눈은 나풀나풀 내리고 비는 튀며 흩어지죠. 지름이 5 mm가 넘으면 우박이라고 불러요.',
      'Hail is made of hard lumps of ice, so it bounces; snowflakes drift and raindrops splash. Lumps from 5 millimetres across are called hail.',
    ],
    source: [
      '세계기상기구(WMO) 국제 구름 도감 「우박」',
      'World Meteorological Organization, International Cloud Atlas, “hail”',
    ],
  },
];
