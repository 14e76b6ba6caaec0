import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

/** Sounds, things and riddles of a rainy afternoon. */
export const indoors: Draft[] = [
  {
    id: 'text-odd-birthday',
    topics: ['numbers'],
    difficulty: 3,
    parts: [
      text(
        '“그저께 나는 만 열두 살이었어. 그런데 내년에는 만 열다섯 살이 돼!” 거짓말은 하나도 없어요.',
        '“The day before yesterday I was twelve. But next year I shall turn fifteen!” Every word is true.',
      ),
    ],
    question: ['이 말을 한 날은 며칠일까요?', 'On which day was this said?'],
    labels: {
      newyear: ['1월 1일', '1 January'],
      leap: ['2월 29일', '29 February'],
      fools: ['4월 1일', '1 April'],
      eve: ['12월 31일', '31 December'],
    },
    answer: 'newyear',
    explanation: [
      '생일이 12월 31일이에요. 그저께(12월 30일)는 열두 살, 어제 열세 살이 됐고, 올해 말에 열네 살, 내년 말에 열다섯 살이 되죠.',
      'The birthday is 31 December. Two days ago: still twelve. Yesterday: thirteen. Fourteen at the end of this year, fifteen at the end of the next.',
    ],
    source: ['달력을 펴고 하루씩 짚어 보세요', 'Check it yourself with a calendar'],
  },
  {
    id: 'image-pipes',
    topics: ['music'],
    difficulty: 1,
    parts: [
      image(
        'image-pipes',
        '파이프 오르간의 굵기가 같은 관 네 개. A는 중간, B는 가장 길고, C는 가장 짧고, D는 A보다 조금 길어요.',
        'Four organ pipes of equal width. A is of middle length, B the longest, C the shortest, D a little longer than A.',
      ),
    ],
    question: ['가장 낮은 소리를 내는 관은 어느 것일까요?', 'Which pipe sounds the lowest note?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'b',
    explanation: [
      '관이 길수록 속의 공기가 천천히 떨려 소리가 낮아요. 길이가 두 배면 한 옥타브 낮죠. 큰 오르간의 가장 긴 관은 10 m쯤 돼서 소리가 배로 느껴져요.',
      'The longer the pipe, the slower the air in it vibrates. Twice the length is an octave lower. The longest pipes of large organs measure about 10 metres; you hear them with your stomach.',
    ],
    source: ['브리태니커 백과사전 「오르간」 항목', 'Encyclopædia Britannica, “organ (music)”'],
  },
  {
    id: 'image-three-faces',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      image(
        'image-three-faces',
        '비스듬히 본 주사위 하나. 윗면에 점 두 개, 왼쪽 앞면에 점 세 개, 오른쪽 앞면에 점 한 개가 보여요.',
        'One die seen from a corner. Two dots on top, three on the left face, one on the right face.',
      ),
    ],
    question: ['바닥에 닿은 면의 점은 몇 개일까요?', 'How many dots are on the face underneath?'],
    labels: {
      three: ['3개', '3'],
      four: ['4개', '4'],
      six: ['6개', '6'],
      five: ['5개', '5'],
    },
    answer: 'five',
    explanation: [
      '보통 주사위는 마주 보는 두 면을 더하면 언제나 7이에요. 7 − 2 = 5. 2천 년 전 로마의 주사위에도 이 약속을 지킨 것이 많아요.',
      'On an ordinary die opposite faces add up to seven: 7 − 2 = 5. Many dice from ancient Rome already keep this rule.',
    ],
    source: ['브리태니커 백과사전 「주사위」 항목', 'Encyclopædia Britannica, “dice”'],
  },
  {
    id: 'audio-unfinished',
    topics: ['music'],
    difficulty: 1,
    parts: [
      audio(
        'audio-unfinished',
        '건반을 하나씩 눌러 올라가는 일곱 음: 도, 레, 미, 파, 솔, 라, 시. 그리고 멈춰요.',
        'Seven notes climb step by step: do, re, mi, fa, sol, la, ti. Then it stops.',
      ),
    ],
    question: [
      '듣다 만 느낌이죠? 어떤 음이 오면 끝난 것 같을까요?',
      'It itches, doesn’t it? Which note would end it?',
    ],
    labels: {
      lower: ['한 음 아래의 라', 'La, one step down'],
      middle: ['가운데의 파', 'Fa, in the middle'],
      octave: ['바로 위의 높은 도', 'The high do, just above'],
      same: ['똑같은 시를 한 번 더', 'The same ti once more'],
    },
    answer: 'octave',
    explanation: [
      '시는 반음 위의 도로 가고 싶어 해서 “이끎음”이라고 해요. 모차르트를 깨우려면 이 음계를 시에서 멈추면 된다는 우스개도 있어요.',
      'The seventh note leans so strongly towards the eighth that it is called the leading note. To wake a musician, play a scale and leave out the last note.',
    ],
    source: ['음악 교과서의 「음계와 이끎음」', 'Encyclopædia Britannica, “leading tone”'],
  },
  {
    id: 'audio-clatter',
    topics: ['machines'],
    difficulty: 1,
    parts: [
      audio(
        'audio-clatter',
        '탁탁 타닥탁, 고르지 않은 금속성 소리가 이어지다가 땡 하고 작은 종이 울리고, 드르륵 미끄러진 뒤 다시 타닥거려요.',
        'Uneven metal clacks, a small ding, a ratchet that slides back with a zip, and the clacking goes on.',
      ),
    ],
    question: ['어떤 기계의 소리일까요?', 'Which machine is this?'],
    labels: {
      sewing: ['재봉틀', 'Sewing machine'],
      typewriter: ['타자기', 'Typewriter'],
      lawnmower: ['잔디깎이', 'Lawnmower'],
      hairdryer: ['헤어드라이어', 'Hairdryer'],
    },
    answer: 'typewriter',
    explanation: [
      '종은 “줄이 다 찼어요!”라는 신호이고, 드르륵은 종이를 줄 앞으로 되돌리는 소리예요. 지금도 자판의 엔터 키에 그 이름 “리턴”이 남아 있어요.',
      'The bell says that the line is nearly full, the zip is the carriage going back to its start. The Return key of your keyboard still remembers it.',
    ],
    source: ['브리태니커 백과사전 「타자기」 항목', 'Encyclopædia Britannica, “typewriter”'],
  },
  {
    id: 'audio-long-number',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      audio(
        'audio-long-number',
        '삼, 점, 일, 사, 일, 오, 구, 이.',
        'Three, point, one, four, one, five, nine, two.',
      ),
    ],
    question: ['이 수는 어떤 도형의 비밀일까요?', 'This number is the secret of which shape?'],
    labels: {
      square: ['정사각형', 'Square'],
      triangle: ['정삼각형', 'Triangle'],
      hexagon: ['정육각형', 'Hexagon'],
      circle: ['원', 'Circle'],
    },
    answer: 'circle',
    explanation: [
      '원의 둘레를 지름으로 나누면 어떤 원이든 3.14159…예요. 끝도 없고 되풀이도 없죠. 3월 14일은 유네스코가 정한 국제 수학의 날이에요.',
      'The way round any circle is 3.14159… times the way across. The digits never end or repeat. 14 March is the International Day of Mathematics.',
    ],
    source: ['유네스코 「국제 수학의 날」', 'UNESCO, International Day of Mathematics'],
  },
  {
    id: 'video-tapping',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      video(
        'video-tapping',
        '동글동글한 친구가 벽시계 아래 서 있어요. 팔짱을 끼고 한쪽 발을 계속 탁탁 구르며, 시계를 쳐다보고 문 쪽을 쳐다보고 다시 시계를 쳐다봐요.',
        'A round creature stands under a clock with folded arms. One foot taps and taps. It looks at the clock, at the door, at the clock again.',
      ),
    ],
    question: ['이 친구는 지금 어떤 기분일까요?', 'How does this creature feel?'],
    labels: {
      sleepy: ['졸려요', 'Sleepy'],
      impatient: ['기다리다 지쳤어요', 'Impatient'],
      scared: ['무서워요', 'Scared'],
      proud: ['뿌듯해요', 'Proud'],
    },
    answer: 'impatient',
    explanation: [
      '시간을 자꾸 확인할수록 시간은 더 느리게 느껴져요. 주의를 시간에 쏟기 때문이죠. “지켜보는 냄비는 끓지 않는다”라는 영어 속담도 있어요.',
      'A watched pot never boils: the more attention we pay to time itself, the longer it seems. Psychologists have measured it.',
    ],
    source: [
      'R. Block·D. Zakay, Psychonomic Bulletin & Review 4권(1997)',
      'R. Block and D. Zakay, Psychonomic Bulletin & Review 4 (1997)',
    ],
  },
];
