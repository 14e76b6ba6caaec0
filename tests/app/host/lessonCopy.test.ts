import { describe, expect, it } from 'vitest';
import type { DeviceStore } from '#app/_live/deviceStore';
import {
  borrowAct,
  changeAct,
  copyOf,
  isOriginal,
  moveAct,
  playCopy,
} from '#app/host/_start/lessonCopy';
import { lessonShelf } from '#app/host/_start/lessonShelf';
import type { DeckId } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { SOME_LESSONS } from '../support/lessons';

const [lesson, other] = SOME_LESSONS as [(typeof SOME_LESSONS)[0], (typeof SOME_LESSONS)[0]];

function aStore(): DeviceStore & { values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

describe('a copy of a lesson', () => {
  it('plays the lesson as it is while nothing is changed', () => {
    const { acts, decks, problem } = playCopy(copyOf(lesson), SOME_LESSONS);
    expect(acts).toEqual(lesson.acts);
    expect(new Set(decks)).toEqual(new Set(lesson.decks));
    expect(problem).toBeNull();
  });

  it('leaves acts out, moves them, and changes rounds and seconds', () => {
    let copy = changeAct(copyOf(lesson), 0, { state: 'leftOut' });
    copy = changeAct(copy, 1, { rounds: 5, seconds: 30 });
    copy = moveAct(copy, 2, -1);
    const { acts } = playCopy(copy, SOME_LESSONS);
    expect(acts.map(({ title }) => title.en)).toEqual(['Fusion', 'Collapse']);
    expect(acts[1]).toMatchObject({ rounds: 5, seconds: 30 });
    expect(lesson.acts[1]).toMatchObject({ rounds: 3, seconds: 15 });
  });

  it('asks how sure answers are where that was chosen, and may be as before again', () => {
    const asking = changeAct(copyOf(lesson), 0, { confidence: 'asked' });
    expect(playCopy(asking, SOME_LESSONS).acts.map(({ confidence }) => confidence)).toEqual([
      'asked',
      ...lesson.acts.slice(1).map(() => undefined),
    ]);
    expect(isOriginal(changeAct(asking, 0, { confidence: 'notAsked' }), lesson)).toBe(true);
  });

  it('has a gate and a title of its own, and the words of that gate', () => {
    const changed = changeAct(copyOf(lesson), 1, { gate: 'mixtral' });
    const [, act] = playCopy(changed, SOME_LESSONS).acts;
    const { settings, name, scaledDown } = PRESETS.mixtral;
    expect(act).toMatchObject({ gate: settings, title: name, intro: scaledDown, figure: null });
    const named = changeAct(changed, 1, { title: ' 우리 반 게이트 ' });
    expect(playCopy(named, SOME_LESSONS).acts[1]?.title).toEqual({
      ko: '우리 반 게이트',
      en: '우리 반 게이트',
    });
    const back = changeAct(named, 1, { gate: undefined, title: undefined });
    expect(isOriginal(back, lesson)).toBe(true);
    expect(isOriginal({ ...back, title: '3반 수업' }, lesson)).toBe(false);
    expect(isOriginal({ ...back, title: '  ' }, lesson)).toBe(true);
  });

  it('never gives a test another gate', () => {
    const copy = changeAct(copyOf(lesson), 0, { gate: 'mixtral' });
    expect(playCopy(copy, SOME_LESSONS).acts[0]?.gate).toEqual(lesson.acts[0]?.gate);
  });

  it('stays as it is when an act is moved past an end', () => {
    const copy = copyOf(lesson);
    expect(moveAct(copy, 0, -1)).toBe(copy);
    expect(moveAct(copy, copy.acts.length - 1, 1)).toBe(copy);
  });

  it('brings only the decks that its acts need, and an act says when it plays them all', () => {
    let copy = changeAct(copyOf(lesson), 0, { state: 'leftOut' });
    copy = changeAct(copy, 1, { state: 'leftOut' });
    expect(playCopy(copy, SOME_LESSONS)).toMatchObject({
      decks: ['fusion'],
      acts: [{ decks: [] }],
    });
  });

  it('plays another deck in one act without changing what the others play', () => {
    const copy = changeAct(copyOf(lesson), 2, { deck: 'school' as DeckId });
    const { acts, decks } = playCopy(copy, SOME_LESSONS);
    expect(decks).toEqual(['senses', 'fusion', 'school']);
    expect(acts.map((act) => act.decks)).toEqual([['senses'], ['senses', 'fusion'], ['school']]);
  });

  it('never swaps the deck of an act that lists its prompts', () => {
    const copy = changeAct(copyOf(lesson), 0, { deck: 'school' as DeckId });
    expect(playCopy(copy, SOME_LESSONS).acts[0]?.decks).toEqual(['senses']);
  });

  it('borrows an act of another lesson with its decks', () => {
    const { acts, decks } = playCopy(borrowAct(copyOf(lesson), other, 0), SOME_LESSONS);
    expect(acts.at(-1)).toMatchObject({ choice: 'experts', decks: ['school'] });
    expect(decks).toContain('school');
  });

  it('cannot be started without any act', () => {
    let copy = copyOf(lesson);
    copy.acts.forEach((_, index) => {
      copy = changeAct(copy, index, { state: 'leftOut' });
    });
    expect(playCopy(copy, SOME_LESSONS).problem).toBe('noActs');
  });
});

describe('the shelf', () => {
  it('keeps a version for the next visit and forgets it when it is the original again', () => {
    const store = aStore();
    const changed = changeAct(copyOf(lesson), 1, { rounds: 6 });
    lessonShelf(SOME_LESSONS, store).keep(changed);
    const next = lessonShelf(SOME_LESSONS, store);
    expect(next.snapshot()[lesson.id]).toEqual(changed);
    next.keep(copyOf(lesson));
    expect(store.values.size).toBe(0);
    expect(isOriginal(next.snapshot()[lesson.id] ?? changed, lesson)).toBe(true);
  });

  it.each([
    'nonsense',
    '{"lesson":"classIsModel"}',
    '{"lesson":"classIsModel","acts":[{"from":{"lesson":"gone","act":0}}]}',
    '{"lesson":"classIsModel","acts":[{"from":{"lesson":"classIsModel","act":9},"state":"played","rounds":1,"seconds":9,"deck":null}]}',
    '{"lesson":"classIsModel","acts":[{"from":{"lesson":"classIsModel","act":0},"state":"played","rounds":999,"seconds":9,"deck":null}]}',
    '{"lesson":"classIsModel","acts":[{"from":{"lesson":"classIsModel","act":0},"state":"played","rounds":1,"seconds":9,"deck":null,"gate":"gone"}]}',
    '{"lesson":"classIsModel","title":5,"acts":[]}',
  ])('gives the lesson itself for what does not fit any more: %s', (text) => {
    const store = aStore();
    store.set('mixperts.lesson.classIsModel', text);
    expect(lessonShelf(SOME_LESSONS, store).snapshot()[lesson.id]).toEqual(copyOf(lesson));
  });
});
