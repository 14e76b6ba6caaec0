import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#server/storage/database';
import { openTestDatabase } from './support/database';
import { ScriptedGame } from './support/scriptedGame';

let database: Database;
let game: ScriptedGame;
beforeAll(async () => {
  database = await openTestDatabase();
  game = await new ScriptedGame().play(database);
});
afterAll(async () => {
  await game.close();
  await database.close();
});

describe('the wire', () => {
  it('carries exactly these frames to host, screen and phones in one scripted game', async () => {
    const transcript = game.steps
      .map(({ what, frames }) => {
        const lines = Object.entries(frames).flatMap(([device, received]) =>
          received.map(({ event, data }) => `${device} ← ${event} ${JSON.stringify(data)}`),
        );
        return [`# ${what}`, ...lines].join('\n');
      })
      .join('\n\n');
    await expect(`${transcript}\n`).toMatchFileSnapshot('./wire.golden.txt');
  });

  it('tells no phone the truth about a prompt before the reveal', () => {
    const explanations = game.deck.prompts.flatMap(({ explanation, source }) => [
      ...Object.values(explanation),
      ...Object.values(source),
    ]);
    for (const { phase, frames } of game.steps) {
      if (!['lobby', 'actIntro', 'briefing', 'answering'].includes(phase)) continue;
      for (const received of Object.values(frames)) {
        for (const { data } of received.filter(({ data }) => !isReveal(data))) {
          const text = JSON.stringify(data);
          for (const said of explanations) expect(text).not.toContain(`"${said}"`);
          for (const key of ['answer', 'combined', 'dense', 'votes', 'modelRight', 'right']) {
            expect(valuesOf(data, key).filter((value) => value !== null)).toEqual([]);
          }
        }
      }
    }
  });

  it('tells a phone nothing of other seats, of the gate inside, or of anybody else’s key', () => {
    for (const [name, phone] of Object.entries(game.phones)) {
      const received = JSON.stringify(game.steps.flatMap(({ frames }) => frames[name] ?? []));
      for (const [otherName, other] of Object.entries(game.phones)) {
        if (other === phone) continue;
        expect(received).not.toContain(other.seatKey);
        expect(received).not.toContain(other.seat);
        expect(received).not.toContain(otherName);
      }
      for (const inside of ['roster', 'weights', 'observations', 'botSeed', 'rng', 'assignments']) {
        expect(received).not.toContain(`"${inside}"`);
      }
    }
  });

  it('tells host and screen nobody’s key, and the screen no roster', () => {
    const keys = Object.values(game.phones).map(({ seatKey }) => seatKey);
    for (const device of ['host', 'screen']) {
      const received = JSON.stringify(game.steps.flatMap(({ frames }) => frames[device] ?? []));
      for (const key of keys) expect(received).not.toContain(key);
      for (const inside of ['seatKey', 'botSeed', 'rng', 'submission', 'observations']) {
        expect(received).not.toContain(`"${inside}"`);
      }
    }
    const screen = JSON.stringify(game.steps.flatMap(({ frames }) => frames.screen ?? []));
    expect(screen).not.toContain('"roster"');
  });

  it('needs at most five messages per phone and question', () => {
    const questions = game.steps.filter(({ phase }) => phase !== 'lobby');
    const cards = game.live.room.state.rounds.flatMap(({ work }) => Object.entries(work));
    for (const [name, { seat }] of Object.entries(game.phones)) {
      const asked = cards
        .filter(([id]) => id === seat)
        .reduce((sum, [, work]) => sum + work.active.length + work.shadow.length, 0);
      const received = questions.flatMap(({ frames }) => frames[name] ?? []).length;
      expect(received / asked).toBeLessThanOrEqual(5);
    }
  });
});

/** A frame that brings the reveal may arrive in the step that leads to it. */
function isReveal(data: unknown): boolean {
  return valuesOf(data, 'kind').includes('reveal');
}

/** All values under this key, at any depth. */
function valuesOf(data: unknown, key: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}
