/**
 * A room under test: commands in through the public door, states out, with a clock of its own. Every
 * state is frozen to its leaves, so each test also proves that no rule changes its input.
 */

import type { Deck, LabelId, Modality } from '#game/deck/deck';
import type { GateSettings } from '#game/gate/gate';
import { applyCommand } from '#game/room/applyCommand';
import { nextDeadline } from '#game/room/clock';
import type { Actor, Command, Refusal, ServerCommand, Transition } from '#game/room/command';
import { cardsOf, currentRound, promptOf } from '#game/room/rounds';
import type { ActSettings, Flow, RoomCode, RoomState, SeatId } from '#game/room/state';
import { aDeck } from './aDeck';
import { deepFreeze } from './deepFreeze';

export const HOST: Actor = { kind: 'host' };
export const CLOCK: Actor = { kind: 'clock' };
export const START = 1_760_000_000_000;

/** A gate that learns nothing and asks everybody. */
export const DENSE: GateSettings = {
  router: 'dense',
  k: 1,
  capacityFactor: null,
  overflow: 'drop',
  balance: 'none',
  balanceStrength: 1,
  learner: 'none',
  learnFrom: 'active',
  learningRate: 1,
  exploration: 0,
  explorationDecay: 1,
};

/** A gate that calls `k` experts by chance. */
export function randomGate(k: number, capacityFactor: number | null = null): GateSettings {
  return { ...DENSE, router: 'random', k, capacityFactor };
}

/** The default learning gate of the lesson. */
export const AFFINITY: GateSettings = {
  ...DENSE,
  router: 'affinity',
  k: 1,
  capacityFactor: 1.5,
  balance: 'bias',
  learner: 'affinity',
  learnFrom: 'activeAndShadow',
  exploration: 1,
  explorationDecay: 0.75,
};

export function anAct(changes: Partial<ActSettings> = {}): ActSettings {
  return {
    title: { ko: '막', en: 'An act' },
    intro: { ko: '소개 글이에요.', en: 'This is the intro.' },
    gate: DENSE,
    batchSize: 1,
    rounds: 2,
    seconds: 20,
    experts: { kind: 'seats' },
    senses: 'all',
    scoring: 'right',
    memory: 'fresh',
    modalities: [],
    decks: [],
    topics: [],
    listed: [],
    purpose: 'play',
    figure: null,
    choice: 'gate',
    ...changes,
  };
}

type Submission = Extract<Command, { type: 'submitAnswer' }>;

export interface RoomOptions {
  deck?: Deck;
  acts?: ActSettings[];
  flow?: Flow;
  seed?: number;
}

export class RoomUnderTest {
  state: RoomState;
  now = START;
  /** Every accepted command, to fold the room again. */
  readonly journal: { command: Command; actor: Actor; now: number }[] = [];

  constructor(options: RoomOptions = {}) {
    const { deck = aDeck(), acts = [anAct()], flow = 'hostDriven', seed = 1 } = options;
    const code = '482915' as RoomCode;
    const command: Command = {
      type: 'createRoom',
      code,
      title: '3학년 2반',
      deck,
      acts,
      flow,
      seed,
    };
    const made = applyCommand(null, command, { actor: HOST, now: this.now });
    if (!made.ok) throw new Error(`createRoom: ${made.refusal}`);
    this.journal.push({ command, actor: HOST, now: this.now });
    this.state = deepFreeze(made.state);
  }

  /** Asks, whatever the answer. */
  ask(command: Command, actor: Actor): Transition {
    const answer = applyCommand(this.state, command, { actor, now: this.now });
    if (answer.ok && answer.state !== this.state) {
      this.journal.push({ command, actor, now: this.now });
      this.state = deepFreeze(answer.state);
    }
    return answer;
  }

  /** Asks and expects a yes. */
  do(command: Command, actor: Actor = HOST): this {
    const answer = this.ask(command, actor);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal}`);
    return this;
  }

  /** Asks and gives the refusal, or null for a yes. */
  refusal(command: Command, actor: Actor = HOST): Refusal | null {
    const answer = this.ask(command, actor);
    return answer.ok ? null : answer.refusal;
  }

  /** Seats people; a nickname is its seat's id too. */
  seat(...nicknames: string[]): this {
    return this.seatWith({}, ...nicknames);
  }

  seatWith(options: { cannot?: Modality[] }, ...nicknames: string[]): this {
    for (const nickname of nicknames) this.do(joining(nickname, options.cannot), CLOCK);
    return this;
  }

  seatBots(count: number): this {
    const bots = Array.from({ length: count }, (_, index) => ({
      seat: `bot${index}` as SeatId,
      nickname: `로봇 ${index}`,
      seed: index,
    }));
    return this.do({ type: 'seatBots', bots });
  }

  by(seat: string, command: Command): this {
    return this.do(command, asSeat(seat));
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  advance(): this {
    return this.do({ type: 'advance', phase: this.state.phaseNumber });
  }

  /** Lets the clock speak at the next deadline. */
  tick(): this {
    const deadline = nextDeadline(this.state);
    if (deadline === null) throw new Error('the clock waits for nothing');
    this.now = Math.max(this.now, deadline.at);
    return this.do({ type: 'deadlinePassed', phase: deadline.phase }, CLOCK);
  }

  /** Goes on by the host's hand until a phase of this kind. */
  until(kind: RoomState['phase']['kind']): this {
    for (let step = 0; this.state.phase.kind !== kind; step++) {
      if (step > 500) throw new Error(`never came to ${kind}`);
      this.wait(1_000).advance();
    }
    return this;
  }

  /** One card of one seat, right or wrong. */
  answer(seat: string, token: number, how: 'right' | 'wrong' = 'right'): this {
    return this.by(seat, this.submission(seat, token, how));
  }

  /** Everybody here answers every card. */
  answerAll(how: (seat: string, token: number) => 'right' | 'wrong' = () => 'right'): this {
    const round = currentRound(this.state);
    if (round === null) throw new Error('no round');
    for (const seat of Object.values(this.state.seats)) {
      if (seat.presence !== 'here') continue;
      for (const token of cardsOf(round, seat.id)) {
        this.wait(10).answer(seat.id, token, how(seat.id, token));
      }
    }
    return this;
  }

  submission(seat: string, token: number, how: 'right' | 'wrong' = 'right'): Submission {
    const round = this.state.rounds.at(-1);
    if (round === undefined) throw new Error('no round');
    const prompt = promptOf(this.state.deck, round, token);
    const wrong = prompt.labels.find((label) => label.id !== prompt.answer)?.id;
    const label = (how === 'right' ? prompt.answer : wrong) as LabelId;
    const submission = `${seat} ${round.number} ${token}`;
    return { type: 'submitAnswer', round: round.number, token, label, submission };
  }
}

export function aRoom(options: RoomOptions = {}): RoomUnderTest {
  return new RoomUnderTest(options);
}

export function asSeat(seat: string): Actor {
  return { kind: 'seat', seat: seat as SeatId };
}

export function joining(
  nickname: string,
  cannot: Modality[] = [],
): Extract<ServerCommand, { type: 'takeSeat' }> {
  return {
    type: 'takeSeat',
    seat: nickname as SeatId,
    nickname,
    submission: `join ${nickname}`,
    cannot,
  };
}

/** Folds a journal from the beginning. */
export function fold(journal: RoomUnderTest['journal']): RoomState {
  let state: RoomState | null = null;
  for (const { command, actor, now } of journal) {
    const answer: Transition = applyCommand(state, command, { actor, now });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal}`);
    state = answer.state;
  }
  if (state === null) throw new Error('an empty journal');
  return state;
}
