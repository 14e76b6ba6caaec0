'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import { formatDate, formatDay } from '#app/_text/format';
import { LanguageSwitch, useLanguage, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import { ButtonLink } from '#app/_ui/Button';
import styles from './results.module.css';

/** What the list tells about one session; the owner stays on the server. */
export interface SessionRow {
  id: string;
  code: string;
  title: string;
  deckTitle: Localised;
  createdAt: number;
  endedAt: number | null;
  deleteAt: number;
}

const words = {
  ko: {
    heading: '지난 수업 결과',
    host: '방 만들기',
    empty: '아직 만든 방이 없어요. 봇 30명과 함께 1분이면 전체 흐름을 볼 수 있어요.',
    start: '첫 방 만들어 보기',
    running: '진행 중',
    deleted: (day: string) => `${day}에 자동으로 지워져요`,
    code: '코드',
  },
  en: {
    heading: 'Results of past sessions',
    host: 'Host a session',
    empty: 'No sessions yet. With 30 bots you can see a whole game in a minute.',
    start: 'Host your first session',
    running: 'running',
    deleted: (day: string) => `Deleted automatically on ${day}`,
    code: 'Code',
  },
} satisfies Localised<object>;

/** The sessions of this owner, newest first. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/host" className={styles.home} prefetch={false}>
          <Brand />
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.headline}>
          <h1>{text.heading}</h1>
          {sessions.length > 0 && (
            <ButtonLink look="primary" href="/host">
              {text.host}
            </ButtonLink>
          )}
        </div>
        {sessions.length === 0 ? (
          <div className={styles.empty}>
            <p>{text.empty}</p>
            <ButtonLink look="primary" href="/host">
              {text.start}
            </ButtonLink>
          </div>
        ) : (
          <ul className={styles.sessions}>
            {sessions.map((session) => (
              <li key={session.id}>
                <Link className={styles.session} href={`/results/${session.id}`} prefetch={false}>
                  <span className={styles.sessionTitle}>
                    {session.title || session.deckTitle[language]}
                    {session.endedAt === null && (
                      <span className={styles.running}>{text.running}</span>
                    )}
                  </span>
                  <span className={styles.sessionFacts}>
                    {formatDate(language, session.createdAt)} · {session.deckTitle[language]} ·{' '}
                    {text.code} {session.code}
                  </span>
                  <span className={styles.sessionFacts}>
                    {text.deleted(formatDay(language, session.deleteAt))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}
