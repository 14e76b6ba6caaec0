'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import { LanguageSwitch, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import styles from './account.module.css';

const words = {
  ko: { privacy: '무엇을 얼마나 보관하나요?', host: '방 만들기' },
  en: { privacy: 'What is kept, and until when', host: 'Make a room' },
} satisfies Localised<object>;

/** What the pages about an account have around them. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const text = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/" className={styles.home} prefetch={false}>
          <Brand />
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>
        <Link href="/privacy" prefetch={false}>
          {text.privacy}
        </Link>
        <Link href="/host" prefetch={false}>
          {text.host}
        </Link>
      </footer>
    </div>
  );
}
