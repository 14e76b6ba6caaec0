'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { sessionName } from '#app/_text/sessionName';
import { Downloads } from '../[session]/Downloads';
import { ReportSections } from '../[session]/ReportSections';
import { ResultsFrame } from '../ResultsFrame';
import type { SessionRow } from '../sessionRow';
import { useLocalDate } from '../useLocalDate';
import styles from './MergedReport.module.css';

const words = {
  ko: {
    heading: (count: string) => `수업 ${count}개를 합친 결과`,
    how: '원래 수업은 그대로 있고, 여기서는 함께 볼 뿐이에요. 이 주소를 저장해 두면 다시 볼 수 있어요. 같은 반 이름표에서 같은 닉네임을 쓴 사람은 한 사람으로, 글자까지 같은 카드는 한 장으로 세요.',
    sessions: '합친 수업',
    compare: '나란히 비교하기',
  },
  en: {
    heading: (count: string) => `${count} sessions as one`,
    how: 'The sessions stay as they are; this only looks at them together, and its address can be kept. People of one class tag who used the same nickname count as one person, and prompts that are word for word the same as one prompt.',
    sessions: 'Sessions in it',
    compare: 'Put them side by side',
  },
} satisfies Localised<object>;

/** Several sessions as one report. */
export function MergedReport({
  sessions,
  summary,
}: {
  sessions: readonly SessionRow[];
  summary: ResultSummary;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const local = useLocalDate();
  const of = sessions.map(({ id }) => id).join(',');
  const title = (
    <>
      <h1>{text.heading(formatNumber(language, sessions.length))}</h1>
      <p className={styles.how}>{text.how}</p>
      <ol className={styles.sessions} aria-label={text.sessions}>
        {sessions.map((session) => (
          <li key={session.id}>
            <Link href={`/results/${session.id}`} prefetch={false}>
              {sessionName(session, language)}
            </Link>{' '}
            <span className={styles.facts}>
              {local.date(session.createdAt)}
              {session.tag !== '' && ` · ${session.tag}`}
            </span>
          </li>
        ))}
      </ol>
      <Link className={styles.compare} href={`/results/compare?of=${of}`} prefetch={false}>
        {text.compare}
      </Link>
    </>
  );
  return (
    <ResultsFrame title={title}>
      <ReportSections summary={summary} session={null} />
      <Downloads
        address={(file, inLanguage) =>
          `/api/results/merged/${file}?of=${of}&language=${inLanguage}`
        }
      />
    </ResultsFrame>
  );
}
