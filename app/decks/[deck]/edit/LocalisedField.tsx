'use client';

import { useId } from 'react';
import { type Language, LANGUAGES, type Localised } from '#game/deck/deck';
import { onlyLanguageOf } from '#game/deck/draft/draft';
import { useWords } from '#app/_text/language';
import { useShownLanguages } from './shownLanguages';
import styles from './fields.module.css';

const words = {
  ko: {
    ko: '한국어',
    en: '영어',
    missing: { ko: '한국어 없음 · 영어가 대신 나와요', en: '영어 없음 · 한국어가 대신 나와요' },
  },
  en: {
    ko: 'Korean',
    en: 'English',
    missing: {
      ko: 'No Korean yet · the English is shown instead',
      en: 'No English yet · the Korean is shown instead',
    },
  },
} satisfies Localised<object>;

/** One text in both languages beside each other, with what is missing said below. */
export function LocalisedField({
  label,
  hint,
  value,
  onWrite,
  longest,
  lines = 1,
  placeholder,
  warn,
  required,
}: {
  label: string;
  hint?: string;
  value: Localised;
  onWrite: (language: Language, text: string) => void;
  longest: number;
  /** More than one: a field for several lines. */
  lines?: number;
  placeholder?: Localised;
  /** Said below in place of what is missing. */
  warn?: string | null;
  required?: boolean;
}) {
  const text = useWords(words);
  const id = useId();
  const shown = useShownLanguages();
  const only = onlyLanguageOf(value);
  const missing = only === null ? null : only === 'ko' ? 'en' : 'ko';
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className={styles.label}>
        {label}
      </p>
      <div className={styles.pair} data-both={shown.length > 1 || undefined}>
        {LANGUAGES.filter((each) => shown.includes(each)).map((language) => {
          const common = {
            id: `${id}-${language}`,
            lang: language,
            className: styles.input,
            value: value[language],
            maxLength: longest,
            placeholder: placeholder?.[language],
            'aria-label': `${label}, ${text[language]}`,
            'aria-describedby': `${id}-notes`,
            'aria-required': required,
          };
          return (
            <div key={language} className={styles.slot}>
              <span className={styles.tag} aria-hidden="true">
                {language === 'ko' ? '한' : 'EN'}
              </span>
              {lines > 1 ? (
                <textarea
                  {...common}
                  rows={lines}
                  onChange={(event) => onWrite(language, event.target.value)}
                />
              ) : (
                <input {...common} onChange={(event) => onWrite(language, event.target.value)} />
              )}
            </div>
          );
        })}
      </div>
      <div id={`${id}-notes`} className={styles.notes}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {warn ? (
          <p className={styles.warn}>
            <span aria-hidden="true">! </span>
            {warn}
          </p>
        ) : (
          missing !== null && <p className={styles.missing}>{text.missing[missing]}</p>
        )}
      </div>
    </div>
  );
}
