import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import styles from './results.module.css';

const words = {
  ko: { all: '모든 결과' },
  en: { all: 'All results' },
} satisfies Localised<object>;

/** The frame of every page of results but the list: brand, way back, title, what can be done. */
export function ResultsFrame({
  title,
  actions = null,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const text = useWords(words);
  return (
    <PageFrame home="/host" width="list">
      <div className={styles.titles}>
        <Link className={styles.back} href="/results" prefetch={false}>
          ← {text.all}
        </Link>
        {title}
        {actions && <div className={styles.titleActions}>{actions}</div>}
      </div>
      {children}
    </PageFrame>
  );
}
