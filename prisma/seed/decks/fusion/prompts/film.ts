import type { Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from '../fusionDraft';
import { audio, text } from '../parts';

const UNEASY: Words = [
  '낮은 현이 부르르 떨고, 북이 천천히 쿵쿵 울리다가 음들이 날카롭게 부딪쳐요.',
  'Low strings tremble over a slow, heavy drum until the notes clash.',
];
const SUNNY: Words = [
  '통통 튀는 줄과 실로폰이 밝은 장조 가락을 연주해요.',
  'Bouncing strings and a xylophone play a bright tune in a major key.',
];

const QUESTION: Words = [
  '영화의 한 장면이에요. 대본과 음악을 합치면 다음에 무슨 일이 일어날까요?',
  'A scene from a film. Take script and music together: what happens next?',
];
const LABELS: Record<string, Words> = {
  storm: ['폭풍이 몰려와요', 'A storm closes in'],
  ghost: ['유령이 나타나요', 'A ghost appears'],
  party: ['친구들이 생일을 축하해요', 'Friends shout “Happy birthday”'],
  holiday: ['즐거운 섬 여행이 시작돼요', 'A merry island holiday begins'],
};
const DOOR: Words = [
  '문이 삐걱 열린다. 방 안은 아직 캄캄하다.',
  'The door creaks open. The room is still pitch dark.',
];

/** One script, two kinds of music. */
export const film: FusionDraft[] = [
  {
    id: 'fu-film-door-low',
    topics: ['fusion-tone'],
    difficulty: 1,
    parts: [text(...DOOR), audio('fu-music-uneasy', ...UNEASY)],
    question: QUESTION,
    labels: LABELS,
    answer: 'ghost',
    fits: { text: ['ghost', 'party'], audio: ['ghost', 'storm'] },
    explanation: [
      '같은 장면도 음악에 따라 다른 이야기가 돼요. 실험에서 사람들은 같은 영상을 보고도 음악이 바뀌면 인물의 성격과 결말을 다르게 짐작했어요.',
      'Music rewrites a scene. In experiments people who saw the same film with other music guessed another character and another ending.',
    ],
    source: [
      'M. Boltz, 학술지 Music Perception 18권(2001)',
      'M. G. Boltz, Music Perception 18 (2001)',
    ],
  },
  {
    id: 'fu-film-door-high',
    topics: ['fusion-tone'],
    difficulty: 1,
    parts: [
      text('깜깜한 방. 누군가 손잡이를 돌린다.', 'A dark room. Somebody turns the door handle.'),
      audio('fu-music-sunny', ...SUNNY),
    ],
    question: QUESTION,
    labels: LABELS,
    answer: 'party',
    fits: { text: ['ghost', 'party'], audio: ['holiday', 'party'] },
    explanation: [
      '밝은 음악이 먼저 “걱정 마” 하고 귀띔해 줬어요. 영화 음악은 눈으로 아직 볼 수 없는 것을 귀에 미리 들려줘요.',
      'The music whispered “don’t worry” before anything could be seen. Film music tells the ear what the eye does not know yet.',
    ],
    source: [
      'A. J. Cohen, 「영화 속 감정의 근원으로서의 음악」(2001)',
      'A. J. Cohen, “Music as a source of emotion in film” (2001)',
    ],
  },
  {
    id: 'fu-film-boat',
    topics: ['fusion-tone'],
    difficulty: 2,
    parts: [
      text(
        '작은 배가 항구를 떠난다. 육지가 점점 멀어진다.',
        'A small boat leaves the harbour. The land grows smaller and smaller.',
      ),
      audio('fu-music-uneasy', ...UNEASY),
    ],
    question: QUESTION,
    labels: LABELS,
    answer: 'storm',
    fits: { text: ['holiday', 'storm'], audio: ['ghost', 'storm'] },
    explanation: [
      '세모와 동그라미만 움직이는 만화도 음악에 따라 더 활발해 보이거나 더 얌전해 보여요. 1988년 실험이에요. 감각은 따로 일하지 않아요.',
      'Even plain triangles and circles seem livelier or calmer when the music changes, an experiment of 1988 found. Our senses do not work in separate rooms.',
    ],
    source: [
      'S. Marshall·A. Cohen, 학술지 Music Perception 6권(1988)',
      'S. K. Marshall and A. J. Cohen, Music Perception 6 (1988)',
    ],
  },
  {
    id: 'fu-film-island',
    topics: ['fusion-tone'],
    difficulty: 1,
    parts: [
      text(
        '뱃고동이 울리고 갑판의 사람들이 손을 흔든다.',
        'The ship’s horn sounds. The people on deck wave.',
      ),
      audio('fu-music-sunny', ...SUNNY),
    ],
    question: QUESTION,
    labels: LABELS,
    answer: 'holiday',
    fits: { text: ['holiday', 'storm'], audio: ['holiday', 'party'] },
    explanation: [
      '글은 “배 위”라는 사실을, 음악은 “즐겁다”라는 느낌을 줬어요. 각각 두 가지 이야기에 맞지만, 둘 다 맞는 이야기는 하나뿐이에요. 이것이 퓨전이에요.',
      'The words gave a place, the music a mood. Each fits two of the stories; only one story fits both. That is what fusion means.',
    ],
    source: [
      'T. Baltrušaitis 외, 「멀티모달 기계 학습」(2019), arXiv:1705.09406',
      'T. Baltrušaitis et al., “Multimodal Machine Learning” (2019), arXiv:1705.09406',
    ],
  },
];
