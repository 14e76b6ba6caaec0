/** Prompts about systems known for what goes into them. */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, speech, text, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const systemsSenses: Draft[] = [
  {
    id: 'mm-omni',
    topics: ['mm-systems', 'mm-senses'],
    difficulty: 2,
    parts: [
      image(
        'omni',
        'GPT-4o라고 적힌 뚜껑 닫힌 상자. 글, 그림, 소리, 영상 카드가 들어가고 글, 그림, 소리 카드가 나와요. 상자에는 큰 물음표가 있어요.',
        'A closed box that says GPT-4o. Text, picture, sound and video cards go in; text, picture and sound cards come out. On the box is a large question mark.',
      ),
    ],
    question: [
      '만든 곳이 밝힌 것만으로 말할 수 있는 GPT-4o는 어느 쪽일까요?',
      'Going by what its makers have published, what can GPT-4o be called?',
    ],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      'o는 ‘모든’을 뜻하는 omni의 o예요. 무엇이 드나드는지는 공개됐지만 상자 안은 비공개라서, MoE인지는 밖에서 아무도 몰라요. 모르면 모른다고 하는 것도 실력이에요.',
      'The o is for omni, “everything”. What goes in and out is published, the inside is not, so nobody outside knows whether it is MoE. Saying “we do not know” is a skill, too.',
    ],
    source: SOURCES.gpt4o,
    system: 'gpt-4o',
    unconfirmed: true,
  },
  {
    id: 'mm-matching',
    topics: ['mm-systems', 'mm-senses'],
    difficulty: 2,
    parts: [
      video(
        'matching',
        '위에 그림 카드 셋(사과 하나, 레몬 셋, 배 둘), 옆에 글 카드 셋(2, 1, 3)이 있어요. 카드마다 자기 쪽 신경망을 지나고 그때마다 점이 줄줄이 켜져요. 그러고 나서 가로세로 세 칸짜리 판에서 수가 맞는 칸 셋이 빛나요.',
        'At the top are three picture cards (one apple, three lemons, two pears), at the side three text cards (2, 1, 3). Each passes the network on its side, whose dots light up row by row. Then, on a board of three by three, the three cells where the numbers match begin to shine.',
      ),
    ],
    question: ['CLIP이 일하는 모습이에요. 어느 쪽일까요?', 'CLIP at work. Which of the two is it?'],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      'CLIP은 그림과 글을 숫자로 바꿔 어울리는 짝을 찾아요. 그림을 그리거나 글을 쓰지는 못해요. 중매는 잘 서는데 정작 자기는 말이 없는 친구랄까요.',
      'CLIP turns pictures and texts into numbers and finds out which belong together. It can neither draw nor write: a brilliant matchmaker who never says a word.',
    ],
    source: SOURCES.clip,
    system: 'clip',
  },
  {
    id: 'mm-long-film',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 2,
    parts: [
      image(
        'long-film',
        'Gemini 1.5 Pro의 그림. 글, 그림, 소리, 영상 카드가 게이트로 들어가요. 그 뒤로 로봇이 줄지어 있는데 몇 대만 깨어 있고, 뒤쪽은 안개에 가려 몇 대인지 보이지 않아요.',
        'A drawing of Gemini 1.5 Pro. Text, picture, sound and video cards go into a gate. Behind it stand robots, a few of them awake; further back there is fog, and nobody can count them.',
      ),
    ],
    question: ['Gemini 1.5 Pro는 어느 쪽일까요?', 'Which of the two is Gemini 1.5 Pro?'],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '보고서가 멀티모달이고 희소 MoE라고 밝혀요. 전문가가 몇인지는 안개 속이에요. 동생 격인 1.5 Flash는 멀티모달이지만 밀집 모델이니, 이름이 닮았다고 속까지 같지는 않아요.',
      'Its report says multimodal and sparse MoE; the number of experts stays in the fog. Its sibling 1.5 Flash is multimodal but dense: one family name, two kinds of inside.',
    ],
    source: SOURCES.gemini,
    system: 'gemini',
  },
  {
    id: 'mm-tool-call',
    topics: ['mm-systems', 'mm-senses'],
    difficulty: 3,
    parts: [
      speech(
        'tool-call',
        '저는 글만 읽어요. 사진이 오면, 볼 줄 아는 전문가를 불러요.',
        'I can only read. When a photo comes, I call an expert who can see.',
      ),
    ],
    question: [
      'MM-ReAct의 챗봇이 하는 말이에요. 여기서 ‘전문가’는 무엇일까요?',
      'The chatbot of MM-ReAct is talking. What are its “experts”?',
    ],
    labels: {
      block: ['층 안의 작은 신경망', 'Small networks inside its layers'],
      person: ['사진을 보는 사람', 'People who look at photos'],
      program: ['따로 만든 도구 프로그램', 'Separate programs, its tools'],
      token: ['사진을 자른 토큰', 'Tokens cut out of the photo'],
    },
    answer: 'program',
    explanation: [
      '도구를 엮어 그림까지 다루는 멀티모달 시스템이에요. 논문은 도구를 ‘시각 전문가’라 부르지만 MoE의 전문가와는 달라요. 이름이 같다고 같은 사람은 아니죠.',
      'With its tools, the system as a whole is multimodal. The paper calls them “vision experts”, yet they are not the experts of an MoE. Same name, different people.',
    ],
    source: SOURCES.mmReact,
    system: 'mm-react',
  },
  {
    id: 'mm-react-kind',
    topics: ['mm-systems'],
    difficulty: 3,
    parts: [
      text(
        'MM-ReAct: 글을 읽는 ChatGPT가 사진이나 영상을 만나면, 얼굴 찾기나 글자 읽기 같은 도구를 불러 결과를 글로 받아 봐요. 새로 학습한 것은 아무것도 없어요.',
        'MM-ReAct: when ChatGPT, which reads text, meets a photo or a video, it calls tools that find faces or read signs, and they report in writing. Nothing was newly trained.',
      ),
    ],
    question: [
      '이 시스템 전체는 어느 쪽일까요?',
      'Taken as a whole, which of the two is this system?',
    ],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '글, 사진, 영상을 다루니 시스템 전체로는 멀티모달이에요. 부를 도구는 층 안의 게이트가 아니라 챗봇이 글을 써서 정하니 MoE라고 하지는 않아요.',
      'As a whole it handles text, photos and video, so it is multimodal. Its tools are chosen by a chatbot in writing, not by a gate inside a layer, so it is not called MoE.',
    ],
    source: SOURCES.mmReact,
    system: 'mm-react',
  },
  {
    id: 'mm-two-examples',
    topics: ['mm-systems', 'mm-senses'],
    difficulty: 1,
    parts: [
      video(
        'two-examples',
        '차례로 나타나는 카드 세 장. 사과 두 개 그림 아래에 2, 레몬 세 개 그림 아래에 3. 마지막은 배가 윗줄에 셋, 아랫줄에 둘 있는 그림이고 아래에 물음표가 깜빡여요.',
        'Three cards appear in turn. Two apples, and below them a 2; three lemons, and below them a 3. On the last card are pears, three in the upper row and two in the lower, and below them a blinking question mark.',
      ),
    ],
    question: [
      'Flamingo에게 보여 준 카드예요. 물음표 자리에 Flamingo는 뭐라고 쓸까요?',
      'These cards were shown to Flamingo. What will it write instead of the question mark?',
    ],
    labels: {
      three: ['3', '3'],
      four: ['4', '4'],
      five: ['5', '5'],
      pear: ['“배”', '“pear”'],
    },
    answer: 'five',
    explanation: [
      '예시 두 개만 보고 ‘개수를 써라’라는 규칙을 알아채요. Flamingo는 그림과 글이 섞인 예시로 배우는 멀티모달 모델이에요. 안은 밀집 구조라 MoE는 아니에요.',
      'Two examples are enough to see the rule: write how many. Flamingo picks up tasks from mixed pictures and text, so it is multimodal. Inside it is dense, not MoE.',
    ],
    source: SOURCES.flamingo,
    system: 'flamingo',
  },
  {
    id: 'mm-tiny-gate',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 3,
    parts: [
      text(
        'Flamingo는 그림, 영상, 글을 받아요. 층 사이에 ‘게이트’라는 부품이 있는데, 그림 정보를 얼마나 섞을지 0에서 시작해 조금씩 열려요. 전문가를 고르지는 않아요.',
        'Flamingo takes pictures, video and text. Between its layers sit parts called “gates”: they start at zero and open bit by bit, to let picture information in. They do not choose experts.',
      ),
    ],
    question: ['Flamingo는 어느 쪽일까요?', 'Which of the two is Flamingo?'],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '게이트라는 이름만 보고 MoE라고 하면 함정에 빠져요. 이 게이트는 수도꼭지처럼 양을 조절할 뿐이에요. MoE의 게이트는 누구에게 보낼지 고르는 안내원이고요.',
      'A trap for those who see “gate” and think MoE: these gates work like taps and set an amount. The gate of an MoE is an usher who decides who gets the token.',
    ],
    source: SOURCES.flamingo,
    system: 'flamingo',
  },
  {
    id: 'mm-rumour',
    topics: ['mm-systems', 'mm-ideas'],
    difficulty: 3,
    parts: [
      speech(
        'rumour',
        '들었어? 지피티 포 안에는 전문가가 열여섯이나 있대!',
        'Have you heard? They say there are sixteen experts inside GPT-4!',
      ),
    ],
    question: [
      'OpenAI가 밝힌 것만으로 말할 수 있는 GPT-4는 어느 쪽일까요?',
      'Going by what OpenAI has published, what can GPT-4 be called?',
    ],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '보고서에는 글과 그림을 받는다고만 있고 구조는 적혀 있지 않아요. 전문가가 여덟이라느니 열여섯이라느니 하는 말은 확인되지 않은 소문이에요. 숫자가 붙으면 소문도 그럴듯해 보이죠.',
      'The report says that it takes text and pictures, and nothing about its architecture. Eight experts, sixteen experts: unconfirmed rumours. A number makes any rumour sound better.',
    ],
    source: SOURCES.gpt4,
    system: 'gpt-4',
    unconfirmed: true,
  },
];
