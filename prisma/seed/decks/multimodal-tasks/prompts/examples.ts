import type { Draft, Words } from '#prisma/seed/make/writePrompt';
import { image, video } from '../parts';

const QUESTION: Words = [
  '두 보기에는 답이 적혀 있어요. 규칙을 찾아 물음표에 들어갈 답을 골라 보세요.',
  'Two examples are solved. Find the rule: what belongs in place of the question mark?',
];
const FLAMINGO_PAPER: Words = [
  'J.-B. Alayrac 외, 플라밍고 논문(2022), arXiv:2204.14198',
  'J.-B. Alayrac et al., “Flamingo: a Visual Language Model for Few-Shot Learning” (2022), arXiv:2204.14198',
];
const same = {
  topics: ['task-examples'],
  question: QUESTION,
  source: FLAMINGO_PAPER,
  system: 'flamingo',
};

/** Two solved examples and then the query: in-context learning as in Flamingo. */
export const examples: Draft[] = [
  {
    ...same,
    id: 'mt-show-animals',
    difficulty: 1,
    parts: [
      image(
        'mt-show-animals',
        '세 칸 그림. 강아지 → 4. 오리 → 2. 무당벌레 → 물음표.',
        'Three panels. A dog → 4. A duck → 2. A ladybird → a question mark.',
      ),
    ],
    labels: { one: ['1', '1'], three: ['3', '3'], six: ['6', '6'], eight: ['8', '8'] },
    answer: 'six',
    explanation: [
      '아무도 “다리를 세어라”라고 말하지 않았는데 알아챘죠? 플라밍고도 보기 몇 개만 보고 새 과제를 알아채요. 다시 학습하지 않고요. 이것을 퓨샷이라고 해요.',
      'Nobody said “count the legs”, yet you did. Flamingo picks up a new task from a few examples as well, without any new training: few-shot learning.',
    ],
  },
  {
    ...same,
    id: 'mt-show-balls',
    difficulty: 2,
    parts: [
      image(
        'mt-show-balls',
        '세 칸 그림. 큰 빨강, 중간 파랑, 작은 초록 공 → 초록. 작은 노랑, 큰 빨강, 중간 파랑 공 → 노랑. 중간 초록, 작은 파랑, 큰 빨강 공 → 물음표.',
        'Three panels of balls. Large red, middle blue, small green → green. Small yellow, large red, middle blue → yellow. Middle green, small blue, large red → a question mark.',
      ),
    ],
    labels: {
      green: ['초록', 'Green'],
      blue: ['파랑', 'Blue'],
      yellow: ['노랑', 'Yellow'],
      red: ['빨강', 'Red'],
    },
    answer: 'blue',
    explanation: [
      '규칙은 “가장 작은 공의 색”이에요. 보기가 하나뿐이었다면 “맨 오른쪽”이나 “초록”도 규칙일 수 있었죠. 플라밍고에게는 보기를 32개까지 주었어요.',
      'The rule is “the colour of the smallest”. One example alone could also have meant “rightmost” or “green”. Flamingo was shown up to 32 examples.',
    ],
  },
  {
    ...same,
    id: 'mt-show-arrows',
    difficulty: 3,
    parts: [
      image(
        'mt-show-arrows',
        '세 칸의 화살표. 오른쪽 위 → 왼쪽 위. 오른쪽 아래 → 왼쪽 아래. 왼쪽 아래 → 물음표.',
        'Three panels of arrows. Up right → up left. Down right → down left. Down left → a question mark.',
      ),
    ],
    labels: {
      downRight: ['↘ 오른쪽 아래', '↘ Down right'],
      upRight: ['↗ 오른쪽 위', '↗ Up right'],
      upLeft: ['↖ 왼쪽 위', '↖ Up left'],
      downLeft: ['↙ 왼쪽 아래', '↙ Down left'],
    },
    answer: 'downRight',
    explanation: [
      '거울에 비춘 거예요. 첫 보기만 보면 “왼쪽으로 돌리기”도 맞지만 둘째 보기에서 탈락하죠. 보기는 규칙의 후보를 하나씩 지워 줘요.',
      'It is a mirror. “Turn to the left” explains the first example but fails on the second: every example crosses out some of the rules still possible.',
    ],
  },
  {
    ...same,
    id: 'mt-show-clocks',
    difficulty: 1,
    parts: [
      image(
        'mt-show-clocks',
        '세 칸의 시계. 3시 → 4. 7시 → 8. 12시 → 물음표.',
        'Three panels of clocks. Three o’clock → 4. Seven o’clock → 8. Twelve o’clock → a question mark.',
      ),
    ],
    labels: { eleven: ['11', '11'], twelve: ['12', '12'], thirteen: ['13', '13'], one: ['1', '1'] },
    answer: 'one',
    explanation: [
      '한 시간 뒤예요. 플라밍고의 몸통은 그림만 배운 모델과 글만 배운 모델이에요. 둘은 얼려 두고, 그 사이를 잇는 다리만 새로 가르쳤어요.',
      'One hour later. Flamingo is built from a model that knew only pictures and one that knew only text. Both stay frozen; only the bridge between them is trained.',
    ],
  },
  {
    ...same,
    id: 'mt-show-dice',
    difficulty: 2,
    parts: [
      image(
        'mt-show-dice',
        '세 칸의 주사위. 5와 2 → 3. 6과 1 → 5. 4와 4 → 물음표.',
        'Three panels of dice. 5 and 2 → 3. 6 and 1 → 5. 4 and 4 → a question mark.',
      ),
    ],
    labels: { zero: ['0', '0'], one: ['1', '1'], seven: ['7', '7'], eight: ['8', '8'] },
    answer: 'zero',
    explanation: [
      '두 눈의 차예요. 플라밍고는 그림과 글이 번갈아 나오는 웹 쪽 4,300만 개로 배워서, “그림-답, 그림-답, 그림-?”도 자연스럽게 이어 써요.',
      'It is the difference. Flamingo learnt from 43 million web pages that mix pictures and text, so “picture, answer, picture, answer, picture …” comes naturally.',
    ],
  },
  {
    ...same,
    id: 'mt-show-growing',
    difficulty: 1,
    parts: [
      image(
        'mt-show-growing',
        '세 칸 그림. 새싹 → 큰 나무. 애벌레 → 나비. 달걀 → 물음표.',
        'Three panels. A seedling → a tall tree. A caterpillar → a butterfly. An egg → a question mark.',
      ),
    ],
    labels: {
      fried: ['달걀 프라이', 'A fried egg'],
      chicken: ['닭', 'A chicken'],
      nest: ['빈 둥지', 'An empty nest'],
      frog: ['개구리', 'A frog'],
    },
    answer: 'chicken',
    explanation: [
      '“자라면 무엇이 될까”예요. 배고픈 사람은 다른 답을 골랐겠지만요. 보기 32개를 본 플라밍고는 16가지 시험 중 6가지에서, 훨씬 많은 자료로 따로 배운 모델까지 앞섰어요.',
      'What it grows into (the hungry may disagree). With 32 examples Flamingo beat, on 6 of 16 tests, even models fine-tuned on far more data.',
    ],
  },
  {
    ...same,
    id: 'mt-show-turning',
    difficulty: 2,
    parts: [
      video(
        'mt-show-turning',
        '세 칸의 화살표. 첫째 칸: 위에서 오른쪽으로 돌아요. 둘째 칸: 오른쪽에서 아래로 돌아요. 셋째 칸: 아래를 가리키는데 물음표가 떠요.',
        'Three arrows. The first turns from up to right. The second turns from right to down. The third points down, and a question mark appears.',
      ),
    ],
    labels: {
      up: ['위', 'Up'],
      right: ['오른쪽', 'Right'],
      left: ['왼쪽', 'Left'],
      down: ['아래', 'Down'],
    },
    answer: 'left',
    explanation: [
      '모두 시곗바늘 방향으로 90도 돌아요. 플라밍고는 영상을 1초에 한 장씩 보고, 그림이 몇 장이든 시각 토큰 64개로 간추려 언어 모델에 건네요.',
      'Each makes a quarter turn clockwise. Flamingo looks at one frame a second and boils any number of frames down to 64 visual tokens for its language model.',
    ],
  },
];
