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

/** The frame of every page of results but the list: brand, way back, title. */
export function ResultsFrame({ title, children }: { title: ReactNode; children: ReactNode }) {
  const text = useWords(words);
  return (
    <PageFrame home="/host" width="list">
      <div className={styles.titles}>
        <Link className={styles.back} href="/results" prefetch={false}>
          ← {text.all}
        </Link>
        {title}
      </div>
      {children}
    </PageFrame>
  );
}
