import type { LabelId, Localised, MediaFile, Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { DEFAULT_GATE } from '#game/gate/presets';
import type { Random } from '#game/random';
import { resumeRandom, seedRandom } from '#game/random';
import type { RoomCode, RoundMetrics } from '#game/room/state';
import type {
  AssignmentView,
  ExpertView,
  PhaseView,
  ReturnView,
  ScreenView,
  TokenView,
} from '#game/room/view';

/** What a drawn screen is to show; everything left out is an ordinary class. */
export interface ScreenViewOptions {
  experts?: number;
  tokens?: number;
  k?: number;
  capacityFactor?: number | null;
  /** 0: everybody the same; 1: each expert sure of one modality. */
  specialised?: number;
  /** How strongly the gate prefers the first few experts, as after a collapse. */
  collapse?: number;
  phase?: PhaseView['kind'];
  startedAt?: number;
  endsAt?: number | null;
  rounds?: number;
  round?: number;
  answered?: number;
  kind?: ExpertView['kind'];
  image?: string;
  seed?: number;
}

const NAMES: Localised<readonly string[]> = {
  ko: ['수달', '여우', '참새', '고래', '다람쥐', '판다', '두루미', '호랑이', '토끼', '부엉이'],
  en: ['Otter', 'Fox', 'Sparrow', 'Whale', 'Squirrel', 'Panda', 'Crane', 'Tiger', 'Hare', 'Owl'],
};
const MOODS = ['용감한', '느긋한', '반짝이는', '조용한', '재빠른', '든든한', '엉뚱한', '다정한'];
const LABELS: Record<string, Localised> = {
  violin: { ko: '바이올린', en: 'Violin' },
  cello: { ko: '첼로', en: 'Cello' },
  flute: { ko: '플루트', en: 'Flute' },
  drum: { ko: '북', en: 'Drum' },
};
const GISTS: Record<Modality, Localised> = {
  text: {
    ko: '현이 네 줄이고 턱 아래에 대고 활로 켜는 악기예요.',
    en: 'It has four strings and is played with a bow, held under the chin.',
  },
  image: { ko: '나무로 만든 악기 그림', en: 'A drawing of a wooden instrument' },
  audio: { ko: '높고 가는 소리가 길게 이어져요.', en: 'A high, thin sound that goes on and on.' },
  video: { ko: '연주하는 손이 위아래로 움직여요.', en: 'A hand moves up and down while playing.' },
};

/** A screen's view of a class in the middle of a lesson, the same for the same options. */
export function aScreenView(options: ScreenViewOptions = {}): ScreenView {
  const {
    experts: count = 30,
    k = 2,
    capacityFactor = 1.5,
    specialised = 0.6,
    collapse = 0,
    phase = 'briefing',
    round = 3,
    rounds = 8,
    answered = phase === 'reveal' ? 1 : phase === 'answering' ? 0.4 : 0,
    kind = 'pupil',
    seed = 7,
  } = options;
  const tokens = options.tokens ?? Math.max(1, Math.round((2.5 * count) / k));
  const random = resumeRandom(seedRandom(seed));
  const strong = Array.from({ length: count }, (_, expert) => expert % MODALITIES.length);
  const belief = strong.map((best) => beliefOf(best, specialised, random));
  const batch = Array.from({ length: tokens }, (_, token) => aToken(token, options.image, random));
  const capacity =
    capacityFactor === null
      ? null
      : Math.max(1, Math.ceil((capacityFactor * k * tokens) / Math.max(1, count)));
  const assignments = route(batch, belief, { k, capacity, collapse, random });
  const isShown = phase === 'reveal';
  const returns: ReturnView[] = isShown
    ? assignments
        .filter(([, , , , , kept]) => kept === 1)
        .map(([token, expert]) => answerFor(token, expert, batch, strong, random))
    : [];
  const loads = new Array<number>(count).fill(0);
  for (const [, expert, , , , kept] of assignments) {
    if (kept === 1) loads[expert] = (loads[expert] as number) + 1;
  }
  const kept = new Set(assignments.filter((a) => a[5] === 1).map(([token]) => token));
  const tokenViews = batch.map((token, index) => ({
    ...token,
    dropped: !kept.has(index),
    answered: {
      active: Math.round(answered * assignments.filter((a) => a[0] === index && a[5]).length),
      shadow: 0,
    },
    reveal: isShown ? revealOf(index, assignments, returns) : null,
  }));
  const right = new Array<number>(count).fill(0);
  for (const [, expert, , isRight] of returns) right[expert] = (right[expert] as number) + isRight;
  const hasRound = phase === 'briefing' || phase === 'answering' || isShown;
  const history = Array.from({ length: isShown ? round : round - 1 }, (_, index) => ({
    act: 1,
    round: index + 1,
    metrics: metricsOf(tokens, count, k, index, rounds),
  }));
  const startedAt = options.startedAt ?? 1_000_000;
  return {
    kind: 'screen',
    code: '482913' as RoomCode,
    title: '3학년 2반',
    deck: {
      title: { ko: '감각', en: 'Senses' },
      prompts: 40,
      topics: {
        music: { ko: '음악', en: 'music' },
        animals: { ko: '동물', en: 'animals' },
        weather: { ko: '날씨', en: 'weather' },
      },
    },
    phase: {
      kind: phase,
      number: 4 * round,
      startedAt,
      endsAt: options.endsAt === undefined ? startedAt + 30_000 : options.endsAt,
      pausedAt: null,
    },
    flow: 'automatic',
    door: 'open',
    host: 'here',
    seats: { here: count, away: 0, bots: kind === 'bot' ? count : 0 },
    lobby:
      phase === 'lobby'
        ? Object.fromEntries(
            belief.map((_, index) => [
              `seat${index}`,
              {
                name: nameOf(index),
                kind: index % 5 === 4 ? ('bot' as const) : ('pupil' as const),
                presence: 'here' as const,
              },
            ]),
          )
        : {},
    act:
      phase === 'lobby'
        ? null
        : {
            index: 1,
            count: 3,
            title: { ko: '게이트가 배워요', en: 'The gate learns' },
            intro: {
              ko: '게이트는 누가 무엇을 잘하는지 아직 몰라요. 맞고 틀린 것을 보며 배워 가요.',
              en: 'The gate does not know yet who is good at what. It learns from who was right.',
            },
            gate: { ...DEFAULT_GATE, k, capacityFactor },
            rounds,
            round,
            senses: 'all',
            scoring: 'right',
            purpose: 'play',
            figure: null,
            choice: 'gate',
          },
    experts: Object.fromEntries(
      belief.map((each, index) => [
        index,
        {
          name: nameOf(index),
          kind: index % 5 === 4 && kind === 'pupil' ? 'bot' : kind,
          here: 1,
          load: loads[index] as number,
          calls: (loads[index] as number) * round,
          belief: each,
          right: isShown ? (right[index] as number) : null,
          open: phase === 'answering' ? Math.round((1 - answered) * (loads[index] as number)) : 0,
        } satisfies ExpertView,
      ]),
    ),
    round: hasRound
      ? {
          number: round,
          capacity,
          temperature: 0.75 ** (round - 1),
          tokens: { ...tokenViews },
          assignments,
          returns,
          ready: count,
          asked: count,
          metrics: isShown ? (history[history.length - 1]?.metrics ?? null) : null,
          reasons: Object.fromEntries(
            assignments.slice(0, 12).map(([token, expert]) => [
              `${token}:${expert}`,
              [
                {
                  feature: {
                    kind: 'modality' as const,
                    modality: batch[token]?.modalities[0] ?? 'text',
                  },
                  value: 1.2,
                },
                { feature: { kind: 'bias' as const }, value: 0.3 },
              ],
            ]),
          ),
        }
      : null,
    history,
    actStory: null,
    debrief:
      phase === 'debrief' || phase === 'ended'
        ? {
            model: 0.84,
            dense: 0.88,
            random: 0.51,
            calls: 600,
            callsDense: 9_000,
            podium: [
              { award: 'score', modality: null, name: nameOf(3), value: 1240 },
              { award: 'specialist', modality: 'audio', name: nameOf(2), value: 0.92 },
              { award: 'mostCalled', modality: null, name: nameOf(7), value: 31 },
              { award: 'hiddenGem', modality: null, name: nameOf(5), value: 9 },
            ],
            gain: null,
            modelAct: null,
            loadStory: [],
            fusion: null,
          }
        : null,
  };
}

/** A Korean nickname as the generator makes them; different for the first eighty experts. */
export function nameOf(index: number): string {
  const mood = MOODS[Math.floor(index / NAMES.ko.length) % MOODS.length] as string;
  const animal = NAMES.ko[index % NAMES.ko.length] as string;
  return index < NAMES.ko.length * MOODS.length ? `${mood} ${animal}` : `${animal} ${index}`;
}

function beliefOf(best: number, specialised: number, random: Random): Record<Modality, number> {
  const entries = MODALITIES.map((modality, index) => {
    const sure = index === best ? 0.5 + 0.45 * specialised : 0.5 - 0.3 * specialised;
    return [modality, Math.min(0.98, Math.max(0.03, sure + 0.08 * random.normal()))] as const;
  });
  return Object.fromEntries(entries) as Record<Modality, number>;
}

function aToken(index: number, image: string | undefined, random: Random): TokenView {
  const modality = MODALITIES[random.below(MODALITIES.length)] as Modality;
  const second = random.next() < 0.15 ? (MODALITIES[random.below(4)] as Modality) : modality;
  return {
    prompt: `prompt${index}`,
    modalities: second === modality ? [modality] : [modality, second],
    topics: [{ ko: '음악', en: 'music' }],
    question: { ko: '어떤 악기일까요?', en: 'Which instrument is this?' },
    gist: GISTS[modality],
    image:
      modality === 'image' || modality === 'video'
        ? bothLanguages({
            src: image ?? '/missing.webp',
            type: 'image/svg+xml',
            bytes: 900,
            width: 320,
            height: 240,
          })
        : null,
    sheet: null,
    dropped: false,
    answered: { active: 0, shadow: 0 },
    reveal: null,
  };
}

function bothLanguages(file: MediaFile): Localised<MediaFile> {
  return { ko: file, en: file };
}

/** Rank-major, as the papers fill buffers: all first choices, then all second ones. */
function route(
  batch: readonly TokenView[],
  belief: readonly Record<Modality, number>[],
  options: { k: number; capacity: number | null; collapse: number; random: Random },
): AssignmentView[] {
  const { k, capacity, collapse, random } = options;
  const choices = batch.map((token) => {
    const modality = token.modalities[0] ?? 'text';
    return belief
      .map((each, expert) => ({
        expert,
        probability: each[modality],
        score:
          each[modality] + 0.12 * random.gumbel() + (collapse > 0 && expert < 4 ? collapse : 0),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, k);
  });
  const load = new Map<number, number>();
  const assignments: AssignmentView[] = [];
  for (let rank = 1; rank <= k; rank++) {
    choices.forEach((chosen, token) => {
      const choice = chosen[rank - 1];
      if (!choice) return;
      const total = chosen.reduce((sum, each) => sum + each.probability, 0);
      const before = load.get(choice.expert) ?? 0;
      const isKept = capacity === null || before < capacity;
      if (isKept) load.set(choice.expert, before + 1);
      assignments.push([
        token,
        choice.expert,
        rank,
        choice.probability,
        isKept ? choice.probability / total : 0,
        isKept ? 1 : 0,
      ]);
    });
  }
  return assignments;
}

function answerFor(
  token: number,
  expert: number,
  batch: readonly TokenView[],
  strong: readonly number[],
  random: Random,
): ReturnView {
  const best = MODALITIES[strong[expert] ?? 0] as Modality;
  const isRight = random.next() < (batch[token]?.modalities.includes(best) ? 0.9 : 0.4);
  const wrong = ['cello', 'flute', 'drum'][random.below(3)] as LabelId;
  return [token, expert, isRight ? ('violin' as LabelId) : wrong, isRight ? 1 : 0];
}

function revealOf(
  token: number,
  assignments: readonly AssignmentView[],
  returns: readonly ReturnView[],
): TokenView['reveal'] {
  const votes: Record<LabelId, number> = {};
  for (const [t, expert, label] of returns) {
    if (t !== token) continue;
    const weight = assignments.find((a) => a[0] === t && a[1] === expert)?.[4] ?? 0;
    votes[label] = (votes[label] ?? 0) + weight;
  }
  const total = Object.values(votes).reduce((sum, vote) => sum + vote, 0);
  for (const label of Object.keys(votes) as LabelId[]) votes[label] = (votes[label] ?? 0) / total;
  const combined = (Object.entries(votes).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null) as LabelId;
  return {
    labels: LABELS,
    answer: 'violin' as LabelId,
    votes,
    combined,
    modelRight: combined === 'violin',
    dense: 'violin' as LabelId,
    denseRight: true,
    explanation: {
      ko: '바이올린은 네 줄의 현을 활로 켜서 소리를 내요. 턱 아래에 대고 연주해요.',
      en: 'A violin has four strings, bowed to make the sound. It is held under the chin.',
    },
    source: { ko: '국립국악원, 서양 악기의 이해', en: 'Grove Music Online, “Violin”' },
    unconfirmed: false,
    system: null,
  };
}

function metricsOf(
  tokens: number,
  experts: number,
  k: number,
  index: number,
  rounds: number,
): RoundMetrics {
  const learnt = Math.min(1, index / Math.max(1, rounds - 2));
  return {
    prompts: tokens,
    modelRight: Math.round(tokens * (0.48 + 0.38 * learnt)),
    denseRight: Math.round(tokens * 0.86),
    randomRight: tokens * (0.47 + 0.02 * (index % 3)),
    calls: tokens * k,
    callsDense: tokens * experts,
    dropped: Math.round(tokens * (0.2 - 0.15 * learnt)),
    loadCv: 0.65,
    loadCvFloor: 0.62,
    maxViolation: 0.6,
  };
}
