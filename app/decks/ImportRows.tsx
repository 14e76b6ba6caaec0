'use client';

import type { Localised } from '#game/deck/deck';
import {
  type ImportFormat,
  ROW_CHANGES,
  ROW_PROBLEMS,
  type RowChange,
  type RowProblem,
  type RowReport,
} from '#game/deck/deckFile';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { CHANGE_WORDS, ROW_HINTS, ROW_WORDS } from './fileWords';
import styles from './importRows.module.css';

const words = {
  ko: {
    line: (row: string) => `${row}번째 줄`,
    item: (row: string) => `${row}번째 문항`,
    left: (count: string) => `건너뛴 문항 ${count}개`,
    changed: (count: string) => `바뀐 점이 있는 문항 ${count}개`,
    whole: (count: string) => `그대로 가져온 문항 ${count}개`,
    noTitle: '질문이 없는 줄',
    unlisted: (count: string) => `그 뒤의 ${count}줄은 너무 많아서 가져오지도, 적지도 않았어요.`,
  },
  en: {
    line: (row: string) => `Row ${row}`,
    item: (row: string) => `Item ${row}`,
    left: (count: string) => `Left out: ${count}`,
    changed: (count: string) => `Taken with a change: ${count}`,
    whole: (count: string) => `Taken as they were: ${count}`,
    noTitle: 'a row without a question',
    unlisted: (count: string) => `${count} rows after these were too many to take or to list.`,
  },
} satisfies Localised<object>;

/** Formats that count their items; the others have lines. */
const COUNTED: readonly ImportFormat[] = ['mixperts', 'qti'];

/** Every row of a file by what became of it: what somebody has to look at comes first. */
export function ImportRows({
  rows,
  format,
  unlisted,
}: {
  rows: readonly RowReport[];
  /** null when the file was refused. */
  format: ImportFormat | null;
  unlisted: number;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const count = (found: readonly RowReport[]) => formatNumber(language, found.length);
  const left = rows.filter(({ problem }) => problem !== null);
  const changed = rows.filter(({ changes }) => changes.length > 0);
  const whole = rows.filter(({ problem, changes }) => problem === null && changes.length === 0);
  const list = (found: readonly RowReport[]) => <RowList rows={found} format={format} />;
  return (
    <div className={styles.report}>
      {left.length > 0 && (
        <details open>
          <summary>{text.left(count(left))}</summary>
          <Groups
            kinds={ROW_PROBLEMS}
            rowsOf={(kind: RowProblem) => left.filter(({ problem }) => problem === kind)}
            title={ROW_WORDS[language]}
            hint={ROW_HINTS[language]}
            list={list}
          />
          {unlisted > 0 && <p>{text.unlisted(formatNumber(language, unlisted))}</p>}
        </details>
      )}
      {changed.length > 0 && (
        <details open>
          <summary>{text.changed(count(changed))}</summary>
          <Groups
            kinds={ROW_CHANGES}
            rowsOf={(kind: RowChange) => changed.filter(({ changes }) => changes.includes(kind))}
            title={CHANGE_WORDS[language]}
            list={list}
          />
        </details>
      )}
      {whole.length > 0 && (
        <details>
          <summary>{text.whole(count(whole))}</summary>
          {list(whole)}
        </details>
      )}
    </div>
  );
}

/** Rows with the same fate together, so that its reason is said once. */
function Groups<Kind extends string>({
  kinds,
  rowsOf,
  title,
  hint,
  list,
}: {
  kinds: readonly Kind[];
  rowsOf: (kind: Kind) => RowReport[];
  title: Record<Kind, string>;
  hint?: Record<Kind, string>;
  list: (rows: readonly RowReport[]) => React.ReactNode;
}) {
  const language = useLanguage();
  return kinds.map((kind) => {
    const rows = rowsOf(kind);
    if (rows.length === 0) return null;
    return (
      <section key={kind} className={styles.group} aria-label={title[kind]}>
        <p className={styles.reason}>
          {title[kind]} <span className={styles.count}>{formatNumber(language, rows.length)}</span>
        </p>
        {hint && <p className={styles.hint}>{hint[kind]}</p>}
        {list(rows)}
      </section>
    );
  });
}

/** More than these scroll in a box of their own. */
const LONG = 8;

function RowList({ rows, format }: { rows: readonly RowReport[]; format: ImportFormat | null }) {
  const text = useWords(words);
  const language = useLanguage();
  const name = format !== null && COUNTED.includes(format) ? text.item : text.line;
  return (
    // A box that scrolls must be reachable with the keyboard.
    <ul className={styles.rows} tabIndex={rows.length > LONG ? 0 : undefined}>
      {rows.map(({ row, within, title }) => (
        <li key={`${within} ${row}`}>
          <span className={styles.place}>
            {within} {name(formatNumber(language, row))}
          </span>{' '}
          <span>{title || text.noTitle}</span>
        </li>
      ))}
    </ul>
  );
}
