'use client';

import { useEffect, useState } from 'react';
import type { Language, Localised } from '#game/deck/deck';
import { EXPORT_FORMATS, type ExportFormat, type Loss } from '#game/deck/deckFile';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Choices } from '#app/_ui/Field';
import type { LibraryDeck } from '#server/pages';
import { exportAddress, readLosses } from './deckCalls';
import { EXPORT_WORDS, FORMAT_WORDS, LOSS_WORDS } from './fileWords';
import styles from './decks.module.css';

const words = {
  ko: {
    heading: (title: string) => `${title} 내보내기`,
    format: '파일 형식',
    language: '글의 언어',
    ko: '한국어',
    en: '영어',
    lost: '이 형식에 담을 수 없는 것',
    nothing: '빠지는 것이 없어요.',
    unknown: '무엇이 빠지는지 확인하지 못했어요.',
    reading: '무엇이 빠지는지 확인하고 있어요.',
    prompts: (count: string) => `카드 ${count}장`,
    save: '파일로 저장하기',
    close: '닫기',
  },
  en: {
    heading: (title: string) => `Export ${title}`,
    format: 'Kind of file',
    language: 'Language of the texts',
    ko: 'Korean',
    en: 'English',
    lost: 'What this format cannot carry',
    nothing: 'Nothing is lost.',
    unknown: 'What would be lost could not be found out.',
    reading: 'Finding out what would be lost.',
    prompts: (count: string) => `${count} prompts`,
    save: 'Save the file',
    close: 'Close',
  },
} satisfies Localised<object>;

/** Chooses a format and says what it loses before anything is saved. */
export function ExportDialog({ deck, onClose }: { deck: LibraryDeck; onClose: () => void }) {
  const text = useWords(words);
  const language = useLanguage();
  const [format, setFormat] = useState<ExportFormat>('mixperts');
  const [into, setInto] = useState<Language>(language);
  const [losses, setLosses] = useState<Record<ExportFormat, Loss[]> | 'reading' | null>('reading');
  useEffect(() => {
    let isOpen = true;
    void readLosses(deck.id).then((found) => {
      if (isOpen) setLosses(found);
    });
    return () => {
      isOpen = false;
    };
  }, [deck.id]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.heading(deck.title[language])}
      actions={
        <>
          <Button onClick={onClose}>{text.close}</Button>
          <ButtonLink look="primary" href={exportAddress(deck.id, format, into)} download>
            {text.save}
          </ButtonLink>
        </>
      }
    >
      <Choices
        label={text.format}
        name="format"
        value={format}
        onChoose={setFormat}
        options={EXPORT_FORMATS.map((one) => ({
          value: one,
          label: FORMAT_WORDS[language][one],
          hint: EXPORT_WORDS[language][one],
        }))}
      />
      {format !== 'mixperts' && (
        <Choices
          label={text.language}
          name="language"
          value={into}
          onChoose={setInto}
          options={(['ko', 'en'] as const).map((one) => ({ value: one, label: text[one] }))}
        />
      )}
      <div role="status">
        <p className={styles.lossHead}>{text.lost}</p>
        {losses === 'reading' && <p>{text.reading}</p>}
        {losses === null && <p>{text.unknown}</p>}
        {losses !== null && losses !== 'reading' && losses[format].length === 0 && (
          <p>{text.nothing}</p>
        )}
        {losses !== null && losses !== 'reading' && (
          <ul className={styles.notes}>
            {losses[format].map(({ name, prompts }) => (
              <li key={name}>
                {LOSS_WORDS[language][name]} ({text.prompts(formatNumber(language, prompts))})
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
