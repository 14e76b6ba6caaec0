import { describe, expect, it } from 'vitest';
import type { Cue } from '#game/deck/captions';
import { checkDeck } from '#game/deck/checkDeck';
import type { Deck, LabelId, MediaFile, PromptId } from '#game/deck/deck';
import { draftOf } from '#game/deck/draft/draft';
import { gapsOf } from '#game/deck/draft/draftGaps';
import { type Edit, editDraft } from '#game/deck/draft/editDraft';
import { playableDeck } from '#game/deck/draft/playableDeck';
import { viewPromptCard } from '#game/room/cardView';
import { parseDraft } from '#server/decks/draftSchema';
import { aDeck } from '#tests/support/aDeck';
import { deepFreeze } from '#tests/support/deepFreeze';

const prompt = 'p0' as PromptId;
const draft = deepFreeze(draftOf(aDeck({ prompts: 1, parts: [['text', 'video', 'audio']] })));
const cues: Cue[] = [{ from: 500, to: 1_500, text: '물을 부어요.' }];
const spoken = (text: string): Cue[] => [{ from: 0, to: 1_000, text }];
const caption = (ko: Cue[], en: Cue[] = []): Edit => ({
  ...{ type: 'setCaptions', prompt, modality: 'video' },
  captions: { ko, en },
});
const captioned = (...edits: Edit[]) => edits.reduce(editDraft, draft);
const gapNames = (...edits: Edit[]) =>
  gapsOf(captioned(...edits).prompts[0]!).filter(({ modality }) => modality === 'video');

describe('captions of a film', () => {
  it('are missed until there are some, or until somebody says that nothing is spoken', () => {
    const missed = { name: 'noCaptions', modality: 'video' };
    expect(gapNames()).toEqual([missed]);
    expect(gapNames(caption(cues))).toEqual([]);
    expect(gapNames(caption([]))).toEqual([]);
    const removed = { type: 'setCaptions', prompt, modality: 'video', captions: null } as const;
    expect(gapNames(caption(cues), removed)).toEqual([missed]);
    expect(captioned(removed)).toBe(draft);
  });

  it('stay when its words or its file are changed', () => {
    const file: MediaFile = { src: '/media/other.mp4', type: 'video/mp4', bytes: 1 };
    const { prompts } = captioned(
      caption(cues),
      { type: 'writePart', prompt, modality: 'video', language: 'ko', text: '다른 설명' },
      { type: 'putMedia', prompt, modality: 'video', media: file, language: 'en' },
    );
    expect(prompts[0]?.parts[1]).toMatchObject({ captions: { ko: cues, en: [] } });
  });

  it('warn where they name the answer, as its description does', () => {
    const given = caption(spoken('이것은'), spoken('This is choice 1.'));
    expect(gapNames(given)).toEqual([
      { name: 'answerGivenAway', modality: 'video', language: 'en', at: 'captions' },
    ]);
    const split = caption([...spoken('이것은 보기'), { from: 1_000, to: 2_000, text: '1이에요.' }]);
    expect(gapNames(split)).toMatchObject([{ name: 'answerGivenAway', at: 'captions' }]);
    const deck = { ...playableDeck(captioned(given)), id: aDeck().id };
    expect(checkDeck(deck)).toContainEqual({
      ...{ name: 'answerInTextEquivalent', promptId: prompt },
      at: 'parts.1.captions.en',
    });
  });

  it('serve both languages where both hear the same file, and go to phones in their own', () => {
    const shown = (deck: Pick<Deck, 'prompts'>, language: 'ko' | 'en') =>
      viewPromptCard(deck.prompts[0]!, { token: 0, kind: 'active' }, language).parts.map((part) =>
        'captions' in part ? part.captions : null,
      );
    const one = playableDeck(captioned(caption(cues)));
    expect(shown(one, 'ko')).toEqual([null, cues, null]);
    expect(shown(one, 'en')).toEqual([null, cues, null]);
    const file: MediaFile = { src: '/media/other.mp4', type: 'video/mp4', bytes: 1 };
    const dubbed = playableDeck(
      captioned(caption(cues), {
        ...{ type: 'putMedia', prompt, modality: 'video' },
        ...{ media: file, language: 'en' },
      }),
    );
    expect(shown(dubbed, 'en')).toEqual([null, null, null]);
    expect(shown(playableDeck(captioned(caption([]))), 'ko')).toEqual([null, null, null]);
  });

  it('are kept by the server within their bounds only', () => {
    const kept = (given: unknown) => {
      const [first] = draft.prompts;
      const media = { src: `/media/${'0'.repeat(32)}.m4a`, type: 'audio/mp4', bytes: 1 };
      const part = {
        ...{ modality: 'audio', media: { ko: media, en: media } },
        ...{ transcript: { ko: '', en: '' }, captions: given },
      };
      return parseDraft({
        ...draft,
        prompts: [{ ...first, parts: [part], answer: 'l0' as LabelId }],
      });
    };
    expect(kept({ ko: cues, en: [] })?.prompts[0]?.parts[0]).toMatchObject({
      captions: { ko: cues, en: [] },
    });
    for (const bad of [
      { ko: cues },
      { ko: cues, en: [], fr: [] },
      { ko: [{ from: 1, to: 1, text: 'a' }], en: [] },
      { ko: [{ from: -1, to: 1, text: 'a' }], en: [] },
      { ko: [{ from: 0.5, to: 1, text: 'a' }], en: [] },
      { ko: [{ from: 0, to: 600_001, text: 'a' }], en: [] },
      { ko: [{ from: 0, to: 1, text: 'a'.repeat(501) }], en: [] },
      { ko: [{ from: 5, to: 6, text: 'a' }, ...spoken('b')], en: [] },
      { ko: Array(201).fill(cues[0]), en: [] },
      { ko: [{ from: 0, to: 1, text: 'a', html: '<b>' }], en: [] },
    ]) {
      expect(kept(bad)).toBeNull();
    }
  });
});
