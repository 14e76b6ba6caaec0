import { describe, expect, it } from 'vitest';
import type { LabelId, MediaFile, PromptId, TopicId } from '#game/deck/deck';
import { checkDeck, DECK_PROBLEMS } from '#game/deck/checkDeck';
import { type Draft, draftOf, emptyDraft } from '#game/deck/draft/draft';
import { gapsOf, isUntouched, keepsFromPlay } from '#game/deck/draft/draftGaps';
import { type Edit, editDraft } from '#game/deck/draft/editDraft';
import { beginHistory, editHistory, redo, undo } from '#game/deck/draft/editHistory';
import { PLAIN_QUESTION, playableDeck } from '#game/deck/draft/playableDeck';
import { aDeck } from '#tests/support/aDeck';
import { deepFreeze } from '#tests/support/deepFreeze';

const [one, two, three] = ['one', 'two', 'three'] as PromptId[] as [PromptId, PromptId, PromptId];
const [a, b] = ['a', 'b'] as LabelId[] as [LabelId, LabelId];
const edited = (draft: Draft, ...edits: Edit[]) =>
  edits.reduce((now, edit) => editDraft(deepFreeze(now), edit), draft);
const idsOf = (draft: Draft) => draft.prompts.map(({ id }) => id);
const start = () => emptyDraft({ ko: '새 묶음', en: '' }, one);
const written: Edit[] = [
  { type: 'writePrompt', prompt: one, field: 'question', language: 'ko', text: '무엇일까요?' },
  { type: 'nameLabel', prompt: one, label: a, language: 'ko', text: '고양이' },
  { type: 'nameLabel', prompt: one, label: b, language: 'ko', text: '개' },
  { type: 'chooseAnswer', prompt: one, label: b },
];
const picture: MediaFile = {
  src: `/media/${'0'.repeat(32)}.webp`,
  type: 'image/webp',
  bytes: 100,
  width: 10,
  height: 10,
};

describe('edits of a draft', () => {
  it('add, duplicate, move and delete prompts, and never change what they were given', () => {
    const draft = edited(
      start(),
      { type: 'addPrompt', prompt: two, after: one },
      { type: 'duplicatePrompt', prompt: one, as: three },
      { type: 'movePrompt', prompt: two, to: 0 },
    );
    expect(idsOf(draft)).toEqual([two, one, three]);
    expect(idsOf(edited(draft, { type: 'removePrompt', prompt: one }))).toEqual([two, three]);
    expect(idsOf(edited(draft, { type: 'movePrompt', prompt: three, to: -5 }))[0]).toBe(three);
  });

  it('that are not possible leave the very same draft', () => {
    const draft = start();
    for (const edit of [
      { type: 'addPrompt', prompt: one, after: null },
      { type: 'movePrompt', prompt: one, to: 9 },
      { type: 'removePrompt', prompt: two },
      { type: 'writePart', prompt: one, modality: 'audio', language: 'ko', text: '삐' },
    ] as const satisfies Edit[]) {
      expect(editDraft(draft, edit)).toBe(draft);
    }
  });

  it('keep the words of a picture when its file is replaced, for both languages or one', () => {
    const other = { ...picture, src: `/media/${'1'.repeat(32)}.webp` };
    const put = { type: 'putMedia', prompt: one, modality: 'image' } as const;
    const draft = edited(
      start(),
      { ...put, media: picture, language: 'both' },
      { type: 'writePart', prompt: one, modality: 'image', language: 'ko', text: '줄무늬' },
      { ...put, media: other, language: 'en' },
    );
    expect(draft.prompts[0]?.parts).toEqual([
      { modality: 'image', media: { ko: picture, en: other }, alt: { ko: '줄무늬', en: '' } },
    ]);
  });

  it('take a deleted topic and a deleted answer out of every prompt', () => {
    const topic = 'animals' as TopicId;
    const name = { ko: '동물', en: '' };
    const draft = edited(start(), ...written, { type: 'addTopic', topic, name, prompt: one });
    expect(draft.prompts[0]?.topics).toEqual([topic]);
    const less = edited(
      draft,
      { type: 'removeTopic', topic },
      { type: 'removeLabel', prompt: one, label: b },
    );
    expect(less.prompts[0]).toMatchObject({ topics: [], answer: null });
  });
});

describe('undo', () => {
  it('takes back a run of letters in one place as one step, and redo brings it again', () => {
    const type = (text: string): Edit => ({
      type: 'describe',
      field: 'title',
      language: 'en',
      text,
    });
    let history = beginHistory(start());
    for (const text of ['S', 'Se', 'Sea']) history = editHistory(history, type(text));
    history = editHistory(history, { type: 'addPrompt', prompt: two, after: one });
    const back = undo(undo(history));
    expect(back.present).toBe(history.past[0]);
    expect(undo(back)).toBe(back);
    expect(redo(redo(back)).present).toEqual(history.present);
    expect(redo(history)).toBe(history);
  });
});

describe('what can be played of a draft', () => {
  it('leaves out prompts that are not complete, and says what they lack', () => {
    const draft = edited(start(), { type: 'addPrompt', prompt: two, after: one }, ...written);
    expect(playableDeck(draft).prompts.map(({ id }) => id)).toEqual([one]);
    expect(isUntouched(draft.prompts[1]!)).toBe(true);
    expect(gapsOf(draft.prompts[1]!).map(({ name }) => name)).toEqual([
      'nothingToShow',
      'tooFewLabels',
      'noAnswer',
      'noExplanation',
    ]);
    const same = edited(draft, { ...written[2]!, text: '고양이' } as Edit);
    expect(gapsOf(same.prompts[0]!)).toContainEqual({ name: 'repeatedLabel' });
    expect(keepsFromPlay(same.prompts[0]!)).toBe(true);
  });

  it('fills one language from the other, and passes every check that a deck must pass', () => {
    const draft = edited(start(), ...written, {
      type: 'putMedia',
      prompt: one,
      modality: 'image',
      media: picture,
      language: 'both',
    });
    const deck = { ...playableDeck(draft), id: aDeck().id };
    expect(deck.title).toEqual({ ko: '새 묶음', en: '새 묶음' });
    expect(deck.prompts[0]?.labels.map(({ name }) => name.en)).toEqual(['고양이', '개']);
    const errors = checkDeck(deck).filter(({ name }) => DECK_PROBLEMS[name] === 'error');
    expect(errors).toEqual([]);
    expect(gapsOf(draft.prompts[0]!)).toContainEqual({ name: 'notTranslated', language: 'en' });
    expect(gapsOf(draft.prompts[0]!)).toContainEqual({
      name: 'noWordsForMedia',
      modality: 'image',
    });
  });

  it('makes a question by itself the text of its prompt', () => {
    const [prompt] = playableDeck(edited(start(), ...written)).prompts;
    expect(prompt?.question).toEqual(PLAIN_QUESTION);
    expect(prompt?.parts).toEqual([
      { modality: 'text', text: { ko: '무엇일까요?', en: '무엇일까요?' } },
    ]);
  });

  it('warns where the description of a picture names the answer', () => {
    const draft = edited(
      start(),
      ...written.slice(0, 3),
      { type: 'chooseAnswer', prompt: one, label: a },
      { type: 'putMedia', prompt: one, modality: 'image', media: picture, language: 'both' },
      { type: 'writePart', prompt: one, modality: 'image', language: 'ko', text: '고양이 사진' },
    );
    expect(gapsOf(draft.prompts[0]!)).toContainEqual({
      name: 'answerGivenAway',
      modality: 'image',
      language: 'ko',
    });
  });

  it('is a complete deck again when nothing of it was edited', () => {
    const deck = aDeck();
    const { id: _, ...content } = deck;
    expect(playableDeck(draftOf(deck))).toEqual(content);
  });
});
