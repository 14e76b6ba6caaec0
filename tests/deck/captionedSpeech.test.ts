import { describe, expect, it } from 'vitest';
import { areInOrder, spokenIn } from '#game/deck/captions';
import { LANGUAGES } from '#game/deck/deck';
import { builtInDecks } from '#prisma/seed/decks';

const definitions = Object.values(builtInDecks)
  .filter(({ id }) => String(id) === 'multimodal-or-moe')
  .flatMap(({ prompts }) => prompts)
  .flatMap(({ id, parts }) =>
    parts.flatMap((part) => (part.modality === 'audio' ? [[String(id), part] as const] : [])),
  );

describe('what the built-in definitions say aloud', () => {
  it('is there to be read', () => {
    expect(definitions).toHaveLength(8);
  });

  it.each(definitions)('%s: appears as it is said, word for word, within the sound', (_, part) => {
    for (const language of LANGUAGES) {
      const cues = part.captions?.[language] ?? [];
      expect(areInOrder(cues)).toBe(true);
      expect(cues.at(-1)?.to).toBeLessThan(part.media[language].durationMs ?? 0);
      expect(spokenIn(part)[language].replaceAll('\n', ' ')).toBe(part.transcript[language]);
    }
  });
});
