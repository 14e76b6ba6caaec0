import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#game/deck/deck';
import { FIGURE_IDS } from '#game/lesson/figures';
import { LESSON_IDS, type Lesson } from '#game/lesson/lesson';
import { LESSONS } from '#game/lesson/lessons';
import { createRoomRequestSchema } from '#game/protocol/schemas';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { RoomState, SeatId } from '#game/room/state';
import type { LoadStory, ScreenView } from '#game/room/view';
import { playLesson } from './playLesson';

const byId = LESSONS.map((lesson) => [lesson.id, lesson] as const);
const SEEDS = [1, 2, 3];

test('there are the five lessons, each once', () => {
  expect(LESSONS.map(({ id }) => id)).toEqual(LESSON_IDS);
});

test('every figure is an act’s, but the ones a page draws by itself', () => {
  const drawn = new Set(LESSONS.flatMap(({ acts }) => acts.map(({ figure }) => figure)));
  expect(FIGURE_IDS.filter((id) => !drawn.has(id))).toEqual(['classIsModel']);
});

describe.each(byId)('%s', (_, lesson) => {
  test('may be asked for as it is, and its acts are introduced in two sentences', () => {
    const request = {
      decks: lesson.decks,
      play: { kind: 'acts', acts: lesson.acts },
      bots: 0,
      flow: 'hostDriven',
      start: 'lobby',
      language: 'ko',
      title: lesson.title.ko,
    };
    expect(createRoomRequestSchema.safeParse(request).error).toBeUndefined();
    for (const act of lesson.acts) {
      expect(act.figure).not.toBeNull();
      for (const language of LANGUAGES) {
        expect(sentences(act.intro[language])).toBeGreaterThanOrEqual(2);
        expect(sentences(act.intro[language])).toBeLessThanOrEqual(3);
      }
      expect(act.intro.ko).toMatch(/[가-힣]/);
      expect(act.intro.en).not.toMatch(/[가-힣]/);
    }
  });

  test.each([8, 30])('is played to its end by %i bots', (bots) => {
    const room = playLesson(lesson, bots, 1);
    expect(room.state.phase.kind).toBe('debrief');
    for (const [index, act] of lesson.acts.entries()) {
      expect(room.state.rounds.filter((round) => round.act === index)).toHaveLength(act.rounds);
    }
    const { debrief } = viewScreen(room.state);
    const told = debrief?.loadStory.map(({ act }) => act) ?? [];
    expect(routedActs(lesson, bots)).toEqual(told);
    expect(viewPlayer(room.state, 'bot0' as SeatId, 'ko').card).not.toBeNull();
  });
});

function sentences(text: string): number {
  return text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}

/** Acts in which a gate or the experts chose, with a call for each at least. */
function routedActs({ acts }: Lesson, experts: number): number[] {
  return acts.flatMap((act, index) => {
    const calls = Number(act.batchSize) * act.gate.k * act.rounds;
    return act.gate.router === 'dense' || calls < experts ? [] : [index];
  });
}

/** What a class of thirty sees of a lesson, for several classes. */
function played(id: Lesson['id']): { lesson: Lesson; screen: ScreenView; state: RoomState }[] {
  const lesson = lessonOf(id);
  return SEEDS.map((seed) => {
    const { state } = playLesson(lesson, 30, seed);
    return { lesson, screen: viewScreen(state), state };
  });
}

function lessonOf(id: Lesson['id']): Lesson {
  const lesson = LESSONS.find((one) => one.id === id);
  if (lesson === undefined) throw new Error(id);
  return lesson;
}

/** Shares of right prompts in the rounds of the act with this figure, in order. */
function accuracies(lesson: Lesson, screen: ScreenView, figure: string): number[] {
  const act = lesson.acts.findIndex((one) => one.figure === figure);
  return screen.history
    .filter((round) => round.act === act)
    .map(({ metrics }) => metrics.modelRight / metrics.prompts);
}

function storyOf(lesson: Lesson, screen: ScreenView, figure: string): LoadStory {
  const act = lesson.acts.findIndex((one) => one.figure === figure);
  const story = screen.debrief?.loadStory.find((one) => one.act === act);
  if (story === undefined) throw new Error(`no story of ${figure}`);
  return story;
}

describe('what a class of thirty sees', () => {
  test('the class is the model: it collapses, overflows and finds its balance', () => {
    for (const { lesson, screen } of played('classIsModel')) {
      const collapse = storyOf(lesson, screen, 'collapse');
      const capacity = storyOf(lesson, screen, 'capacity');
      const balance = storyOf(lesson, screen, 'balance');
      // A third of the experts does most of the work although the first round was spread by chance.
      expect(collapse.busiest).toBeLessThanOrEqual(10);
      expect(collapse.loadCv).toBeGreaterThan(2 * collapse.floor);
      expect(capacity.dropped).toBeGreaterThan(0.4 * capacity.prompts);
      expect(balance.busiest).toBeGreaterThan(15);
      const [overflowing] = accuracies(lesson, screen, 'capacity').slice(-1);
      const [balanced] = accuracies(lesson, screen, 'balance').slice(-1);
      expect(balanced).toBeGreaterThan((overflowing ?? 0) + 0.25);
      expect(screen.debrief?.gain?.pupils).toBe(30);
      expect(screen.debrief?.fusion).not.toBeNull();
      // What follows the finale leaves the gate as it is: cards tell what it believed of each.
      const beliefs = Object.values(screen.experts).map(({ belief }) => Object.values(belief));
      const spread = beliefs.map((own) => Math.max(...own) - Math.min(...own));
      expect(spread.filter((one) => one > 0.2).length).toBeGreaterThan(15);
    }
  });

  test('fifteen minutes: the same in short', () => {
    for (const { lesson, screen } of played('fifteenMinutes')) {
      expect(storyOf(lesson, screen, 'collapse').busiest).toBeLessThanOrEqual(10);
      // Its first round still goes where the collapse has led.
      expect(storyOf(lesson, screen, 'balance').busiest).toBeGreaterThanOrEqual(15);
    }
  });

  test.each([8, 30])('without balance a class of %i collapses onto three at most', (experts) => {
    const lesson = lessonOf('classIsModel');
    for (const seed of SEEDS) {
      const { state } = playLesson(lesson, experts, seed);
      const act = lesson.acts.findIndex(({ figure }) => figure === 'collapse');
      const { plan } = state.rounds.findLast((round) => round.act === act) ?? {};
      const called = new Set(plan?.assignments.map(({ expert }) => expert));
      expect(called.size).toBeGreaterThan(0);
      expect(called.size).toBeLessThanOrEqual(3);
    }
  });

  test('experts choose: the load is even, but some prompts nobody wants', () => {
    for (const { lesson, screen } of played('expertsChoose')) {
      const story = storyOf(lesson, screen, 'expertsChoose');
      expect(story.loadCv).toBeCloseTo(0);
      expect(story.dropped).toBeGreaterThan(0);
    }
  });
});

test('nothing of the first test reaches anybody before the second is revealed', () => {
  const lesson = lessonOf('classIsModel');
  const tested = (state: RoomState): string[] =>
    state.deck.prompts
      .filter(({ topics }) => (topics as string[]).includes('mm-test'))
      .flatMap(({ explanation }) => [explanation.ko, explanation.en])
      .map((words) => JSON.stringify(words));
  let looked = 0;
  playLesson(lesson, 8, 1, (state) => {
    if ((state.act?.index ?? 0) > 8 || state.rounds.some(isSecondTest(lesson))) return;
    looked += 1;
    const views = [viewScreen(state), viewPlayer(state, 'bot0' as SeatId, 'ko')];
    const text = JSON.stringify(views);
    for (const words of tested(state)) expect(text).not.toContain(words);
    const tests = viewScreen(state).history.filter(
      ({ act }) => lesson.acts[act]?.purpose !== 'play',
    );
    expect(tests).toEqual([]);
  });
  expect(looked).toBeGreaterThan(50);
});

function isSecondTest(lesson: Lesson) {
  return ({ act, outcome }: RoomState['rounds'][number]): boolean =>
    lesson.acts[act]?.purpose === 'postTest' && outcome !== null;
}
