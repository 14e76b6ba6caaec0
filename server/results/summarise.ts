import type { Deck, LabelId, Localised, Modality, Prompt, PromptId } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { RoundMetrics, SeatId } from '#game/room/state';
import type { AnswerRow, PlayerRow, ResultRows, RoundPromptRow } from './resultRows';

/** Right ones of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What the results page of one session shows. Plain JSON. */
export interface ResultSummary {
  totals: Totals;
  /** People only, unless everybody was a bot. In order of score. */
  players: PlayerSummary[];
  /** In the order of the deck, without those that were never played. */
  prompts: PromptSummary[];
  rounds: RoundSummary[];
}

export interface Totals {
  pupils: number;
  bots: number;
  rounds: number;
  answers: number;
  model: Share;
  dense: Share;
  /** Expected number of right ones had the experts been drawn at random. */
  random: { right: number; of: number };
  /** Expert calls made, and what asking everybody would have cost. */
  calls: number;
  callsDense: number;
  dropped: number;
}

export interface PlayerSummary {
  seat: SeatId;
  nickname: string;
  kind: 'pupil' | 'bot';
  score: number;
  active: Share;
  shadow: Share;
  perModality: Record<Modality, Share>;
  /** Median milliseconds to an answer; null without answers. */
  medianMs: number | null;
}

export interface PromptSummary {
  prompt: PromptId;
  question: Localised;
  /** The text part or the text equivalent of the first part. */
  gist: Localised;
  modalities: Modality[];
  answer: Localised;
  /** How often it was in a batch, and what became of it there. */
  played: number;
  dropped: number;
  model: Share;
  active: Share;
  shadow: Share;
  /** The wrong label chosen most, when at least two people chose it. */
  mistaken: { label: Localised; times: number } | null;
}

export interface RoundSummary {
  number: number;
  act: number;
  actTitle: Localised | null;
  router: string;
  openedAt: number;
  closedAt: number;
  metrics: RoundMetrics;
}

/** Everything the results page shows, from a session's rows and the deck as it was played. */
export function summarise(
  rows: ResultRows,
  deck: Deck,
  actTitles: readonly Localised[],
): ResultSummary {
  const everybody = rows.players;
  const pupils = everybody.filter((player) => player.kind === 'pupil');
  const shown = pupils.length > 0 ? pupils : everybody;
  const seats = new Set(shown.map((player) => player.seatId));
  const answers = rows.answers.filter((answer) => seats.has(answer.seatId));
  return {
    totals: totalsOf(rows, answers.length),
    players: summarisePlayers(shown, answers, rows.prompts),
    prompts: summarisePrompts(deck, rows.prompts, answers),
    rounds: rows.rounds.map(({ number, act, router, openedAt, closedAt, metrics }) => ({
      number,
      act,
      actTitle: actTitles[act] ?? null,
      router,
      openedAt,
      closedAt,
      metrics,
    })),
  };
}

function totalsOf(rows: ResultRows, answers: number): Totals {
  const prompts = rows.prompts.length;
  const count = (wanted: (row: RoundPromptRow) => boolean): number =>
    rows.prompts.filter(wanted).length;
  const sum = (pick: (metrics: RoundMetrics) => number): number =>
    rows.rounds.reduce((total, round) => total + pick(round.metrics), 0);
  return {
    pupils: rows.players.filter((player) => player.kind === 'pupil').length,
    bots: rows.players.filter((player) => player.kind === 'bot').length,
    rounds: rows.rounds.length,
    answers,
    model: { right: count((row) => row.modelRight), of: prompts },
    dense: { right: count((row) => row.denseRight), of: prompts },
    random: { right: rows.prompts.reduce((total, row) => total + row.randomRight, 0), of: prompts },
    calls: sum((metrics) => metrics.calls),
    callsDense: sum((metrics) => metrics.callsDense),
    dropped: count((row) => row.dropped),
  };
}

function summarisePlayers(
  players: readonly PlayerRow[],
  answers: readonly AnswerRow[],
  prompts: readonly RoundPromptRow[],
): PlayerSummary[] {
  const modalities = new Map(prompts.map((row) => [`${row.round} ${row.token}`, row.modalities]));
  const bySeat = groupBy(answers, (answer) => answer.seatId);
  return players
    .map((player): PlayerSummary => {
      const own = bySeat.get(player.seatId) ?? [];
      const perModality = {} as Record<Modality, Share>; // filled for each of MODALITIES just below
      for (const modality of MODALITIES) {
        perModality[modality] = shareOf(own, ({ round, token }) =>
          (modalities.get(`${round} ${token}`) ?? []).includes(modality),
        );
      }
      return {
        seat: player.seatId,
        nickname: player.nickname,
        kind: player.kind,
        score: player.score,
        active: shareOf(own, isActive),
        shadow: shareOf(own, isShadow),
        perModality,
        medianMs: median(own.map((answer) => answer.afterMs)),
      };
    })
    .sort((one, other) => other.score - one.score);
}

function summarisePrompts(
  deck: Deck,
  rows: readonly RoundPromptRow[],
  answers: readonly AnswerRow[],
): PromptSummary[] {
  const rowsOf = groupBy(rows, (row) => row.promptId);
  const answersOf = groupBy(answers, (answer) => answer.promptId);
  return deck.prompts.flatMap((prompt): PromptSummary[] => {
    const played = rowsOf.get(prompt.id) ?? [];
    const given = answersOf.get(prompt.id) ?? [];
    if (played.length === 0) return [];
    return [
      {
        prompt: prompt.id,
        question: prompt.question,
        gist: gistOf(prompt),
        modalities: prompt.parts.map((part) => part.modality),
        answer: labelName(prompt, prompt.answer),
        played: played.length,
        dropped: played.filter((row) => row.dropped).length,
        model: { right: played.filter((row) => row.modelRight).length, of: played.length },
        active: shareOf(given, isActive),
        shadow: shareOf(given, isShadow),
        mistaken: mostMistaken(prompt, given),
      },
    ];
  });
}

/** One answer alone is a slip, not a common mistake. */
const COMMON_FROM = 2;

function mostMistaken(prompt: Prompt, answers: readonly AnswerRow[]): PromptSummary['mistaken'] {
  const wrong = answers.filter((answer) => !answer.right);
  let most: [LabelId, number] | null = null;
  for (const [label, { length }] of groupBy(wrong, (answer) => answer.label)) {
    if (length >= COMMON_FROM && length > (most?.[1] ?? 0)) most = [label, length];
  }
  return most && { label: labelName(prompt, most[0]), times: most[1] };
}

/** A short text that stands for the prompt where it cannot be shown. */
export function gistOf(prompt: Prompt): Localised {
  const part = prompt.parts.find((one) => one.modality === 'text') ?? prompt.parts[0];
  switch (part?.modality) {
    case 'text':
      return part.text;
    case 'image':
    case 'video':
      return part.alt;
    case 'audio':
      return part.transcript;
    case undefined:
      return prompt.question;
  }
}

export function labelName(prompt: Prompt, id: LabelId): Localised {
  return prompt.labels.find((label) => label.id === id)?.name ?? { ko: id, en: id };
}

function isActive(answer: AnswerRow): boolean {
  return answer.kind === 'active';
}

function isShadow(answer: AnswerRow): boolean {
  return answer.kind === 'shadow';
}

function shareOf(answers: readonly AnswerRow[], counts: (answer: AnswerRow) => boolean): Share {
  const counted = answers.filter(counts);
  return { right: counted.filter((answer) => answer.right).length, of: counted.length };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round((upper + (sorted[middle - 1] ?? 0)) / 2);
}
