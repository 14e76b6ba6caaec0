/** What host and screen share: the stage, without anybody's keys, roster or controls. */

import type { Deck } from '#game/deck/deck';
import { asksConfidence } from './confidence';
import { debriefOf } from './debrief';
import { isMember } from './experts';
import { loadStoryOf } from './loadStory';
import { viewExperts } from './expertsView';
import { viewPhase } from './phaseView';
import { remember } from './remember';
import { rollOf } from './roll';
import { currentSettings, isRoundOpen, playedRounds } from './rounds';
import { viewRound } from './roundView';
import type { RoomState, Round, Seat } from './state';
import type { ActView, ScreenView } from './view';

export function viewScreen(state: RoomState): ScreenView {
  return { kind: 'screen', ...viewStage(state) };
}

/** Everything of a screen view but its kind; host and screen ask for the same state. */
export const viewStage = remember((state: RoomState): Omit<ScreenView, 'kind'> => {
  return {
    code: state.code,
    title: state.title,
    deck: viewDeck(state.deck),
    phase: viewPhase(state),
    flow: state.flow,
    door: state.door,
    host: state.host,
    seats: countSeats(state.seats),
    lobby: state.phase.kind === 'lobby' ? viewLobby(state.seats) : {},
    act: viewAct(state),
    experts: viewExperts(state),
    round: viewRound(state),
    history: viewHistory(state),
    actStory: state.phase.kind === 'actSummary' ? loadStoryOf(state) : null,
    debrief:
      state.phase.kind === 'debrief' || state.phase.kind === 'ended' ? debriefOf(state) : null,
    ...viewShown(state),
  };
});

/** What was chosen of an earlier reveal is over. */
function viewShown({ shown, phaseNumber }: RoomState): Pick<ScreenView, 'shown'> {
  if (shown === undefined || (shown.kind === 'reveal' && shown.phase !== phaseNumber)) return {};
  return { shown };
}

const viewDeck = remember((deck: Deck): ScreenView['deck'] => ({
  title: deck.title,
  prompts: deck.prompts.length,
  topics: Object.fromEntries(deck.topics.map((topic) => [topic.id, topic.name])),
}));

const countSeats = remember((seats: RoomState['seats']): ScreenView['seats'] => {
  const counts = { here: 0, away: 0, bots: 0 };
  for (const seat of rollOf(seats)) {
    if (!isMember(seat)) continue;
    if (seat.kind === 'bot') counts.bots += 1;
    else if (seat.presence === 'here') counts.here += 1;
    else counts.away += 1;
  }
  return counts;
});

const viewLobby = remember((seats: RoomState['seats']): ScreenView['lobby'] =>
  Object.fromEntries(
    rollOf(seats)
      .filter(isMember)
      .map((seat) => [seat.id, lobbyEntry(seat)]),
  ),
);

/** Kept by reference, so that a newcomer is compared with two thousand others in no time. */
const lobbyEntry = remember(({ nickname, kind, presence }: Seat) => ({
  name: nickname,
  kind,
  presence,
}));

function viewAct(state: RoomState): ActView | null {
  const settings = currentSettings(state);
  if (state.act === null || settings === null) return null;
  return {
    index: state.act.index,
    count: state.acts.length,
    title: settings.title,
    intro: settings.intro,
    gate: settings.gate,
    rounds: settings.rounds,
    round: state.act.roundsPlayed + (isRoundOpen(state) ? 1 : 0),
    senses: settings.senses,
    scoring: settings.scoring,
    purpose: settings.purpose,
    figure: settings.figure,
    choice: settings.choice,
    ...(asksConfidence(settings) && { confidence: 'asked' }),
  };
}

/** The rounds played; a second test only as long as it is the act, a first one never. */
function viewHistory(state: RoomState): ScreenView['history'] {
  const { acts, rounds } = state;
  const isSecondTest = currentSettings(state)?.purpose === 'postTest';
  const isOver = state.phase.kind === 'debrief' || state.phase.kind === 'ended';
  const played = historyOf(playedRounds(acts, rounds));
  if (!isSecondTest || isOver) return played;
  const own = rounds.filter(({ act, outcome }) => act === state.act?.index && outcome !== null);
  return [...played, ...historyOf(own)];
}

const historyOf = remember((rounds: Round[]): ScreenView['history'] =>
  rounds.flatMap((round) =>
    round.outcome === null
      ? []
      : [{ act: round.act, round: round.inAct, metrics: round.outcome.metrics }],
  ),
);
