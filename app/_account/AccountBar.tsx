'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import styles from './AccountBar.module.css';

const words = {
  ko: {
    label: '계정',
    kept: (days: number) =>
      `계정 없이 쓰고 있어요. 수업 결과는 끝난 뒤 ${days}일, 카드 묶음은 마지막으로 다녀간 뒤 ${days}일 동안 이 브라우저에서만 볼 수 있어요.`,
    signIn: '로그인하고 보관하기',
    privacy: '개인정보',
  },
  en: {
    label: 'Account',
    kept: (days: number) =>
      `You have no account: results are kept ${days} days after a session, decks ${days} days after your last visit, and only this browser shows them.`,
    signIn: 'Sign in to keep these',
    privacy: 'Privacy',
  },
} satisfies Localised<object>;

/** Above the teacher's pages: who is signed in, or what it means that nobody is. */
export function AccountBar({ email, keepDays }: { email: string | null; keepDays: number }) {
  const text = useWords(words);
  const here = usePathname();
  return (
    <nav className={styles.bar} aria-label={text.label}>
      <span className={styles.kept}>{email === null && text.kept(keepDays)}</span>
      <Link href="/privacy" prefetch={false}>
        {text.privacy}
      </Link>
      <Link
        className={styles.way}
        href={email === null ? `/account?next=${encodeURIComponent(here)}` : '/account'}
        prefetch={false}
      >
        {email ?? text.signIn}
      </Link>
    </nav>
  );
}
