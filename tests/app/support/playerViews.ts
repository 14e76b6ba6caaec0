import type { Language, LabelId, Modality } from '#game/deck/deck';
import type { RoomCode } from '#game/room/state';
import type { CardView, PhaseView, PlayerView } from '#game/room/view';
import { aClassDebrief } from './debriefViews';

/** Fixed views of one phone, in both languages, for component tests and for the picture script. */

export const NOW = 1_800_000_000_000;
export const CODE = '482913' as RoomCode;

const label = (id: string) => id as LabelId;

const texts = {
  ko: {
    title: '감각 놀이',
    nickname: '반짝이는 수달',
    act: '균형 잡힌 게이트',
    intro:
      '게이트가 누가 무엇을 잘하는지 배우면서, 일이 한쪽으로 몰리지 않게 나누어 줘요. 라운드가 지날수록 내 카드가 달라지는지 보세요.',
    story: '“나는 밤에만 깨어 있고, 소리 없이 날아. 고개를 거의 뒤까지 돌릴 수 있지.”',
    who: '누구의 말일까요?',
    animals: ['올빼미', '박쥐', '고슴도치', '나방'],
    sound: '어떤 악기 소리일까요?',
    instruments: ['가야금', '트럼펫', '마림바', '바이올린'],
    transcript: '[맑고 짧은 나무 울림이 빠르게 이어진다]',
    picture: '이 모양은 무엇일까요?',
    shapes: ['육각형', '오각형', '사다리꼴'],
    alt: '변이 여섯 개인 파란 도형이 흰 바탕 가운데에 있다',
    motion: '무엇이 움직이고 있을까요?',
    motions: ['진자', '용수철', '파도', '팽이'],
    videoAlt: '줄 끝에 매달린 공이 좌우로 천천히 흔들린다',
    explanation:
      '올빼미의 깃털 가장자리는 빗살처럼 갈라져 있어 공기의 소용돌이를 줄여요. 그래서 날갯짓 소리가 거의 나지 않아요.',
    source: '국립생물자원관 한반도의 생물다양성',
  },
  en: {
    title: 'Senses',
    nickname: 'Bright Otter',
    act: 'A balanced gate',
    intro:
      'The gate learns who is good at what, and shares the work so that nobody is swamped. Watch how your cards change from round to round.',
    story:
      '“I am awake at night only and fly without a sound. I can turn my head almost all the way round.”',
    who: 'Who is speaking?',
    animals: ['An owl', 'A bat', 'A hedgehog', 'A moth'],
    sound: 'Which instrument is this?',
    instruments: ['Gayageum', 'Trumpet', 'Marimba', 'Violin'],
    transcript: '[Clear, short wooden tones follow each other quickly]',
    picture: 'Which shape is this?',
    shapes: ['Hexagon', 'Pentagon', 'Trapezium'],
    alt: 'A blue figure with six sides in the middle of a white ground',
    motion: 'What is moving?',
    motions: ['A pendulum', 'A spring', 'A wave', 'A spinning top'],
    videoAlt: 'A ball on a string swings slowly from side to side',
    explanation:
      'The edge of an owl’s feathers is split like a comb, which breaks up the swirls of air. That is why its wings are almost silent.',
    source: 'National Institute of Biological Resources, Korea',
  },
};

const labelIds = ['a', 'b', 'c', 'd'];
function labels(names: string[]): [LabelId, string][] {
  return names.map((name, index) => [label(labelIds[index] ?? 'x'), name]);
}

/** A tiny picture, sound and film that need no file. */
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"%3E%3Crect width="320" height="200" fill="white"/%3E%3Cpath d="M160 30l60 35v70l-60 35-60-35V65z" fill="%231d56b8"/%3E%3C/svg%3E';
const SOUND = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';
const FILM = 'data:video/mp4;base64,AAAA';

export function cards(language: Language): CardView[] {
  const text = texts[language];
  return [
    {
      token: 3,
      kind: 'active',
      question: text.who,
      parts: [{ modality: 'text', text: text.story }],
      labels: labels(text.animals),
    },
    {
      token: 5,
      kind: 'active',
      question: text.sound,
      parts: [{ modality: 'audio', src: SOUND, transcript: text.transcript }],
      labels: labels(text.instruments),
    },
    {
      token: 8,
      kind: 'shadow',
      question: text.picture,
      parts: [{ modality: 'image', src: PICTURE, alt: text.alt }],
      labels: labels(text.shapes),
    },
    {
      token: 9,
      kind: 'shadow',
      question: text.motion,
      parts: [
        { modality: 'video', src: FILM, poster: PICTURE, alt: text.videoAlt },
        { modality: 'audio', hidden: true },
      ],
      labels: labels(text.motions),
    },
  ];
}

function phase(kind: PhaseView['kind'], lastsMs: number | null): PhaseView {
  return {
    kind,
    number: 7,
    startedAt: NOW - 12_000,
    endsAt: lastsMs === null ? null : NOW - 12_000 + lastsMs,
    pausedAt: null,
  };
}

const BELIEF: Record<Modality, number> = { text: 0.41, image: 0.55, audio: 0.86, video: 0.5 };

function base(language: Language): PlayerView {
  const text = texts[language];
  return {
    kind: 'player',
    code: CODE,
    title: text.title,
    phase: phase('lobby', null),
    host: 'here',
    act: null,
    me: {
      nickname: text.nickname,
      presence: 'here',
      score: 0,
      pace: 'standard',
      cannot: [],
      team: null,
    },
    choosing: null,
    work: null,
    answers: {},
    outcomes: {},
    learnt: null,
    card: null,
    debrief: null,
  };
}

function inAct(language: Language): PlayerView {
  const text = texts[language];
  return {
    ...base(language),
    act: {
      index: 1,
      count: 3,
      title: text.act,
      intro: text.intro,
      round: 2,
      rounds: 4,
      purpose: 'play',
      figure: null,
      choice: 'gate',
    },
    me: { ...base(language).me, score: 300 },
  };
}

function inRound(language: Language): PlayerView {
  return {
    ...inAct(language),
    work: {
      round: 5,
      role: {
        kind: 'active',
        prompts: 2,
        probability: 0.74,
        rank: 1,
        because: [
          { feature: { kind: 'modality', modality: 'audio' }, value: 1.3 },
          { feature: { kind: 'bias' }, value: 0.4 },
        ],
        topics: {},
        turn: { by: 0.8, decided: 'score' },
      },
      cards: cards(language),
    },
  };
}

function idle(language: Language, view: PlayerView): PlayerView {
  if (!view.work) return view;
  return {
    ...view,
    work: {
      ...view.work,
      role: {
        kind: 'idle',
        reason: 'outranked',
        probability: 0.38,
        rank: 4,
        turn: { by: 1.2, decided: 'score' },
      },
      cards: cards(language).map((card) => ({ ...card, kind: 'shadow' })),
    },
  };
}

/** The prompts of the batch as they are offered while experts choose. */
function choosing(language: Language): PlayerView['choosing'] {
  const text = texts[language];
  const previews = cards(language).map((card, index) => ({
    token: card.token,
    modalities: card.parts.map(({ modality }) => modality),
    topics: [],
    question: card.question,
    gist: [text.story, text.transcript, text.alt, text.videoAlt][index] ?? '',
    image: index === 2 ? PICTURE : null,
  }));
  return { round: 5, capacity: 2, previews, picks: [] };
}

function inTest(language: Language, purpose: 'preTest' | 'postTest'): PlayerView {
  const view = inAct(language);
  return {
    ...view,
    act: view.act && { ...view.act, purpose, figure: 'test', round: 1, rounds: 1 },
  };
}

/** Every state of a phone worth looking at, by name. */
export function playerViews(language: Language) {
  const text = texts[language];
  const answering: PlayerView = { ...inRound(language), phase: phase('answering', 40_000) };
  const reveal: PlayerView = {
    ...inRound(language),
    phase: phase('reveal', null),
    answers: { 3: label('a'), 5: label('c'), 8: label('b') },
    outcomes: {
      3: {
        answer: label('a'),
        combined: label('a'),
        dense: label('b'),
        explanation: text.explanation,
        source: text.source,
        unconfirmed: false,
        system: null,
        points: 200,
      },
      5: {
        answer: label('c'),
        combined: label('a'),
        dense: label('c'),
        explanation: text.explanation,
        source: text.source,
        unconfirmed: false,
        system: null,
        points: 200,
      },
      8: {
        answer: label('a'),
        combined: label('a'),
        dense: label('a'),
        explanation: text.explanation,
        source: text.source,
        unconfirmed: false,
        system: null,
        points: 0,
      },
      9: {
        answer: label('a'),
        combined: null,
        dense: label('a'),
        explanation: text.explanation,
        source: text.source,
        unconfirmed: false,
        system: null,
        points: 0,
      },
    },
    learnt: { belief: BELIEF, calls: 6, model: 12, dense: 10, prompts: 16 },
  };
  const debrief: PlayerView = {
    ...inAct(language),
    phase: phase('debrief', null),
    me: { ...inAct(language).me, score: 1_900 },
    card: {
      active: { right: 9, of: 12 },
      shadow: { right: 11, of: 18 },
      perModality: {
        text: { right: 3, of: 7, belief: 0.41 },
        image: { right: 4, of: 8, belief: 0.55 },
        audio: { right: 9, of: 10, belief: 0.86 },
        video: { right: 4, of: 5, belief: 0.5 },
      },
      roundsActive: 5,
      rounds: 8,
      rank: 3,
      awards: ['specialist:audio', 'hiddenGem'],
      test: { pre: { right: 4, of: 8 }, post: { right: 7, of: 8 } },
    },
    debrief: aClassDebrief(language),
  };
  return {
    lobby: base(language),
    actIntro: { ...inAct(language), phase: phase('actIntro', null) },
    teamIntro: {
      ...inAct(language),
      phase: phase('actIntro', null),
      me: { ...inAct(language).me, team: 2 },
    },
    testIntro: { ...inTest(language, 'preTest'), phase: phase('actIntro', null) },
    testAnswering: {
      ...answering,
      act: inTest(language, 'preTest').act,
    },
    testSummary: { ...inTest(language, 'preTest'), phase: phase('actSummary', null) },
    choosing: {
      ...inAct(language),
      phase: phase('choosing', 45_000),
      choosing: choosing(language),
    },
    choosingLate: { ...inAct(language), phase: phase('choosing', 45_000) },
    briefingActive: { ...inRound(language), phase: phase('briefing', 20_000) },
    briefingIdle: idle(language, { ...inRound(language), phase: phase('briefing', 20_000) }),
    answering,
    answeringSecond: { ...answering, answers: { 3: label('a') } },
    answeringShadow: { ...answering, answers: { 3: label('a'), 5: label('c') } },
    answeringVideo: { ...answering, answers: { 3: label('a'), 5: label('c'), 8: label('b') } },
    answeringIdle: idle(language, answering),
    answeringDone: {
      ...answering,
      answers: { 3: label('a'), 5: label('c'), 8: label('b'), 9: label('a') },
    },
    paused: { ...answering, phase: { ...answering.phase, pausedAt: NOW - 1_000 } },
    hostAway: { ...base(language), host: 'away' },
    reveal,
    actSummary: {
      ...inAct(language),
      phase: phase('actSummary', null),
      learnt: { belief: BELIEF, calls: 14, model: 50, dense: 41, prompts: 64 },
    },
    debrief,
    ended: { ...debrief, phase: phase('ended', null) },
  } satisfies Record<string, PlayerView>;
}
