import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import { formatDate } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { sessionName } from '#app/_text/sessionName';
import { ButtonLink } from '#app/_ui/Button';
import styles from './HostStart.module.css';

export interface RecentSession {
  id: string;
  code: string;
  title: string;
  deckTitle: Localised;
  createdAt: number;
  endedAt: number | null;
}

const words = {
  ko: {
    heading: '최근에 연 방',
    back: '이어서 진행',
    results: '결과',
    all: '모두 보기',
    code: '코드',
  },
  en: {
    heading: 'Your recent rooms',
    back: 'Go on',
    results: 'Results',
    all: 'See all',
    code: 'Code',
  },
} satisfies Localised<object>;

/** Rooms of this owner: back into those still open, and to the results of each. */
export function RecentSessions({ sessions }: { sessions: readonly RecentSession[] }) {
  const text = useWords(words);
  const language = useLanguage();
  if (sessions.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">{text.heading}</h2>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              <p className={styles.sessionTitle}>{sessionName(session, language)}</p>
              <p className={styles.soft}>
                {formatDate(language, session.createdAt)} · {text.code} {session.code}
              </p>
            </div>
            <div className={styles.sessionLinks}>
              {session.endedAt === null && (
                <ButtonLink look="primary" href={`/host/${session.code}`}>
                  {text.back}
                </ButtonLink>
              )}
              <ButtonLink href={`/results/${session.id}`}>{text.results}</ButtonLink>
            </div>
          </li>
        ))}
      </ul>
      <Link href="/results" prefetch={false}>
        {text.all}
      </Link>
    </section>
  );
}
