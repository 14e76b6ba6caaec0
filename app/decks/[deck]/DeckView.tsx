'use client';

import { type ReactNode, useState } from 'react';
import type { Deck, Localised, Prompt } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import { Checkbox } from '#app/_ui/Field';
import { Select } from '#app/_ui/Select';
import { PromptSheet } from './PromptSheet';
import styles from './deck.module.css';

const words = {
  ko: {
    all: '카드 묶음',
    topic: '주제',
    every: '모든 주제',
    shown: (count: string, of: string) => `카드 ${of}장 중 ${count}장`,
    answers: '정답과 설명 보기',
    answersHint: '끄면 학생의 휴대전화처럼 보여요. 보기를 눌러 풀어 볼 수 있어요.',
    credits: '만든 사람과 이용 조건',
  },
  en: {
    all: 'Decks',
    topic: 'Topic',
    every: 'All topics',
    shown: (count: string, of: string) => `${count} of ${of} prompts`,
    answers: 'Show answers and explanations',
    answersHint: 'Off, prompts look as on a phone; press a label to try them.',
    credits: 'Credits and licence',
  },
} satisfies Localised<object>;

/** A prompt as the page is given it. */
export type SeenPrompt = Omit<Prompt, 'measured'>;

const EVERY = '';

/** All prompts of a deck to be leafed through, with answers or as on a phone. */
export function DeckView({
  title,
  description,
  topics,
  prompts,
  credits,
  licence,
  action,
}: Omit<Deck, 'id' | 'prompts'> & {
  prompts: readonly SeenPrompt[];
  /** What can be done with the deck from here. */
  action: ReactNode;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [topic, setTopic] = useState<string>(EVERY);
  const [isTelling, setIsTelling] = useState(true);
  const shown = prompts.filter(
    (prompt) => topic === EVERY || prompt.topics.some((t) => t === topic),
  );
  const names = new Map<string, string>(topics.map(({ id, name }) => [id, name[language]]));
  return (
    <PageFrame home="/host" width="wide" links={[{ href: '/decks', label: text.all }]}>
      <div className={styles.intro}>
        <h1>{title[language]}</h1>
        <p>{description[language]}</p>
        <div>{action}</div>
      </div>
      <div className={styles.filters}>
        <Select
          label={text.topic}
          value={topic}
          onChoose={setTopic}
          options={[
            { value: EVERY, label: text.every },
            ...topics.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
        <Checkbox
          label={text.answers}
          hint={text.answersHint}
          checked={isTelling}
          onChange={(event) => setIsTelling(event.target.checked)}
        />
      </div>
      <p role="status" className={styles.count}>
        {text.shown(formatNumber(language, shown.length), formatNumber(language, prompts.length))}
      </p>
      <ol className={styles.prompts}>
        {shown.map((prompt) => (
          <li key={prompt.id}>
            <PromptSheet
              key={String(isTelling)}
              prompt={prompt}
              topics={prompt.topics.map((id) => names.get(id) ?? id)}
              isTelling={isTelling}
            />
          </li>
        ))}
      </ol>
      <section className={styles.credits} aria-label={text.credits}>
        <h2>{text.credits}</h2>
        <p>{credits}</p>
        <p>{licence}</p>
      </section>
    </PageFrame>
  );
}
