import type { Localised } from '#game/deck/deck';
import { inputKind, type InputKind } from './inputKind';
import {
  type AnswerRow,
  type DispatchRow,
  type ExpertId,
  isTeam,
  type PlayerRow,
  type ResultRows,
  type RoundPromptRow,
} from './resultRows';
import { groupBy, type Share } from './share';

export type CallOutcome = 'right' | 'wrong' | 'unanswered';

/** Where the prompts of one act went. */
export interface ActRouting {
  act: number;
  title: Localised | null;
  router: string;
  /** The rounds of the act that were closed, by their number in the session. */
  rounds: RoundRouting[];
  /** Everybody who could be called, the most called first. */
  experts: ExpertRouting[];
  /** Calls by kind of input, index into `experts`, and what the expert said. */
  flows: { from: InputKind; expert: number; outcome: CallOutcome; calls: number }[];
  /** Prompts that reached nobody, by kind of input. */
  dropped: Partial<Record<InputKind, number>>;
}

export interface RoundRouting {
  number: number;
  /** Mean gate weight (before capacity) of the first choice, by kind of input. */
  firstChoice: Partial<Record<InputKind, number>>;
}

export interface ExpertRouting {
  id: ExpertId;
  /** A nickname, or the number of a team; '' of somebody who was forgotten. */
  name: string;
  kind: 'pupil' | 'bot' | 'team' | 'forgotten';
  /** Calls in each of the act's rounds. */
  loads: number[];
  calls: number;
  /** Answered calls by kind of input. */
  perKind: Partial<Record<InputKind, Share>>;
}

/** The routing of every act that closed a round. */
export function summariseRouting(rows: ResultRows, actTitles: readonly Localised[]): ActRouting[] {
  const dispatchesOf = groupBy(rows.dispatches, ({ round }) => round);
  const promptsOf = groupBy(rows.prompts, ({ round }) => round);
  const answers = activeAnswers(rows);
  return [...groupBy(rows.rounds, ({ act }) => act)].map(([act, rounds]) => {
    const numbers = rounds.map(({ number }) => number);
    return {
      act,
      title: actTitles[act] ?? null,
      router: rounds[0]?.router ?? '',
      ...routingOf(
        numbers,
        (round) => ({
          dispatches: dispatchesOf.get(round) ?? [],
          prompts: promptsOf.get(round) ?? [],
        }),
        rows.players,
        answers,
      ),
    };
  });
}

function routingOf(
  numbers: readonly number[],
  rowsOf: (round: number) => { dispatches: DispatchRow[]; prompts: RoundPromptRow[] },
  players: readonly PlayerRow[],
  answers: ReadonlyMap<string, Share>,
): Pick<ActRouting, 'rounds' | 'experts' | 'flows' | 'dropped'> {
  const experts = new Map<ExpertId, ExpertRouting>();
  const flows = new Map<
    string,
    { from: InputKind; id: ExpertId; outcome: CallOutcome; calls: number }
  >();
  const dropped: Partial<Record<InputKind, number>> = {};
  const known = new Map(players.map((player) => [player.seatId as string, player]));
  const rounds = numbers.map((number, index): RoundRouting => {
    const { dispatches, prompts } = rowsOf(number);
    const kindOf = new Map(prompts.map((row) => [row.token, inputKind(row.modalities)]));
    for (const row of prompts) {
      const kind = inputKind(row.modalities);
      if (row.dropped) dropped[kind] = (dropped[kind] ?? 0) + 1;
    }
    for (const { token, expertId, kept } of dispatches) {
      const from = kindOf.get(token);
      if (!kept || from === undefined) continue;
      const expert =
        experts.get(expertId) ?? newExpert(expertId, known.get(expertId), numbers.length);
      experts.set(expertId, expert);
      expert.calls++;
      expert.loads[index] = (expert.loads[index] ?? 0) + 1;
      const said = answers.get(callKey(number, token, expertId));
      const outcome = outcomeOf(said);
      if (outcome !== 'unanswered') {
        const share = (expert.perKind[from] ??= { right: 0, of: 0 });
        share.of++;
        if (outcome === 'right') share.right++;
      }
      const key = `${from} ${outcome} ${expertId}`;
      const flow = flows.get(key) ?? { from, id: expertId, outcome, calls: 0 };
      flow.calls++;
      flows.set(key, flow);
    }
    return { number, firstChoice: firstChoices(dispatches, kindOf) };
  });
  const sorted = [...experts.values()].sort((one, other) => other.calls - one.calls);
  const idle = idleExperts(sorted, players).map((player) =>
    newExpert(player.seatId, player, numbers.length),
  );
  const all = [...sorted, ...idle];
  const place = new Map(all.map(({ id }, index) => [id, index]));
  return {
    rounds,
    experts: all,
    flows: [...flows.values()].map(({ id, ...flow }) => ({ ...flow, expert: place.get(id) ?? 0 })),
    dropped,
  };
}

/** Those who were there to be called and never were; not told of teams, which have no list. */
function idleExperts(called: readonly ExpertRouting[], players: readonly PlayerRow[]): PlayerRow[] {
  if (called.some(({ kind }) => kind === 'team')) return [];
  const ids = new Set(called.map(({ id }) => id));
  return players.filter(({ seatId, expertId }) => expertId === seatId && !ids.has(seatId));
}

function newExpert(id: ExpertId, player: PlayerRow | undefined, rounds: number): ExpertRouting {
  const nameless = isTeam(id) ? ('team' as const) : ('forgotten' as const);
  return {
    id,
    name: player?.nickname ?? (isTeam(id) ? id.replace('team-', '') : ''),
    kind: player?.kind ?? nameless,
    loads: Array.from({ length: rounds }, () => 0),
    calls: 0,
    perKind: {},
  };
}

/** The active answers behind each call; a team has several. */
function activeAnswers({ answers, players }: ResultRows): Map<string, Share> {
  const teams = new Map(players.map(({ seatId, expertId }) => [seatId, expertId]));
  const said = new Map<string, Share>();
  const count = (key: string, answer: AnswerRow): void => {
    const share = said.get(key) ?? { right: 0, of: 0 };
    said.set(key, { right: share.right + (answer.right ? 1 : 0), of: share.of + 1 });
  };
  for (const answer of answers) {
    if (answer.kind !== 'active') continue;
    const { round, token, seatId } = answer;
    count(callKey(round, token, seatId), answer);
    const team = teams.get(seatId);
    if (team != null && team !== seatId) count(callKey(round, token, team), answer);
  }
  return said;
}

/** A team is right when more than half of its members are. */
function outcomeOf(said: Share | undefined): CallOutcome {
  if (said === undefined) return 'unanswered';
  return said.right * 2 > said.of ? 'right' : 'wrong';
}

function firstChoices(
  dispatches: readonly DispatchRow[],
  kindOf: ReadonlyMap<number, InputKind>,
): RoundRouting['firstChoice'] {
  const first = new Map<number, number>();
  for (const { token, probability } of dispatches) {
    first.set(token, Math.max(first.get(token) ?? 0, probability));
  }
  const byKind = groupBy([...first], ([token]) => kindOf.get(token) ?? 'several');
  return Object.fromEntries(
    [...byKind].map(([kind, tokens]) => [
      kind,
      tokens.reduce((sum, [, probability]) => sum + probability, 0) / tokens.length,
    ]),
  );
}

function callKey(round: number, token: number, expert: string): string {
  return `${round} ${token} ${expert}`;
}
