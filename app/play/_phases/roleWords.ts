import type { ChanceReason, Contribution } from '#game/gate/gate';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { formatPercent, JOINED } from '#app/_text/format';
import type { Language, Localised } from '#game/deck/deck';
import type { PlayerView, TurnView } from '#game/room/view';

export type Role = NonNullable<PlayerView['work']>['role'];
type Called = NonNullable<PlayerView['act']>['called'];

type Distance = 'near' | 'some' | 'far';
/** A margin of 0.3 makes odds of 1.3, one of 1.5 odds of 4.5. */
const NEAR = 0.3;
const FAR = 1.5;

interface RoleWords {
  active: (prompts: number) => string;
  idle: string;
  score: (share: string) => string;
  ranked: (share: string, rank: number) => string;
  everybody: string;
  byLot: { active: string; idle: string };
  reasons: Record<ChanceReason, string>;
  turns: {
    /** By how much the score would have had to be lower, or higher, for another outcome. */
    lost: Record<Distance, string>;
    won: Record<Distance, string>;
    tried: string;
    passedOver: string;
    level: string;
  };
  features: {
    bias: string;
    topic: (name: string | undefined) => string;
    modality: (name: string) => string;
    measured: (name: string) => string;
  };
}

const ROLE_WORDS: Localised<RoleWords> = {
  ko: {
    active: (prompts) => `카드 ${prompts}장이 나에게 왔어요!`,
    idle: '이번에는 선택되지 않았어요',
    score: (share) => `게이트가 나에게 준 점수는 ${share}${JOINED}예요.`,
    ranked: (share, rank) => `게이트가 나에게 준 점수는 ${share}, 전문가 중 ${rank}위예요.`,
    everybody: '이번 라운드의 카드에는 모두가 답해요.',
    byLot: {
      active: '이번에는 점수를 보지 않고 제비뽑기로 나눴어요.',
      idle: '이번에는 제비뽑기로 나눠서, 카드가 다른 전문가에게 갔어요.',
    },
    reasons: {
      routed: '이번 카드는 다른 전문가에게 갔어요.',
      outranked: '게이트가 이번 카드는 다른 전문가를 더 믿었어요.',
      full: '나를 골랐지만, 전문가마다 맡을 수 있는 카드 수가 이미 찼어요.',
      masked: '이번 카드에는 내가 받지 않기로 한 종류가 들어 있어요.',
      away: '카드를 나눌 때 자리에 없었어요. 다음 라운드부터 함께해요.',
    },
    turns: {
      lost: {
        near: '점수가 아주 조금만 낮았다면 다른 전문가에게 갔을 거예요.',
        some: '점수가 조금 더 낮았다면 다른 전문가에게 갔을 거예요.',
        far: '점수가 훨씬 낮았어야 다른 전문가에게 갔을 거예요.',
      },
      won: {
        near: '점수가 아주 조금만 높았다면 나에게 왔을 거예요.',
        some: '점수가 조금 더 높았다면 나에게 왔을 거예요.',
        far: '점수가 훨씬 높았어야 나에게 왔을 거예요.',
      },
      tried:
        '점수만 보면 다른 전문가 차례인데, 게이트가 나를 시험해 봤어요. 이런 걸 탐색이라고 해요.',
      passedOver:
        '점수만 보면 내 차례인데, 게이트가 다른 전문가를 시험해 봤어요. 이런 걸 탐색이라고 해요.',
      level: '다른 전문가와 점수가 같아서 이번에는 우연히 정해졌어요.',
    },
    features: {
      bias: '지금까지의 성적',
      topic: (name) => (name === undefined ? '이 카드의 주제' : `‘${name}’ 주제`),
      modality: (name) => `${name} 카드`,
      measured: (name) => `${name}의 특징`,
    },
  },
  en: {
    active: (prompts) => (prompts === 1 ? 'A prompt for you!' : `${prompts} prompts for you!`),
    idle: 'You were not called this time',
    score: (share) => `The gate scored you ${share}.`,
    ranked: (share, rank) => `The gate scored you ${share}: rank ${rank} among the experts.`,
    everybody: 'In this round everybody answers every prompt.',
    byLot: {
      active: 'No scores this time: the prompts were drawn by lot.',
      idle: 'No scores this time: by lot the prompts went to other experts.',
    },
    reasons: {
      routed: 'This time the prompts went to other experts.',
      outranked: 'The gate trusted other experts more with these prompts.',
      full: 'The gate chose you, but there was no room left within the capacity.',
      masked: 'These prompts need a sense you asked the gate to spare you.',
      away: 'You were not here when the prompts were dealt. You are in from the next round on.',
    },
    turns: {
      lost: {
        near: 'With a score a tiny bit lower it would have gone to another expert.',
        some: 'With a somewhat lower score it would have gone to another expert.',
        far: 'Only with a far lower score would it have gone to another expert.',
      },
      won: {
        near: 'With a score a tiny bit higher it would have come to you.',
        some: 'With a somewhat higher score it would have come to you.',
        far: 'Only with a far higher score would it have come to you.',
      },
      tried:
        'By score it was another expert’s turn, but the gate tried you out. That is exploration.',
      passedOver:
        'By score it was your turn, but the gate tried somebody else out. That is exploration.',
      level: 'Others scored the same, so this time chance decided.',
    },
    features: {
      bias: 'results so far',
      topic: (name) => (name === undefined ? 'this prompt’s topic' : `topic “${name}”`),
      modality: (name) => `${name.toLowerCase()} prompt`,
      measured: (name) => `traits of the ${name.toLowerCase()}`,
    },
  },
};

/** The one line that says whether this phone was called. */
export function roleTitle(role: Role, language: Language): string {
  const words = ROLE_WORDS[language];
  return role.kind === 'active' ? words.active(role.prompts) : words.idle;
}

/** Why, in words: the reason when idle, and the gate's score. Rank 0 stands for no score at all. */
export function roleReasons(role: Role, language: Language, called?: Called): string[] {
  const without = withoutScores(role, language, called);
  if (without !== null) return [without];
  const score = role.rank > 0 ? [scoreWords(role, language)] : [];
  const turn = role.turn === null ? [] : [turnWords(role, role.turn, language)];
  const why = [...score, ...turn];
  return role.kind === 'active' ? why : [idleWords(role, language), ...why];
}

/** Nobody was trusted more where chance decided: the prompts just went to somebody else. */
function idleWords({ reason, turn }: Extract<Role, { kind: 'idle' }>, language: Language): string {
  const isByChance = turn !== null && (turn.decided === 'chance' || isLevel(turn));
  const { reasons } = ROLE_WORDS[language];
  return reasons[reason === 'outranked' && isByChance ? 'routed' : reason];
}

/** Where no score was looked at; null where one was, or where something else kept this phone idle. */
function withoutScores(role: Role, language: Language, called: Called): string | null {
  const { everybody, byLot } = ROLE_WORDS[language];
  const isBarred = role.kind === 'idle' && role.reason !== 'routed' && role.reason !== 'outranked';
  if (called === undefined || isBarred) return null;
  return called === 'everybody' ? everybody : byLot[role.kind];
}

/** The place among the experts is told only where it was the scores that decided it. */
function scoreWords({ probability, rank, turn }: Role, language: Language): string {
  const { score, ranked } = ROLE_WORDS[language];
  const share = formatPercent(language, probability);
  return isByScore({ turn }) ? ranked(share, rank) : score(share);
}

/** Whether the score decided, as far as is known, and not chance among equals or exploration. */
export function isByScore({ turn }: Pick<Role, 'turn'>): boolean {
  return turn === null || (turn.decided === 'score' && !isLevel(turn));
}

function turnWords(role: Role, turn: TurnView, language: Language): string {
  const { turns } = ROLE_WORDS[language];
  if (isLevel(turn)) return turns.level;
  if (turn.decided === 'chance') return role.kind === 'active' ? turns.tried : turns.passedOver;
  return turns[role.kind === 'active' ? 'lost' : 'won'][distanceOf(turn)];
}

/** Margins are measured before the gate makes shares of its scores: as a number they would not fit the percents. */
function distanceOf({ by }: TurnView): Distance {
  return by <= NEAR ? 'near' : by <= FAR ? 'some' : 'far';
}

/** Nothing told this expert from the next one, as before a gate has learnt anything. */
function isLevel({ by }: TurnView): boolean {
  return by === 0;
}

/** What one contribution to the score stands for. */
export function featureName(
  { feature }: Contribution,
  topics: Readonly<Record<string, string>>,
  language: Language,
): string {
  const { features } = ROLE_WORDS[language];
  const names = MODALITY_WORDS[language];
  switch (feature.kind) {
    case 'bias':
      return features.bias;
    case 'topic':
      return features.topic(topics[feature.topic]);
    case 'modality':
      return features.modality(names[feature.modality]);
    case 'measured':
      return features.measured(names[feature.modality]);
  }
}
