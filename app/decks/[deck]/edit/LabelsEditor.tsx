'use client';

import { useId } from 'react';
import {
  type Language,
  LANGUAGES,
  type LabelId,
  type Localised,
  MAX_LABELS,
} from '#game/deck/deck';
import type { DraftPrompt } from '#game/deck/draft/draft';
import type { PromptEdit } from '#game/deck/draft/editDraft';
import { onlyLanguageOf } from '#game/deck/draft/draft';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { IconButton } from './IconButton';
import { newId } from './newId';
import { useShownLanguages } from './shownLanguages';
import fields from './fields.module.css';
import styles from './labels.module.css';

const words = {
  ko: {
    heading: '보기',
    hint: '정답 앞의 동그라미를 눌러 주세요. 비워 둔 보기는 나오지 않아요.',
    right: (name: string) => `${name} 보기를 정답으로`,
    name: (letter: string, language: string) => `보기 ${letter}, ${language}`,
    ko: '한국어',
    en: '영어',
    add: '보기 더하기',
    up: '위로',
    down: '아래로',
    remove: '보기 지우기',
    missing: { ko: '한국어 없음', en: '영어 없음' },
  },
  en: {
    heading: 'Labels',
    hint: 'Press the circle before the right answer. Labels left empty are not shown.',
    right: (name: string) => `${name} is the right answer`,
    name: (letter: string, language: string) => `Label ${letter}, ${language}`,
    ko: 'Korean',
    en: 'English',
    add: 'Add a label',
    up: 'Up',
    down: 'Down',
    remove: 'Remove this label',
    missing: { ko: 'no Korean', en: 'no English' },
  },
} satisfies Localised<object>;

const LETTERS = 'ABCDEF';
const LONGEST_LABEL = 300;
const MIN_LABELS = 2;

/** The classes of a prompt, and which of them is true. */
export function LabelsEditor({
  prompt,
  onEdit,
}: {
  prompt: DraftPrompt;
  onEdit: (edit: PromptEdit) => void;
}) {
  const text = useWords(words);
  const id = useId();
  const shown = useShownLanguages();
  const write = (label: LabelId, language: Language, value: string) =>
    onEdit({ type: 'nameLabel', label, language, text: value });
  return (
    <fieldset className={styles.labels}>
      <legend className={fields.label}>{text.heading}</legend>
      <p className={fields.hint}>{text.hint}</p>
      <ol className={styles.list}>
        {prompt.labels.map((label, index) => {
          const letter = LETTERS[index] ?? '';
          const isAnswer = prompt.answer === label.id;
          const only = onlyLanguageOf(label.name);
          return (
            <li key={label.id} className={styles.label} data-right={isAnswer || undefined}>
              <input
                type="radio"
                className={styles.radio}
                name={id}
                checked={isAnswer}
                aria-label={text.right(label.name[only ?? 'ko'] || letter)}
                onChange={() => onEdit({ type: 'chooseAnswer', label: label.id })}
              />
              <div className={fields.pair} data-both={shown.length > 1 || undefined}>
                {LANGUAGES.filter((each) => shown.includes(each)).map((language) => (
                  <div key={language} className={fields.slot}>
                    <span className={fields.tag} aria-hidden="true">
                      {language === 'ko' ? '한' : 'EN'}
                    </span>
                    <input
                      className={fields.input}
                      lang={language}
                      maxLength={LONGEST_LABEL}
                      value={label.name[language]}
                      aria-label={text.name(letter, text[language])}
                      placeholder={
                        only !== null && only !== language ? text.missing[language] : letter
                      }
                      onChange={(event) => write(label.id, language, event.target.value)}
                    />
                  </div>
                ))}
              </div>
              <div className={styles.tools}>
                <IconButton
                  icon="up"
                  label={`${letter}: ${text.up}`}
                  disabled={index === 0}
                  onClick={() => onEdit({ type: 'moveLabel', label: label.id, to: index - 1 })}
                />
                <IconButton
                  icon="down"
                  label={`${letter}: ${text.down}`}
                  disabled={index === prompt.labels.length - 1}
                  onClick={() => onEdit({ type: 'moveLabel', label: label.id, to: index + 1 })}
                />
                <IconButton
                  icon="remove"
                  label={`${letter}: ${text.remove}`}
                  disabled={prompt.labels.length <= MIN_LABELS}
                  onClick={() => onEdit({ type: 'removeLabel', label: label.id })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {prompt.labels.length < MAX_LABELS && (
        <div>
          <Button onClick={() => onEdit({ type: 'addLabel', label: newId() as LabelId })}>
            + {text.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
