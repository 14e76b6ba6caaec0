/** How it is computed inside: gates, balance, capacity, cost, and where the metaphor bends. */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, speech, text, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const routing: Draft[] = [
  {
    id: 'mm-all-lamps',
    topics: ['mm-routing'],
    difficulty: 1,
    parts: [
      image(
        'all-lamps',
        '글 카드 한 장이 로봇 여덟 대 모두에게 가요. 여덟 대가 다 깨어 있고, 나온 길이 하나로 모여 글 카드가 나와요.',
        'One text card goes to all of eight robots. Every robot is awake; the ways from them meet, and a text card comes out.',
      ),
    ],
    question: [
      '몇만 골라 쓰는 것을 MoE라고 하면, 이 모델은 어느 쪽일까요?',
      'If MoE means that only a few are used, which of the two is this model?',
    ],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '고르지 않고 모두가 일하면 밀집(dense) 모델이에요. 1991년의 첫 ‘전문가 혼합’은 모두의 답을 섞었지만, 요즘 MoE라고 하면 몇만 골라 쓰는 것을 말해요.',
      'Nobody is picked and all work: that is a dense model. The first mixtures of 1991 did mix the answers of all, but today MoE means that only a few are used.',
    ],
    source: SOURCES.mixture,
  },
  {
    id: 'mm-copies',
    topics: ['mm-routing'],
    difficulty: 1,
    parts: [
      video(
        'copies',
        '글 카드가 한 장씩 게이트에 들어가요. 카드마다 똑같은 카드 두 장이 나와 로봇 여섯 대 가운데 서로 다른 곳으로 가고, 그때마다 받은 로봇들이 깨어나요. 카드마다 깨어나는 로봇이 달라요.',
        'Text cards enter a gate one by one. From each come two copies, which go to different robots out of six; those who get one wake up. Each card wakes other robots.',
      ),
    ],
    question: [
      '게이트는 토큰마다 전문가를 몇 명씩 부를까요? (top-k의 k)',
      'How many experts does the gate call for each token? (the k of top-k)',
    ],
    labels: {
      one: ['1명', '1'],
      two: ['2명', '2'],
      three: ['3명', '3'],
      six: ['6명 모두', 'All 6'],
    },
    answer: 'two',
    explanation: [
      '둘의 답을 게이트의 가중치로 섞어요. 하나만 부르면 싸고, 둘을 부르면 서로 실수를 메워 줘요. Mixtral과 GShard가 둘을 골라요.',
      'The two answers are mixed by the gate’s weights. Calling one is cheaper; two can make up for each other’s mistakes. Mixtral and GShard call two.',
    ],
    source: SOURCES.mixtral,
  },
  {
    id: 'mm-favourite',
    topics: ['mm-routing'],
    difficulty: 2,
    parts: [
      video(
        'favourite',
        '게이트와 로봇 다섯 대. 처음에는 카드가 여기저기로 가지만 점점 가운데 로봇에게만 가요. 가운데 로봇은 땀을 흘리고 나머지는 잠들어요.',
        'A gate and five robots. At first cards go here and there, then more and more only to the one in the middle. It sweats, while the others fall asleep.',
      ),
    ],
    question: ['이 게이트에 무슨 일이 생겼을까요?', 'What has happened to this gate?'],
    labels: {
      fusion: ['모달리티가 합쳐졌어요', 'Modalities were fused'],
      dense: ['밀집 모델이 되었어요', 'It became a dense model'],
      choice: ['전문가가 카드를 골랐어요', 'The experts chose their cards'],
      collapse: ['한쪽으로 쏠려 무너졌어요', 'It collapsed onto one expert'],
    },
    answer: 'collapse',
    explanation: [
      '잘하니까 불리고, 불리니까 더 잘하게 되는 쏠림이에요. 균형 손실이 없던 2017년의 한 실험에서는 가장 바쁜 전문가의 일이 평균의 17.8배였어요. 조별 과제에서 본 듯한 모습이죠?',
      'Good, so called; called, so better. Without a balancing loss, the busiest expert of an experiment in 2017 had 17.8 times the average load. Seen it in group work?',
    ],
    source: SOURCES.shazeer,
  },
  {
    id: 'mm-full-bench',
    topics: ['mm-routing'],
    difficulty: 2,
    parts: [
      video(
        'full-bench',
        '로봇마다 자리가 두 칸씩 있어요. 게이트가 보낸 카드로 맨 위 로봇의 두 칸이 다 찼는데 카드 두 장이 더 와요. 들어가지 못한 카드는 로봇 옆을 지나 오른쪽으로 계속 가요.',
        'Each robot has two places. The gate’s cards fill both places of the top robot, and two more arrive. They find no place, pass by the robots and go on to the right.',
      ),
    ],
    question: [
      'Switch Transformer에서 정원을 넘은 토큰은 어떻게 될까요?',
      'In Switch Transformer, what happens to a token that finds its expert full?',
    ],
    labels: {
      deleted: ['글에서 영영 지워져요', 'It is deleted from the text'],
      waits: ['자리가 날 때까지 기다려요', 'It waits until there is room'],
      passes: [
        '이 층의 전문가를 건너뛰고 다음 층으로 가요',
        'It skips this layer’s experts and goes on',
      ],
      grows: ['전문가가 하나 더 생겨요', 'A new expert is made for it'],
    },
    answer: 'passes',
    explanation: [
      '‘버려졌다’고 하지만 사라지지는 않아요. 전문가의 도움만 못 받고 지름길(잔차 연결)로 다음 층에 가요. 급식을 놓쳤다고 다음 수업까지 빠지는 것은 아닌 것처럼요.',
      'It is called “dropped” but does not vanish: it takes the shortcut (the residual connection) to the next layer, only without help. Missing lunch is not missing school.',
    ],
    source: SOURCES.switch,
  },
  {
    id: 'mm-front-desk',
    topics: ['mm-routing', 'mm-ideas'],
    difficulty: 1,
    parts: [
      speech(
        'front-desk',
        '접수대는 증상을 읽고, 의사 스무 명 중 두 명에게만 보내요.',
        'The front desk reads your note and sends you to just two of twenty doctors.',
      ),
    ],
    question: ['이 병원은 어느 쪽을 닮았을까요?', 'Which of the two is this hospital like?'],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      '접수대는 게이트, 의사는 전문가예요. 다만 비유일 뿐이에요. 진짜 MoE의 전문가는 ‘내과’처럼 이름이 붙어 있지 않고, 낱말 하나마다 층마다 새로 뽑혀요.',
      'The desk is the gate, the doctors are the experts. It is only a comparison: real experts carry no names such as “heart”, and are picked anew for every word, in every layer.',
    ],
    source: SOURCES.shazeer,
  },
  {
    id: 'mm-three-votes',
    topics: ['mm-routing', 'mm-ideas'],
    difficulty: 3,
    parts: [
      text(
        'AI 세 개에 똑같은 글을 주고 다수결로 답을 정해요. 셋 다 밀집 모델이고, 매번 셋 모두 끝까지 계산해요.',
        'Three AIs get the same text, and the majority decides. All three are dense models, and all three compute every time.',
      ),
    ],
    question: ['이 방법은 어느 쪽일까요?', 'Which of the two is this?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '여럿이 답을 모으는 앙상블이에요. 계산이 세 배로 늘죠. MoE는 거꾸로 몇만 골라 계산을 아끼려는 방법이라, 여럿이 있다고 다 MoE는 아니에요.',
      'This is an ensemble: many answers, three times the computation. MoE is the opposite, a few picked to save computation. Having several models does not make it MoE.',
    ],
    source: [
      'L. Breiman, 「Bagging Predictors」, Machine Learning 24권(1996)',
      'L. Breiman, “Bagging Predictors”, Machine Learning 24 (1996)',
    ],
  },
  {
    id: 'mm-cheapest',
    topics: ['mm-routing'],
    difficulty: 2,
    parts: [
      text(
        '매개변수가 많다고 꼭 계산이 많은 것은 아니에요. 토큰 하나에 쓰는 매개변수가 많을수록 계산이 많아요.',
        'More parameters need not mean more computation. What counts is how many of them work on one token.',
      ),
    ],
    question: [
      '토큰 하나를 계산하는 데 가장 적게 드는 모델은 무엇일까요?',
      'Which of these computes least for one token?',
    ],
    labels: {
      mixtral: ['470억 개 중 130억 개를 쓰는 MoE', 'An MoE using 13 of 47 billion'],
      dense: ['700억 개를 다 쓰는 밀집 모델', 'A dense model of 70 billion'],
      maverick: ['4천억 개 중 170억 개를 쓰는 MoE', 'An MoE using 17 of 400 billion'],
      deepSeek: ['6,710억 개 중 370억 개를 쓰는 MoE', 'An MoE using 37 of 671 billion'],
    },
    answer: 'mixtral',
    explanation: [
      '13 < 17 < 37 < 70. 전체가 가장 작은 모델이 답이지만, 가장 비싼 것은 전체가 가장 큰 모델이 아니라 700억 개를 다 쓰는 밀집 모델이에요!',
      '13 < 17 < 37 < 70. The smallest of the four wins, yet the most costly is not the largest: it is the dense one, which uses all its 70 billion.',
    ],
    source: SOURCES.mixtral,
  },
  {
    id: 'mm-floors',
    topics: ['mm-routing'],
    difficulty: 2,
    parts: [
      image(
        'floors',
        '네 층으로 된 탑. 층마다 로봇이 네 대씩 있고, 글 카드에서 나온 길이 층마다 다른 로봇 한 대를 지나 꼭대기로 올라가요. 층마다 입구에 작은 게이트가 있어요.',
        'A tower of several floors with four robots on each. From a text card a way leads to the top; on every floor it passes a small gate and then another one of the robots.',
      ),
    ],
    question: [
      '이 모델에서 게이트는 토큰 하나를 위해 몇 번 고를까요?',
      'In this model, how many times is an expert chosen for one token?',
    ],
    labels: {
      never: ['한 번도 고르지 않아요', 'Never'],
      once: ['글 전체에 한 번', 'Once for the whole text'],
      layer: ['토큰마다 딱 한 번', 'Exactly once'],
      four: ['층마다 한 번씩 네 번', 'Four times, once per layer'],
    },
    answer: 'four',
    explanation: [
      '우리 게임에서는 카드마다 한 번 고르지만, 진짜 모델은 토큰마다 그리고 MoE 층마다 새로 골라요. 그래서 한 낱말이 층층이 다른 전문가를 만나며 올라가요.',
      'Our game chooses once for each card. A real model chooses for every token and again in every MoE layer, so a word meets other experts on each floor.',
    ],
    source: SOURCES.switch,
  },
  {
    id: 'mm-habits',
    topics: ['mm-routing'],
    difficulty: 3,
    parts: [
      text(
        '연구자들이 Mixtral의 전문가들에게 어떤 토큰이 가는지 들여다보았어요. 전문가마다 맡은 과목이 있을 줄 알았는데…',
        'Researchers looked at which tokens go to which of Mixtral’s experts. They expected a subject for each of them, but…',
      ),
    ],
    question: [
      '무엇에 따라 나뉘는 모습이 가장 뚜렷했을까요?',
      'What did the choice follow most clearly?',
    ],
    labels: {
      syntax: ['들여쓰기 같은 글의 꼴', 'Form, such as the indents of code'],
      subject: ['생물, 철학 같은 주제', 'Topics, such as biology or philosophy'],
      modality: ['그림과 소리', 'Pictures and sound'],
      hardness: ['쉬운 글과 어려운 글', 'Easy and difficult texts'],
    },
    answer: 'syntax',
    explanation: [
      '주제별 차이는 거의 없었고, 코드의 들여쓰기나 self 같은 낱말이 한 전문가에게 몰렸어요. ‘전문가’라는 이름에 너무 기대면 실망해요. 띄어쓰기 전문가라니!',
      'Topics hardly mattered, but indents of code and words like “self” often went to the same expert. Do not expect too much of the name “expert”: some are experts in blanks.',
    ],
    source: SOURCES.mixtral,
  },
];
