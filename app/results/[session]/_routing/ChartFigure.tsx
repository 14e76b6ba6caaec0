import { type ReactNode, useId } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { type Column, DataTable } from '#app/_ui/DataTable';
import styles from './ChartFigure.module.css';

const words = {
  ko: { table: '표로 보기', empty: '보여 줄 것이 없어요.' },
  en: { table: 'As a table', empty: 'Nothing to show.' },
} satisfies Localised<object>;

/** A chart with what it means, and the table of its numbers behind it. */
export function ChartFigure<Row>({
  title,
  meaning,
  children,
  table,
}: {
  title: string;
  meaning: string;
  children: ReactNode;
  table: {
    columns: readonly Column<Row>[];
    rows: readonly Row[];
    rowKey: (row: Row) => string;
  };
}) {
  const text = useWords(words);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.meaning}>{meaning}</p>
      </figcaption>
      {children}
      <details className={styles.behind}>
        <summary>{text.table}</summary>
        <DataTable caption={title} empty={text.empty} {...table} />
      </details>
    </figure>
  );
}
