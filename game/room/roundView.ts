/** The round on the stage: prompts, who holds them, and from the reveal on what came back. */

import { modalitiesOf, type Deck, type Prompt } from '#game/deck/deck';
import type { GateSettings } from '#game/gate/gate';
import { pupilsAtWork } from './answering';
import { usesEverybody } from './deal';
import { reasonsOf, rounded } from './beliefs';
import { gistOf, pictureOf } from './gist';
import { hasPicksLeft } from './picks';
import { remember, rememberPair } from './remember';
import { rollOf } from './roll';
import { isTest } from './pool';
import { currentRound, currentSettings, promptOf, promptsOf } from './rounds';
import type { ActSettings, RoomState, Round, Seat, TokenOutcome } from './state';
import { firstLargest, returnsOf } from './tally';
import type { AssignmentView, ReturnView, RoundView, SheetView, TokenView } from './view';

/** Reasons are told for this many prompts; a class cannot read more. */
const REASONS = 48;
/** As many prompts as a big screen can show in full side by side. */
const SHEETS = 6;

export function viewRound(state: RoomState): RoundView | null {
  const round = currentRound(state);
  const settings = currentSettings(state);
  if (round === null || settings === null) return null;
  const asked = askedIn(state, round);
  return {
    number: round.number,
    capacity: round.plan.capacity,
    temperature: rounded(round.plan.temperature),
    tokens: viewTokens(state, round, settings),
    assignments: viewAssignments(round.plan),
    returns: round.outcome === null ? [] : labelsBack(state.deck, round),
    ready: asked.filter((seat) => isReady(state, round, seat)).length,
    asked: asked.length,
    metrics: round.outcome?.metrics ?? null,
    // People who chose for themselves have reasons that no gate can tell.
    reasons: round.picks === null ? viewReasons(state.deck, round, settings.gate) : {},
  };
}

/** Pupils here with something to do: cards, or while experts choose a choice. */
function askedIn(state: RoomState, round: Round): Seat[] {
  if (state.phase.kind !== 'choosing') return pupilsAtWork(state, round);
  return rollOf(state.seats).filter(
    (seat) =>
      seat.kind === 'pupil' && seat.presence === 'here' && round.work[seat.id] !== undefined,
  );
}

function isReady(state: RoomState, round: Round, seat: Seat): boolean {
  if (state.phase.kind === 'choosing') return !hasPicksLeft(state.deck, round, seat);
  return round.ready[seat.id] !== undefined;
}

const viewAssignments = remember((plan: Round['plan']): AssignmentView[] =>
  plan.assignments.map(({ token, expert, rank, probability, weight, kept }) => [
    token,
    expert,
    rank,
    rounded(probability),
    rounded(weight),
    kept ? 1 : 0,
  ]),
);

const reasonsByPlan = new WeakMap<Round['plan'], RoundView['reasons']>();

function viewReasons(deck: Deck, round: Round, settings: GateSettings): RoundView['reasons'] {
  const known = reasonsByPlan.get(round.plan);
  if (known !== undefined) return known;
  const reasons: RoundView['reasons'] = {};
  const first = round.plan.assignments.filter(({ rank, kept }) => rank === 1 && kept);
  for (const { token, expert } of first.slice(0, REASONS)) {
    reasons[`${token}:${expert}`] = reasonsOf(deck, round, settings, token, expert);
  }
  reasonsByPlan.set(round.plan, reasons);
  return reasons;
}

/** What each routed expert answered, a team by its majority; empty while the round is open. */
const returnsByOutcome = new WeakMap<NonNullable<Round['outcome']>, ReturnView[]>();

export function labelsBack(deck: Deck, round: Round): ReturnView[] {
  if (round.outcome === null) return [];
  const known = returnsByOutcome.get(round.outcome);
  if (known !== undefined) return known;
  const returns = returnsOf(round).flatMap(({ token, expert, active, share }): ReturnView[] => {
    const prompt = promptOf(deck, round, token);
    const order = prompt.labels.map((label) => label.id);
    const label = firstLargest(share, order);
    if (!active || label === null) return [];
    return [[token, expert, label, label === prompt.answer ? 1 : 0]];
  });
  returnsByOutcome.set(round.outcome, returns);
  return returns;
}

type StillToken = Omit<TokenView, 'answered' | 'reveal' | 'dropped' | 'sheet'>;

/** The part of the tokens that does not change while a round is played. */
const stillTokens = rememberPair((deck: Deck, prompts: Round['prompts']): StillToken[] =>
  promptsOf(deck, { prompts }).map((prompt) => ({
    prompt: prompt.id,
    modalities: modalitiesOf(prompt),
    topics: deck.topics
      .filter((topic) => prompt.topics.includes(topic.id))
      .map((topic) => topic.name),
    question: prompt.question,
    gist: gistOf(prompt),
    image: pictureOf(prompt),
  })),
);

const sheets = rememberPair((deck: Deck, prompts: Round['prompts']): SheetView[] =>
  promptsOf(deck, { prompts }).map(({ parts, labels }) => ({
    text: parts.find((part) => part.modality === 'text')?.text ?? null,
    labels: labels.map(({ id, name }) => ({ id, name })),
  })),
);

/** Whether every phone has the same few whole prompts; a test is not to be talked about. */
function isAskedOfAll(settings: ActSettings, prompts: number): boolean {
  return (
    usesEverybody(settings) && settings.senses === 'all' && !isTest(settings) && prompts <= SHEETS
  );
}

function viewTokens(
  state: RoomState,
  round: Round,
  settings: ActSettings,
): Record<number, TokenView> {
  // Before there are answers the class watches what is wanted.
  const { picks } = round;
  const answered =
    state.phase.kind === 'choosing' && picks !== null
      ? countPicks(picks)
      : countAnswers(round.answers);
  const dropped = new Set(round.plan.droppedTokens);
  const shown = isAskedOfAll(settings, round.prompts.length)
    ? sheets(state.deck, round.prompts)
    : null;
  const tokens: Record<number, TokenView> = {};
  for (const [token, still] of stillTokens(state.deck, round.prompts).entries()) {
    const outcome = round.outcome?.tokens[token];
    tokens[token] = {
      ...still,
      sheet: shown?.[token] ?? null,
      dropped: dropped.has(token),
      answered: answered.get(token) ?? NOT_ANSWERED,
      reveal: outcome === undefined ? null : revealOf(promptOf(state.deck, round, token), outcome),
    };
  }
  return tokens;
}

const NOT_ANSWERED = { active: 0, shadow: 0 };

const countPicks = remember(
  (picks: NonNullable<Round['picks']>): Map<number, TokenView['answered']> => {
    const counts = new Map<number, TokenView['answered']>();
    for (const token of Object.values(picks).flat()) {
      counts.set(token, { active: (counts.get(token)?.active ?? 0) + 1, shadow: 0 });
    }
    return counts;
  },
);

const countAnswers = remember((answers: Round['answers']): Map<number, TokenView['answered']> => {
  const counts = new Map<number, TokenView['answered']>();
  for (const own of Object.values(answers)) {
    for (const [token, answer] of Object.entries(own)) {
      const count = counts.get(Number(token)) ?? { ...NOT_ANSWERED };
      count[answer.kind] += 1;
      counts.set(Number(token), count);
    }
  }
  return counts;
});

const revealOf = rememberPair(
  (prompt: Prompt, outcome: TokenOutcome): NonNullable<TokenView['reveal']> => ({
    labels: Object.fromEntries(prompt.labels.map((label) => [label.id, label.name])),
    answer: prompt.answer,
    votes: Object.fromEntries(
      Object.entries(outcome.votes).map(([label, vote]) => [label, rounded(vote)]),
    ),
    combined: outcome.combined,
    modelRight: outcome.modelRight,
    dense: outcome.dense,
    denseRight: outcome.denseRight,
    explanation: prompt.explanation,
    source: prompt.source,
    unconfirmed: prompt.unconfirmed ?? false,
    system: prompt.system ?? null,
  }),
);
