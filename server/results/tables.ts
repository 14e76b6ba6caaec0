import type { Language, Localised, Prompt } from '#game/deck/deck';
import type { Material } from './readPlayed';
import type { ResultRows } from './resultRows';
import { gistOf, labelName } from './promptWords';
import type { Share } from './share';
import type { ResultSummary } from './summarise';

export const TABLE_NAMES = ['players', 'prompts', 'rounds', 'routing', 'answers'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type Cell = string | number | null;

/** Everything a table may be made of. */
export interface TableSource {
  rows: ResultRows;
  summary: ResultSummary;
  deck: Material;
}

/** A table in one language: its heads, and a line for each thing. */
export interface NamedTable {
  header: string[];
  lines: Cell[][];
}

export function tableOf(name: TableName, source: TableSource, language: Language): NamedTable {
  const { header, lines } = TABLES[name](source, language);
  return { header: header.map((words) => words[language]), lines };
}

interface Table {
  header: Localised[];
  lines: Cell[][];
}

const TABLES = {
  players: playersTable,
  prompts: promptsTable,
  rounds: roundsTable,
  routing: routingTable,
  answers: answersTable,
} satisfies Record<TableName, (source: TableSource, language: Language) => Table>;

function playersTable({ summary }: TableSource): Table {
  const head = (ko: string, en: string): Localised => ({ ko, en });
  return {
    header: [
      head('닉네임', 'Nickname'),
      head('점수', 'Score'),
      head('활성 정답', 'Active right'),
      head('활성 답변', 'Active answers'),
      head('그림자 정답', 'Shadow right'),
      head('그림자 답변', 'Shadow answers'),
      head('글 정답률(%)', 'Text right (%)'),
      head('그림 정답률(%)', 'Image right (%)'),
      head('소리 정답률(%)', 'Audio right (%)'),
      head('영상 정답률(%)', 'Video right (%)'),
      head('답변 시간 중앙값(초)', 'Median seconds to answer'),
      head('같은 카드에서 남들의 예상 정답', 'Right answers others would have'),
      head('비교한 답변', 'Answers compared'),
      ...summary.topics.map(({ name }) => ({
        ko: `${name.ko} 정답률(%)`,
        en: `${name.en} right (%)`,
      })),
    ],
    lines: summary.players.map((player) => [
      player.nickname,
      player.score,
      player.active.right,
      player.active.of,
      player.shadow.right,
      player.shadow.of,
      percent(player.perModality.text),
      percent(player.perModality.image),
      percent(player.perModality.audio),
      percent(player.perModality.video),
      player.medianMs === null ? null : seconds(player.medianMs),
      decimals(player.compared.expected),
      player.compared.of,
      ...summary.topics.map(({ id }) => percent(player.perTopic[id] ?? { right: 0, of: 0 })),
    ]),
  };
}

function promptsTable({ summary }: TableSource, language: Language): Table {
  const isAsked = summary.prompts.some(({ sureButWrong }) => sureButWrong !== null);
  return {
    header: [
      { ko: '질문', en: 'Question' },
      { ko: '내용', en: 'Content' },
      { ko: '형식', en: 'Modalities' },
      { ko: '정답', en: 'Right label' },
      { ko: '출제 횟수', en: 'Times played' },
      { ko: '버려진 횟수', en: 'Times dropped' },
      { ko: '모델 정답', en: 'Model right' },
      { ko: '활성 정답률(%)', en: 'Active right (%)' },
      { ko: '활성 답변', en: 'Active answers' },
      { ko: '그림자 정답률(%)', en: 'Shadow right (%)' },
      { ko: '그림자 답변', en: 'Shadow answers' },
      { ko: '가장 많은 오답', en: 'Most common mistake' },
      ...(isAsked ? CONFIDENCE_HEADS : []),
    ],
    lines: summary.prompts.map((prompt) => [
      prompt.question[language],
      prompt.gist[language],
      prompt.modalities.map((modality) => MODALITY_NAMES[modality][language]).join(' + '),
      prompt.answer[language],
      prompt.played,
      prompt.dropped,
      prompt.model.right,
      percent(prompt.active),
      prompt.active.of,
      percent(prompt.shadow),
      prompt.shadow.of,
      prompt.mistaken?.label[language] ?? null,
      ...(isAsked ? [prompt.sureButWrong?.times ?? null, prompt.sureButWrong?.of ?? null] : []),
    ]),
  };
}

/** Only where anybody was asked how sure they were. */
const CONFIDENCE_HEADS: Localised[] = [
  { ko: '확신했지만 틀린 답', en: 'Sure but wrong' },
  { ko: '확신을 말한 답', en: 'Answers that said how sure' },
];

function roundsTable({ summary }: TableSource, language: Language): Table {
  return {
    header: [
      { ko: '라운드', en: 'Round' },
      { ko: '막', en: 'Act' },
      { ko: '막 제목', en: 'Act title' },
      { ko: '게이트', en: 'Router' },
      { ko: '프롬프트', en: 'Prompts' },
      { ko: '모델 정답', en: 'Model right' },
      { ko: '전체(dense) 정답', en: 'Dense right' },
      { ko: '무작위 정답(기댓값)', en: 'Random right (expected)' },
      { ko: '호출한 전문가', en: 'Expert calls' },
      { ko: '모두 호출했다면', en: 'Calls if dense' },
      { ko: '버려진 프롬프트', en: 'Dropped' },
      { ko: '부하 변동계수', en: 'Load CV' },
      { ko: '무작위일 때 변동계수', en: 'Load CV of fair chance' },
      { ko: '시작', en: 'Opened' },
      { ko: '끝', en: 'Closed' },
    ],
    lines: summary.rounds.map(({ number, act, actTitle, router, openedAt, closedAt, metrics }) => [
      number,
      act + 1,
      actTitle?.[language] ?? null,
      router,
      metrics.prompts,
      metrics.modelRight,
      metrics.denseRight,
      decimals(metrics.randomRight),
      metrics.calls,
      metrics.callsDense,
      metrics.dropped,
      decimals(metrics.loadCv),
      decimals(metrics.loadCvFloor),
      new Date(openedAt).toISOString(),
      new Date(closedAt).toISOString(),
    ]),
  };
}

function routingTable({ rows, deck, summary }: TableSource, language: Language): Table {
  const prompts = new Map<string, Prompt>(deck.prompts.map((prompt) => [prompt.id, prompt]));
  const at = new Map(rows.prompts.map((row) => [`${row.round} ${row.token}`, row]));
  const experts = summary.routing.flatMap((act) => act.experts);
  const names = new Map(experts.map(({ id, name }) => [id, name]));
  return {
    header: [
      { ko: '라운드', en: 'Round' },
      { ko: '카드 번호', en: 'Token' },
      { ko: '내용', en: 'Content' },
      { ko: '형식', en: 'Modalities' },
      { ko: '전문가', en: 'Expert' },
      { ko: '순위', en: 'Rank' },
      { ko: '게이트 확률', en: 'Gate probability' },
      { ko: '합칠 때의 가중치', en: 'Weight in the answer' },
      { ko: '정원 안', en: 'Kept' },
      { ko: '모델 정답', en: 'Model right' },
    ],
    lines: rows.dispatches.flatMap((call): Cell[][] => {
      const row = at.get(`${call.round} ${call.token}`);
      const prompt = row && prompts.get(row.promptId);
      if (row === undefined || prompt === undefined) return [];
      return [
        [
          call.round,
          call.token + 1,
          gistOf(prompt)[language],
          row.modalities.map((modality) => MODALITY_NAMES[modality][language]).join(' + '),
          // Who was forgotten has no name.
          names.get(call.expertId) || '–',
          call.rank,
          decimals(call.probability),
          decimals(call.weight),
          call.kept ? 1 : 0,
          row.modelRight ? 1 : 0,
        ],
      ];
    }),
  };
}

function answersTable({ rows, deck, summary }: TableSource, language: Language): Table {
  const prompts = new Map<string, Prompt>(deck.prompts.map((prompt) => [prompt.id, prompt]));
  const shown = new Map<string, string>(
    summary.players.map((player) => [player.seat, player.nickname]),
  );
  const isAsked = rows.answers.some(({ sure }) => sure !== null);
  return {
    header: [
      { ko: '라운드', en: 'Round' },
      { ko: '닉네임', en: 'Nickname' },
      { ko: '구분', en: 'Kind' },
      { ko: '질문', en: 'Question' },
      { ko: '내용', en: 'Content' },
      { ko: '답', en: 'Answer' },
      { ko: '정답', en: 'Right label' },
      { ko: '맞음', en: 'Right' },
      { ko: '걸린 시간(초)', en: 'Seconds' },
      ...(isAsked ? [{ ko: '확신', en: 'Sure' }] : []),
    ],
    lines: rows.answers.flatMap((answer): Cell[][] => {
      const prompt = prompts.get(answer.promptId);
      const nickname = shown.get(answer.seatId);
      if (prompt === undefined || nickname === undefined) return [];
      return [
        [
          answer.round,
          nickname,
          KIND_NAMES[answer.kind][language],
          prompt.question[language],
          gistOf(prompt)[language],
          labelName(prompt, answer.label)[language],
          labelName(prompt, prompt.answer)[language],
          answer.right ? 1 : 0,
          seconds(answer.afterMs),
          ...(isAsked ? [answer.sure === null ? null : Number(answer.sure)] : []),
        ],
      ];
    }),
  };
}

const KIND_NAMES = {
  active: { ko: '활성', en: 'active' },
  shadow: { ko: '그림자', en: 'shadow' },
} satisfies Record<'active' | 'shadow', Localised>;

const MODALITY_NAMES = {
  text: { ko: '글', en: 'text' },
  image: { ko: '그림', en: 'image' },
  audio: { ko: '소리', en: 'audio' },
  video: { ko: '영상', en: 'video' },
} satisfies Record<string, Localised>;

function percent({ right, of }: Share): number | null {
  return of === 0 ? null : Math.round((100 * right) / of);
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function decimals(value: number): number {
  return Math.round(value * 1000) / 1000;
}
