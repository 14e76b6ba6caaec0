import type { Draft, Words } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

const SPECIALISTS = {
  reader: ['글자를 읽는 전문가(OCR)', 'The text reader (OCR)'],
  speech: ['말을 받아쓰는 전문가', 'The speech recogniser'],
  tune: ['노래를 찾는 전문가', 'The tune finder'],
  blurrer: ['얼굴을 흐리게 가리는 전문가', 'The face blurrer'],
  tracker: ['움직이는 것을 따라가는 전문가', 'The motion tracker'],
  bird: ['새소리를 알아맞히는 전문가', 'The birdsong expert'],
  search: ['웹 검색', 'Web search'],
  calculator: ['계산기', 'The calculator'],
  translator: ['번역기', 'The translator'],
  nobody: ['아무도 안 불러도 돼요', 'Nobody: it can do this alone'],
} as const satisfies Record<string, Words>;

type Specialist = keyof typeof SPECIALISTS;

const MM_REACT_PAPER: Words = [
  'Z. Yang 외, MM-REACT 논문(2023), arXiv:2303.11381',
  'Z. Yang et al., “MM-REACT: Prompting ChatGPT for Multimodal Reasoning and Action” (2023), arXiv:2303.11381',
];
const same = { topics: ['task-specialist'], source: MM_REACT_PAPER, system: 'mm-react' };

function choosing(...names: Specialist[]): Record<string, Words> {
  return Object.fromEntries(names.map((name) => [name, SPECIALISTS[name]]));
}

function asked(ko: string, en: string): Words {
  return [
    `누가 언어 모델에게 부탁했어요. “${ko}” 어떤 전문가를 불러야 할까요?`,
    `Somebody asks a language model: “${en}” Which specialist should it call?`,
  ];
}

/** A language model that only reads and writes, and calls others for the rest, as in MM-ReAct. */
export const specialists: Draft[] = [
  {
    ...same,
    id: 'mt-call-receipt',
    difficulty: 1,
    parts: [
      image(
        'mt-call-receipt',
        '길고 구겨진 영수증. 케이크, 사과, 풍선 그림 옆에 작은 숫자가 빼곡해요. 맨 아래 합계 자리는 찢겨 나갔어요.',
        'A long crumpled receipt. Beside drawings of cake, apples and balloons stand many small numbers; the total at the bottom is torn off.',
      ),
    ],
    question: asked('이 영수증, 모두 얼마야?', 'How much is this receipt in total?'),
    labels: choosing('tune', 'reader', 'blurrer', 'tracker'),
    answer: 'reader',
    explanation: [
      'MM-ReAct에서 챗GPT는 그림을 보지 못하고 파일 이름만 받아요. 숫자가 필요하면 글자 읽는 전문가를 부르고, 돌아온 글로 덧셈을 해요.',
      'In MM-ReAct, ChatGPT never sees the picture, only its file name. It calls a text reader for the numbers and adds up what comes back as text.',
    ],
  },
  {
    ...same,
    id: 'mt-call-class',
    difficulty: 1,
    parts: [
      image(
        'mt-call-class',
        '소풍날의 단체 사진. 잔디밭에 학생 여섯 명이 활짝 웃고 있어요. 글자는 없어요.',
        'A group picture on a school trip: six pupils smile on a lawn. There is no writing.',
      ),
    ],
    question: asked(
      '학교 누리집에 올릴 거야. 누구인지 알아볼 수 없게 해 줘.',
      'We want to put this online. Make sure nobody can be recognised.',
    ),
    labels: choosing('calculator', 'search', 'speech', 'blurrer'),
    answer: 'blurrer',
    explanation: [
      'MM-ReAct의 도구 상자에는 얼굴을 찾는 전문가도 있어요. 어디에 있는지 숫자 좌표로 알려 주면, 그 자리를 가리는 건 쉬운 일이에요.',
      'MM-ReAct’s tool box holds a face detector: it returns the place of each face as numbers, and what has a place can be blurred.',
    ],
  },
  {
    ...same,
    id: 'mt-call-voice-note',
    difficulty: 1,
    parts: [
      audio(
        'mt-call-voice-note',
        '목소리: “내일 소풍은 아홉 시에 학교 앞에서 출발해요.”',
        'A voice: “The school trip leaves tomorrow at nine, from the front gate.”',
      ),
    ],
    question: asked(
      '이 음성 메시지를 알림장에 적어 줘.',
      'Put this voice message into our class diary.',
    ),
    labels: choosing('reader', 'tune', 'speech', 'bird'),
    answer: 'speech',
    explanation: [
      '글만 아는 모델에게 소리는 벽 너머예요. 전문가가 소리를 글로 바꿔 줘야 하죠. MM-ReAct는 그림 전문가를 불렀지만, 부르는 방법은 똑같아요.',
      'To a model that only reads, sound is behind a wall; someone must turn it into text. MM-ReAct’s experts worked on images, but calling works the same way.',
    ],
  },
  {
    ...same,
    id: 'mt-call-earworm',
    difficulty: 1,
    parts: [
      audio(
        'mt-call-earworm',
        '누가 낱말 없이 흥얼거려요. 같은 음 둘, 높은 음 둘, 더 높은 음 둘, 살짝 내려온 긴 음.',
        'Somebody hums without words: two equal notes, two high ones, two a little higher, then a long one a step down.',
      ),
    ],
    question: asked(
      '온종일 이게 머릿속을 맴돌아. 뭐지?',
      'This has been in my head all day. What is it?',
    ),
    labels: choosing('tune', 'speech', 'translator', 'reader'),
    answer: 'tune',
    explanation: [
      '낱말이 없으니 받아쓰기 전문가는 빈손으로 돌아와요. 그래서 MM-ReAct는 전문가마다 “무엇을 잘하는지” 설명서를 먼저 언어 모델에게 읽혀요.',
      'No words: the speech recogniser would come back empty-handed. That is why MM-ReAct first gives the language model a description of what each expert can do.',
    ],
  },
  {
    ...same,
    id: 'mt-call-road',
    difficulty: 2,
    parts: [
      video(
        'mt-call-road',
        '학교 앞 건널목. 자동차, 버스, 자전거가 양쪽에서 오가요. 어떤 것은 나무 뒤로 사라졌다가 다시 나타나요.',
        'A road by a school. Cars, a bus and a bicycle go both ways; some vanish behind a tree and come out again.',
      ),
    ],
    question: asked('지나간 차는 모두 몇 대야?', 'How many vehicles went by in all?'),
    labels: choosing('reader', 'blurrer', 'tracker', 'speech'),
    answer: 'tracker',
    explanation: [
      '나무 뒤로 숨은 차를 두 번 세지 않으려면 끝까지 따라가야 해요. 영상은 너무 커서, MM-ReAct에서도 전문가가 시간 순서대로 간추린 글만 넘겨요.',
      'To avoid counting a hidden car twice, one must follow it. Videos are big, so MM-ReAct’s experts hand over only a summary in text, in order of time.',
    ],
  },
  {
    ...same,
    id: 'mt-call-long-number',
    difficulty: 2,
    parts: [text('48,371 × 9,206 − 17,777', '48,371 × 9,206 − 17,777')],
    question: asked(
      '정확한 값을 알려 줘. 틀리면 로켓이 빗나가!',
      'I need the exact value, or the rocket will miss!',
    ),
    labels: choosing('search', 'translator', 'tune', 'calculator'),
    answer: 'calculator',
    explanation: [
      '언어 모델은 글을 이어 쓰는 데는 뛰어나지만 큰 수의 곱셈은 그럴듯하게 틀려요. 잘 못하는 일을 아는 것도 실력이에요. 답은 445,285,649예요.',
      'Language models continue text superbly, but multiply large numbers with confident mistakes. Knowing what you are bad at is a skill. (It is 445,285,649.)',
    ],
    source: [
      'T. Schick 외, Toolformer 논문(2023), arXiv:2302.04761',
      'T. Schick et al., “Toolformer” (2023), arXiv:2302.04761',
    ],
  },
  {
    ...same,
    id: 'mt-call-tonight',
    difficulty: 1,
    parts: [
      text(
        '오늘 저녁 우리 동네 미세 먼지는 어때? 밖에서 축구해도 돼?',
        'How is the air in our town this evening? May we play football outside?',
      ),
    ],
    question: [
      '언어 모델의 지식은 1년 전에 멈췄어요. 어떤 전문가를 불러야 할까요?',
      'The language model’s knowledge ended a year ago. Which specialist should it call?',
    ],
    labels: choosing('search', 'reader', 'calculator', 'nobody'),
    answer: 'search',
    explanation: [
      '배운 뒤에 생긴 일은 아무리 큰 모델도 몰라요. MM-ReAct의 전문가 가운데에도 빙(Bing) 검색이 있었어요.',
      'What happened after training, no model knows, however large. Among the experts MM-ReAct could call was Bing search.',
    ],
  },
  {
    ...same,
    id: 'mt-call-dawn',
    difficulty: 2,
    parts: [
      audio(
        'mt-call-dawn',
        '숲의 아침. 짧은 휘파람 같은 소리와 빠르게 떨리는 소리가 번갈아 들려요. 사람 목소리는 없어요.',
        'Morning in a wood: short whistles and quick trills take turns. No human voice.',
      ),
    ],
    question: asked('창밖에서 누가 나를 깨우는 거지?', 'Who is waking me up out there?'),
    labels: choosing('speech', 'bird', 'tune', 'translator'),
    answer: 'bird',
    explanation: [
      '새소리 전문가는 정말 있어요. BirdNET은 소리를 그림(스펙트로그램)으로 바꾼 다음, 그 그림을 보고 새를 알아맞혀요.',
      'Such specialists exist: BirdNET turns sound into a picture, a spectrogram, and then recognises birds by looking at it.',
    ],
    source: [
      'S. Kahl 외, BirdNET 논문, Ecological Informatics 61권(2021)',
      'S. Kahl et al., “BirdNET”, Ecological Informatics 61 (2021)',
    ],
  },
  {
    ...same,
    id: 'mt-call-sign',
    difficulty: 3,
    parts: [
      video(
        'mt-call-sign',
        '버스 정류장의 전광판. 불빛 점으로 된 “7 BUSAN 19:05”가 흘러가요. 소리는 없어요.',
        'A lit sign at a bus stop: “7 BUSAN 19:05” runs across it in dots of light. There is no sound.',
      ),
    ],
    question: asked('버스는 몇 시에 떠나?', 'When does the bus leave?'),
    labels: choosing('tracker', 'speech', 'reader', 'bird'),
    answer: 'reader',
    explanation: [
      '움직인다고 늘 움직임이 중요한 건 아니에요! MM-ReAct의 전문가들은 게이트가 아니라 언어 모델이 “글로” 불러요. 그래서 MoE의 전문가와는 달라요.',
      'It moves, but motion is not what matters here! MM-ReAct’s experts are called by a language model in plain text, not chosen by a gate: they are not MoE experts.',
    ],
  },
  {
    ...same,
    id: 'mt-call-poem',
    difficulty: 3,
    parts: [
      text(
        '고슴도치 친구의 생일이야. 네 줄짜리 축하 시를 지어 줘. “뾰족”과 “반쪽”으로 운을 맞춰서!',
        'It is my hedgehog’s birthday. Write a poem of four lines that rhymes “spiky” with “crikey”!',
      ),
    ],
    question: [
      '언어 모델이 이런 부탁을 받았어요. 어떤 전문가를 불러야 할까요?',
      'A language model gets this request. Which specialist should it call?',
    ],
    labels: choosing('search', 'reader', 'calculator', 'nobody'),
    answer: 'nobody',
    explanation: [
      '글쓰기는 언어 모델의 주특기예요. MM-ReAct의 챗GPT도 전문가가 필요한지부터 따지고, 필요 없으면 곧바로 대답해요.',
      'Writing is what a language model does best. In MM-ReAct, too, ChatGPT first considers whether it needs an expert; if not, it just answers.',
    ],
  },
];
