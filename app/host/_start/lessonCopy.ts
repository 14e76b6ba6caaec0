import type { DeckId } from '#game/deck/deck';
import { type PresetId, PRESET_IDS, PRESETS } from '#game/gate/presets';
import type { Lesson, LessonId } from '#game/lesson/lesson';
import { MAX_ACTS, MAX_DECKS } from '#game/room/limits';
import type { ActSettings, Confidence } from '#game/room/state';

/** One act of a lesson as a teacher wants it. What is missing stays as the lesson has it. */
export interface CopiedAct {
  /** Any lesson: an act can be borrowed. */
  from: { lesson: LessonId; act: number };
  state: 'played' | 'leftOut';
  rounds: number;
  seconds: number;
  /** null: the decks that the lesson plays here. */
  deck: DeckId | null;
  /** Missing in copies that were kept before there was the question. */
  confidence?: Confidence;
  gate?: PresetId | undefined;
  /** As typed, for both languages. */
  title?: string | undefined;
}

/** A teacher's own version of a lesson. */
export interface LessonCopy {
  lesson: LessonId;
  /** As typed; missing, the lesson keeps its own. */
  title?: string | undefined;
  acts: CopiedAct[];
}

/** A lesson as it was made, ready to be changed. */
export function copyOf(lesson: Lesson): LessonCopy {
  return {
    lesson: lesson.id,
    acts: lesson.acts.map((act, index) => copiedAct(lesson, index, act)),
  };
}

function copiedAct(lesson: Lesson, index: number, act: ActSettings): CopiedAct {
  return {
    from: { lesson: lesson.id, act: index },
    state: 'played',
    rounds: act.rounds,
    seconds: act.seconds,
    deck: null,
    confidence: act.confidence ?? 'notAsked',
  };
}

export function isOriginal(copy: LessonCopy, lesson: Lesson): boolean {
  const isNamed = titleOf(copy) !== null;
  return !isNamed && JSON.stringify(copy.acts) === JSON.stringify(copyOf(lesson).acts);
}

/** The title a teacher has given; null where the lesson keeps its own. */
export function titleOf({ title }: Pick<LessonCopy, 'title'>): string | null {
  const typed = title?.trim() ?? '';
  return typed === '' ? null : typed;
}

/** The copy with one act changed. */
export function changeAct(copy: LessonCopy, index: number, change: Partial<CopiedAct>): LessonCopy {
  return {
    ...copy,
    acts: copy.acts.map((act, each) => (each === index ? { ...act, ...change } : act)),
  };
}

/** The copy with one act moved a place up (-1) or down (1); at an end it stays as it is. */
export function moveAct(copy: LessonCopy, index: number, by: -1 | 1): LessonCopy {
  const act = copy.acts[index];
  const other = copy.acts[index + by];
  if (act === undefined || other === undefined) return copy;
  return { ...copy, acts: copy.acts.with(index, other).with(index + by, act) };
}

/** The copy with an act of any lesson added at the end. */
export function borrowAct(copy: LessonCopy, lesson: Lesson, index: number): LessonCopy {
  const act = lesson.acts[index];
  return act ? { ...copy, acts: [...copy.acts, copiedAct(lesson, index, act)] } : copy;
}

/** What is played of a copy: the acts, and the decks that they need. */
export interface CopyInPlay {
  acts: ActSettings[];
  decks: DeckId[];
  /** Why it cannot be started; null when it can. */
  problem: null | 'noActs' | 'tooManyActs' | 'tooManyDecks';
}

export function playCopy(copy: LessonCopy, lessons: readonly Lesson[]): CopyInPlay {
  const played = copy.acts.flatMap((copied) => {
    const act = copied.state === 'played' ? actOf(copied, lessons) : null;
    return act ? [act] : [];
  });
  const decks = [...new Set(played.flatMap((act) => act.decks))];
  // An act that plays all decks of the room says so with an empty list.
  const acts = played.map((act) => ({
    ...act,
    decks: act.decks.length === decks.length ? [] : act.decks,
  }));
  return { acts, decks, problem: problemOf(acts.length, decks.length) };
}

function problemOf(acts: number, decks: number): CopyInPlay['problem'] {
  if (acts === 0) return 'noActs';
  if (acts > MAX_ACTS) return 'tooManyActs';
  return decks > MAX_DECKS ? 'tooManyDecks' : null;
}

function actOf(copied: CopiedAct, lessons: readonly Lesson[]): ActSettings | null {
  const lesson = lessons.find(({ id }) => id === copied.from.lesson);
  const act = lesson?.acts[copied.from.act];
  if (!lesson || !act) return null;
  const { rounds, seconds, confidence = 'notAsked' } = copied;
  const isNews = confidence !== (act.confidence ?? 'notAsked');
  const changed = {
    ...withGate(act, copied.gate),
    ...named(titleOf(copied)),
    rounds,
    seconds,
    ...(isNews && { confidence }),
  };
  if (copied.deck !== null && canChangeDeck(act)) {
    return { ...changed, decks: [copied.deck], topics: [] };
  }
  return { ...changed, decks: act.decks.length > 0 ? act.decks : lesson.decks };
}

/** Another gate brings its own words, since the lesson's and its figure tell of the gate that was there. */
function withGate(act: ActSettings, gate: PresetId | undefined): ActSettings {
  if (gate === undefined || !canChangeGate(act)) return act;
  const { name, scaledDown, settings } = PRESETS[gate];
  return { ...act, gate: settings, title: name, intro: scaledDown, figure: null };
}

function named(title: string | null): Pick<ActSettings, 'title'> | null {
  return title === null ? null : { title: { ko: title, en: title } };
}

/** Gates for a round of many prompts; where experts choose there is no gate to change. */
export const GATES: readonly PresetId[] = PRESET_IDS.filter(
  (id) => !['dense', 'expertChoice'].includes(PRESETS[id].settings.router),
);

/** One question to everybody has no use for a gate that picks. */
export function canChangeGate(act: ActSettings): boolean {
  return (
    act.purpose === 'play' &&
    act.choice === 'gate' &&
    act.listed.length === 0 &&
    act.batchSize !== 1
  );
}

/** Tests, and acts that name their prompts one by one, cannot be played with others. */
export function canChangeDeck(act: ActSettings): boolean {
  return act.purpose === 'play' && act.listed.length === 0;
}

/** A test asks each prompt once. */
export function canChangeRounds(act: ActSettings): boolean {
  return act.purpose === 'play' && act.listed.length === 0;
}
