import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import { LanguageSwitch, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import styles from './results.module.css';

const words = {
  ko: { all: '모든 결과' },
  en: { all: 'All results' },
} satisfies Localised<object>;

/** The frame of every page of results but the list: brand, way back, title. */
export function ResultsFrame({ title, children }: { title: ReactNode; children: ReactNode }) {
  const text = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/host" className={styles.home} prefetch={false}>
          <Brand />
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.titles}>
          <Link className={styles.back} href="/results" prefetch={false}>
            ← {text.all}
          </Link>
          {title}
        </div>
        {children}
      </main>
    </div>
  );
}
