import { stringify } from 'csv-stringify/sync';
import type { Deck, Language, Localised, Prompt } from '#game/deck/deck';
import type { ResultRows } from './resultRows';
import { gistOf, labelName, type ResultSummary, type Share } from './summarise';

export const CSV_FILES = ['players', 'prompts', 'rounds', 'answers'] as const;
export type CsvFile = (typeof CSV_FILES)[number];

type Cell = string | number | null;

/** Everything a table may be made of. */
export interface CsvSource {
  rows: ResultRows;
  summary: ResultSummary;
  deck: Deck;
}

/**
 * A table for a spreadsheet program: with a byte order mark, without which Excel shows Korean as
 * nonsense, and with a quote before cells that it would take for a formula, since pupils choose
 * their nicknames themselves.
 */
export function toCsv(file: CsvFile, source: CsvSource, language: Language): string {
  const { header, lines } = TABLES[file](source, language);
  return stringify([header.map((words) => words[language]), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

interface Table {
  header: Localised[];
  lines: Cell[][];
}

const TABLES = {
  players: playersTable,
  prompts: promptsTable,
  rounds: roundsTable,
  answers: answersTable,
} satisfies Record<CsvFile, (source: CsvSource, language: Language) => Table>;

function playersTable({ summary }: CsvSource): Table {
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
    ]),
  };
}

function promptsTable({ summary }: CsvSource, language: Language): Table {
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
    ]),
  };
}

function roundsTable({ summary }: CsvSource, language: Language): Table {
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

function answersTable({ rows, deck, summary }: CsvSource, language: Language): Table {
  const prompts = new Map<string, Prompt>(deck.prompts.map((prompt) => [prompt.id, prompt]));
  const shown = new Map<string, string>(
    summary.players.map((player) => [player.seat, player.nickname]),
  );
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
