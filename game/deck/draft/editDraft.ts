/** Every change that can be made to a draft, as a pure function; undo and saving build on it. */

import {
  type Difficulty,
  type Label,
  type LabelId,
  type Language,
  type Localised,
  MAX_LABELS,
  MAX_PROMPTS,
  type Modality,
  type PromptId,
  type TopicId,
} from '../deck';
import { type Draft, type DraftPrompt, emptyPrompt, nothing } from './draft';
import {
  captionedPart,
  mediaPart,
  type PutMedia,
  type SetCaptions,
  withPart,
  writtenPart,
} from './editPart';

/** A change of one prompt. */
export type PromptEdit =
  | {
      type: 'writePrompt';
      field: 'question' | 'explanation' | 'source';
      language: Language;
      text: string;
    }
  | { type: 'setDifficulty'; difficulty: Difficulty }
  | { type: 'toggleTopic'; topic: TopicId }
  | { type: 'addLabel'; label: LabelId }
  | { type: 'nameLabel'; label: LabelId; language: Language; text: string }
  | { type: 'moveLabel'; label: LabelId; to: number }
  | { type: 'removeLabel'; label: LabelId }
  | { type: 'chooseAnswer'; label: LabelId }
  | { type: 'addText' }
  | ({ type: 'putMedia' } & PutMedia)
  | { type: 'writePart'; modality: Modality; language: Language; text: string }
  | ({ type: 'setCaptions' } & SetCaptions)
  | { type: 'movePart'; modality: Modality; to: number }
  | { type: 'removePart'; modality: Modality };

export type Edit =
  | { type: 'describe'; field: 'title' | 'description'; language: Language; text: string }
  | { type: 'credit'; field: 'credits' | 'licence'; text: string }
  | { type: 'addTopic'; topic: TopicId; name: Localised; prompt: PromptId | null }
  | { type: 'nameTopic'; topic: TopicId; language: Language; text: string }
  | { type: 'removeTopic'; topic: TopicId }
  | { type: 'addPrompt'; prompt: PromptId; after: PromptId | null }
  | { type: 'duplicatePrompt'; prompt: PromptId; as: PromptId }
  | { type: 'movePrompt'; prompt: PromptId; to: number }
  | { type: 'removePrompt'; prompt: PromptId }
  | (PromptEdit & { prompt: PromptId });

/** The draft after an edit; the very same one when the edit changes nothing or is not possible. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'describe':
      return { ...draft, [edit.field]: { ...draft[edit.field], [edit.language]: edit.text } };
    case 'credit':
      return { ...draft, [edit.field]: edit.text };
    case 'addTopic': {
      if (draft.topics.some(({ id }) => id === edit.topic)) return draft;
      const topics = [...draft.topics, { id: edit.topic, name: edit.name }];
      const prompts = draft.prompts.map((prompt) =>
        prompt.id === edit.prompt ? { ...prompt, topics: [...prompt.topics, edit.topic] } : prompt,
      );
      return { ...draft, topics, prompts };
    }
    case 'nameTopic': {
      const topics = draft.topics.map((topic) =>
        topic.id === edit.topic
          ? { ...topic, name: { ...topic.name, [edit.language]: edit.text } }
          : topic,
      );
      return { ...draft, topics };
    }
    case 'removeTopic': {
      const topics = draft.topics.filter(({ id }) => id !== edit.topic);
      const prompts = draft.prompts.map((prompt) => without(prompt, edit.topic));
      return { ...draft, topics, prompts };
    }
    case 'addPrompt':
      return insertPrompt(draft, emptyPrompt(edit.prompt), edit.after);
    case 'duplicatePrompt': {
      const original = draft.prompts.find(({ id }) => id === edit.prompt);
      return original ? insertPrompt(draft, { ...original, id: edit.as }, edit.prompt) : draft;
    }
    case 'movePrompt': {
      const from = draft.prompts.findIndex(({ id }) => id === edit.prompt);
      const prompts = moved(draft.prompts, from, edit.to);
      return prompts === draft.prompts ? draft : { ...draft, prompts };
    }
    case 'removePrompt': {
      const prompts = draft.prompts.filter(({ id }) => id !== edit.prompt);
      return prompts.length === draft.prompts.length ? draft : { ...draft, prompts };
    }
    default: {
      const index = draft.prompts.findIndex(({ id }) => id === edit.prompt);
      const before = draft.prompts[index];
      if (before === undefined) return draft;
      const after = editPrompt(before, edit);
      return after === before ? draft : { ...draft, prompts: draft.prompts.with(index, after) };
    }
  }
}

function insertPrompt(draft: Draft, prompt: DraftPrompt, after: PromptId | null): Draft {
  const isTaken = draft.prompts.some(({ id }) => id === prompt.id);
  if (isTaken || draft.prompts.length >= MAX_PROMPTS) return draft;
  const index = draft.prompts.findIndex(({ id }) => id === after);
  const at = index < 0 ? draft.prompts.length : index + 1;
  return { ...draft, prompts: draft.prompts.toSpliced(at, 0, prompt) };
}

function editPrompt(prompt: DraftPrompt, edit: PromptEdit): DraftPrompt {
  switch (edit.type) {
    case 'writePrompt':
      return { ...prompt, [edit.field]: { ...prompt[edit.field], [edit.language]: edit.text } };
    case 'setDifficulty':
      return { ...prompt, difficulty: edit.difficulty };
    case 'toggleTopic':
      return prompt.topics.includes(edit.topic)
        ? without(prompt, edit.topic)
        : { ...prompt, topics: [...prompt.topics, edit.topic] };
    case 'addLabel':
      if (prompt.labels.length >= MAX_LABELS || prompt.labels.some(({ id }) => id === edit.label)) {
        return prompt;
      }
      return { ...prompt, labels: [...prompt.labels, { id: edit.label, name: nothing() }] };
    case 'nameLabel':
      return {
        ...prompt,
        labels: prompt.labels.map((label) =>
          label.id === edit.label
            ? { ...label, name: { ...label.name, [edit.language]: edit.text } }
            : label,
        ),
      };
    case 'moveLabel': {
      const from = prompt.labels.findIndex(({ id }) => id === edit.label);
      const labels: Label[] = moved(prompt.labels, from, edit.to);
      return labels === prompt.labels ? prompt : { ...prompt, labels };
    }
    case 'removeLabel': {
      const labels = prompt.labels.filter(({ id }) => id !== edit.label);
      const answer = prompt.answer === edit.label ? null : prompt.answer;
      return labels.length < MIN_LABELS ? prompt : { ...prompt, labels, answer };
    }
    case 'chooseAnswer':
      return { ...prompt, answer: edit.label };
    case 'addText':
      return withPart(prompt, 'text', (part) => part ?? { modality: 'text', text: nothing() });
    case 'putMedia':
      return withPart(prompt, edit.modality, (part) => mediaPart(part, edit));
    case 'writePart':
      return withPart(prompt, edit.modality, (part) => part && writtenPart(part, edit));
    case 'setCaptions':
      return withPart(prompt, edit.modality, (part) => part && captionedPart(part, edit.captions));
    case 'movePart': {
      const from = prompt.parts.findIndex(({ modality }) => modality === edit.modality);
      const parts = moved(prompt.parts, from, edit.to);
      return parts === prompt.parts ? prompt : { ...prompt, parts };
    }
    case 'removePart':
      return {
        ...prompt,
        parts: prompt.parts.filter(({ modality }) => modality !== edit.modality),
      };
  }
}

const MIN_LABELS = 2;

function without(prompt: DraftPrompt, topic: TopicId): DraftPrompt {
  if (!prompt.topics.includes(topic)) return prompt;
  return { ...prompt, topics: prompt.topics.filter((one) => one !== topic) };
}

/** The list with one entry at another place; itself when there is nothing to move. */
function moved<Entry>(list: Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  const place = Math.max(0, Math.min(list.length - 1, to));
  if (entry === undefined || place === from) return list;
  return list.toSpliced(from, 1).toSpliced(place, 0, entry);
}
