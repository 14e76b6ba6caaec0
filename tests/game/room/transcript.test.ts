import { expect, test } from 'vitest';
import type { Language } from '#game/deck/deck';
import { diff } from '#game/protocol/patch';
import type { Actor, Command } from '#game/room/command';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import type { View } from '#game/room/view';
import { viewersOf } from '#game/room/viewersOf';
import { aDeck } from '#tests/support/aDeck';
import {
  anAct,
  aRoom,
  asSeat,
  CLOCK,
  HOST,
  joining,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

/** Everybody who looks at a room, as the server tells them: whole views first, then what changed. */
class Transcript {
  readonly lines: string[] = [];
  readonly #room: RoomUnderTest;
  readonly #shown = new Map<string, View>();
  readonly #languages = new Map<string, Language>();

  constructor(room: RoomUnderTest) {
    this.#room = room;
    this.attach('host');
    this.attach('screen');
  }

  /** A device attaches and is sent its whole view. */
  attach(who: string, language?: Language): void {
    if (language !== undefined) this.#languages.set(who, language);
    const view = this.#viewOf(who);
    this.#shown.set(who, view);
    this.#write(who, 'view', view);
  }

  join(nickname: string, language: Language): void {
    this.ask(joining(nickname), CLOCK);
    this.attach(nickname, language);
  }

  ask(command: Command, actor: Actor): void {
    const asker = actor.kind === 'seat' ? actor.seat : actor.kind;
    this.lines.push(`${asker} > ${JSON.stringify(command)}`);
    const before = this.#room.state;
    const answer = this.#room.ask(command, actor);
    if (!answer.ok) return this.#write(asker, 'refused', answer.refusal);
    const { everyone, seats } = viewersOf(before, this.#room.state);
    for (const who of [...this.#shown.keys()]) {
      const isWall = who === 'host' || who === 'screen';
      const isConcerned = everyone || seats.includes(who as SeatId) || who === asker;
      if (isWall || isConcerned) this.#tell(who, who === asker ? 'answered' : 'change');
    }
  }

  #tell(who: string, how: string): void {
    const view = this.#viewOf(who);
    const patch = diff(this.#shown.get(who), view);
    this.#shown.set(who, view);
    if (patch !== undefined || how === 'answered') this.#write(who, how, patch ?? {});
  }

  #viewOf(who: string): View {
    if (who === 'host') return viewHost(this.#room.state);
    if (who === 'screen') return viewScreen(this.#room.state);
    return viewPlayer(this.#room.state, who as SeatId, this.#languages.get(who) ?? 'ko');
  }

  #write(who: string, how: string, what: unknown): void {
    this.lines.push(`    ${who} < ${how} ${JSON.stringify(what)}`);
  }
}

/** Two acts with gates that do not learn, so that the transcript is about views and nothing else. */
function scriptedGame(): Transcript {
  const acts = [
    anAct({ rounds: 1 }),
    anAct({ gate: randomGate(1, 1), batchSize: 4, rounds: 1, scoring: 'rightAndFast' }),
  ];
  const room = aRoom({ deck: aDeck({ prompts: 4 }), acts, seed: 4 });
  const wire = new Transcript(room);
  const advance = (): void => {
    room.wait(1_000);
    wire.ask({ type: 'advance', phase: room.state.phaseNumber }, HOST);
  };
  const tick = (ms: number): void => {
    room.wait(ms);
    wire.ask({ type: 'deadlinePassed', phase: room.state.phaseNumber }, CLOCK);
  };
  const answer = (seat: string, token: number, how: 'right' | 'wrong'): void => {
    room.wait(500);
    wire.ask(room.submission(seat, token, how), asSeat(seat));
  };
  const ready = (seat: string): void =>
    wire.ask({ type: 'reportReady', round: room.state.rounds.length }, asSeat(seat));

  wire.join('민지', 'ko');
  wire.join('서준', 'en');
  wire.ask(joining('민지 '), CLOCK);
  advance();
  advance();
  ready('민지');
  ready('서준');
  tick(3_000);
  answer('민지', 0, 'right');
  answer('민지', 0, 'right'); // a retry
  wire.attach('민지', 'ko'); // a reload
  answer('서준', 0, 'wrong');
  tick(0);
  advance();
  advance();
  advance();
  wire.join('하윤', 'ko'); // in the middle of a round
  wire.ask({ type: 'pause' }, HOST);
  room.wait(5_000);
  wire.ask({ type: 'resume' }, HOST);
  advance();
  for (const seat of ['민지', '서준', '하윤']) {
    const work = room.state.rounds.at(-1)?.work[seat as SeatId];
    for (const token of [...(work?.active ?? []), ...(work?.shadow ?? [])]) {
      answer(seat, token, seat === '서준' ? 'wrong' : 'right');
    }
  }
  tick(0);
  wire.ask({ type: 'kickSeat', seat: '하윤' as SeatId }, HOST);
  advance();
  advance();
  advance();
  return wire;
}

test('[R39] every frame of a scripted game is as it was', async () => {
  await expect(scriptedGame().lines.join('\n') + '\n').toMatchFileSnapshot('transcript.golden.txt');
});
