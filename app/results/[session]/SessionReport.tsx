'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { deckBeside, sessionName } from '#app/_text/sessionName';
import type { SessionEdit } from '../changeSession';
import { EditSession } from '../EditSession';
import { RemoveSession } from '../RemoveSession';
import { ResultsFrame } from '../ResultsFrame';
import type { SessionRow } from '../sessionRow';
import { useLocalDate } from '../useLocalDate';
import shared from '../results.module.css';
import { Downloads } from './Downloads';
import { ReportSections } from './ReportSections';
import { RunningNotice } from './RunningNotice';
import styles from './report.module.css';

const words = {
  ko: {
    keep: (day: string) => `이 결과는 ${day}에 자동으로 지워져요.`,
    keepRunning: (day: string) => `수업을 끝내지 않으면 ${day}에 자동으로 지워져요.`,
    code: '코드',
  },
  en: {
    keep: (day: string) => `These results are deleted automatically on ${day}.`,
    keepRunning: (day: string) => `Unless the session is ended, it is deleted on ${day}.`,
    code: 'Code',
  },
} satisfies Localised<object>;

/** The results of one session; while its room runs they follow it. */
export function SessionReport({
  session: given,
  summary,
  longestDays,
}: {
  session: SessionRow;
  summary: ResultSummary;
  longestDays: number;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const local = useLocalDate();
  const [edited, setEdited] = useState<SessionEdit>({});
  const session = { ...given, ...edited };
  const name = sessionName(session, language);
  const keep = session.endedAt === null ? text.keepRunning : text.keep;
  const title = (
    <>
      <h1>{name}</h1>
      <p className={styles.facts}>
        {[
          local.date(session.createdAt),
          ...deckBeside(session, language),
          `${text.code}\u00a0${session.code}`,
          ...(session.tag === '' ? [] : [session.tag]),
        ].join(' · ')}
      </p>
      {session.note !== '' && <p className={shared.note}>{session.note}</p>}
      <p className={styles.facts}>{keep(local.day(session.deleteAt))}</p>
    </>
  );
  const actions = (
    <>
      <EditSession
        session={session}
        tags={[]}
        longestDays={longestDays}
        onSaved={(change) => {
          setEdited((before) => ({ ...before, ...change }));
          router.refresh();
        }}
      />
      <RemoveSession
        session={session.id}
        name={name}
        onRemoved={() => {
          // The list may be in the router's cache with this session still in it.
          router.push('/results');
          router.refresh();
        }}
      />
    </>
  );
  return (
    <ResultsFrame title={title} actions={actions}>
      {session.endedAt === null && (
        <RunningNotice session={session} rounds={summary.rounds.length} />
      )}
      <ReportSections summary={summary} session={session} />
      <Downloads
        address={(file, inLanguage) => `/api/results/${session.id}/${file}?language=${inLanguage}`}
        cards={`/results/${session.id}/cards`}
      />
    </ResultsFrame>
  );
}
