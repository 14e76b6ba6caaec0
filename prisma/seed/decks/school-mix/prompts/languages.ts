import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const languages: Draft[] = [
  {
    id: 'school-idiom',
    topics: ['school-languages'],
    difficulty: 1,
    parts: [
      text('“오늘 수학 시험? 식은 죽 먹기였지!”', '“The maths test today? A piece of cake!”'),
    ],
    question: ['이 친구의 말은 무슨 뜻일까요?', 'What does this pupil mean?'],
    labels: {
      hungry: ['시험 때문에 배가 고팠어요', 'The test made me hungry'],
      easy: ['시험이 아주 쉬웠어요', 'The test was very easy'],
      cold: ['교실이 추웠어요', 'The classroom was cold'],
      short: ['시험이 짧았어요', 'The test was short'],
    },
    answer: 'easy',
    explanation: [
      '낱말 뜻을 더해서는 나오지 않는 뜻을 가진 말을 관용어라고 해요. 쉬운 일을 한국어는 죽에, 영어는 케이크에 빗대요. 어느 나라나 배가 고팠나 봐요.',
      'An idiom means something its words do not add up to. For an easy task English eats cake and Korean eats cold porridge (식은 죽 먹기). Easy seems to taste good everywhere.',
    ],
    source: [
      '국립국어원 표준국어대사전 「식은 죽 먹기」',
      'Cambridge Dictionary, “a piece of cake”',
    ],
  },
  {
    id: 'school-walking-radio',
    topics: ['school-languages'],
    difficulty: 2,
    parts: [
      text(
        '“내 동생은 걸어 다니는 라디오다. 끄는 단추는 아직 못 찾았다.”',
        '“My little brother is a walking radio. I have not found the off switch yet.”',
      ),
    ],
    question: [
      '“걸어 다니는 라디오”에 쓰인 표현 방법은 무엇일까요?',
      'Which figure of speech is “is a walking radio”?',
    ],
    labels: {
      simile: ['직유(마치 ~처럼)', 'Simile (like …)'],
      onomatopoeia: ['의성어(소리 흉내)', 'Onomatopoeia (imitating a sound)'],
      irony: ['반어(반대로 말하기)', 'Irony (saying the opposite)'],
      metaphor: ['은유(A는 B다)', 'Metaphor (A is B)'],
    },
    answer: 'metaphor',
    explanation: [
      '“라디오처럼 시끄럽다”라고 하면 직유, 아예 “라디오다”라고 하면 은유예요. 은유는 ‘처럼’도 ‘같이’도 없이 둘을 하나로 묶어요.',
      '“As loud as a radio” would be a simile. A metaphor drops “like” and “as” and simply says that one thing is the other.',
    ],
    source: ['중학교 국어 교과서 「비유」 단원', 'Encyclopædia Britannica, “metaphor”'],
  },
  {
    id: 'school-both-ways',
    topics: ['school-languages'],
    difficulty: 1,
    parts: [text('다시 합창합시다', 'Was it a car or a cat I saw?')],
    question: ['이 문장에는 어떤 비밀이 숨어 있을까요?', 'What is special about this sentence?'],
    labels: {
      backwards: ['거꾸로 읽어도 똑같아요', 'It reads the same backwards'],
      every: ['모든 자음이 들어 있어요', 'It contains every letter'],
      rhyme: ['낱말마다 운이 맞아요', 'All its words rhyme'],
      once: ['같은 글자가 한 번도 안 겹쳐요', 'No letter comes twice'],
    },
    answer: 'backwards',
    explanation: [
      '이런 글을 회문이라고 해요. 띄어쓰기와 문장 부호는 눈감아 줘요. 기러기, 토마토, 스위스도 회문이랍니다.',
      'It is a palindrome; spaces and punctuation do not count. “Level”, “noon” and “racecar” are palindromes too.',
    ],
    source: ['국립국어원 우리말샘 「회문」', 'Encyclopædia Britannica, “palindrome”'],
  },
  {
    id: 'school-spelling',
    topics: ['school-languages'],
    difficulty: 3,
    parts: [
      text(
        '방학까지 (        ) 남았어?',
        'Holidays start tomorrow. I will (            ) sleep in.',
      ),
    ],
    question: ['빈칸에 들어갈, 맞춤법에 맞는 말은 무엇일까요?', 'Which spelling is right?'],
    labels: {
      first: ['몇일', 'definately'],
      second: ['몇 일', 'definatly'],
      third: ['며칠', 'definitely'],
      fourth: ['몇칠', 'definitly'],
    },
    answer: 'third',
    explanation: [
      '언제나 ‘며칠’이에요. ‘몇+일’이라면 [며딜]로 소리 나야 하는데 아무도 그렇게 말하지 않죠. 어원이 분명하지 않으면 소리대로 적어요.',
      'Remember the “finite” inside: the word comes from Latin finis, the end. Spell checkers love to offer “defiantly” instead, which would mean that you sleep in as a form of protest.',
    ],
    source: [
      '국립국어원 「한글 맞춤법」 제27항 붙임 2',
      'Cambridge Dictionary, “definitely” and “defiantly”',
    ],
  },
  {
    id: 'school-tongue',
    topics: ['school-languages', 'school-history'],
    difficulty: 2,
    parts: [
      image(
        'school-tongue-image',
        '왼쪽을 보는 얼굴을 옆에서 자른 그림. 혀끝이 윗니 바로 뒤 잇몸에 닿아 있고, 혀의 나머지는 아래쪽에 납작하게 누워 있어요.',
        'A face looking left, cut through the middle. The tip of the tongue is raised to the gum just behind the upper teeth; the rest of the tongue lies flat and low.',
      ),
    ],
    question: [
      '한글 자음은 소리 낼 때의 입 모양을 본떴어요. 이 혀 모양을 본뜬 글자는 무엇일까요?',
      'The basic consonants of Hangul draw what the mouth does. Which letter draws this tongue?',
    ],
    labels: {
      giyeok: ['ㄱ', 'ㄱ (g)'],
      mieum: ['ㅁ', 'ㅁ (m)'],
      siot: ['ㅅ', 'ㅅ (s)'],
      nieun: ['ㄴ', 'ㄴ (n)'],
    },
    answer: 'nieun',
    explanation: [
      '『훈민정음 해례』는 ㄴ이 “혀가 윗잇몸에 닿는 모양”이라고 설명해요. ㄱ은 혀뿌리, ㅁ은 입, ㅅ은 이를 본떴어요. 글자가 곧 발음 설명서인 셈이죠.',
      'The book of 1446 that explains Hangul says so: ㄴ is the tongue touching the upper gum, ㄱ the root of the tongue, ㅁ the mouth, ㅅ a tooth. Letters with a built-in manual.',
    ],
    source: [
      '『훈민정음 해례』(1446), 유네스코 세계 기록 유산',
      'Hunminjeongeum Haerye (1446), UNESCO Memory of the World',
    ],
  },
  {
    id: 'school-sign',
    topics: ['school-languages', 'school-geography'],
    difficulty: 3,
    parts: [
      image(
        'school-sign-image',
        '줄무늬 차양 위의 큰 간판에 키릴 문자로 РЕСТОРАН이라고 쓰여 있어요. 커튼이 드리운 창문이 둘, 문이 하나 있어요.',
        'A big sign in Cyrillic letters, РЕСТОРАН, above a striped awning. Two windows with drawn curtains and a door.',
      ),
    ],
    question: [
      '베오그라드의 거리에서 만난 간판이에요. 여기서 무엇을 할 수 있을까요?',
      'You find this sign in a street in Belgrade. What can you do here?',
    ],
    labels: {
      eat: ['밥을 먹어요', 'Eat a meal'],
      sleep: ['잠을 자요', 'Sleep'],
      shoes: ['신발을 사요', 'Buy shoes'],
      letters: ['편지를 부쳐요', 'Post a letter'],
    },
    answer: 'eat',
    explanation: [
      '키릴 문자의 Р는 R, С는 S, Н은 N 소리예요. 읽어 보면 “레스토란”, 식당이죠. 아는 글자처럼 생겨서 “펙토파흐”라고 읽고 지나가는 여행자가 많아요.',
      'In Cyrillic Р sounds like R, С like S and Н like N, so this says “restoran”. Many hungry travellers have read “pectopah” and walked past.',
    ],
    source: [
      '브리태니커 백과사전 「키릴 문자」 항목',
      'Encyclopædia Britannica, “Cyrillic alphabet”',
    ],
  },
  {
    id: 'school-proverb',
    topics: ['school-languages'],
    difficulty: 1,
    parts: [
      audio(
        'school-proverb-speech',
        '낮말은 새가 듣고, 밤말은 (삐-) 듣는다.',
        'When the cat’s away, the (beep) will play.',
      ),
    ],
    question: ['“삐” 소리에 가려진 동물은 누구일까요?', 'Which animals hide behind the beep?'],
    labels: {
      dog: ['개가', 'Dogs'],
      bird: ['닭이', 'Birds'],
      mouse: ['쥐가', 'Mice'],
      frog: ['두더지가', 'Frogs'],
    },
    answer: 'mouse',
    explanation: [
      '아무도 안 듣는 것 같아도 말을 조심하라는 속담이에요. 영어 속담에서는 쥐가 더 신나요. “고양이가 없으면 쥐들이 논다”라고 하거든요.',
      'Without a boss, everybody does as they please. Korean mice are busier: “Birds hear what is said by day, and mice what is said by night”, so mind your words.',
    ],
    source: [
      '국립국어원 표준국어대사전 「낮말은 새가 듣고 밤말은 쥐가 듣는다」',
      'Cambridge Dictionary, “when the cat’s away, the mice will play”',
    ],
  },
  {
    id: 'school-quick-words',
    topics: ['school-languages'],
    difficulty: 2,
    parts: [
      audio(
        'school-quick-words-speech',
        '간장 공장 공장장은 강 공장장이다.',
        'She sells sea shells by the sea shore.',
      ),
    ],
    question: ['사람들은 왜 이런 문장을 말할까요?', 'What are sentences like this made for?'],
    labels: {
      news: ['소식을 빨리 전하려고', 'To spread news quickly'],
      twister: ['발음을 연습하며 놀려고', 'To train your tongue, for fun'],
      lesson: ['조상의 지혜를 전하려고', 'To pass on old wisdom'],
      trade: ['물건을 많이 팔려고', 'To sell more goods'],
    },
    answer: 'twister',
    explanation: [
      '잰말놀이는 닮은 소리를 잇달아 늘어놓아 혀를 꼬이게 해요. 아나운서도 이런 문장으로 입을 풀어요. 이 문장을 틀리지 않은 것은 컴퓨터 목소리뿐일 거예요.',
      'A tongue twister piles up sounds that are made almost alike, such as s and sh. Actors warm up with them. The synthetic voice had no trouble, having no tongue.',
    ],
    source: ['국립국어원 우리말샘 「잰말놀이」', 'Cambridge Dictionary, “tongue-twister”'],
  },
  {
    id: 'school-word-order',
    topics: ['school-languages'],
    difficulty: 2,
    parts: [
      video(
        'school-word-order-clip',
        '세 카드가 한 줄로 놓여요. 먼저 고양이, 다음에 물고기, 마지막에 크게 벌린 입이에요. 그다음 고양이가 물고기를 먹는 그림이 나타나요.',
        'Three cards are laid in a row: first a cat, then a fish, and last a wide open mouth. Then a cat is seen eating a fish.',
      ),
    ],
    question: [
      '“고양이 – 물고기 – 먹다”. 보통 이런 순서로 말하는 언어는 무엇일까요?',
      '“Cat – fish – eats”: which language normally puts its words in this order?',
    ],
    labels: {
      korean: ['한국어', 'Korean'],
      english: ['영어', 'English'],
      french: ['프랑스어', 'French'],
      chinese: ['중국어', 'Chinese'],
    },
    answer: 'korean',
    explanation: [
      '한국어는 주어 – 목적어 – 동사 순서예요. 그래서 끝까지 들어야 해요. 세계 언어 지도를 보면 이 순서가 가장 흔하고, 일본어와 튀르키예어도 그래요.',
      'Korean goes subject – object – verb, so one has to listen to the very end. A survey of the world’s languages found this order the most common of all; Japanese and Turkish have it too.',
    ],
    source: [
      'M. Dryer, 「주어·목적어·동사의 순서」, 세계 언어 구조 지도(WALS) 81장',
      'M. Dryer, “Order of Subject, Object and Verb”, World Atlas of Language Structures, ch. 81',
    ],
  },
  {
    id: 'school-three-trees',
    topics: ['school-languages'],
    difficulty: 1,
    parts: [
      video(
        'school-three-trees-clip',
        '나무 그림이 천천히 획 네 개짜리 한자로 바뀌어요. 가로획 하나, 세로획 하나, 양옆으로 뻗은 획 둘이에요. 이 글자가 셋이 되어 위에 하나, 아래에 둘 놓여요.',
        'The drawing of a tree slowly turns into a character of four strokes: one across, one down, two slanting away. Then there are three of it, one above two.',
      ),
    ],
    question: [
      '나무 글자 셋을 모아 만든 한자는 무슨 뜻일까요?',
      'Three trees make one Chinese character. What does it mean?',
    ],
    labels: {
      fruit: ['과일', 'Fruit'],
      fire: ['불', 'Fire'],
      forest: ['숲', 'Forest'],
      chair: ['의자', 'Chair'],
    },
    answer: 'forest',
    explanation: [
      '나무 목(木) 셋이 모이면 수풀 삼(森)이에요. 뜻을 더해 만든 이런 한자를 회의자라고 해요. 나무 옆에 사람이 기대면 쉴 휴(休)가 되죠.',
      'One tree is 木, three are 森, a forest. Such characters add up meanings: a person leaning on a tree, 休, means “to rest”.',
    ],
    source: [
      '허신, 『설문해자』(서기 100년 무렵)의 육서',
      'Encyclopædia Britannica, “Chinese writing”',
    ],
  },
];
