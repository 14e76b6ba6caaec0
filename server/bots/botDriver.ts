import { planBotAnswers } from '#game/bots/planBotAnswers';
import type { LabelId } from '#game/deck/deck';
import type { RoomState, SeatId } from '#game/room/state';
import type { Room } from '#server/rooms/room';
import type { Time } from '#server/rooms/time';

interface DueAnswer {
  at: number;
  seat: SeatId;
  round: number;
  token: number;
  label: LabelId;
}

const RETRY_MS = 500;

/**
 * Lets a room's bots answer. What they will say is computed from the room alone, so after a
 * restart or a pause they go on as if nothing had happened; to the rules they are seats like others.
 */
export class BotDriver {
  readonly #room: Room;
  readonly #time: Time;
  /** The earliest last. */
  #due: DueAnswer[] = [];
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
    this.#due = dueAnswers(this.#room.state);
    this.#wait();
  }

  #wait(): void {
    this.#cancel();
    const next = this.#due.at(-1);
    if (next === undefined || this.#state === 'stopped') return;
    this.#cancel = this.#time.after(next.at - this.#time.now(), () => this.#answer());
  }

  #answer(): void {
    for (let next = this.#due.at(-1); next !== undefined; next = this.#due.at(-1)) {
      if (next.at > this.#time.now()) break;
      this.#due.pop();
      void this.#submit(next);
    }
    this.#wait();
  }

  async #submit(answer: DueAnswer): Promise<void> {
    const { seat, round, token, label } = answer;
    const submission = `bot ${round} ${token}`;
    const result = await this.#room.submit(
      { type: 'submitAnswer', round, token, label, submission },
      { kind: 'seat', seat },
    );
    if (result.ok || result.refusal !== 'notSaved') return;
    this.#due.push({ ...answer, at: this.#time.now() + RETRY_MS });
    this.#due.sort((one, other) => other.at - one.at);
    this.#wait();
  }
}

/** Everything the plan depends on: the same situation, the same plan. */
function situationOf(state: RoomState): string {
  const asked = Object.keys(state.rounds.at(-1)?.work ?? {}).length;
  return `${state.phaseNumber} ${state.phase.kind} ${state.pause.kind} ${asked}`;
}

function dueAnswers(state: RoomState): DueAnswer[] {
  const { phase, pause } = state;
  const round = state.rounds.at(-1);
  if (phase.kind !== 'answering' || pause.kind === 'paused' || round === undefined) return [];
  const due: DueAnswer[] = [];
  for (const seat of Object.values(state.seats)) {
    if (seat.kind !== 'bot' || seat.presence !== 'here') continue;
    for (const { token, label, afterMs } of planBotAnswers(state, seat.id)) {
      if (round.answers[seat.id]?.[token] !== undefined) continue;
      due.push({ at: phase.startedAt + afterMs, seat: seat.id, round: round.number, token, label });
    }
  }
  return due.sort((one, other) => other.at - one.at);
}
