/** What one phone sees: its own row and nobody else's, small, and in its own language. */

import { MODALITIES, type Deck, type Language, type Localised, type Prompt } from '#game/deck/deck';
import type { Contribution, ExpertChance, RoutingPlan } from '#game/gate/gate';
import { asksConfidence } from './confidence';
import { beliefsOf, reasonsOf, rounded, turnOf } from './beliefs';
import { viewPromptCard } from './cardView';
import { viewChoosing } from './choosingView';
import { viewClassDebrief } from './classDebrief';
import { usesEverybody } from './deal';
import { awardsOf, rankOf } from './debrief';
import { callsIn } from './expertsView';
import { viewPhase } from './phaseView';
import { NO_RECORD, recordsOf } from './records';
import { remember } from './remember';
import {
  cardsOf,
  currentRound,
  currentSettings,
  isRoundOpen,
  playedRounds,
  promptOf,
  promptsOf,
} from './rounds';
import { scoreSeat } from './scoring';
import { maskedExperts } from './senses';
import { testsOf } from './gain';
import type { ActSettings, RoomState, Round, Seat, SeatId } from './state';
import type { CardOutcome, PlayerView } from './view';

/** Throws when there is no such seat: whoever asks has checked the seat key before. */
export function viewPlayer(state: RoomState, seatId: SeatId, language: Language): PlayerView {
  const seat = state.seats[seatId];
  if (seat === undefined) throw new Error(`no seat ${seatId}`);
  const round = currentRound(state);
  const settings = currentSettings(state);
  const open = round !== null && settings !== null ? { round, settings } : null;
  return {
    kind: 'player',
    code: state.code,
    title: state.title,
    phase: viewPhase(state, seat.pace),
    host: state.host,
    act: viewAct(state, settings, language),
    me: {
      nickname: seat.nickname,
      presence: seat.presence,
      score: seat.score,
      pace: seat.pace,
      cannot: seat.cannot,
      team: teamOf(state, seatId),
    },
    choosing: viewChoosing(state, seat, language),
    work:
      open === null || state.phase.kind === 'choosing'
        ? null
        : viewWork(state, open.round, open.settings, seatId, language),
    answers: round === null ? {} : viewAnswers(round, seatId),
    outcomes: open === null ? {} : viewOutcomes(state, open.round, open.settings, seat, language),
    learnt: viewLearnt(state, seatId),
    card: viewCard(state, seatId),
    debrief: viewClassDebrief(state, language),
  };
}

function viewAct(
  state: RoomState,
  settings: ActSettings | null,
  language: Language,
): PlayerView['act'] {
  if (state.act === null || settings === null) return null;
  return {
    index: state.act.index,
    count: state.acts.length,
    title: settings.title[language],
    // Only where it is read: it would be the largest part of every later join.
    intro: state.phase.kind === 'actIntro' ? settings.intro[language] : '',
    round: state.act.roundsPlayed + (isRoundOpen(state) ? 1 : 0),
    rounds: settings.rounds,
    purpose: settings.purpose,
    figure: settings.figure,
    choice: settings.choice,
    ...(asksConfidence(settings) && { confidence: 'asked' }),
    ...calledWithoutScores(settings),
  };
}

/** Of a call that no score decided nothing is said about scores. */
function calledWithoutScores(
  settings: ActSettings,
): Pick<NonNullable<PlayerView['act']>, 'called'> {
  if (usesEverybody(settings)) return { called: 'everybody' };
  return settings.gate.router === 'random' ? { called: 'byLot' } : {};
}

/** The number of the team as everybody reads it, from 1. */
function teamOf(state: RoomState, seat: SeatId): number | null {
  const index = state.act?.expertOf[seat];
  const expert = index === undefined ? undefined : state.act?.experts[index];
  return expert?.kind === 'team' ? expert.number + 1 : null;
}

function viewWork(
  state: RoomState,
  round: Round,
  settings: ActSettings,
  seat: SeatId,
  language: Language,
): NonNullable<PlayerView['work']> {
  const active = round.work[seat]?.active ?? [];
  const expert = round.expertOf[seat];
  const sense = expert === undefined ? undefined : round.senseOf[expert];
  const cards = cardsOf(round, seat).map((token) =>
    viewPromptCard(
      promptOf(state.deck, round, token),
      { token, kind: active.includes(token) ? 'active' : 'shadow', sense },
      language,
    ),
  );
  return { round: round.number, role: viewRole(state, round, settings, seat, language), cards };
}

const chancesOf = remember(
  (plan: RoutingPlan) =>
    new Map<number, ExpertChance>(plan.chances.map((one) => [one.expert, one])),
);

/** Why this phone is active, or idle this time. Who came during the round was away when it began. */
function viewRole(
  state: RoomState,
  round: Round,
  settings: ActSettings,
  seat: SeatId,
  language: Language,
): NonNullable<PlayerView['work']>['role'] {
  const expert = round.expertOf[seat];
  const chance = expert === undefined ? undefined : chancesOf(round.plan).get(expert);
  if (expert === undefined || chance === undefined) {
    return { kind: 'idle', reason: 'away', probability: 0, rank: 0, turn: null };
  }
  const probability = rounded(chance.probability);
  const isScored = calledWithoutScores(settings).called === undefined;
  const rank = isScored ? chance.rank : 0;
  const prompts = round.work[seat]?.active.length ?? 0;
  // Whoever chose knows why.
  const isGates = round.picks === null && isScored;
  const masked = (): number[] =>
    maskedExperts(round, state.seats, promptsOf(state.deck, round)[chance.token]);
  const turn = isGates ? turnOf(state.deck, round, settings.gate, chance, masked) : null;
  if (prompts === 0) {
    // A team may be called for a prompt that this member cannot perceive.
    const reason = chance.reason === 'routed' ? 'masked' : chance.reason;
    return { kind: 'idle', reason, probability, rank, turn };
  }
  const because = isGates ? reasonsOf(state.deck, round, settings.gate, chance.token, expert) : [];
  const topics = topicsIn(because, state.deck, language);
  return { kind: 'active', prompts, probability, rank, because, topics, turn };
}

/** Names of the topics among the reasons, so that a phone can say them. */
function topicsIn(
  because: readonly Contribution[],
  deck: Deck,
  language: Language,
): Record<string, string> {
  const named = new Set(
    because.flatMap(({ feature }) => (feature.kind === 'topic' ? [feature.topic] : [])),
  );
  const topics = deck.topics.filter((topic) => named.has(topic.id));
  return Object.fromEntries(topics.map((topic) => [topic.id, topic.name[language]]));
}

function viewAnswers(round: Round, seat: SeatId): PlayerView['answers'] {
  const own = Object.entries(round.answers[seat] ?? {});
  return Object.fromEntries(own.map(([token, answer]) => [token, answer.label]));
}

function viewOutcomes(
  state: RoomState,
  round: Round,
  settings: ActSettings,
  seat: Seat,
  language: Language,
): PlayerView['outcomes'] {
  const { outcome } = round;
  if (outcome === null) return {};
  const prompts = promptsOf(state.deck, round);
  const points = scoreSeat(round.answers[seat.id] ?? {}, prompts, seat.pace, settings);
  const outcomes: Record<number, CardOutcome> = {};
  for (const token of cardsOf(round, seat.id)) {
    const prompt = promptOf(state.deck, round, token);
    outcomes[token] = {
      answer: prompt.answer,
      combined: outcome.tokens[token]?.combined ?? null,
      dense: outcome.tokens[token]?.dense ?? null,
      explanation: said(prompt, 'explanation', language),
      source: said(prompt, 'source', language),
      unconfirmed: prompt.unconfirmed ?? false,
      system: prompt.system ?? null,
      points: points[token] ?? 0,
    };
  }
  return outcomes;
}

function said(prompt: Prompt, what: 'explanation' | 'source', language: Language): string {
  const words: Localised = prompt[what];
  return words[language];
}

/**
 * The expert's own row, and how the model did in the round closed last. It stays through the next
 * question, so that the next reveal need only say what changed.
 */
function viewLearnt(state: RoomState, seat: SeatId): PlayerView['learnt'] {
  const { act } = state;
  const expert = act?.expertOf[seat];
  if (act === null || expert === undefined) return null;
  // How many were right in the first test is told after the second.
  const settings = currentSettings(state);
  if (settings === null || settings.purpose === 'preTest') return null;
  const closed = state.rounds.filter((one) => one.act === act.index && one.outcome !== null);
  const metrics = closed.at(-1)?.outcome?.metrics;
  const belief = beliefsOf(act.gate)[expert];
  if (metrics === undefined || belief === undefined) return null;
  return {
    belief: settings.purpose === 'play' && settings.gate.learner === 'none' ? null : belief,
    calls: closed.reduce((sum, one) => sum + callsIn(one.plan, expert), 0),
    model: metrics.modelRight,
    dense: metrics.denseRight,
    prompts: metrics.prompts,
  };
}

/** The personal expert card at the end: the gate's belief against what was right. */
function viewCard(state: RoomState, seat: SeatId): PlayerView['card'] {
  if (state.phase.kind !== 'debrief' && state.phase.kind !== 'ended') return null;
  const played = playedRounds(state.acts, state.rounds);
  const record = recordsOf(state.deck, played)[seat] ?? NO_RECORD;
  const expert = state.act?.expertOf[seat];
  const beliefs = state.act === null || expert === undefined ? [] : beliefsOf(state.act.gate);
  const belief = expert === undefined ? undefined : beliefs[expert];
  const perModality = {} as NonNullable<PlayerView['card']>['perModality']; // filled just below
  for (const modality of MODALITIES) {
    perModality[modality] = { ...record.perModality[modality], belief: belief?.[modality] ?? 0 };
  }
  return {
    active: record.active,
    shadow: record.shadow,
    perModality,
    roundsActive: record.roundsActive,
    rounds: played.length,
    rank: rankOf(state, seat),
    awards: awardNames(state, seat),
    test: testsOf(state)[seat] ?? null,
  };
}

/** 'specialist:image', 'mostCalled', 'hiddenGem', 'score'. */
function awardNames(state: RoomState, seat: SeatId): string[] {
  return awardsOf(state)
    .filter((award) => award.seat === seat)
    .map(({ award, modality }) => (modality === null ? award : `${award}:${modality}`));
}
