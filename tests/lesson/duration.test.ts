import { expect, test } from 'vitest';
import { expectedMinutes } from '#game/lesson/duration';
import { LESSONS } from '#game/lesson/lessons';

test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
  '%s takes a class of thirty about as long as it says',
  (_, lesson) => {
    const ratio = expectedMinutes(lesson, 30) / lesson.minutes;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  },
);
