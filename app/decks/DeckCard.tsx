'use client';

import Link from 'next/link';
import { useId } from 'react';
import { type Localised, MODALITIES } from '#game/deck/deck';
import { formatList, formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { LibraryDeck } from '#server/pages';
import styles from './decks.module.css';

const words = {
  ko: {
    prompts: (count: string) => `카드 ${count}장`,
    topics: '주제',
    more: (count: string) => `외 ${count}개`,
    play: '방 만들기',
    making: '여는 중',
    duplicate: '복사',
    edit: '고치기',
    copyAndEdit: '복사해서 고치기',
    unfinished: (count: string) => `미완성 카드 ${count}장은 게임에 나오지 않아요`,
    nothing: '완성된 카드가 있어야 방을 만들 수 있어요.',
    rename: '이름 바꾸기',
    export: '내보내기',
    remove: '지우기',
  },
  en: {
    prompts: (count: string) => `${count} prompts`,
    topics: 'Topics',
    more: (count: string) => `and ${count} more`,
    play: 'Make a room',
    making: 'Opening',
    duplicate: 'Duplicate',
    edit: 'Edit',
    copyAndEdit: 'Copy and edit',
    unfinished: (count: string) => `${count} not complete and not in the game`,
    nothing: 'A room needs at least one complete prompt.',
    rename: 'Rename',
    export: 'Export',
    remove: 'Delete',
  },
} satisfies Localised<object>;

const TOPICS_SHOWN = 5;

export interface DeckActions {
  play: () => void;
  duplicate: () => void;
  export: () => void;
  rename: () => void;
  remove: () => void;
}

/** One deck on the shelf: what is in it and what can be done with it. */
export function DeckCard({
  deck,
  busy,
  actions,
}: {
  deck: LibraryDeck;
  busy: boolean;
  actions: DeckActions;
}) {
  const text = useWords(words);
  const names = useWords(MODALITY_WORDS);
  const language = useLanguage();
  const id = useId();
  const topics = deck.topicNames.slice(0, TOPICS_SHOWN).map((name) => name[language]);
  const others = deck.topicNames.length - topics.length;
  return (
    <Card className={styles.deck}>
      <h3 id={id} className={styles.deckTitle}>
        <Link href={`/decks/${deck.id}`} prefetch={false}>
          {deck.title[language]}
        </Link>
      </h3>
      <p className={styles.soft}>{deck.description[language]}</p>
      <p className={styles.facts}>
        <strong>{text.prompts(formatNumber(language, deck.prompts))}</strong>
        {MODALITIES.filter((modality) => deck.modalities[modality] > 0).map((modality) => (
          <ModalityTag key={modality} modality={modality}>
            {names[modality]} {formatNumber(language, deck.modalities[modality])}
          </ModalityTag>
        ))}
      </p>
      {deck.unfinished > 0 && (
        <p className={styles.unfinished}>
          ! {text.unfinished(formatNumber(language, deck.unfinished))}
          {deck.prompts === 0 && ` · ${text.nothing}`}
        </p>
      )}
      <p className={styles.soft}>
        {text.topics}: {formatList(language, topics)}{' '}
        {others > 0 && text.more(formatNumber(language, others))}
      </p>
      <div className={styles.actions} role="group" aria-labelledby={id}>
        <Button
          look="primary"
          busy={busy ? text.making : null}
          disabled={deck.prompts === 0}
          onClick={actions.play}
        >
          {text.play}
        </Button>
        <ButtonLink href={`/decks/${deck.id}/edit`}>
          {deck.kind === 'own' ? text.edit : text.copyAndEdit}
        </ButtonLink>
        <Button onClick={actions.duplicate}>{text.duplicate}</Button>
        <Button onClick={actions.export}>{text.export}</Button>
        {deck.kind === 'own' && (
          <>
            <Button onClick={actions.rename}>{text.rename}</Button>
            <Button look="danger" onClick={actions.remove}>
              {text.remove}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
