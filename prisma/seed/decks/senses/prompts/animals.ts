import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const animals: Draft[] = [
  {
    id: 'text-three-hearts',
    topics: ['animals'],
    difficulty: 1,
    parts: [
      text(
        '나는 심장이 세 개이고 피는 파란색이에요. 팔은 여덟 개인데 뼈가 하나도 없어서, 병 입구로도 쏙 빠져나올 수 있어요.',
        'I have three hearts, blue blood and eight arms, and not a single bone. I can squeeze out through the neck of a bottle.',
      ),
    ],
    question: ['나는 누구일까요?', 'Who am I?'],
    labels: {
      crab: ['게', 'Crab'],
      octopus: ['문어', 'Octopus'],
      jellyfish: ['해파리', 'Jellyfish'],
      starfish: ['불가사리', 'Starfish'],
    },
    answer: 'octopus',
    explanation: [
      '문어의 심장 셋 가운데 둘은 아가미로, 하나는 온몸으로 피를 보내요. 피가 파란 까닭은 철 대신 구리가 든 헤모사이아닌이 산소를 나르기 때문이에요.',
      'Two of an octopus’s hearts pump blood through the gills, the third through the rest of the body. Its blood is blue because haemocyanin, which contains copper instead of iron, carries the oxygen.',
    ],
    source: ['브리태니커 백과사전 「문어(octopus)」 항목', 'Encyclopædia Britannica, “octopus”'],
  },
  {
    id: 'text-little-dice',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      text(
        '내 똥은 주사위처럼 네모나요. 굴러떨어지지 않으니까 바위 위에 쌓아 두고 “여긴 내 땅!” 하고 알리죠. 호주에 살아요.',
        'My droppings are cubes, like dice. They don’t roll away, so I pile them on rocks to say “this is my patch”. I live in Australia.',
      ),
    ],
    question: ['나는 누구일까요?', 'Who am I?'],
    labels: {
      wombat: ['웜뱃', 'Wombat'],
      kangaroo: ['캥거루', 'Kangaroo'],
      koala: ['코알라', 'Koala'],
      platypus: ['오리너구리', 'Platypus'],
    },
    answer: 'wombat',
    explanation: [
      '웜뱃의 장은 뻣뻣한 곳과 잘 늘어나는 곳이 번갈아 있어서, 똥이 마르는 동안 모서리가 생겨요. 이 연구는 2019년에 이그노벨상을 받았어요.',
      'A wombat’s gut has stiff and stretchy stretches that press corners into the drying droppings. The discovery won an Ig Nobel Prize in 2019.',
    ],
    source: ['P. Yang 외, 학술지 Soft Matter 17권(2021)', 'P. Yang et al., Soft Matter 17 (2021)'],
  },
  {
    id: 'image-tracks',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      image(
        'image-tracks',
        '눈 위에 발자국이 네 개씩 무리 지어 이어져 있어요. 무리마다 작고 둥근 자국 두 개가 앞뒤로 찍혀 있고, 그 앞에 길쭉한 자국 두 개가 나란히 있어요.',
        'Tracks in the snow, in groups of four prints. In each group two small round prints lie one behind the other, and in front of them two long prints lie side by side.',
      ),
    ],
    question: ['눈밭에 찍힌 발자국의 주인은 누구일까요?', 'Who left these tracks in the snow?'],
    labels: {
      deer: ['사슴', 'Deer'],
      duck: ['오리', 'Duck'],
      rabbit: ['토끼', 'Rabbit'],
      fox: ['여우', 'Fox'],
    },
    answer: 'rabbit',
    explanation: [
      '토끼는 작은 앞발을 먼저 짚고 그 위로 훌쩍 뛰어넘어요. 그래서 큰 뒷발 자국이 앞발 자국보다 앞에 찍혀요.',
      'A rabbit lands on its small front feet and vaults over them, so the long prints of the hind feet lie ahead of the front ones.',
    ],
    source: ['동물 흔적 도감의 「토끼」 항목', 'Any field guide to animal tracks, under “rabbit”'],
  },
  {
    id: 'image-coat',
    topics: ['animals'],
    difficulty: 3,
    parts: [
      image(
        'image-coat',
        '망원경으로 본 황금빛 털. 끊어진 검은 고리 무늬가 가득하고, 거의 모든 고리 안에 작은 점이 한두 개씩 들어 있어요.',
        'Golden fur seen through a field glass. It is covered with dark broken rings, and inside almost every ring there are a few small dots.',
      ),
    ],
    question: [
      '망원경 속에 보이는 이 무늬는 누구의 털일까요?',
      'Whose coat can you see through the field glass?',
    ],
    labels: {
      cheetah: ['치타', 'Cheetah'],
      leopard: ['표범', 'Leopard'],
      tiger: ['호랑이', 'Tiger'],
      jaguar: ['재규어', 'Jaguar'],
    },
    answer: 'jaguar',
    explanation: [
      '재규어는 고리 무늬 안에 작은 점이 있고, 표범의 고리는 비어 있어요. 치타는 속이 꽉 찬 점무늬, 호랑이는 줄무늬예요.',
      'A jaguar’s rosettes have small dots inside; a leopard’s are empty. A cheetah has solid spots and a tiger has stripes.',
    ],
    source: [
      '브리태니커 백과사전 「재규어(jaguar)」 항목',
      'Encyclopædia Britannica, “jaguar (mammal)”',
    ],
  },
  {
    id: 'audio-forest-call',
    topics: ['animals'],
    difficulty: 1,
    parts: [
      audio(
        'audio-forest-call',
        '숲에서 맑고 부드러운 두 음이 세 번 되풀이돼요. 둘째 음이 더 낮고 길어요.',
        'In a forest, two soft, hollow notes are sung three times over. The second note is lower and longer.',
      ),
    ],
    question: ['어떤 새의 울음소리일까요?', 'Which bird is calling?'],
    labels: {
      crow: ['까마귀', 'Crow'],
      rooster: ['수탉', 'Rooster'],
      cuckoo: ['뻐꾸기', 'Cuckoo'],
      owl: ['부엉이', 'Owl'],
    },
    answer: 'cuckoo',
    explanation: [
      '뻐꾸기는 여러 나라에서 울음소리가 곧 이름이에요. 영어 cuckoo, 독일어 Kuckuck, 프랑스어 coucou처럼요. 암컷은 다른 새의 둥지에 알을 낳아요.',
      'In many languages the cuckoo is named after its own song: 뻐꾸기 in Korean, Kuckuck in German, coucou in French. The female lays her eggs in other birds’ nests.',
    ],
    source: ['국립생물자원관 한반도의 생물다양성, 「뻐꾸기」', 'Encyclopædia Britannica, “cuckoo”'],
  },
  {
    id: 'audio-wings',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      audio(
        'audio-wings',
        '가늘고 높은 소리(1초에 약 560번 떨림)가 귓가로 다가왔다가 멀어지고, 다시 다가와요.',
        'A thin, high whine (about 560 vibrations a second) comes close to the ear, fades, and comes back.',
      ),
    ],
    question: ['귓가를 스쳐 날아간 것은 누구일까요?', 'Who is flying past your ear?'],
    labels: {
      bumblebee: ['뒤영벌', 'Bumblebee'],
      mosquito: ['모기', 'Mosquito'],
      dragonfly: ['잠자리', 'Dragonfly'],
      pigeon: ['비둘기', 'Pigeon'],
    },
    answer: 'mosquito',
    explanation: [
      '날갯짓이 빠를수록 소리가 높아요. 모기는 1초에 400~600번, 뒤영벌은 200번쯤, 잠자리는 30번쯤 날개를 쳐요.',
      'The faster the wings, the higher the tone. A mosquito beats its wings 400 to 600 times a second, a bumblebee about 200 times, a dragonfly only about 30 times.',
    ],
    source: [
      'L. Cator 외, 학술지 Science 323권(2009), 모기의 날갯짓 소리 연구',
      'L. Cator et al., Science 323 (2009), on the wing tones of mosquitoes',
    ],
  },
  {
    id: 'audio-hooves',
    topics: ['animals'],
    difficulty: 2,
    parts: [
      audio(
        'audio-hooves',
        '단단한 땅을 딛는 말발굽 소리. 빠르게 네 번, 짧은 쉼, 다시 빠르게 네 번, 짧은 쉼. 1초에 두 묶음쯤 들려요.',
        'Hooves on hard ground: four quick beats, a short gap, four quick beats, a short gap, about two groups a second.',
      ),
    ],
    question: ['말은 지금 어떻게 움직이고 있을까요?', 'How is the horse moving?'],
    labels: {
      standing: ['제자리에 서 있어요', 'It stands still'],
      walking: ['천천히 걸어요', 'It walks slowly'],
      limping: ['한 발을 절며 걸어요', 'It limps on one leg'],
      galloping: ['온 힘을 다해 달려요', 'It races at full speed'],
    },
    answer: 'galloping',
    explanation: [
      '걸을 때는 네 박이 고르게 들려요. 전속력으로 달리면 네 박이 몰려 들리고, 이어서 네 발이 모두 공중에 뜨는 순간이 와요. 머이브리지가 1878년에 사진으로 증명했어요.',
      'A walk has four even beats. At a gallop the four come close together, followed by a moment with all hooves in the air. Eadweard Muybridge proved it with photographs in 1878.',
    ],
    source: [
      '브리태니커 백과사전 「에드워드 머이브리지」 항목',
      'Encyclopædia Britannica, “Eadweard Muybridge”',
    ],
  },
  {
    id: 'video-dots',
    topics: ['animals'],
    difficulty: 1,
    parts: [
      video(
        'video-dots',
        '검은 바탕에 흰 점들만 보여요. 반원 모양이 오므라들었다 펴질 때마다 조금씩 떠오르고, 그 아래로 물결치는 점줄 네 개가 따라와요.',
        'White dots on black. A half-round dome squeezes and opens, rising a little each time; four wavy lines of dots trail behind it.',
      ),
    ],
    question: ['움직이는 점들은 어떤 동물일까요?', 'Which animal do the moving dots show?'],
    labels: {
      jellyfish: ['해파리', 'Jellyfish'],
      snake: ['뱀', 'Snake'],
      bat: ['박쥐', 'Bat'],
      crab: ['게', 'Crab'],
    },
    answer: 'jellyfish',
    explanation: [
      '우리는 점 몇 개의 움직임만 보고도 생물을 알아봐요. 심리학자 요한손이 1973년에 관절에 단 작은 불빛으로 보여 주었어요. 해파리는 갓을 오므려 물을 밀어내며 헤엄쳐요.',
      'A few moving dots are enough to recognise a living thing: Gunnar Johansson showed it in 1973 with small lights on people’s joints. A jellyfish swims by squeezing water out of its bell.',
    ],
    source: [
      'G. Johansson, 학술지 Perception & Psychophysics 14권(1973)',
      'G. Johansson, Perception & Psychophysics 14 (1973)',
    ],
  },
  {
    id: 'video-cups',
    topics: ['animals', 'numbers'],
    difficulty: 2,
    parts: [
      video(
        'video-cups',
        '똑같은 컵 세 개 가운데 가운데 컵 아래에 쥐가 숨어요. 그다음 네 번 자리를 바꿔요. 가운데와 오른쪽, 왼쪽과 오른쪽, 왼쪽과 가운데, 가운데와 오른쪽. 마지막에 왼쪽부터 번호가 붙어요.',
        'A mouse hides under the middle one of three equal cups. Then four swaps: middle and right; left and right; left and middle; middle and right. At the end the cups are numbered from the left.',
      ),
    ],
    question: [
      '쥐는 마지막에 어느 컵 아래에 있을까요?',
      'Under which cup is the mouse at the end?',
    ],
    labels: {
      one: ['1번 컵', 'Cup 1'],
      two: ['2번 컵', 'Cup 2'],
      three: ['3번 컵', 'Cup 3'],
    },
    answer: 'three',
    explanation: [
      '똑같이 생긴 것들이 함께 움직이면 눈보다 주의력이 바빠져요. 사람은 보통 한꺼번에 네 개쯤까지 따라갈 수 있어요.',
      'Following one of several look-alikes takes attention, not just eyes. Most people can keep track of about four moving things at once.',
    ],
    source: [
      'Z. Pylyshyn·R. Storm, 학술지 Spatial Vision 3권(1988)',
      'Z. Pylyshyn and R. Storm, Spatial Vision 3 (1988)',
    ],
  },
  {
    id: 'video-under-boat',
    topics: ['animals'],
    difficulty: 3,
    parts: [
      video(
        'video-under-boat',
        '위에서 본 바다. 배보다 긴 검은 그림자가 배 옆을 지나가요. 머리는 뾰족하고 양옆 지느러미는 뻣뻣하며, 꼬리를 왼쪽 오른쪽으로 흔들어요.',
        'The sea from above. A dark shadow as long as the boat swims by: pointed head, two stiff side fins, and a tail that swings left and right.',
      ),
    ],
    question: ['배 밑을 지나가는 동물은 무엇일까요?', 'Which animal is swimming below the boat?'],
    labels: {
      dolphin: ['돌고래', 'Dolphin'],
      shark: ['상어', 'Shark'],
      turtle: ['바다거북', 'Sea turtle'],
      whale: ['고래', 'Whale'],
    },
    answer: 'shark',
    explanation: [
      '상어 같은 물고기는 꼬리를 양옆으로, 고래와 돌고래는 위아래로 흔들어요. 고래의 조상은 등을 위아래로 굽히며 달리던 육지 포유류였거든요.',
      'Fish such as sharks swing their tails from side to side, whales and dolphins up and down: their ancestors were land mammals whose backs bent up and down as they ran.',
    ],
    source: [
      '브리태니커 백과사전 「고래목(cetacean)」 항목',
      'Encyclopædia Britannica, “cetacean”',
    ],
  },
];
