import { browserStore, type DeviceStore, readJson } from '#app/_live/deviceStore';
import type { Lesson, LessonId } from '#game/lesson/lesson';
import { MAX_ROUNDS_PER_ACT, MAX_SECONDS, MAX_TITLE, MIN_SECONDS } from '#game/room/limits';
import { CONFIDENCES } from '#game/room/state';
import { type CopiedAct, copyOf, GATES, isOriginal, type LessonCopy } from './lessonCopy';

/** What each lesson has become on this device, by its id. */
export type LessonCopies = Readonly<Record<string, LessonCopy>>;

/** Where a teacher's own versions of the lessons are kept: in this browser. */
export interface LessonShelf {
  subscribe: (listener: () => void) => () => void;
  /** The own versions, or the lessons themselves where there is none that still fits. */
  snapshot: () => LessonCopies;
  /** The lessons themselves, for a page drawn by the server. */
  originals: () => LessonCopies;
  /** Keeps a version; one that is like the lesson itself is forgotten. */
  keep: (copy: LessonCopy) => void;
}

export function lessonShelf(
  lessons: readonly Lesson[],
  store: DeviceStore = browserStore(),
): LessonShelf {
  const listeners = new Set<() => void>();
  const originals = Object.fromEntries(lessons.map((lesson) => [lesson.id, copyOf(lesson)]));
  let copies: LessonCopies | null = null;

  function readAll(): LessonCopies {
    const isFitting = (value: unknown): value is LessonCopy => isCopy(value, lessons);
    const kept = lessons.flatMap(({ id }) => {
      const copy = readJson(store, keyOf(id), isFitting);
      return copy?.lesson === id ? [[id, copy] as const] : [];
    });
    return { ...originals, ...Object.fromEntries(kept) };
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Read when the page is alive, since a server has nobody's storage.
    snapshot: () => (copies ??= readAll()),
    originals: () => originals,
    keep(copy) {
      const lesson = lessons.find(({ id }) => id === copy.lesson);
      if (!lesson) return;
      copies = { ...(copies ?? readAll()), [copy.lesson]: copy };
      if (isOriginal(copy, lesson)) store.remove(keyOf(lesson.id));
      else store.set(keyOf(lesson.id), JSON.stringify(copy));
      for (const listener of listeners) listener();
    },
  };
}

function keyOf(lesson: LessonId): string {
  return `mixperts.lesson.${lesson}`;
}

/** Kept by an older version of the program it may name acts that are gone. */
function isCopy(value: unknown, lessons: readonly Lesson[]): value is LessonCopy {
  if (!isRecord(value) || !Array.isArray(value.acts)) return false;
  return (
    typeof value.lesson === 'string' &&
    isTitle(value.title) &&
    value.acts.every((act) => isAct(act, lessons))
  );
}

function isAct(value: unknown, lessons: readonly Lesson[]): value is CopiedAct {
  if (!isRecord(value) || !isRecord(value.from)) return false;
  const { from, state, rounds, seconds, deck, confidence, gate } = value;
  const lesson = lessons.find(({ id }) => id === from.lesson);
  return (
    lesson !== undefined &&
    typeof from.act === 'number' &&
    lesson.acts[from.act] !== undefined &&
    (state === 'played' || state === 'leftOut') &&
    isWithin(rounds, 1, MAX_ROUNDS_PER_ACT) &&
    isWithin(seconds, MIN_SECONDS, MAX_SECONDS) &&
    (deck === null || typeof deck === 'string') &&
    (confidence === undefined || CONFIDENCES.some((one) => one === confidence)) &&
    (gate === undefined || GATES.some((one) => one === gate)) &&
    isTitle(value.title)
  );
}

function isTitle(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= MAX_TITLE);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
