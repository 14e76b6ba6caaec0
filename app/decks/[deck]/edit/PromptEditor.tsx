'use client';

import { useState } from 'react';
import { DIFFICULTIES, type Localised, type Topic, type TopicId } from '#game/deck/deck';
import type { DraftPrompt } from '#game/deck/draft/draft';
import { GAPS, gapsOf, isUntouched } from '#game/deck/draft/draftGaps';
import type { Edit, PromptEdit } from '#game/deck/draft/editDraft';
import { PLAIN_QUESTION } from '#game/deck/draft/playableDeck';
import { useWords } from '#app/_text/language';
import { Notice } from '#app/_ui/Notice';
import { GAP_WORDS } from './gapWords';
import { LabelsEditor } from './LabelsEditor';
import { LocalisedField } from './LocalisedField';
import { newId } from './newId';
import { PartsEditor } from './PartsEditor';
import { TopicPicker } from './TopicPicker';
import { useUploads } from './_upload/useUploads';
import fields from './fields.module.css';
import styles from './editor.module.css';

const words = {
  ko: {
    number: (number: number) => `카드 ${number}`,
    question: '질문',
    questionHint: '비워 두면 기본 질문이 나와요. 자료 없이 질문만 써도 카드가 돼요.',
    explanation: '정답 설명',
    explanationHint: '정답이 공개된 뒤에 보여요.',
    source: '출처',
    sourceHint: '어디에서 확인할 수 있나요?',
    more: '설명 · 출처 · 주제 · 난이도',
    difficulty: '난이도',
    levels: { 1: '쉬움', 2: '보통', 3: '어려움' },
    notYet: '아직 게임에 나오지 않아요',
    drop: '여기에 놓으면 이 카드에 들어가요',
  },
  en: {
    number: (number: number) => `Prompt ${number}`,
    question: 'Question',
    questionHint: 'Left empty, a plain question is asked. A question alone makes a prompt, too.',
    explanation: 'Explanation',
    explanationHint: 'Shown after the reveal.',
    source: 'Source',
    sourceHint: 'Where can it be checked?',
    more: 'Explanation · source · topics · difficulty',
    difficulty: 'Difficulty',
    levels: { 1: 'Easy', 2: 'Medium', 3: 'Hard' },
    notYet: 'Not in the game yet',
    drop: 'Drop to put it into this prompt',
  },
} satisfies Localised<object>;

const LONGEST_QUESTION = 2_000;
const LONGEST_EXPLANATION = 4_000;

/** Everything of one prompt. Files can be dropped or pasted anywhere on it. */
export function PromptEditor({
  prompt,
  number,
  topics,
  onEdit,
}: {
  prompt: DraftPrompt;
  number: number;
  topics: readonly Topic[];
  onEdit: (edit: Edit) => void;
}) {
  const text = useWords(words);
  const gaps = useWords(GAP_WORDS);
  const [isOver, setIsOver] = useState(false);
  const edit = (change: PromptEdit) => onEdit({ ...change, prompt: prompt.id });
  const uploads = useUploads((modality, language, { media, poster }) =>
    edit({ type: 'putMedia', modality, language, media, ...(poster && { poster }) }),
  );
  const needed = gapsOf(prompt).filter(({ name }) => GAPS[name] === 'needed');
  const write =
    (field: 'question' | 'explanation' | 'source') => (language: 'ko' | 'en', written: string) =>
      edit({ type: 'writePrompt', field, language, text: written });
  return (
    <article
      className={styles.prompt}
      data-over={isOver || undefined}
      aria-labelledby="prompt-heading"
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        uploads.bringAll(files);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (event.isDefaultPrevented()) return;
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        uploads.bringAll(files);
      }}
    >
      <h2 id="prompt-heading" className={styles.heading} tabIndex={-1}>
        {text.number(number)}
      </h2>
      {isOver && <p className={styles.drop}>{text.drop}</p>}
      {needed.length > 0 && !isUntouched(prompt) && (
        <Notice tone="warn" title={text.notYet}>
          {needed.map(({ name }) => gaps[name]).join(' · ')}
        </Notice>
      )}
      <LocalisedField
        label={text.question}
        hint={text.questionHint}
        value={prompt.question}
        placeholder={PLAIN_QUESTION}
        longest={LONGEST_QUESTION}
        lines={2}
        onWrite={write('question')}
      />
      <PartsEditor prompt={prompt} uploads={uploads} onEdit={edit} />
      <LabelsEditor prompt={prompt} onEdit={edit} />
      <details className={styles.more} open>
        <summary>{text.more}</summary>
        <div className={styles.moreBody}>
          <LocalisedField
            label={text.explanation}
            hint={text.explanationHint}
            value={prompt.explanation}
            longest={LONGEST_EXPLANATION}
            lines={2}
            onWrite={write('explanation')}
          />
          <LocalisedField
            label={text.source}
            hint={text.sourceHint}
            value={prompt.source}
            longest={LONGEST_EXPLANATION}
            onWrite={write('source')}
          />
          <TopicPicker
            topics={topics}
            chosen={prompt.topics}
            onToggle={(topic) => edit({ type: 'toggleTopic', topic })}
            onAdd={(name) =>
              onEdit({ type: 'addTopic', topic: newId() as TopicId, name, prompt: prompt.id })
            }
          />
          <fieldset className={styles.levels}>
            <legend className={fields.label}>{text.difficulty}</legend>
            {DIFFICULTIES.map((difficulty) => (
              <label key={difficulty} className={styles.level}>
                <input
                  type="radio"
                  name={`difficulty-${prompt.id}`}
                  checked={prompt.difficulty === difficulty}
                  onChange={() => edit({ type: 'setDifficulty', difficulty })}
                />
                {text.levels[difficulty]}
              </label>
            ))}
          </fieldset>
        </div>
      </details>
    </article>
  );
}
