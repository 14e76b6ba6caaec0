import { describe, expect, it } from 'vitest';
import { MODALITIES, modalitiesOf, type Part } from '#game/deck/deck';
import { deck, fusionDrafts } from '#prisma/seed/decks/fusion/deck';
import type { FusionDraft } from '#prisma/seed/decks/fusion/fusionDraft';

/** The parts of a draft with the labels that each of them alone fits. */
function proofOf({ parts, fits }: FusionDraft): { part: Part; fitting: readonly string[] }[] {
  return parts.map((part) => ({ part, fitting: fits[part.modality] ?? [] }));
}

/** What makes a part the same part when it returns in another prompt. */
function contentOf(part: Part): string {
  return part.modality === 'text' ? part.text.ko : part.media.ko.src;
}

describe('the deck Fusion', () => {
  it('has at least 32 prompts, each of at least two modalities', () => {
    expect(deck.prompts.length).toBeGreaterThanOrEqual(32);
    for (const prompt of deck.prompts) {
      expect(new Set(modalitiesOf(prompt)).size, prompt.id).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(fusionDrafts.map((draft) => [draft.id, draft] as const))(
    '%s: each part alone fits at least two labels, and all parts together one',
    (_, draft) => {
      const proof = proofOf(draft);
      expect(Object.keys(draft.fits).sort()).toEqual(draft.parts.map((p) => p.modality).sort());
      for (const { fitting } of proof) {
        expect(fitting.length).toBeGreaterThanOrEqual(2);
        expect(new Set(fitting).size).toBe(fitting.length);
        for (const label of fitting) expect(Object.keys(draft.labels)).toContain(label);
      }
      const all = Object.keys(draft.labels).filter((label) =>
        proof.every(({ fitting }) => fitting.includes(label)),
      );
      expect(all).toEqual([draft.answer]);
    },
  );

  it('rules every wrong label out by some part, so that each part is needed', () => {
    for (const draft of fusionDrafts) {
      for (const { fitting } of proofOf(draft)) {
        expect(fitting.length, draft.id).toBeLessThan(Object.keys(draft.labels).length);
      }
    }
  });

  it('says the same of a part that returns before the same labels', () => {
    const said = new Map<string, string>();
    for (const draft of fusionDrafts) {
      for (const { part, fitting } of proofOf(draft)) {
        const key = JSON.stringify([contentOf(part), draft.labels]);
        const now = JSON.stringify(fitting.toSorted());
        expect(said.get(key) ?? now, draft.id).toBe(now);
        said.set(key, now);
      }
    }
  });

  it('brings many parts back beside another part, and then the answer is another', () => {
    const answers = new Map<string, string[]>();
    for (const draft of fusionDrafts) {
      for (const part of draft.parts) {
        const key = contentOf(part);
        answers.set(key, [...(answers.get(key) ?? []), draft.answer]);
      }
    }
    const returning = [...answers.values()].filter((all) => all.length > 1);
    expect(returning.length).toBeGreaterThanOrEqual(15);
    for (const all of returning) expect(new Set(all).size).toBeGreaterThan(1);
  });

  it('uses every modality, and every pair of them that the topics promise', () => {
    for (const modality of MODALITIES) {
      const having = deck.prompts.filter((prompt) => modalitiesOf(prompt).includes(modality));
      expect(having.length, modality).toBeGreaterThanOrEqual(12);
    }
    for (const topic of deck.topics) {
      const having = deck.prompts.filter((prompt) => prompt.topics.includes(topic.id));
      expect(having.length, topic.id).toBeGreaterThanOrEqual(6);
    }
  });

  it('has easy, middling and hard prompts in every modality', () => {
    for (const modality of MODALITIES) {
      const having = deck.prompts.filter((prompt) => modalitiesOf(prompt).includes(modality));
      expect(new Set(having.map((prompt) => prompt.difficulty)).size, modality).toBe(3);
    }
  });

  it('puts the right label equally often in each place', () => {
    for (let place = 0; place < 4; place++) {
      const there = deck.prompts.filter(({ labels, answer }) => labels[place]?.id === answer);
      expect(there.length / deck.prompts.length).toBeGreaterThan(0.18);
      expect(there.length / deck.prompts.length).toBeLessThan(0.32);
    }
  });
});
