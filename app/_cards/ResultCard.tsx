'use client';

import { useState } from 'react';
import { LazySystem } from '#app/_figures/system/LazySystem';
import { UnconfirmedBadge } from '#app/_figures/system/VerdictTag';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { LabelId, SystemId } from '#game/deck/deck';
import type { CardOutcome, CardView } from '#game/room/view';
import { PartSheet } from './PartSheet';
import styles from './ResultCard.module.css';

const words = {
  ko: {
    right: '맞았어요',
    wrong: '아쉬워요',
    none: '답하지 않았어요',
    active: '내 카드',
    shadow: '그림자 카드',
    points: (points: number) => `+${points}점`,
    mine: '내 답',
    truth: '정답',
    model: '모델의 답',
    dense: '모두의 답',
    silent: '답 없음',
    dropped: '답하지 못했어요',
    source: '출처',
    again: '카드 다시 보기',
    system: '이 모델은 어떤 구조일까요?',
    loading: '모델 카드를 불러오는 중이에요.',
    failed: '모델 카드를 불러오지 못했어요.',
    retry: '다시 불러오기',
  },
  en: {
    right: 'Right',
    wrong: 'Not this time',
    none: 'You did not answer',
    active: 'Your prompt',
    shadow: 'Shadow prompt',
    points: (points: number) => `+${points} points`,
    mine: 'You',
    truth: 'Right answer',
    model: 'The model',
    dense: 'Everybody',
    silent: 'no answer',
    dropped: 'had no answer',
    source: 'Source',
    again: 'See the prompt again',
    system: 'How is this system built?',
    loading: 'Fetching the system card.',
    failed: 'The system card could not be fetched.',
    retry: 'Try again',
  },
};

/** How one card came back: mine, the truth, what the model said, and why. */
export function ResultCard({
  card,
  mine,
  outcome,
}: {
  card: CardView;
  mine: LabelId | null;
  outcome: CardOutcome;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const nameOf = (label: LabelId) => card.labels.find(([id]) => id === label)?.[1] ?? label;
  const result = mine === null ? 'none' : mine === outcome.answer ? 'right' : 'wrong';
  const rows: [string, LabelId | null, string][] = [
    [text.mine, mine, text.silent],
    [text.model, outcome.combined, text.dropped],
    [text.dense, outcome.dense, text.silent],
  ];
  return (
    <Card className={styles.card}>
      <p className={`${styles.result} ${styles[result]}`}>
        <span className={styles.sign} aria-hidden="true">
          {SIGNS[result]}
        </span>
        {text[result]}
        {outcome.points > 0 && <span className={styles.points}>{text.points(outcome.points)}</span>}
      </p>
      <p className={styles.kinds}>
        {card.parts.map((part) => (
          <ModalityTag key={part.modality} modality={part.modality} />
        ))}
        <span className={styles.kind}>{card.kind === 'active' ? text.active : text.shadow}</span>
      </p>
      <h2 className={styles.question}>{card.question}</h2>
      <p className={styles.truth}>
        <span>{text.truth}</span> <strong>{nameOf(outcome.answer)}</strong>
      </p>
      <dl className={styles.rows}>
        {rows.map(([who, label, nothing]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              {label === null ? (
                nothing
              ) : (
                <>
                  <Mark isRight={label === outcome.answer} />
                  {nameOf(label)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {outcome.unconfirmed && (
        <p className={styles.unconfirmed}>
          <UnconfirmedBadge language={language} />
        </p>
      )}
      <p>{outcome.explanation}</p>
      <p className={styles.source}>
        {text.source}: {outcome.source}
      </p>
      {outcome.system !== null && <SystemDetails id={outcome.system} />}
      <details className={styles.again}>
        <summary className={styles.summary}>{text.again}</summary>
        <div className={styles.parts}>
          {card.parts.map((part) => (
            <PartSheet key={part.modality} part={part} />
          ))}
        </div>
      </details>
    </Card>
  );
}

/** The card of the system a prompt is about; fetched only when somebody looks. */
function SystemDetails({ id }: { id: SystemId }) {
  const text = useWords(words);
  const language = useLanguage();
  const [opened, setOpened] = useState<'never' | 'once'>('never');
  return (
    <details className={styles.again} onToggle={() => setOpened('once')}>
      <summary className={styles.summary}>{text.system}</summary>
      {opened === 'once' && (
        <LazySystem
          id={id}
          language={language}
          reasons="shown"
          loading={<p role="status">{text.loading}</p>}
          failed={(retry) => (
            <div role="alert">
              <p>{text.failed}</p>
              <Button onClick={retry}>{text.retry}</Button>
            </div>
          )}
        />
      )}
    </details>
  );
}

const SIGNS = { right: '✓', wrong: '×', none: '–' };

function Mark({ isRight }: { isRight: boolean }) {
  const text = useWords(words);
  return (
    <>
      <span className={isRight ? styles.rightMark : styles.wrongMark} aria-hidden="true">
        {isRight ? '✓' : '×'}
      </span>
      <span className="visually-hidden">{isRight ? text.right : text.wrong}: </span>
    </>
  );
}
