import type { Localised, TopicId } from '#game/deck/deck';
import type { RoundMetrics } from '#game/room/state';
import { type Gain, gainOf, type Measures, measuresOf } from './measures';
import type { Material } from './readPlayed';
import type { ResultRows, RoundPromptRow } from './resultRows';
import { factsOf, type SessionFacts } from './sessionFacts';
import { groupBy, type Share } from './share';
import { type PlayerSummary, summarisePlayers } from './summarisePlayers';
import { type PromptSummary, summarisePrompts } from './summarisePrompts';
import { type ActRouting, summariseRouting } from './summariseRouting';

/** What the results page of one session shows. Plain JSON. */
export interface ResultSummary {
  totals: Totals;
  /** The deck's topics that were played. */
  topics: { id: TopicId; name: Localised }[];
  /** People only, unless everybody was a bot. In order of score. */
  players: PlayerSummary[];
  /** In the order of the deck, without those that were never played. */
  prompts: PromptSummary[];
  rounds: RoundSummary[];
  /** By act, of everybody: bots are experts too. */
  routing: ActRouting[];
  /** What the acts that were played for the model's sake can be compared on. */
  acts: ActMeasures[];
  /** What was learnt between the two tests; null without them, or for too few to be told. */
  gain: Gain | null;
}

export interface ActMeasures {
  act: number;
  title: Localised | null;
  router: string;
  measures: Measures;
}

/** Shares and calls are of play; tests are counted among rounds and answers only. */
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
  deck: Material,
  actTitles: readonly Localised[],
): ResultSummary {
  return { ...summarisePlay(rows, deck, actTitles), routing: summariseRouting(rows, actTitles) };
}

/** The same without the routing, which knows of one session's teams only. */
export function summarisePlay(
  rows: ResultRows,
  deck: Material,
  actTitles: readonly Localised[],
): Omit<ResultSummary, 'routing'> {
  const everybody = rows.players;
  const pupils = everybody.filter((player) => player.kind === 'pupil');
  const shown = pupils.length > 0 ? pupils : everybody;
  const seats = new Set(shown.map((player) => player.seatId));
  const answers = rows.answers.filter((answer) => seats.has(answer.seatId));
  const facts = factsOf(rows);
  return {
    totals: { ...totalsOf(playOf(rows)), ...countsOf(rows, answers.length) },
    topics: playedTopics(deck, rows.prompts),
    players: summarisePlayers(shown, answers, rows.prompts, rows.dispatches),
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
    acts: playedActs(facts, rows.rounds, actTitles),
    gain: gainOf([facts]),
  };
}

/** The rows of rounds that were played for the model's sake: tests are not its doing (RULES R60). */
function playOf(rows: ResultRows): ResultRows {
  const rounds = rows.rounds.filter(({ purpose }) => purpose === 'play');
  const numbers = new Set(rounds.map(({ number }) => number));
  return { ...rows, rounds, prompts: rows.prompts.filter(({ round }) => numbers.has(round)) };
}

type Counts = Pick<Totals, 'pupils' | 'bots' | 'rounds' | 'answers'>;

/** Who took part, and how much was played, tests too. */
function countsOf(rows: ResultRows, answers: number): Counts {
  return {
    pupils: rows.players.filter((player) => player.kind === 'pupil').length,
    bots: rows.players.filter((player) => player.kind === 'bot').length,
    rounds: rows.rounds.length,
    answers,
  };
}

function totalsOf(rows: ResultRows): Omit<Totals, keyof Counts> {
  const prompts = rows.prompts.length;
  const count = (wanted: (row: RoundPromptRow) => boolean): number =>
    rows.prompts.filter(wanted).length;
  const sum = (pick: (metrics: RoundMetrics) => number): number =>
    rows.rounds.reduce((total, round) => total + pick(round.metrics), 0);
  return {
    model: { right: count((row) => row.modelRight), of: prompts },
    dense: { right: count((row) => row.denseRight), of: prompts },
    random: { right: rows.prompts.reduce((total, row) => total + row.randomRight, 0), of: prompts },
    calls: sum((metrics) => metrics.calls),
    callsDense: sum((metrics) => metrics.callsDense),
    dropped: count((row) => row.dropped),
  };
}

function playedActs(
  facts: SessionFacts,
  rounds: ResultRows['rounds'],
  actTitles: readonly Localised[],
): ActMeasures[] {
  const acts = groupBy(
    rounds.filter(({ purpose }) => purpose === 'play'),
    ({ act }) => act,
  );
  return [...acts].map(([act, [first]]) => ({
    act,
    title: actTitles[act] ?? null,
    router: first?.router ?? '',
    measures: measuresOf([facts], act),
  }));
}

function playedTopics(deck: Material, prompts: readonly RoundPromptRow[]): ResultSummary['topics'] {
  const played = new Set(prompts.flatMap(({ topics }) => topics));
  return deck.topics.filter(({ id }) => played.has(id)).map(({ id, name }) => ({ id, name }));
}
