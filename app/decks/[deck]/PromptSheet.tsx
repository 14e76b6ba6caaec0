'use client';

import { useId, useState } from 'react';
import type { LabelId, Localised, Part } from '#game/deck/deck';
import { formatList } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Clip } from '#app/_media/Clip';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { SeenPrompt } from './DeckView';
import styles from './deck.module.css';

const words = {
  ko: {
    right: '정답',
    notRight: '아쉬워요',
    truth: '정답',
    source: '출처',
    inWords: '글로 보기',
    unconfirmed: '확인되지 않은 사실이에요',
  },
  en: {
    right: 'Right',
    notRight: 'Not this one',
    truth: 'Right answer',
    source: 'Source',
    inWords: 'In words',
    unconfirmed: 'Nobody outside knows for certain',
  },
} satisfies Localised<object>;

const LETTERS = 'ABCDEF';

/** One prompt with its media; as on a phone until a label is pressed, or with everything told. */
export function PromptSheet({
  prompt,
  topics,
  isTelling,
}: {
  prompt: SeenPrompt;
  topics: readonly string[];
  isTelling: boolean;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<LabelId | null>(null);
  const isTold = isTelling || chosen !== null;
  return (
    <Card className={styles.sheet}>
      <h2 id={id} className={styles.question}>
        {prompt.question[language]}
      </h2>
      {prompt.parts.map((part) => (
        <PartView key={part.modality} part={part} />
      ))}
      <div className={styles.labels} role="group" aria-labelledby={id}>
        {prompt.labels.map((label, index) => {
          const isRight = isTold && label.id === prompt.answer;
          const isWrong = chosen === label.id && label.id !== prompt.answer;
          return (
            <button
              key={label.id}
              type="button"
              className={`${styles.label} ${isRight ? styles.right : ''} ${isWrong ? styles.wrong : ''}`}
              aria-pressed={chosen === label.id}
              onClick={() => setChosen(label.id)}
            >
              <span className={styles.letter} aria-hidden="true">
                {isRight ? '✓' : isWrong ? '×' : LETTERS[index]}
              </span>
              <span>{label.name[language]}</span>
              {isRight && <span className="visually-hidden">({text.right})</span>}
              {isWrong && <span className="visually-hidden">({text.notRight})</span>}
            </button>
          );
        })}
      </div>
      {isTold && (
        <div className={styles.told}>
          <p>
            <strong>
              {text.truth}:{' '}
              {prompt.labels.find((label) => label.id === prompt.answer)?.name[language]}
            </strong>
          </p>
          <p>{prompt.explanation[language]}</p>
          {prompt.unconfirmed && <p>{text.unconfirmed}</p>}
          <p className={styles.soft}>
            {text.source}: {prompt.source[language]}
          </p>
        </div>
      )}
      <p className={styles.soft}>{formatList(language, topics)}</p>
    </Card>
  );
}

function PartView({ part }: { part: Part }) {
  const language = useLanguage();
  const text = useWords(words);
  const inWords =
    part.modality === 'text'
      ? null
      : part.modality === 'audio'
        ? part.transcript[language]
        : part.alt[language];
  return (
    <div className={`${styles.part} ${styles[part.modality]}`}>
      <ModalityTag modality={part.modality} />
      <PartBody part={part} />
      {inWords !== null && (
        <details>
          <summary>{text.inWords}</summary>
          <p>{inWords}</p>
        </details>
      )}
    </div>
  );
}

function PartBody({ part }: { part: Part }) {
  const language = useLanguage();
  switch (part.modality) {
    case 'text':
      return <p className={styles.passage}>{part.text[language]}</p>;
    case 'image': {
      const { src, width, height } = part.media[language];
      return (
        <img
          className={styles.media}
          src={src}
          alt={part.alt[language]}
          width={width}
          height={height}
          loading="lazy"
        />
      );
    }
    case 'audio':
    case 'video':
      return <Clip part={part} language={language} preload="none" className={styles.media} />;
  }
}
