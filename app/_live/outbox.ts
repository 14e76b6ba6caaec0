import type { Answered } from '#game/protocol/events';
import type { Refusal, SeatCommand } from '#game/room/command';
import type { RoomCode } from '#game/room/state';
import type { DeviceStore } from './deviceStore';
import { readJson } from './deviceStore';

export type SubmitAnswer = Extract<SeatCommand, { type: 'submitAnswer' }>;

/** Refusals of the moment: the same answer is worth sending again. */
const PASSING: ReadonlySet<Refusal> = new Set([
  'paused',
  'notSaved',
  'restarting',
  'notAttached',
  'tooManyMessages',
]);
const RETRY_MS = 1_000;

function isQueue(value: unknown): value is SubmitAnswer[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        'type' in item &&
        item.type === 'submitAnswer' &&
        'submission' in item &&
        typeof item.submission === 'string',
    )
  );
}

export interface Outbox {
  waiting: () => readonly SubmitAnswer[];
  /** Takes up what an earlier page has left on this device. */
  load: () => readonly SubmitAnswer[];
  /** Keeps the answer on the device first, then sends it; resolves when the server has spoken. */
  add: (answer: SubmitAnswer) => Promise<Answered>;
  /** Sends what waits, oldest first; call it whenever the room is reached again. */
  flush: () => void;
  clear: () => void;
}

/**
 * Answers on their way to the server. Each keeps its submission id through every retry and reload,
 * so it counts once; it leaves the box only when the server has accepted or refused it for good.
 */
export function openOutbox(options: {
  store: DeviceStore;
  code: RoomCode;
  /** null when the answer could not be delivered now. */
  deliver: (answer: SubmitAnswer) => Promise<Answered | null>;
  onChange: () => void;
  onRefused: (answer: SubmitAnswer, refusal: Refusal) => void;
}): Outbox {
  const { store, deliver, onChange, onRefused } = options;
  const key = `mixperts.outbox.${options.code}`;
  const listeners = new Map<string, (reply: Answered) => void>();
  let queue: readonly SubmitAnswer[] = [];
  let isSending = false;

  function keep(next: readonly SubmitAnswer[]) {
    queue = next;
    if (queue.length === 0) store.remove(key);
    else store.set(key, JSON.stringify(queue));
    onChange();
  }

  /** One at a time, so that answers arrive in order and a reconnecting class is no flood. */
  async function sendAll() {
    if (isSending) return;
    isSending = true;
    for (let answer = queue[0]; answer !== undefined; answer = queue[0]) {
      const reply = await deliver(answer);
      if (reply === null) break;
      if (!reply.ok && PASSING.has(reply.refusal)) {
        setTimeout(() => void sendAll(), RETRY_MS);
        break;
      }
      const { submission } = answer;
      if (!reply.ok) onRefused(answer, reply.refusal);
      keep(queue.filter((each) => each.submission !== submission));
      listeners.get(submission)?.(reply);
      listeners.delete(submission);
    }
    isSending = false;
  }

  return {
    waiting: () => queue,
    load() {
      queue = readJson(store, key, isQueue) ?? [];
      return queue;
    },
    add(answer) {
      const settled = new Promise<Answered>((resolve) => {
        listeners.set(answer.submission, resolve);
      });
      keep([...queue, answer]);
      void sendAll();
      return settled;
    },
    flush: () => void sendAll(),
    clear: () => keep([]),
  };
}
