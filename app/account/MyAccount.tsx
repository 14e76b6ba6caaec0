'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import type { PasskeyFacts } from '#server/pages';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { ChangePassword } from './ChangePassword';
import { DeleteAccount } from './DeleteAccount';
import { Passkeys } from './Passkeys';
import { leaveFor, useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    heading: '내 계정',
    signedIn: '로그인한 이메일',
    belongs: '이 계정에 있는 것',
    decks: (count: number) => `카드 묶음 ${count}개`,
    sessions: (count: number) => `수업 ${count}번`,
    keep: (days: number) =>
      `수업 결과는 끝난 뒤 ${days}일 동안 보관돼요. 카드 묶음과 계정은 마지막으로 다녀간 뒤 ${days}일이 지나면 지워져요.`,
    out: '로그아웃',
    everywhere: '모든 기기에서 로그아웃',
    busy: '로그아웃하고 있어요…',
  },
  en: {
    heading: 'My account',
    signedIn: 'Signed in as',
    belongs: 'What belongs to it',
    decks: (count: number) => (count === 1 ? '1 deck' : `${count} decks`),
    sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
    keep: (days: number) =>
      `Results are kept for ${days} days after a session. Decks and the account are deleted ${days} days after your last visit.`,
    out: 'Sign out',
    everywhere: 'Sign out everywhere',
    busy: 'Signing out…',
  },
} satisfies Localised<object>;

/** Who is signed in, what they have, and everything that can be done about it. */
export function MyAccount({
  email,
  decks,
  sessions,
  keepDays,
  passkeys,
  publicOrigin,
}: {
  email: string;
  decks: number;
  sessions: number;
  keepDays: number;
  passkeys: readonly PasskeyFacts[];
  publicOrigin: string | null;
}) {
  const text = useWords(words);
  const reload = () => leaveFor('/account');
  const leaving = useAsking('sign-out', reload);
  const leavingAll = useAsking('sign-out-everywhere', reload);
  return (
    <>
      <h1>{text.heading}</h1>
      <section className={styles.card}>
        <p>
          {text.signedIn}
          <br />
          <span className={styles.email}>{email}</span>
        </p>
        <div className={styles.row}>
          <form onSubmit={leaving.submit(() => ({}))}>
            <Button type="submit" busy={leaving.asking ? text.busy : null}>
              {text.out}
            </Button>
          </form>
          <form onSubmit={leavingAll.submit(() => ({}))}>
            <Button type="submit" busy={leavingAll.asking ? text.busy : null}>
              {text.everywhere}
            </Button>
          </form>
        </div>
        <p role="alert">{leaving.problem ?? leavingAll.problem}</p>
      </section>
      <section className={styles.card} aria-label={text.belongs}>
        <h2>{text.belongs}</h2>
        <p className={styles.row}>
          <Link href="/decks" prefetch={false}>
            {text.decks(decks)}
          </Link>
          <Link href="/results" prefetch={false}>
            {text.sessions(sessions)}
          </Link>
        </p>
        <p className={styles.lead}>{text.keep(keepDays)}</p>
      </section>
      <Passkeys email={email} passkeys={passkeys} publicOrigin={publicOrigin} />
      <ChangePassword email={email} />
      <DeleteAccount email={email} />
    </>
  );
}
