/**
 * Eight prompts for before and after the lesson, on its ideas and not on what somebody may have
 * read about a single model. They belong to no other topic, so no act in between uses them up.
 */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, text } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const preAndPost: Draft[] = [
  {
    id: 'mm-test-photo',
    topics: ['mm-test'],
    difficulty: 1,
    parts: [
      text(
        '사진을 올리고 “이 버섯 먹어도 돼?”라고 글로 물으면, 사진과 글을 함께 살펴보고 답하는 모델이에요. 답할 때마다 모델 전체가 계산해요.',
        'You send a photo and type “Can I eat this mushroom?” The model looks at photo and words together. For every answer, all of the model computes.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '사진과 글, 종류가 다른 데이터가 함께 들어가니 멀티모달이에요. 골라 쓰지 않고 전체가 계산하니 MoE는 아니고요. 그리고 모델이 괜찮다고 해도 모르는 버섯은 먹지 마세요!',
      'Two kinds of data go in together, so it is multimodal. All of it computes and nothing is picked, so it is not MoE. And whatever a model says, do not eat mushrooms you do not know!',
    ],
    source: SOURCES.survey,
  },
  {
    id: 'mm-test-pick',
    topics: ['mm-test'],
    difficulty: 1,
    parts: [
      text(
        '글만 읽고 쓰는 모델이에요. 토큰이 들어올 때마다 게이트가 작은 신경망 64개 가운데 2개를 골라 계산을 맡겨요.',
        'A model that reads and writes text only. For each token a gate picks two of 64 small networks, and only these compute.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '들어가는 것은 글뿐이라 멀티모달이 아니에요. 여럿 가운데 몇만 골라 계산하니 MoE예요. 2021년에 나온 GLaM이 꼭 이렇게 생겼어요.',
      'Only text goes in, so it is not multimodal. A few of many are picked to compute: that is a mixture of experts. GLaM of 2021 looks exactly like this.',
    ],
    source: SOURCES.glam,
  },
  {
    id: 'mm-test-diagram',
    topics: ['mm-test'],
    difficulty: 2,
    parts: [
      image(
        'test-diagram',
        '그림. 왼쪽에서 글 카드, 사진 카드, 소리 카드가 들어와요. 게이트에서 길이 로봇 여덟 대로 갈라지는데, 두 대만 깨어 있고 나머지는 자고 있어요.',
        'A diagram. A text card, a picture card and a sound card come in from the left. At a gate the way splits towards eight robots: two are awake, the others asleep.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'both',
    explanation: [
      '무엇이 들어가나? 세 가지 모달리티. 안에서 어떻게 계산하나? 여덟 중 둘만. 서로 다른 질문이라서 두 답이 한꺼번에 ‘예’일 수 있어요.',
      'What goes in? Three modalities. How is it computed inside? By two of eight. These are separate questions, so the answer can be yes twice.',
    ],
    source: SOURCES.gemini,
  },
  {
    id: 'mm-test-why',
    topics: ['mm-test'],
    difficulty: 2,
    parts: [
      text(
        '어느 연구팀이 글만 다루는 모델을 고쳤어요. 층마다 신경망 하나가 있던 자리에 전문가 64개를 두고, 토큰마다 그중 2개만 쓰게 했어요.',
        'A team rebuilds a model that handles text only. Where each layer had one network, it now has 64 experts, and each token uses two of them.',
      ),
    ],
    question: ['왜 이렇게 바꿨을까요?', 'Why would they do that?'],
    labels: {
      senses: ['그림과 소리도 알아듣게 하려고', 'So that it understands pictures and sound'],
      space: ['메모리를 적게 차지하게 하려고', 'So that it needs less memory'],
      check: ['같은 답을 64번 검사하려고', 'So that each answer is checked 64 times'],
      size: [
        '계산은 조금만 늘리고 모델은 크게 하려고',
        'To grow it a lot for little more computation',
      ],
    },
    answer: 'size',
    explanation: [
      'MoE의 목적은 ‘커다란 모델, 적은 계산’이에요. 알아듣는 데이터를 늘리는 것은 멀티모달의 목적이고요. 메모리는 64개를 다 올려야 하니 오히려 더 들어요.',
      'The purpose of MoE is a large model at little computation. Understanding more kinds of data is the purpose of multimodal models. And memory? All 64 must be kept there, so it needs more.',
    ],
    source: SOURCES.switch,
  },
  {
    id: 'mm-test-hundred',
    topics: ['mm-test'],
    difficulty: 1,
    parts: [
      image(
        'test-hundred',
        '가로세로 열 대씩 늘어선 로봇 백 대. 불이 켜진 로봇은 넷뿐이고 나머지는 자고 있어요.',
        'A hundred robots in rows of ten. Four of them glow, and all others are asleep.',
      ),
    ],
    question: [
      '전문가 100명 가운데 4명만 계산해요. 모두 계산할 때와 견주면 전문가들의 계산량은 얼마일까요?',
      'Four of 100 experts compute. How much is that, compared with all of them computing?',
    ],
    labels: {
      four: ['4 %', '4 %'],
      quarter: ['25 %', '25 %'],
      rest: ['96 %', '96 %'],
      whole: ['100 %', '100 %'],
    },
    answer: 'four',
    explanation: [
      '100명 중 4명이 일하니 4 %예요. 나머지 96명은 이번 토큰에는 쉬지만 다음 토큰에 불려 나올 수 있어서, 집에 보내지는 못해요.',
      'Four of a hundred is 4 %. The other 96 rest this time. They may be called for the next token, though, so nobody can send them home.',
    ],
    source: SOURCES.shazeer,
  },
  {
    id: 'mm-test-shelf',
    topics: ['mm-test'],
    difficulty: 3,
    parts: [
      text(
        '층마다 전문가가 8개 있는 모델이에요. 토큰 하나를 처리할 때는 그중 2개만 계산해요.',
        'A model with eight experts in each layer. For any one token, two of them compute.',
      ),
    ],
    question: [
      '모델이 막힘없이 돌아가려면 층마다 전문가 몇 개가 메모리에 있어야 할까요?',
      'How many experts of each layer must be in memory for the model to run without waiting?',
    ],
    labels: {
      two: ['2개', '2'],
      four: ['4개', '4'],
      six: ['6개', '6'],
      eight: ['8개', '8'],
    },
    answer: 'eight',
    explanation: [
      '다음 토큰에 누가 뽑힐지 미리 알 수 없으니 8개 모두 올려 두어야 해요. MoE는 계산을 아낄 뿐 메모리는 아끼지 않아요. 두 권만 펴 볼 거면서 교과서를 다 메고 다니는 셈이죠.',
      'Nobody knows whom the next token will need, so all eight must be there. MoE saves computation, not memory: like carrying every textbook to school and opening two.',
    ],
    source: SOURCES.mixtral,
  },
  {
    id: 'mm-test-pile',
    topics: ['mm-test'],
    difficulty: 2,
    parts: [
      image(
        'test-pile',
        '게이트와 로봇 여섯 대. 거의 모든 카드가 한 로봇에게 가서 산더미처럼 쌓이고 바닥으로 떨어져요. 다른 로봇들은 카드가 없어 자고 있어요.',
        'A gate and six robots. Nearly all cards go to a single robot, pile up beside it and fall to the floor. The other robots have none and are asleep.',
      ),
    ],
    question: [
      '이 게이트를 학습시킬 때 무엇이 빠졌을까요?',
      'What was missing when this gate was trained?',
    ],
    labels: {
      more: ['더 많은 전문가', 'More experts'],
      even: ['일을 고르게 나누게 하는 장치', 'Something that evens out the work'],
      senses: ['더 많은 모달리티', 'More modalities'],
      length: ['더 긴 글', 'Longer texts'],
    },
    answer: 'even',
    explanation: [
      '게이트는 먼저 잘한 전문가에게 자꾸 더 보내요. 전문가를 늘려도 몰리는 곳은 그대로고요. 균형을 잡아 주어야 모두가 배우고, 넘쳐서 버려지는 카드도 줄어요.',
      'Left alone, a gate sends more and more to whoever was good first; adding experts changes nothing. With balance everyone learns, and fewer cards overflow and are dropped.',
    ],
    source: SOURCES.shazeer,
  },
  {
    id: 'mm-test-expert',
    topics: ['mm-test'],
    difficulty: 3,
    parts: [
      text(
        '“우리 언어 모델은 MoE예요. 전문가가 64개나 있지요.”',
        '“Our language model is a mixture of experts. It has 64 of them.”',
      ),
    ],
    question: ['여기서 말하는 전문가는 무엇일까요?', 'What are these experts?'],
    labels: {
      people: ['답을 검사하는 사람', 'People who check the answers'],
      subjects: ['과목마다 따로 만든 AI', 'AIs built separately, one for each subject'],
      blocks: ['층 안에 들어 있는 작은 신경망', 'Small networks inside a layer'],
      encoders: ['모달리티마다 하나씩 있는 인코더', 'Encoders, one for each modality'],
    },
    answer: 'blocks',
    explanation: [
      '전문가는 층 안의 작은 신경망이고, 토큰마다 새로 뽑혀요. 무엇을 맡을지는 학습하면서 저절로 정해져서 ‘수학 전문가’보다 ‘쉼표 전문가’에 가까운 것이 많아요.',
      'Experts are small networks inside a layer, picked anew for every token. What each one does emerges in training, and is often closer to “commas” than to “mathematics”.',
    ],
    source: SOURCES.stMoe,
  },
];
