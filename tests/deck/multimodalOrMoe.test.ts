import { describe, expect, it } from 'vitest';
import { checkDeck } from '#game/deck/checkDeck';
import { LANGUAGES, MODALITIES, modalitiesOf, type Prompt } from '#game/deck/deck';
import { SYSTEMS } from '#game/lesson/systems';
import { deck } from '#prisma/seed/decks/multimodal-or-moe/deck';

/** Longest explanation that a phone shows without scrolling far. */
const LONGEST_EXPLANATION = 260;
/** Rows of the comparison table: concept, purpose, data, models, gain, structure, together. */
const TABLE_ROWS = 7;

function ofTopic(topic: string): Prompt[] {
  return deck.prompts.filter((prompt) => prompt.topics.some((id) => id === topic));
}

function verdictsOf(prompts: readonly Prompt[]): Set<string> {
  const asked = prompts.filter((prompt) => prompt.labels.some((label) => label.id === 'neither'));
  return new Set(asked.map((prompt) => prompt.answer));
}

describe('the deck Multimodal or MoE?', () => {
  it('has no problem that the deck checker can name', () => {
    expect(checkDeck(deck)).toEqual([]);
  });

  it('has at least 44 prompts, at least eight of them in each modality', () => {
    expect(deck.prompts.length).toBeGreaterThanOrEqual(44);
    for (const modality of MODALITIES) {
      const having = deck.prompts.filter((prompt) => modalitiesOf(prompt).includes(modality));
      expect(having.length, modality).toBeGreaterThanOrEqual(8);
      expect(new Set(having.map((prompt) => prompt.difficulty)).size, modality).toBe(3);
    }
  });

  it('asks for all four verdicts, in a fixed order, in every topic that is played', () => {
    for (const topic of ['mm-ideas', 'mm-systems', 'mm-routing', 'mm-senses']) {
      expect(verdictsOf(ofTopic(topic)), topic).toEqual(
        new Set(['multimodal', 'moe', 'both', 'neither']),
      );
    }
    for (const { id, labels } of deck.prompts) {
      if (!labels.some((label) => label.id === 'neither')) continue;
      expect(
        labels.map((label) => label.id),
        id,
      ).toEqual(['multimodal', 'moe', 'both', 'neither']);
    }
  });

  it('puts the right label about equally often in each place', () => {
    for (let place = 0; place < 4; place++) {
      const there = deck.prompts.filter(({ labels, answer }) => labels[place]?.id === answer);
      expect(there.length / deck.prompts.length, `place ${place}`).toBeGreaterThan(0.18);
      expect(there.length / deck.prompts.length, `place ${place}`).toBeLessThan(0.32);
    }
  });

  it('covers every system, and says of exactly the right ones that nobody knows', () => {
    const covered = new Set(deck.prompts.flatMap((prompt) => prompt.system ?? []));
    expect([...covered].sort()).toEqual(SYSTEMS.map((card) => card.id).sort());
    const undisclosed = SYSTEMS.filter((card) => card.moe.is === 'unconfirmed');
    for (const { id } of undisclosed) {
      const about = deck.prompts.filter((prompt) => prompt.system === id);
      expect(about.length, id).toBeGreaterThan(0);
      for (const prompt of about) expect(prompt.unconfirmed, prompt.id).toBe(true);
    }
    for (const prompt of deck.prompts.filter((one) => one.unconfirmed)) {
      expect(
        undisclosed.map((card) => card.id),
        prompt.id,
      ).toContain(prompt.system);
    }
  });

  it('never contradicts the card of a system', () => {
    for (const prompt of deck.prompts) {
      const card = SYSTEMS.find((one) => one.id === prompt.system);
      if (!card || !prompt.labels.some((label) => label.id === 'neither')) continue;
      const isMultimodal = card.multimodal.is === 'yes';
      // What is unconfirmed must not be answered with MoE.
      const isMoe = card.moe.is === 'yes';
      const verdict = isMultimodal ? (isMoe ? 'both' : 'multimodal') : isMoe ? 'moe' : 'neither';
      expect(prompt.answer, prompt.id).toBe(verdict);
    }
  });

  it('keeps eight prompts of text or picture for before and after, on ideas and not on names', () => {
    const test = ofTopic('mm-test');
    expect(test.length).toBe(8);
    for (const prompt of test) {
      expect(prompt.topics, prompt.id).toEqual(['mm-test']);
      expect(prompt.system, prompt.id).toBeUndefined();
      expect(['text', 'image'], prompt.id).toContain(modalitiesOf(prompt).join());
    }
    for (let place = 0; place < 4; place++) {
      const there = test.filter(({ labels, answer }) => labels[place]?.id === answer);
      expect(there.length, `place ${place}`).toBe(2);
    }
  });

  it('reviews each row of the comparison table', () => {
    const rows = ofTopic('mm-table');
    expect(rows.length).toBeGreaterThanOrEqual(TABLE_ROWS);
    for (const prompt of rows) expect(prompt.topics, prompt.id).toEqual(['mm-table']);
    expect(verdictsOf(rows)).toEqual(new Set(['multimodal', 'moe', 'both', 'neither']));
  });

  it('says nothing twice', () => {
    for (const language of LANGUAGES) {
      const texts = deck.prompts.flatMap((prompt) => [
        prompt.explanation[language],
        ...prompt.parts.map((part) => {
          if (part.modality === 'text') return part.text[language];
          return part.modality === 'audio' ? part.transcript[language] : part.alt[language];
        }),
      ]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('explains briefly', () => {
    for (const { id, explanation } of deck.prompts) {
      for (const language of LANGUAGES) {
        expect(explanation[language].length, id).toBeLessThanOrEqual(LONGEST_EXPLANATION);
      }
    }
  });

  it('writes Korean in Hangul and English without it', () => {
    for (const prompt of deck.prompts) {
      expect(prompt.question.ko).toMatch(/\p{Script=Hangul}/u);
      expect(prompt.explanation.ko).toMatch(/\p{Script=Hangul}/u);
      expect(prompt.question.en).not.toMatch(/\p{Script=Hangul}/u);
    }
  });
});
