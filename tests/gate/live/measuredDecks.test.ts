import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODALITIES, modalitiesOf } from '#game/deck/deck';
import { MEASURED_PER_MODALITY } from '#game/gate/live/features';
import { builtInDecks } from '#prisma/seed/decks';
import { fingerprintOf, type MeasuredIndex } from '#prisma/seed/measure/measureDeck';

describe.each(Object.entries(builtInDecks))('the built-in deck %s', (name, deck) => {
  const file = `prisma/seed/decks/${name}/measured.json`;
  const index = JSON.parse(readFileSync(file, 'utf8')) as MeasuredIndex; // written by measure/run.ts

  it('was measured as it is now (else: node --import tsx prisma/seed/measure/run.ts)', () => {
    const measured = Object.fromEntries(Object.entries(index).map(([id, { from }]) => [id, from]));
    const now = Object.fromEntries(deck.prompts.map((one) => [one.id, fingerprintOf(one)]));
    expect(measured).toEqual(now);
  });

  it('is played with these numbers', () => {
    for (const prompt of deck.prompts) expect(prompt.measured).toEqual(index[prompt.id]?.measured);
  });

  it('has three numbers for each modality of a prompt, and zeros for the others', () => {
    for (const prompt of deck.prompts) {
      const measured = index[prompt.id]?.measured ?? [];
      expect(measured).toHaveLength(MODALITIES.length * MEASURED_PER_MODALITY);
      const present = modalitiesOf(prompt);
      for (const [m, modality] of MODALITIES.entries()) {
        const three = measured.slice(3 * m, 3 * m + 3);
        expect(
          three.some((value) => value !== 0),
          `${prompt.id} ${modality}`,
        ).toBe(present.includes(modality));
      }
    }
  });
});
