'use client';

import Link from 'next/link';
import type { DeckId, Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { Imported } from './deckCalls';
import { FORMAT_WORDS, NOTE_WORDS, PROBLEM_WORDS } from './fileWords';
import { ImportRows } from './ImportRows';
import styles from './decks.module.css';

const words = {
  ko: {
    taken: (prompts: string, of: string) => `${of}개 중 ${prompts}개를 카드로 만들었어요`,
    refused: (name: string) => `${name} 파일은 가져오지 못했어요`,
    recognised: (format: string) => `${format} 형식으로 읽었어요.`,
    play: '이 묶음으로 방 만들기',
    look: '카드 살펴보기',
    undo: '가져오기 취소',
    close: '닫기',
  },
  en: {
    taken: (prompts: string, of: string) => `${prompts} of ${of} became prompts`,
    refused: (name: string) => `${name} was not imported`,
    recognised: (format: string) => `Read as ${format}.`,
    play: 'Make a room with it',
    look: 'Look through it',
    undo: 'Undo the import',
    close: 'Close',
  },
} satisfies Localised<object>;

/** What became of a file: its deck, or why not; with every row on request. */
export function ImportOutcome({
  name,
  outcome,
  onClose,
  onUndo,
  onPlay,
}: {
  name: string;
  outcome: Imported;
  onClose: () => void;
  onUndo: () => void;
  onPlay: (deck: DeckId, prompts: number) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  if (!outcome.ok) {
    const { rows } = outcome;
    return (
      <Notice
        tone="wrong"
        title={text.refused(name)}
        action={<Button onClick={onClose}>{text.close}</Button>}
      >
        <p>{PROBLEM_WORDS[language][outcome.problem]}</p>
        {rows.length > 0 && <ImportRows rows={rows} format={null} unlisted={0} />}
      </Notice>
    );
  }
  const { deck, title, report } = outcome;
  const { rows, unlisted } = report;
  const taken = rows.filter(({ problem }) => problem === null).length;
  const all = rows.length + unlisted;
  return (
    <Notice
      tone={taken === all ? 'right' : 'warn'}
      title={`${title[language]}: ${text.taken(formatNumber(language, taken), formatNumber(language, all))}`}
      action={
        <div className={styles.actions}>
          <Button look="primary" onClick={() => onPlay(deck, taken)}>
            {text.play}
          </Button>
          <Link href={`/decks/${deck}`}>{text.look}</Link>
          <Button onClick={onUndo}>{text.undo}</Button>
          <Button look="plain" onClick={onClose}>
            {text.close}
          </Button>
        </div>
      }
    >
      <p>{text.recognised(FORMAT_WORDS[language][report.format])}</p>
      <ul className={styles.notes}>
        {report.notes.map((note) => (
          <li key={note}>{NOTE_WORDS[language][note]}</li>
        ))}
      </ul>
      <ImportRows rows={rows} format={report.format} unlisted={unlisted} />
    </Notice>
  );
}
