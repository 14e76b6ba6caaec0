import { describe, expect, it } from 'vitest';
import { poseAt, type Scene, STAGE } from '#app/_figures/lesson/scene';
import { SCENES } from '#app/_figures/lesson/scenes';
import { LANGUAGES } from '#game/deck/deck';
import { FIGURE_IDS } from '#game/lesson/figures';

const EVERY_SECONDS = 0.25;
/** How long the last moment stays before it begins again. */
const LEAST_REST_SECONDS = 1;

function timesOf(scene: Scene): number[] {
  return Array.from(
    { length: Math.round(scene.seconds / EVERY_SECONDS) + 1 },
    (_, index) => index * EVERY_SECONDS,
  );
}

describe.each(FIGURE_IDS)('the figure %s', (id) => {
  const scene = SCENES[id];

  it('says in both languages what moved', () => {
    for (const language of LANGUAGES) expect(scene.caption[language].length).toBeGreaterThan(20);
    expect(scene.caption.ko).toMatch(/[가-힣]/);
    expect(scene.caption.en).not.toMatch(/[가-힣]/);
  });

  it('keeps everybody in sight all the time', () => {
    for (const time of timesOf(scene)) {
      for (const actor of scene.actors) {
        const { x, y, opacity } = poseAt(actor, time);
        if (opacity === 0) continue;
        expect(x).toBeGreaterThanOrEqual(10);
        expect(x).toBeLessThanOrEqual(STAGE.width - 10);
        expect(y).toBeGreaterThanOrEqual(10);
        expect(y).toBeLessThanOrEqual(STAGE.height - 10);
      }
    }
  });

  it('moves nobody twice at once, and really moves', () => {
    for (const { steps } of scene.actors) {
      steps.forEach(([from, to], index) => {
        expect(to).toBeGreaterThan(from);
        expect(from).toBeGreaterThanOrEqual((steps[index - 1]?.[1] ?? 0) - 1e-9);
      });
    }
    const [first] = timesOf(scene);
    const changed = scene.actors.filter(
      (actor) =>
        JSON.stringify(poseAt(actor, first ?? 0)) !== JSON.stringify(poseAt(actor, scene.seconds)),
    );
    expect(changed.length).toBeGreaterThan(2);
  });

  it('rests on its last moment long enough to be read', () => {
    const last = Math.max(...scene.actors.flatMap(({ steps }) => steps.map(([, to]) => to)));
    expect(scene.seconds - last).toBeGreaterThanOrEqual(LEAST_REST_SECONDS);
  });

  it('writes every word on the stage in both languages', () => {
    for (const { shape } of scene.actors) {
      if (shape.kind !== 'words') continue;
      const { ko, en } = shape.words;
      expect(ko).toMatch(/\S/);
      // Letters and numbers stand for themselves.
      if (ko !== en) expect(en).not.toMatch(/[가-힣]/);
      else expect(en).toMatch(/^([A-D]|\d+%?)$/);
    }
  });
});
