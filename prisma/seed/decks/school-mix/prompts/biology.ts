import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const biology: Draft[] = [
  {
    id: 'school-marathon',
    topics: ['school-biology'],
    difficulty: 1,
    parts: [
      text(
        '나는 하루에 10만 번쯤 뛰는데 한 발짝도 나아가지 못해요. 쉬는 시간도, 방학도 없어요. 주먹만 한 크기예요.',
        'I beat about 100,000 times a day and never get anywhere. No breaks, no holidays. I am as big as a fist.',
      ),
    ],
    question: ['나는 몸의 어느 부분일까요?', 'Which part of the body am I?'],
    labels: {
      lung: ['폐', 'Lung'],
      stomach: ['위', 'Stomach'],
      heart: ['심장', 'Heart'],
      knee: ['무릎', 'Knee'],
    },
    answer: 'heart',
    explanation: [
      '1분에 70번이면 하루 10만 번이 넘어요. 심장은 그동안 피를 7천 리터쯤 내보내요. 욕조 마흔 개를 채울 양이죠.',
      'Seventy beats a minute make over 100,000 a day. Meanwhile the heart pumps some 7,000 litres of blood, enough for about forty bathtubs.',
    ],
    source: ['브리태니커 백과사전 「심장」 항목', 'Encyclopædia Britannica, “heart”'],
  },
  {
    id: 'school-same-bones',
    topics: ['school-biology'],
    difficulty: 3,
    parts: [
      text(
        '박쥐의 날개, 고래의 가슴지느러미, 두더지의 앞발, 그리고 여러분의 팔. 하는 일은 다른데 속의 뼈는 같은 순서로 이어져 있어요.',
        'A bat’s wing, a whale’s flipper, a mole’s paw and your own arm do quite different jobs. Inside, they have the same bones in the same order.',
      ),
    ],
    question: ['왜 그럴까요?', 'Why is that?'],
    labels: {
      work: ['같은 일을 하니까요', 'They do the same work'],
      food: ['같은 먹이를 먹으니까요', 'They eat the same food'],
      chance: ['우연히 닮았어요', 'It is a coincidence'],
      ancestor: ['조상이 같으니까요', 'They share an ancestor'],
    },
    answer: 'ancestor',
    explanation: [
      '공통 조상에게서 물려받은 기관을 상동 기관이라고 해요. 반대로 나비와 새의 날개는 하는 일만 같고 내력이 다른 상사 기관이에요.',
      'Organs inherited from one ancestor are called homologous. The wings of butterflies and birds only do the same job; they are analogous.',
    ],
    source: ['브리태니커 백과사전 「상동」 항목', 'Encyclopædia Britannica, “homology (biology)”'],
  },
  {
    id: 'school-cold-pills',
    topics: ['school-biology'],
    difficulty: 1,
    parts: [
      text(
        '“코감기에 걸렸어요. 센 항생제로 주세요!” 의사 선생님은 고개를 저었어요.',
        '“I’ve caught a cold. Give me strong antibiotics, please!” The doctor shakes her head.',
      ),
    ],
    question: ['의사 선생님은 왜 고개를 저었을까요?', 'Why does the doctor shake her head?'],
    labels: {
      virus: ['항생제는 바이러스를 못 잡아요', 'Antibiotics do nothing to viruses'],
      strong: ['감기에는 약한 항생제를 써요', 'Colds need weak antibiotics'],
      winter: ['항생제는 겨울에만 들어요', 'Antibiotics work only in winter'],
      sweets: ['항생제는 너무 달아요', 'Antibiotics are too sweet'],
    },
    answer: 'virus',
    explanation: [
      '항생제는 세균을 잡는 약인데 감기는 바이러스가 일으켜요. 필요 없을 때 쓰면 살아남은 세균이 약에 견디는 법만 배워요. 이것을 내성이라고 해요.',
      'Antibiotics fight bacteria; colds are caused by viruses. Used without need, they only help resistant bacteria to win.',
    ],
    source: [
      '세계보건기구(WHO) 「항생제 내성」',
      'World Health Organization, “Antibiotic resistance”',
    ],
  },
  {
    id: 'school-food-chain',
    topics: ['school-biology'],
    difficulty: 2,
    parts: [
      image(
        'school-food-chain-image',
        '화살표로 이어진 먹이 사슬. 해바라기에서 초록 진딧물들로, 진딧물들에서 무당벌레로 이어져요. 무당벌레에 빨간 X가 그어져 있어요.',
        'A food chain drawn with arrows: from a sunflower to green aphids, from the aphids to a ladybird. The ladybird is crossed out in red.',
      ),
    ],
    question: [
      '무당벌레가 갑자기 사라지면 먼저 무슨 일이 일어날까요?',
      'The ladybirds suddenly disappear. What happens first?',
    ],
    labels: {
      nothing: ['아무 일도 없어요', 'Nothing at all'],
      more: ['진딧물이 늘어나요', 'The aphids increase'],
      fewer: ['진딧물이 줄어들어요', 'The aphids decrease'],
      taller: ['해바라기가 더 잘 자라요', 'The sunflowers grow better'],
    },
    answer: 'more',
    explanation: [
      '잡아먹는 동물이 사라지면 먹이가 늘고, 그다음에는 해바라기가 시들어요. 무당벌레 한 마리는 평생 진딧물 수천 마리를 먹어요. 농부의 작은 친구죠.',
      'Without its hunter the prey multiplies, and next the sunflowers suffer. One ladybird can eat thousands of aphids in its life; gardeners love it.',
    ],
    source: [
      '중학교 과학 교과서 「생태계 평형」',
      'Encyclopædia Britannica, “ladybug” and “food chain”',
    ],
  },
  {
    id: 'school-peas',
    topics: ['school-biology', 'school-maths'],
    difficulty: 3,
    parts: [
      image(
        'school-peas-image',
        '가로 두 칸, 세로 두 칸 표. 위와 왼쪽에 각각 R와 r가 적혀 있어요. 세 칸은 RR, Rr, Rr이고 둥근 완두가 그려져 있어요. 마지막 칸에는 물음표만 있어요.',
        'A table of two by two squares with R and r along the top and along the left side. Three squares read RR, Rr and Rr and show round peas; the last shows only a question mark.',
      ),
    ],
    question: [
      'R는 둥근 완두, r는 주름진 완두예요. R가 우성이라면 주름진 완두는 얼마나 나올까요?',
      'R makes peas round, r wrinkled; R is dominant. Which share of the peas will be wrinkled?',
    ],
    labels: {
      none: ['하나도 안 나와요', 'None'],
      half: ['2분의 1', 'One half'],
      third: ['3분의 1', 'One third'],
      quarter: ['4분의 1', 'One quarter'],
    },
    answer: 'quarter',
    explanation: [
      '빈칸은 rr, 넷 가운데 하나만 주름져요. 수도사 멘델은 완두를 7천 개 넘게 세어 둥근 것 5,474개와 주름진 것 1,850개를 얻었어요. 거의 3 : 1이죠.',
      'Only rr, one square in four, is wrinkled. The monk Gregor Mendel counted over 7,000 peas: 5,474 round and 1,850 wrinkled, nearly 3 to 1.',
    ],
    source: [
      'G. Mendel, 「식물 잡종에 관한 실험」(1866)',
      'G. Mendel, “Experiments on Plant Hybrids” (1866)',
    ],
  },
  {
    id: 'school-clicks',
    topics: ['school-biology'],
    difficulty: 2,
    parts: [
      audio(
        'school-clicks-sound',
        '밤에 들리는 짧은 딸깍 소리. 처음에는 띄엄띄엄하다가 점점 촘촘해져, 끝에는 “지익” 하고 이어진 것처럼 들리고 뚝 그쳐요.',
        'Short clicks in the night, far apart at first, then closer and closer, until they run together into a buzz and stop.',
      ),
    ],
    question: [
      '박쥐의 초음파를 사람이 들을 수 있게 늦춘 소리예요. 박쥐는 무엇을 하고 있을까요?',
      'The ultrasound of a bat, slowed down until we can hear it. What is the bat doing?',
    ],
    labels: {
      hunting: ['벌레를 덮치고 있어요', 'Closing in on an insect'],
      sleeping: ['잠들고 있어요', 'Falling asleep'],
      leaving: ['멀리 날아가고 있어요', 'Flying far away'],
      singing: ['새끼를 재우고 있어요', 'Singing its young to sleep'],
    },
    answer: 'hunting',
    explanation: [
      '박쥐는 메아리로 세상을 봐요. 먹이에 가까워질수록 더 자주 “찰칵” 찍어야 하죠. 마지막에는 1초에 200번쯤까지 소리를 내요.',
      'Bats see with echoes. The closer the moth, the more often they must look; in the final buzz they call up to about 200 times a second.',
    ],
    source: ['브리태니커 백과사전 「반향 정위」 항목', 'Encyclopædia Britannica, “echolocation”'],
  },
  {
    id: 'school-green-cook',
    topics: ['school-biology'],
    difficulty: 1,
    parts: [
      audio(
        'school-green-cook-speech',
        '나는 잎 속의 초록 요리사. 햇빛으로 당을 만들어요.',
        'I am the green cook in a leaf. With sunlight I make sugar.',
      ),
    ],
    question: ['목소리의 주인은 누구일까요?', 'Who is speaking?'],
    labels: {
      nucleus: ['핵', 'Nucleus'],
      chloroplast: ['엽록체', 'Chloroplast'],
      mitochondrion: ['미토콘드리아', 'Mitochondrion'],
      wall: ['세포벽', 'Cell wall'],
    },
    answer: 'chloroplast',
    explanation: [
      '물과 이산화 탄소로 당을 만들고 남는 것이 산소예요. 엽록체의 조상은 아주 먼 옛날 다른 세포 속으로 들어가 눌러앉은 세균이에요. 지금도 자기 DNA를 갖고 있죠.',
      'Its recipe is water and carbon dioxide; the oxygen left over is ours. Its ancestors were bacteria that moved into another cell long ago; chloroplasts still carry their own DNA.',
    ],
    source: ['브리태니커 백과사전 「엽록체」 항목', 'Encyclopædia Britannica, “chloroplast”'],
  },
  {
    id: 'school-doubling',
    topics: ['school-biology', 'school-maths'],
    difficulty: 3,
    parts: [
      video(
        'school-doubling-clip',
        '현미경으로 본 세균 한 마리. 옆의 시계가 20분을 가리키자 둘로, 40분에는 넷으로 나뉘어요.',
        'One bacterium under a microscope. When the clock beside it has moved on by 20 minutes it splits in two; at 40 minutes there are four.',
      ),
    ],
    question: [
      '처음부터 2시간이 지나면 몇 마리가 될까요?',
      'How many will there be two hours after the start?',
    ],
    labels: {
      twelve: ['12마리', '12'],
      thirtytwo: ['32마리', '32'],
      sixtyfour: ['64마리', '64'],
      hundred: ['128마리', '128'],
    },
    answer: 'sixtyfour',
    explanation: [
      '2시간은 20분의 여섯 배, 2를 여섯 번 곱하면 64예요. 대장균은 조건이 좋으면 정말 20분마다 나뉘어요. 다행히 곧 먹이가 떨어지죠.',
      'Two hours are six times twenty minutes, and 2 × 2 × 2 × 2 × 2 × 2 = 64. E. coli really can divide every 20 minutes. Luckily it soon runs out of food.',
    ],
    source: [
      '브리태니커 백과사전 「세균」의 생장',
      'Encyclopædia Britannica, “bacteria”, on growth',
    ],
  },
  {
    id: 'school-seedling',
    topics: ['school-biology'],
    difficulty: 1,
    parts: [
      video(
        'school-seedling-clip',
        '빨리 감은 영상. 화분의 새싹이 자라면서 줄기가 점점 시계의 3시 방향으로 굽어요. 방 안은 어둑하고, 벽의 시계가 빙빙 돌아요.',
        'Speeded up: a seedling grows in its pot, and its stem bends more and more towards three o’clock. The room is dim; the hands of a clock race round.',
      ),
    ],
    question: ['창문은 어느 쪽에 있을까요?', 'Where is the window?'],
    labels: {
      left: ['화면 왼쪽', 'On the left'],
      right: ['화면 오른쪽', 'On the right'],
      above: ['바로 위', 'Straight above'],
      behind: ['카메라 뒤', 'Behind the camera'],
    },
    answer: 'right',
    explanation: [
      '식물은 빛 쪽으로 굽어요. 그늘진 쪽에 옥신이라는 호르몬이 몰려 그쪽 세포가 더 길어지거든요. 다윈도 아들과 함께 실험했어요.',
      'Plants bend towards light: the hormone auxin gathers on the shaded side and lengthens its cells. Charles Darwin studied it together with his son Francis.',
    ],
    source: [
      'C. Darwin·F. Darwin, 『식물의 운동력』(1880)',
      'C. and F. Darwin, The Power of Movement in Plants (1880)',
    ],
  },
];
