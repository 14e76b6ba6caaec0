/** Prompts about text models that are mixtures of experts. */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, speech, text, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const systemsExperts: Draft[] = [
  {
    id: 'mm-hundred-tongues',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 2,
    parts: [
      image(
        'hundred-tongues',
        '“가, あ, Я, Ω”처럼 여러 나라 글자가 적힌 글 카드들이 게이트로 들어가요. 그 뒤에 로봇 여덟 대가 있고 두 대가 깨어 있어요. 나오는 카드에는 “A”라고 적혀 있어요.',
        'Text cards with letters of many languages, such as “가, あ, Я, Ω”, go into a gate. Behind it are eight robots, two of them awake. The card that comes out says “A”.',
      ),
    ],
    question: [
      'GShard는 100개 언어를 영어로 옮겨요. 어느 쪽일까요?',
      'GShard translates 100 languages into English. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '언어가 100개여도 모달리티는 글 하나예요! 100개 국어를 읽는 사람도 읽을 때는 눈만 쓰는 것처럼요. GShard는 토큰마다 전문가를 둘까지 골라요.',
      'A hundred languages are still one modality: text. Somebody may read a hundred and yet hear nothing. GShard picks up to two experts for each token.',
    ],
    source: SOURCES.gshard,
    system: 'gshard',
  },
  {
    id: 'mm-one-way',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 1,
    parts: [
      video(
        'one-way',
        '글 카드가 한 장씩 게이트에 들어가, 로봇 네 대 가운데 딱 한 대에게 가요. 카드를 받은 로봇만 잠깐 깨어나 불이 켜져요.',
        'One by one, text cards enter a gate and go on to exactly one of four robots. Only the robot that gets a card wakes up and glows for a moment.',
      ),
    ],
    question: [
      'Switch Transformer가 글을 읽는 모습이에요. 어느 쪽일까요?',
      'Switch Transformer reading a text. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '철길의 전환기(switch)처럼 토큰마다 한 길로만 보내요. 전에는 적어도 둘은 골라야 게이트가 배운다고 믿었는데, 하나로도 된다는 것을 보여 줬어요.',
      'Like a railway switch, it sends each token down one track. People had believed that a gate needs at least two to learn; Switch showed that one is enough.',
    ],
    source: SOURCES.switch,
    system: 'switch',
  },
  {
    id: 'mm-eight-boxes',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 1,
    parts: [
      image(
        'eight-boxes',
        'Mixtral 8x7B의 그림. 글 카드가 게이트를 지나 로봇 여덟 대 가운데 두 대에게 가요. 두 로봇에서 나온 길이 다시 하나로 모여 글 카드가 나와요.',
        'A drawing of Mixtral 8x7B. A text card passes a gate and goes to two of eight robots. The ways from these two meet again, and a text card comes out.',
      ),
    ],
    question: ['Mixtral 8x7B는 어느 쪽일까요?', 'Which of the two is Mixtral 8x7B?'],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '전문가 여덟 중 둘이 답하고, 게이트의 가중치로 섞어요. 470억 개 가운데 토큰마다 130억 개만 일하죠. 이름이 전문가 수를 대놓고 알려 주는 친절한 모델이에요.',
      'Two of eight experts answer and the gate’s weights mix them: 13 of 47 billion parameters at work. A kind model that tells the number of its experts in its name.',
    ],
    source: SOURCES.mixtral,
    system: 'mixtral',
  },
  {
    id: 'mm-eight-times',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 3,
    parts: [
      text(
        '8 × 7 = 56. 그런데 Mixtral 8x7B는 층마다 전문가만 8개이고, 나머지 부분은 한 벌뿐이라 모두 함께 써요.',
        '8 × 7 = 56. But Mixtral 8x7B has eight of each expert only; all other parts exist once and are shared.',
      ),
    ],
    question: [
      'Mixtral 8x7B의 매개변수는 모두 몇 개일까요?',
      'How many parameters does Mixtral 8x7B have in all?',
    ],
    labels: {
      active: ['130억 개', '13 billion'],
      total: ['470억 개', '47 billion'],
      product: ['560억 개', '56 billion'],
      more: ['870억 개', '87 billion'],
    },
    answer: 'total',
    explanation: [
      '함께 쓰는 부분은 여덟 번 세지 않으니 470억 개예요. 토큰 하나에는 130억 개만 일하고요. 그래도 메모리에는 470억 개를 다 올려야 해요. 곱셈은 맞는데 세는 법이 달랐네요.',
      'Shared parts are not counted eight times, so it is 47 billion. For one token 13 billion work, and memory still holds all 47. The sum was right, the counting was not.',
    ],
    source: SOURCES.mixtral,
    system: 'mixtral',
  },
  {
    id: 'mm-night-shift',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 2,
    parts: [
      speech(
        'night-shift',
        '저는 글만 읽어요. 전문가 이백쉰여섯 가운데, 여덟만 깨워요.',
        'I read text only. Of two hundred and fifty-six experts, I wake eight.',
      ),
    ],
    question: [
      'DeepSeek-V3의 자기소개예요. 어느 쪽일까요?',
      'DeepSeek-V3 introduces itself. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '여덟 말고도 늘 깨어 있는 공유 전문가가 하나 더 있어요. 일이 몰리면 그 전문가의 편향값을 조금 내려서 다음에는 덜 뽑히게 해요. 벌점 없이 일감을 나누는 셈이죠.',
      'Besides these eight, one shared expert is always awake. Who gets too much work has a bias moved down a little and is called less often: balance without a penalty.',
    ],
    source: SOURCES.deepSeek,
    system: 'deepseek-v3',
  },
  {
    id: 'mm-trillion',
    topics: ['mm-systems', 'mm-routing'],
    difficulty: 2,
    parts: [
      text(
        'GLaM은 매개변수가 모두 1조 2천억 개이고, 토큰 하나에는 966억 개만 써요.',
        'GLaM has 1.2 trillion parameters in all and uses 96.6 billion of them for any one token.',
      ),
    ],
    question: [
      '토큰 하나에 일하는 것은 전체의 얼마쯤일까요?',
      'How much of the model is at work for one token?',
    ],
    labels: {
      eight: ['약 8 %', 'About 8 %'],
      quarter: ['약 25 %', 'About 25 %'],
      half: ['약 50 %', 'About 50 %'],
      most: ['약 92 %', 'About 92 %'],
    },
    answer: 'eight',
    explanation: [
      '966억 ÷ 1조 2천억 ≈ 8 %. 글만 다루는 MoE예요. GPT-3보다 일곱 배쯤 크면서도 학습에 쓴 에너지는 3분의 1이었어요. 덩치는 곰인데 밥은 토끼만큼 먹네요.',
      '96.6 ÷ 1,200 ≈ 8 %: an MoE for text. Seven times as large as GPT-3, it took a third of the energy to train. The size of a bear, the appetite of a rabbit.',
    ],
    source: SOURCES.glam,
    system: 'glam',
  },
];
