'use client';

import Link from 'next/link';
import type { DeckId, Localised } from '#game/deck/deck';
import type { RowReport } from '#game/deck/deckFile';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { Imported } from './deckCalls';
import { FORMAT_WORDS, NOTE_WORDS, PROBLEM_WORDS, ROW_WORDS } from './fileWords';
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
    report: '줄마다 어떻게 되었는지 보기',
    row: '줄',
    title: '질문',
    result: '결과',
    ok: '가져왔어요',
    left: '건너뛰었어요',
  },
  en: {
    taken: (prompts: string, of: string) => `${prompts} of ${of} became prompts`,
    refused: (name: string) => `${name} was not imported`,
    recognised: (format: string) => `Read as ${format}.`,
    play: 'Make a room with it',
    look: 'Look through it',
    undo: 'Undo the import',
    close: 'Close',
    report: 'What became of each row',
    row: 'Row',
    title: 'Question',
    result: 'Result',
    ok: 'taken',
    left: 'left out',
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
  onUndo: (deck: DeckId) => Promise<void>;
  onPlay: (deck: DeckId, prompts: number) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const rows = outcome.ok ? outcome.report.rows : outcome.rows;
  const taken = rows.filter(({ problem }) => problem === null).length;
  if (!outcome.ok) {
    return (
      <Notice
        tone="wrong"
        title={text.refused(name)}
        action={<Button onClick={onClose}>{text.close}</Button>}
      >
        <p>{PROBLEM_WORDS[language][outcome.problem]}</p>
        {rows.length > 0 && <Rows rows={rows} open />}
      </Notice>
    );
  }
  const { deck, title, report } = outcome;
  return (
    <Notice
      tone={taken === rows.length ? 'right' : 'warn'}
      title={`${title[language]}: ${text.taken(formatNumber(language, taken), formatNumber(language, rows.length))}`}
      action={
        <div className={styles.actions}>
          <Button look="primary" onClick={() => onPlay(deck, taken)}>
            {text.play}
          </Button>
          <Link href={`/decks/${deck}`}>{text.look}</Link>
          <Button onClick={() => void onUndo(deck)}>{text.undo}</Button>
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
      <Rows rows={rows} open={taken < rows.length} />
    </Notice>
  );
}

/** Rows that were left out stand first: they are what somebody has to look at. */
function Rows({ rows, open }: { rows: readonly RowReport[]; open: boolean }) {
  const text = useWords(words);
  const language = useLanguage();
  const sorted = [...rows].sort(
    (one, other) => Number(one.problem === null) - Number(other.problem === null),
  );
  return (
    <details className={styles.rows} open={open}>
      <summary>{text.report}</summary>
      <div className={styles.rowsScroll} tabIndex={0} role="group" aria-label={text.report}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.row}</th>
              <th scope="col">{text.title}</th>
              <th scope="col">{text.result}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ row, title, problem }) => (
              <tr key={row} className={problem === null ? undefined : styles.left}>
                <td>{formatNumber(language, row)}</td>
                <td>{title || '–'}</td>
                <td>
                  {problem === null
                    ? `✓ ${text.ok}`
                    : `× ${text.left}: ${ROW_WORDS[language][problem]}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
