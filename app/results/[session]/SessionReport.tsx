'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { formatDate, formatDay } from '#app/_text/format';
import { LanguageSwitch, useLanguage, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { SessionEdit } from '../changeSession';
import { RemoveSession } from '../RemoveSession';
import { EditSession } from '../EditSession';
import type { SessionRow } from '../sessionRow';
import shared from '../results.module.css';
import { PlayersTable } from './PlayersTable';
import { PromptsTable } from './PromptsTable';
import { RoundsTable } from './RoundsTable';
import { SummarySection } from './SummarySection';
import { WhatIfSection } from './WhatIfSection';
import styles from './report.module.css';

const words = {
  ko: {
    all: '모든 결과',
    sections: '이 페이지의 부분',
    summary: '요약',
    players: '참가자',
    prompts: '카드',
    rounds: '라운드',
    whatIf: '다른 게이트였다면?',
    running: '수업이 아직 열려 있어요',
    runningText: '끝난 라운드까지의 결과예요. 새로고침하면 최신 결과가 보여요.',
    toRoom: '방으로 돌아가기',
    refresh: '새로고침',
    download: 'CSV 내려받기',
    files: {
      answers: '답안 전체',
      players: '참가자별',
      prompts: '카드별',
      rounds: '라운드별',
    },
    excel: '엑셀에서 한글이 깨지지 않게 저장돼요.',
    print: '인쇄하기',
    keep: (day: string) => `이 결과는 ${day}에 자동으로 지워져요.`,
    code: '코드',
  },
  en: {
    all: 'All results',
    sections: 'Parts of this page',
    summary: 'Summary',
    players: 'Players',
    prompts: 'Prompts',
    rounds: 'Rounds',
    whatIf: 'What if?',
    running: 'This session is still open',
    runningText: 'These are the results of the rounds finished so far. Refresh for the latest.',
    toRoom: 'Back to the room',
    refresh: 'Refresh',
    download: 'Download CSV',
    files: {
      answers: 'Every answer',
      players: 'By player',
      prompts: 'By prompt',
      rounds: 'By round',
    },
    excel: 'Opens in Excel with Korean text intact.',
    print: 'Print',
    keep: (day: string) => `These results are deleted automatically on ${day}.`,
    code: 'Code',
  },
} satisfies Localised<object>;

const FILES = ['answers', 'players', 'prompts', 'rounds'] as const;

/** The results of one session: say-this-now line, players, prompts, rounds, downloads. */
export function SessionReport({
  session: given,
  summary,
}: {
  session: SessionRow;
  summary: ResultSummary;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [edited, setEdited] = useState<SessionEdit>({});
  const session = { ...given, ...edited };
  const name = session.title || session.deckTitle[language];
  return (
    <div className={shared.page}>
      <header className={shared.bar}>
        <Link href="/host" className={shared.home} prefetch={false}>
          <Brand />
        </Link>
        <LanguageSwitch />
      </header>
      <main className={shared.main}>
        <div className={styles.titles}>
          <Link className={styles.back} href="/results" prefetch={false}>
            ← {text.all}
          </Link>
          <h1>{name}</h1>
          <p className={styles.facts}>
            {formatDate(language, session.createdAt)} · {session.deckTitle[language]} · {text.code}{' '}
            {session.code}
            {session.tag !== '' && ` · ${session.tag}`}
          </p>
          {session.note !== '' && <p className={shared.note}>{session.note}</p>}
          <div className={styles.edit}>
            <EditSession
              session={session}
              tags={[]}
              onSaved={(change) => {
                setEdited((before) => ({ ...before, ...change }));
                router.refresh();
              }}
            />
          </div>
        </div>
        {session.endedAt === null && (
          <Notice
            title={text.running}
            action={
              <div className={styles.actions}>
                <ButtonLink href={`/host/${session.code}`}>{text.toRoom}</ButtonLink>
                <ButtonLink look="plain" href={`/results/${session.id}`}>
                  {text.refresh}
                </ButtonLink>
              </div>
            }
          >
            {text.runningText}
          </Notice>
        )}
        <nav className={styles.nav} aria-label={text.sections}>
          <a href="#summary">{text.summary}</a>
          <a href="#players">{text.players}</a>
          <a href="#prompts">{text.prompts}</a>
          <a href="#rounds">{text.rounds}</a>
          <a href="#what-if">{text.whatIf}</a>
        </nav>
        <SummarySection totals={summary.totals} />
        <section id="players" className={styles.section} aria-labelledby="players-heading">
          <h2 id="players-heading">{text.players}</h2>
          <PlayersTable players={summary.players} />
        </section>
        <section id="prompts" className={styles.section} aria-labelledby="prompts-heading">
          <h2 id="prompts-heading">{text.prompts}</h2>
          <PromptsTable prompts={summary.prompts} />
        </section>
        <section id="rounds" className={styles.section} aria-labelledby="rounds-heading">
          <h2 id="rounds-heading">{text.rounds}</h2>
          <RoundsTable rounds={summary.rounds} />
        </section>
        {summary.rounds.length > 0 && (
          <section id="what-if" className={styles.section} aria-labelledby="what-if-heading">
            <h2 id="what-if-heading">{text.whatIf}</h2>
            <WhatIfSection session={session.id} />
          </section>
        )}
        <section
          className={`${styles.section} ${styles.downloads}`}
          aria-labelledby="files-heading"
        >
          <h2 id="files-heading">{text.download}</h2>
          <ul className={styles.actions}>
            {FILES.map((file) => (
              <li key={file}>
                <ButtonLink
                  href={`/api/results/${session.id}/${file}.csv?language=${language}`}
                  download
                >
                  {text.files[file]}
                </ButtonLink>
              </li>
            ))}
            <li>
              <Button look="plain" onClick={() => window.print()}>
                {text.print}
              </Button>
            </li>
          </ul>
          <p className={styles.facts}>{text.excel}</p>
        </section>
        <footer className={styles.removal}>
          <p>{text.keep(formatDay(language, session.deleteAt))}</p>
          <RemoveSession
            session={session.id}
            name={name}
            onRemoved={() => {
              // The list may be in the router's cache with this session still in it.
              router.push('/results');
              router.refresh();
            }}
          />
        </footer>
      </main>
    </div>
  );
}
