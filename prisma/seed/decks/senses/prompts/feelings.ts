import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const feelings: Draft[] = [
  {
    id: 'text-before-stage',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      text(
        '심장이 콩닥콩닥, 손에는 땀이 흥건. 2분 뒤면 내 발표 차례다.',
        'Butterflies in my stomach, sweaty hands. In two minutes it is my turn on stage.',
      ),
    ],
    question: ['이 사람은 지금 어떤 기분일까요?', 'How does this person feel?'],
    labels: {
      bored: ['지루해요', 'Bored'],
      proud: ['뿌듯해요', 'Proud'],
      nervous: ['떨려요', 'Nervous'],
      angry: ['화나요', 'Angry'],
    },
    answer: 'nervous',
    explanation: [
      '긴장하면 아드레날린이 나와 심장이 빨리 뛰고, 피가 배에서 근육으로 몰려요. 그래서 배 속이 간질거려요.',
      'Stress releases adrenaline: the heart beats faster and blood moves from the stomach to the muscles. That is the fluttering you feel.',
    ],
    source: [
      '브리태니커 백과사전 「투쟁-도피 반응」 항목',
      'Encyclopædia Britannica, “fight-or-flight response”',
    ],
  },
  {
    id: 'text-sports-day',
    topics: ['feelings', 'nature'],
    difficulty: 2,
    parts: [
      text(
        '“와, 정말 잘됐네. 하필 운동회 날에 비라니.”',
        '“Oh, great. Rain. Today, of all days. On sports day.”',
      ),
    ],
    question: ['말한 사람의 속마음은 무엇일까요?', 'What does the speaker really feel?'],
    labels: {
      delighted: ['신나요', 'Delight'],
      disappointed: ['실망했어요', 'Disappointment'],
      relieved: ['마음이 놓여요', 'Relief'],
      scared: ['무서워요', 'Fear'],
    },
    answer: 'disappointed',
    explanation: [
      '겉으로는 칭찬이지만 뜻은 정반대예요. 이런 표현을 반어라고 해요. 낱말만 보는 컴퓨터는 반어에 자주 속아요.',
      'On the surface it is praise, but the opposite is meant: that is irony. Computers that only count words are often fooled by it.',
    ],
    source: ['국어 교과서의 「반어」', 'Encyclopædia Britannica, “irony”'],
  },
  {
    id: 'image-two-smiles',
    topics: ['feelings'],
    difficulty: 2,
    parts: [
      image(
        'image-two-smiles',
        '입을 벌리고 웃는 두 얼굴. A는 눈을 동그랗게 뜨고 있어요. B는 눈이 반달처럼 가늘어지고 볼이 올라가며 눈가에 주름이 져요.',
        'Two drawn faces laugh with open mouths. A has round, wide eyes. B has eyes narrowed to arcs, raised cheeks and little wrinkles beside the eyes.',
      ),
    ],
    question: [
      '정말로 기뻐서 웃는 얼굴은 어느 쪽일까요?',
      'Which smile is really felt, and not just posed?',
    ],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      both: ['둘 다', 'Both'],
    },
    answer: 'b',
    explanation: [
      '진짜 웃음에서는 눈 둘레의 근육도 함께 움직여요. 1862년에 이를 발견한 의사의 이름을 따 “뒤셴 미소”라고 불러요.',
      'In a felt smile the ring of muscle around the eyes moves too. It is called a Duchenne smile, after the doctor who described it in 1862.',
    ],
    source: [
      'P. Ekman 외, 학술지 JPSP 58권(1990), 「뒤셴 미소」',
      'P. Ekman et al., Journal of Personality and Social Psychology 58 (1990)',
    ],
  },
  {
    id: 'image-mask-eyes',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      image(
        'image-mask-eyes',
        '비 내리는 창가에서 마스크를 쓴 얼굴. 눈썹 안쪽 끝이 올라가고 눈꺼풀이 처졌으며, 한쪽 눈에서 물방울이 흘러요.',
        'A masked face by a rainy window. The inner ends of the eyebrows are raised, the lids droop, and a drop runs from one eye.',
      ),
    ],
    question: [
      '마스크를 쓴 이 사람은 어떤 기분일까요?',
      'How does the person behind the mask feel?',
    ],
    labels: {
      happy: ['기뻐요', 'Happy'],
      surprised: ['놀랐어요', 'Surprised'],
      angry: ['화났어요', 'Angry'],
      sad: ['슬퍼요', 'Sad'],
    },
    answer: 'sad',
    explanation: [
      '어떤 나라 사람은 눈을, 어떤 나라 사람은 입을 더 많이 봐요. 동아시아의 ^_^와 서양의 :-)를 비교해 보세요.',
      'Some cultures read feelings mostly from the eyes, others from the mouth. Compare ^_^ from East Asia with :-) from the West.',
    ],
    source: [
      'M. Yuki 외, 학술지 Journal of Experimental Social Psychology 43권(2007)',
      'M. Yuki et al., Journal of Experimental Social Psychology 43 (2007)',
    ],
  },
  {
    id: 'audio-melody-mood',
    topics: ['feelings', 'music'],
    difficulty: 1,
    parts: [
      audio(
        'audio-melody-mood',
        '낮은 현악기가 부르르 떨고 어두운 북소리가 이어져요. 가락이 반음씩 기어오르더니 날카롭게 부딪치는 화음이 울려요.',
        'Low strings tremble over a dark, steady pulse. A line creeps up by half-tones until a shrill, clashing chord cuts in.',
      ),
    ],
    question: ['이 영화 음악은 어떤 분위기일까요?', 'What is the mood of this film music?'],
    labels: {
      cheerful: ['즐거워요', 'Cheerful'],
      scary: ['무서워요', 'Frightening'],
      peaceful: ['평화로워요', 'Peaceful'],
      heroic: ['씩씩해요', 'Heroic'],
    },
    answer: 'scary',
    explanation: [
      '공포 영화는 떨리는 낮은 현, 반음, 갑작스러운 불협화음을 좋아해요. 버나드 허먼은 「싸이코」(1960)를 현악기만으로 오싹하게 만들었어요.',
      'Horror films love trembling low strings, half-tones and sudden dissonance. Bernard Herrmann scored “Psycho” (1960) with strings alone.',
    ],
    source: [
      '브리태니커 백과사전 「버나드 허먼」 항목',
      'Encyclopædia Britannica, “Bernard Herrmann”',
    ],
  },
  {
    id: 'audio-robot',
    topics: ['feelings', 'machines'],
    difficulty: 2,
    parts: [
      audio(
        'audio-robot',
        '아주 낮고 느린 목소리가 높낮이 없이 말해요. “오늘은 정말 행복해요.”',
        'A very low, slow voice says on one single note: “Oh, I am so happy today.”',
      ),
    ],
    question: [
      '목소리로 보면, 로봇은 어떤 기분일까요?',
      'Going by its voice, how does the robot feel?',
    ],
    labels: {
      bored: ['시큰둥하고 피곤해요', 'Bored and tired'],
      joyful: ['기뻐서 어쩔 줄 몰라요', 'Bursting with joy'],
      scared: ['겁에 질렸어요', 'Terrified'],
      furious: ['몹시 화났어요', 'Furious'],
    },
    answer: 'bored',
    explanation: [
      '말과 목소리가 어긋나면 우리는 대개 목소리를 믿어요. 다만 “말은 7 %뿐”이라는 유명한 숫자는 한 실험을 지나치게 넓혀 해석한 거예요.',
      'When words and voice disagree, we tend to trust the voice. But the famous claim that words are “only 7 %” of a message stretches one small experiment too far.',
    ],
    source: [
      'A. Mehrabian·S. Ferris, Journal of Consulting Psychology 31권(1967)',
      'A. Mehrabian and S. Ferris, Journal of Consulting Psychology 31 (1967)',
    ],
  },
  {
    id: 'audio-heart',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      audio(
        'audio-heart',
        '심장 소리. 처음에는 1초에 한 번쯤 뛰다가 점점 빨라져, 끝에는 1초에 두 번 넘게 뛰어요.',
        'A heartbeat: about once a second at first, then faster and faster, in the end more than twice a second.',
      ),
    ],
    question: [
      '이 심장의 주인에게 무슨 일이 일어나고 있을까요?',
      'What is happening to the owner of this heart?',
    ],
    labels: {
      asleep: ['잠들고 있어요', 'Falling asleep'],
      calming: ['마음이 가라앉아요', 'Calming down'],
      excited: ['점점 흥분하고 있어요', 'Getting more and more excited'],
      resting: ['편히 쉬고 있어요', 'Resting quietly'],
    },
    answer: 'excited',
    explanation: [
      '쉴 때 심장은 1분에 60~100번 뛰어요. 무섭거나 설레면 아드레날린 때문에 150번이 넘기도 해요.',
      'At rest a heart beats 60 to 100 times a minute. Fright or excitement releases adrenaline and can push it above 150.',
    ],
    source: [
      '미국심장협회(AHA), 생명과학 교과서 「순환」',
      'American Heart Association, “target heart rates”',
    ],
  },
  {
    id: 'video-chase',
    topics: ['feelings', 'numbers'],
    difficulty: 1,
    parts: [
      video(
        'video-chase',
        '큰 세모가 뾰족한 끝을 앞세워 작은 동그라미를 따라와요. 동그라미는 벽을 따라 구석으로 달아나 부들부들 떨고, 세모가 그 앞을 막아서요.',
        'A large triangle, point first, comes after a small circle. The circle slips along the walls into a corner and trembles; the triangle bars its way.',
      ),
    ],
    question: [
      '작은 동그라미는 어떤 기분으로 보이나요?',
      'How does the small circle seem to feel?',
    ],
    labels: {
      afraid: ['무서워해요', 'Afraid'],
      bored: ['심심해해요', 'Bored'],
      proud: ['으스대요', 'Proud'],
      loving: ['사랑에 빠졌어요', 'In love'],
    },
    answer: 'afraid',
    explanation: [
      '그냥 도형일 뿐인데도 우리는 마음을 읽어 내요. 1944년 실험에서도 거의 모든 사람이 움직이는 도형을 보고 쫓고 쫓기는 이야기를 했어요.',
      'They are only shapes, yet we see minds in them. In an experiment of 1944 nearly everyone who watched moving shapes told a story of a chase.',
    ],
    source: [
      'F. Heider·M. Simmel, 학술지 American Journal of Psychology 57권(1944)',
      'F. Heider and M. Simmel, American Journal of Psychology 57 (1944)',
    ],
  },
  {
    id: 'video-box',
    topics: ['feelings'],
    difficulty: 1,
    parts: [
      video(
        'video-box',
        '밤에 얼굴 달린 상자가 눈꺼풀이 내려오며 옆으로 기울어요. 화들짝 바로 섰다가 입을 크게 벌리고, 다시 스르르 기울어요.',
        'At night a box with a face tips over slowly while its eyelids sink. It starts up, opens its mouth wide, and tips over again.',
      ),
    ],
    question: ['꼬마 상자는 지금 어떨까요?', 'How does the little box feel?'],
    labels: {
      angry: ['화나요', 'Angry'],
      surprised: ['놀랐어요', 'Surprised'],
      sleepy: ['졸려요', 'Sleepy'],
      proud: ['뿌듯해요', 'Proud'],
    },
    answer: 'sleepy',
    explanation: [
      '꾸벅 졸 때는 몇 초 동안 깜빡 잠들어 목의 힘이 풀려요. 13~18세는 하루에 8~10시간을 자야 해요.',
      'Nodding off is a sleep of a few seconds in which the neck muscles let go. From 13 to 18 you need 8 to 10 hours of sleep a night.',
    ],
    source: [
      '미국수면의학회(AASM) 권고(2016)',
      'American Academy of Sleep Medicine, recommendation of 2016',
    ],
  },
];
