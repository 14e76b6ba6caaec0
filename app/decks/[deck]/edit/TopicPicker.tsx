'use client';

import { useState } from 'react';
import type { Localised, Topic, TopicId } from '#game/deck/deck';
import { nothing, onlyLanguageOf } from '#game/deck/draft/draft';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import fields from './fields.module.css';
import styles from './editor.module.css';

const words = {
  ko: {
    heading: '주제',
    hint: '게이트가 주제를 보고 전문가를 골라요. 여러 개를 골라도 돼요.',
    add: '더하기',
    name: '새 주제',
    placeholder: '예: 동물',
  },
  en: {
    heading: 'Topics',
    hint: 'The gate looks at topics when it chooses experts. There may be several.',
    add: 'Add',
    name: 'New topic',
    placeholder: 'e.g. animals',
  },
} satisfies Localised<object>;

const LONGEST_TOPIC = 60;

/** The topics of a prompt, out of those of the deck, and a new one. */
export function TopicPicker({
  topics,
  chosen,
  onToggle,
  onAdd,
}: {
  topics: readonly Topic[];
  chosen: readonly TopicId[];
  onToggle: (topic: TopicId) => void;
  onAdd: (name: Localised) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [name, setName] = useState('');
  const add = () => {
    const written = name.trim();
    if (written === '') return;
    const known = topics.find((topic) => topic.name[language].trim() === written);
    if (known === undefined) onAdd({ ...nothing(), [language]: written });
    else if (!chosen.includes(known.id)) onToggle(known.id);
    setName('');
  };
  return (
    <fieldset className={styles.topics}>
      <legend className={fields.label}>{text.heading}</legend>
      <p className={fields.hint}>{text.hint}</p>
      <div className={styles.chips}>
        {topics.map((topic) => (
          <button
            key={topic.id}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(topic.id)}
            onClick={() => onToggle(topic.id)}
          >
            {topic.name[onlyLanguageOf(topic.name) ?? language]}
          </button>
        ))}
        <input
          className={styles.newTopic}
          value={name}
          maxLength={LONGEST_TOPIC}
          aria-label={text.name}
          placeholder={text.placeholder}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            // Enter ends a syllable while Korean is composed.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{text.add}</Button>
      </div>
    </fieldset>
  );
}
