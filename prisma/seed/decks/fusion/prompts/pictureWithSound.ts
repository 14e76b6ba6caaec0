import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { audio, image } from '../parts';

const KEYS: Words = [
  '희고 검은 건반만 가까이에서 보여요. 악기의 나머지는 그림 밖에 있어요.',
  'A close view of black and white keys; the rest of the instrument is out of sight.',
];
const KEYS_QUESTION: Words = [
  '그림과 소리를 합치면 어떤 악기일까요?',
  'Take picture and sound together. Which instrument is it?',
];
const KEYS_LABELS: Record<string, Words> = {
  accordion: ['아코디언', 'An accordion'],
  piano: ['피아노', 'A piano'],
  clarinet: ['클라리넷', 'A clarinet'],
  guitar: ['기타', 'A guitar'],
};

const STOVE: Words = [
  '저녁의 부엌. 가스레인지 위에서 뚜껑 덮인 조리 도구가 김을 내뿜어요.',
  'A kitchen in the evening. Steam rises from a covered pan on the stove.',
];
const SIZZLE: Words = [
  '“쏴아, 치지지직” 하는 잔잔한 소리가 고르게 이어지고, 작은 것들이 톡톡 튀어요.',
  'A steady hiss, “shhhh”, with many tiny crackles.',
];
const BUBBLING: Words = [
  '“보글보글, 뽀글뽀글” 거품 소리가 이어져요.',
  '“Blub, blub, blub”: many bubbles rise.',
];
const STOVE_QUESTION: Words = [
  '그림과 소리를 합치면 무슨 일이 벌어지고 있을까요?',
  'Take picture and sound together. What is going on?',
];
const STOVE_LABELS: Record<string, Words> = {
  frying: ['전을 부쳐요', 'A pancake is frying'],
  rain: ['비가 내려요', 'Rain is falling'],
  noodles: ['라면을 끓여요', 'Noodles are boiling'],
  diver: ['잠수부가 숨을 쉬어요', 'A diver is breathing out'],
};

/** A picture against a sound. */
export const pictureWithSound: FusionDraft[] = [
  {
    id: 'fu-ears-call',
    topics: ['fusion-picture-sound'],
    difficulty: 1,
    parts: [
      image(
        'fu-ears',
        '덤불 위로 길고 뾰족한 귀 한 쌍이 보여요. 몸은 가려졌어요.',
        'A pair of long, pointed ears above a bush; the body is hidden.',
      ),
      audio(
        'fu-hee-haw',
        '“히이, 호오, 히이, 호오.” 높고 쉰 소리와 낮고 거친 소리가 번갈아 나요.',
        '“Hee … haw … hee … haw”: a high, hoarse sound and a low, rough one take turns.',
      ),
    ],
    question: [
      '이 소리의 주인은 누구일까요? 그림도 함께 보세요.',
      'Who or what makes this sound? Look at the picture too.',
    ],
    labels: {
      donkey: ['당나귀', 'A donkey'],
      rabbit: ['토끼', 'A rabbit'],
      gate: ['녹슨 대문', 'A rusty gate'],
      violin: ['바이올린을 처음 켜는 사람', 'Somebody’s first violin lesson'],
    },
    answer: 'donkey',
    fits: { image: ['donkey', 'rabbit'], audio: ['donkey', 'gate', 'violin'] },
    explanation: [
      '당나귀는 숨을 들이마시며 “히”, 내쉬며 “호” 하고 울어요. 들숨으로도 소리를 내는 드문 재주 덕분에 몇 킬로미터 밖까지 들려요.',
      'A donkey says “hee” breathing in and “haw” breathing out. Few animals sound both ways; the bray carries for kilometres.',
    ],
    source: ['The Donkey Sanctuary 「당나귀의 울음소리」', 'The Donkey Sanctuary, “Donkey noises”'],
  },
  {
    id: 'fu-keys-air',
    topics: ['fusion-picture-sound'],
    difficulty: 1,
    parts: [
      image('fu-keys', ...KEYS),
      audio(
        'fu-reed-tune',
        '바람으로 떨리는 음들이 숨을 쉬듯 부풀었다 줄어들며 길게 이어져요.',
        'Tones made by air swell and shrink like breath and are held long.',
      ),
    ],
    question: KEYS_QUESTION,
    labels: KEYS_LABELS,
    answer: 'accordion',
    fits: { image: ['accordion', 'piano'], audio: ['accordion', 'clarinet'] },
    explanation: [
      '건반은 피아노에도 있고, 바람에 떠는 소리는 클라리넷에서도 나요. 둘을 합친 악기는 주름상자를 밀고 당겨 쇠 리드를 울려요.',
      'A piano has keys too, and a clarinet also sounds by moving air. Only one of the four joins both: its bellows blow over little metal reeds.',
    ],
    source: ['브리태니커 백과사전 「아코디언」 항목', 'Encyclopædia Britannica, “accordion”'],
  },
  {
    id: 'fu-keys-strings',
    topics: ['fusion-picture-sound'],
    difficulty: 1,
    parts: [
      image('fu-keys', ...KEYS),
      audio(
        'fu-fading-strings',
        '줄이 울리는 소리. 음마다 톡 시작해 저절로 사라져요.',
        'Sounding strings: each note starts at once and dies away by itself.',
      ),
    ],
    question: KEYS_QUESTION,
    labels: KEYS_LABELS,
    answer: 'piano',
    fits: { image: ['accordion', 'piano'], audio: ['piano', 'guitar'] },
    explanation: [
      '피아노는 건반 악기이면서 줄 악기예요. 건반을 누르면 작은 망치가 줄을 때리죠. 1700년 무렵 크리스토포리가 만든 장치예요.',
      'It has keys and it has strings: press a key and a small hammer hits the wire, as Bartolomeo Cristofori devised around 1700.',
    ],
    source: ['브리태니커 백과사전 「피아노」 항목', 'Encyclopædia Britannica, “piano”'],
  },
  {
    id: 'fu-stove-hiss',
    topics: ['fusion-picture-sound'],
    difficulty: 2,
    parts: [image('fu-stove', ...STOVE), audio('fu-hiss', ...SIZZLE)],
    question: STOVE_QUESTION,
    labels: STOVE_LABELS,
    answer: 'frying',
    fits: { image: ['frying', 'noodles'], audio: ['frying', 'rain'] },
    explanation: [
      '비 오는 날 전이 생각나는 건 소리가 닮아서라고들 해요. 귀는 이런 “소리의 결”을 하나하나가 아니라 통계로 기억해요.',
      'Koreans joke that rain makes them hungry for pancakes because both sound alike. The ear stores such textures as statistics, not drop by drop.',
    ],
    source: [
      'J. McDermott·E. Simoncelli, 학술지 Neuron 71권(2011)',
      'J. H. McDermott and E. P. Simoncelli, “Sound texture perception”, Neuron 71 (2011)',
    ],
  },
  {
    id: 'fu-stove-bubbles',
    topics: ['fusion-picture-sound'],
    difficulty: 1,
    parts: [image('fu-stove', ...STOVE), audio('fu-bubbles', ...BUBBLING)],
    question: STOVE_QUESTION,
    labels: STOVE_LABELS,
    answer: 'noodles',
    fits: { image: ['frying', 'noodles'], audio: ['noodles', 'diver'] },
    explanation: [
      '거품은 작은 종처럼 울려요. 작을수록 높은 소리가 나죠. 1933년에 미나르트가 계산한 대로, 지름 2밀리미터면 3킬로헤르츠쯤이에요.',
      'A bubble rings like a tiny bell: the smaller, the higher. Minnaert worked it out in 1933; two millimetres across gives about 3 kHz.',
    ],
    source: [
      'M. Minnaert, Philosophical Magazine 16권(1933)',
      'M. Minnaert, “On musical air-bubbles and the sounds of running water”, Philosophical Magazine 16 (1933)',
    ],
  },
  {
    id: 'fu-street-hiss',
    topics: ['fusion-picture-sound'],
    difficulty: 3,
    parts: [
      image(
        'fu-umbrellas',
        '높은 데서 내려다본 회색 거리. 색색의 우산들이 지나가요. 하늘은 보이지 않아요.',
        'A grey street from high above. Colourful umbrellas pass by; the sky cannot be seen.',
      ),
      audio('fu-hiss', ...SIZZLE),
    ],
    question: STOVE_QUESTION,
    labels: {
      snow: ['함박눈이 내려요', 'Snow is falling'],
      frying: ['전을 부쳐요', 'A pancake is frying'],
      fireworks: ['불꽃놀이를 해요', 'Fireworks go off'],
      rain: ['비가 내려요', 'Rain is falling'],
    },
    answer: 'rain',
    fits: { image: ['snow', 'rain'], audio: ['frying', 'rain'] },
    explanation: [
      '눈은 소리를 빨아들여 거리를 조용하게 만들어요. 그래서 귀가 눈과 비를 갈라 주고, 그림은 부엌이 아니라고 알려 줬죠.',
      'Fresh snow soaks up sound and hushes a street. So the ear told rain from snow, and the eye told the street from the kitchen.',
    ],
    source: [
      'J. B. Johnson, 학술지 Journal of Glaciology 31권(1985)',
      'J. B. Johnson, “Audibility within and outside deposited snow”, Journal of Glaciology 31 (1985)',
    ],
  },
];
