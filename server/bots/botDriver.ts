import { planBotAnswers } from '#game/bots/planBotAnswers';
import { planBotPicks } from '#game/bots/planBotPicks';
import type { SeatCommand } from '#game/room/command';
import type { RoomState, Seat, SeatId } from '#game/room/state';
import type { Room } from '#server/rooms/room';
import type { Time } from '#server/rooms/time';

/** What a bot is going to ask, and when. */
interface Due {
  at: number;
  seat: SeatId;
  command: SeatCommand;
}

const RETRY_MS = 500;

/**
 * Lets a room's bots choose and answer. What they will do is computed from the room alone, so after
 * a restart or a pause they go on as if nothing had happened; to the rules they are seats like others.
 */
export class BotDriver {
  readonly #room: Room;
  readonly #time: Time;
  /** The earliest last. */
  #due: Due[] = [];
  #plannedFor = '';
  #cancel = (): void => {};
  #state: 'running' | 'stopped' = 'running';

  constructor(room: Room, time: Time) {
    this.#room = room;
    this.#time = time;
    room.onSaved(() => this.#follow());
    this.#follow();
  }

  stop(): void {
    this.#state = 'stopped';
    this.#cancel();
  }

  #follow(): void {
    const situation = situationOf(this.#room.state);
    if (situation === this.#plannedFor || this.#state === 'stopped') return;
    this.#plannedFor = situation;
    this.#due = planOf(this.#room.state);
    this.#wait();
  }

  #wait(): void {
    this.#cancel();
    const next = this.#due.at(-1);
    if (next === undefined || this.#state === 'stopped') return;
    this.#cancel = this.#time.after(next.at - this.#time.now(), () => this.#act());
  }

  #act(): void {
    for (let next = this.#due.at(-1); next !== undefined; next = this.#due.at(-1)) {
      if (next.at > this.#time.now()) break;
      this.#due.pop();
      void this.#submit(next);
    }
    this.#wait();
  }

  async #submit(due: Due): Promise<void> {
    const result = await this.#room.submit(due.command, { kind: 'seat', seat: due.seat });
    if (result.ok || result.refusal !== 'notSaved') return;
    this.#due.push({ ...due, at: this.#time.now() + RETRY_MS });
    this.#due.sort((one, other) => other.at - one.at);
    this.#wait();
  }
}

/** Everything the plan depends on: the same situation, the same plan. */
function situationOf(state: RoomState): string {
  const asked = Object.keys(state.rounds.at(-1)?.work ?? {}).length;
  return `${state.phaseNumber} ${state.phase.kind} ${state.pause.kind} ${asked}`;
}

function planOf(state: RoomState): Due[] {
  if (state.pause.kind === 'paused') return [];
  const bots = Object.values(state.seats).filter(
    (seat) => seat.kind === 'bot' && seat.presence === 'here',
  );
  const due = bots.flatMap((bot) =>
    state.phase.kind === 'choosing' ? duePicks(state, bot) : dueAnswers(state, bot),
  );
  return due.sort((one, other) => other.at - one.at);
}

function duePicks(state: RoomState, { id: seat }: Seat): Due[] {
  const round = state.rounds.at(-1);
  const picks = planBotPicks(state, seat);
  if (state.phase.kind !== 'choosing' || round === undefined || picks === null) return [];
  if (round.picks?.[seat] !== undefined) return [];
  const at = state.phase.startedAt + picks.afterMs;
  return [
    { at, seat, command: { type: 'pickPrompts', round: round.number, tokens: picks.tokens } },
  ];
}

function dueAnswers(state: RoomState, { id: seat }: Seat): Due[] {
  const round = state.rounds.at(-1);
  const { phase } = state;
  if (phase.kind !== 'answering' || round === undefined) return [];
  return planBotAnswers(state, seat)
    .filter(({ token }) => round.answers[seat]?.[token] === undefined)
    .map(({ token, label, afterMs, sure }) => {
      const submission = `bot ${round.number} ${token}`;
      const answer = {
        type: 'submitAnswer',
        round: round.number,
        token,
        label,
        submission,
        ...(sure !== undefined && { sure }),
      } as const;
      return { at: phase.startedAt + afterMs, seat, command: answer };
    });
}
