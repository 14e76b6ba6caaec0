/** The two ideas side by side: comparisons from everyday life, and what tells them apart. */

import type { Draft, Words } from '#prisma/seed/make/writePrompt';
import { speech, text, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

const LIKE: Words = ['어느 쪽을 닮았을까요?', 'Which of the two is this like?'];

export const ideas: Draft[] = [
  {
    id: 'mm-taxi',
    topics: ['mm-ideas', 'mm-routing'],
    difficulty: 1,
    parts: [
      text(
        '택시 앱이 글로 적은 주소만 받아요. 손님이 부를 때마다 기사 천 명 가운데 알맞은 한 명만 보내요.',
        'A taxi app takes nothing but an address in writing. For each passenger it sends only one fitting driver out of a thousand.',
      ),
    ],
    question: LIKE,
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '천 명 중 한 명, 전문가 하나만 부르는 top-1이에요. 천 명이 한꺼번에 달려오면 빠르기는커녕 길이 막히겠죠. 글만 받으니 멀티모달은 아니에요.',
      'One of a thousand: top-1 routing. If all thousand came, there would be a traffic jam instead of a taxi. It takes text only, so it is not multimodal.',
    ],
    source: SOURCES.switch,
  },
  {
    id: 'mm-newsroom',
    topics: ['mm-ideas', 'mm-senses'],
    difficulty: 2,
    parts: [
      speech(
        'newsroom',
        '화면과 소리와 글을 받아, 기자 백 명 중 네 명만 불러요.',
        'We take in film, sound and text, and call just four of a hundred reporters.',
      ),
    ],
    question: ['이 뉴스룸은 어느 쪽을 닮았을까요?', 'Which of the two is this newsroom like?'],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '세 가지 데이터가 들어오니 멀티모달, 백 명 중 넷만 일하니 MoE. 들어오는 것과 일하는 방식을 따로따로 물어보면 헷갈리지 않아요.',
      'Three kinds of data come in: multimodal. Four of a hundred work: MoE. Ask what comes in and who works as two questions, and there is nothing to mix up.',
    ],
    source: SOURCES.gemini,
  },
  {
    id: 'mm-choir',
    topics: ['mm-ideas'],
    difficulty: 1,
    parts: [
      speech(
        'choir',
        '우리 합창단은 악보만 봐요. 어떤 곡이든 백 명 모두 불러요.',
        'Our choir reads only music. Whatever the song, all hundred of us sing.',
      ),
    ],
    question: ['이 합창단은 어느 쪽을 닮았을까요?', 'Which of the two is this choir like?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '악보 한 가지만 들어오고, 모두가 늘 함께하니 밀집 모델을 닮았어요. 소리는 웅장한데 도시락도 백 개가 필요하죠.',
      'One kind of data comes in, and all take part every time: like a dense model. It sounds grand, and needs a hundred packed lunches.',
    ],
    source: SOURCES.llama3,
  },
  {
    id: 'mm-our-class',
    topics: ['mm-ideas'],
    difficulty: 1,
    parts: [
      text(
        '우리 반 게임: 글, 그림, 소리, 영상 카드가 오면 게이트가 카드마다 알맞은 친구 두 명만 불러 답하게 해요.',
        'This game: cards with texts, pictures, sounds and clips come in, and for each of them the gate calls only two fitting pupils to answer.',
      ),
    ],
    question: ['우리 반은 어느 쪽일까요?', 'Which of the two is your class?'],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '축하해요, 우리 반은 멀티모달 MoE예요! 다만 진짜 전문가는 층 안의 작은 신경망이라 떠들지도, 배고파하지도 않아요.',
      'Congratulations, your class is a multimodal mixture of experts! Real experts, though, are small networks inside a layer. They never chat and never get hungry.',
    ],
    source: SOURCES.limoe,
  },
  {
    id: 'mm-closed-lid',
    topics: ['mm-ideas'],
    difficulty: 2,
    parts: [
      text(
        '상자에 글과 그림을 넣었더니 글이 나왔어요. 뚜껑은 닫혀 있어요.',
        'You put text and a picture into a box, and text comes out. The lid is closed.',
      ),
    ],
    question: [
      '뚜껑을 열어 보아야만 알 수 있는 것은 무엇일까요?',
      'Which one can you only tell by opening the lid?',
    ],
    labels: {
      multimodal: ['멀티모달인지', 'Whether it is multimodal'],
      moe: ['MoE인지', 'Whether it is MoE'],
      both: ['둘 다', 'Both'],
      neither: ['둘 다 아님', 'Neither'],
    },
    answer: 'moe',
    explanation: [
      '멀티모달은 무엇이 드나드는지의 문제라 겉에서 보여요. MoE는 안에서 어떻게 계산하는지의 문제라 만든 사람이 말해 주지 않으면 알기 어려워요. GPT-4가 그런 상자예요.',
      'Multimodal is about what goes in and out, so it shows. MoE is about how it is computed inside, and if the makers say nothing, it stays hidden. GPT-4 is such a box.',
    ],
    source: SOURCES.gpt4,
  },
  {
    id: 'mm-every-lamp',
    topics: ['mm-ideas', 'mm-routing'],
    difficulty: 3,
    parts: [
      video(
        'every-lamp',
        '글 카드가 한 장씩 점으로 된 신경망을 왼쪽에서 오른쪽으로 지나요. 지날 때마다 그 줄의 점이 하나도 빠짐없이 켜져요.',
        'Text cards pass one by one through a network of dots, from left to right. As they pass, every single dot of each column lights up.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '글만 들어가고 점이 전부 켜지는 밀집 모델이에요. 켜진 점 하나하나가 계산이고 전기예요. Llama 3 405B는 낱말 하나에 매개변수 4,050억 개를 다 써요.',
      'Only text goes in and every dot lights up: a dense model. Each lit dot is computation and power. Llama 3 405B uses all its 405 billion parameters for one token.',
    ],
    source: SOURCES.llama3,
  },
  {
    id: 'mm-secret-note',
    topics: ['mm-ideas', 'mm-senses'],
    difficulty: 2,
    parts: [
      text(
        '쪽지에는 “그래, 네가 최고다”라고만 적혀 있어요. 목소리를 듣고 얼굴까지 보니, 놀리는 말이었어요.',
        'The note just says “Sure, you are the best.” With the voice and the face as well, it turns out to be teasing.',
      ),
    ],
    question: [
      '이 이야기가 보여 주는 것은 어느 쪽의 장점일까요?',
      'Whose advantage does this story show?',
    ],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '글, 소리, 표정을 합치니 뜻이 뒤집혔어요. 멀티모달의 장점은 더 풍부한 이해예요. MoE의 장점은 뜻이 아니라 계산에 있고요.',
      'Words, voice and face together turned the meaning round. The advantage of multimodal models is richer understanding; that of MoE lies in computation.',
    ],
    source: SOURCES.survey,
  },
];
