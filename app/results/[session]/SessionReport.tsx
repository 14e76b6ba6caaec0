'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { LanguageSwitch, useLanguage, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import { ButtonLink } from '#app/_ui/Button';
import { Checkbox } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import type { SessionEdit } from '../changeSession';
import { RemoveSession } from '../RemoveSession';
import { EditSession } from '../EditSession';
import type { SessionRow } from '../sessionRow';
import { useLocalDate } from '../useLocalDate';
import shared from '../results.module.css';
import { ReplaySection } from './_replay/ReplaySection';
import { RoutingSection } from './_routing/RoutingSection';
import { Downloads } from './Downloads';
import { PlayersTable } from './PlayersTable';
import { ProjectionProvider } from './projection';
import { PromptsTable } from './PromptsTable';
import { SummarySection } from './SummarySection';
import styles from './report.module.css';

const words = {
  ko: {
    all: '모든 결과',
    sections: '이 페이지의 부분',
    summary: '요약',
    players: '참가자',
    prompts: '카드',
    routing: '라우팅',
    replay: '다시 보기',
    hide: '이름 숨기기',
    hideHelp: '앞 화면에 띄울 때 켜세요. 이름 대신 번호가 보이고, 다섯 명보다 적은 묶음은 숨겨요.',
    running: '수업이 아직 열려 있어요',
    runningText: '끝난 라운드까지의 결과예요. 새로고침하면 최신 결과가 보여요.',
    toRoom: '방으로 돌아가기',
    refresh: '새로고침',
    download: '내려받기',
    keep: (day: string) => `이 결과는 ${day}에 자동으로 지워져요.`,
    code: '코드',
  },
  en: {
    all: 'All results',
    sections: 'Parts of this page',
    summary: 'Summary',
    players: 'Players',
    prompts: 'Prompts',
    routing: 'Routing',
    replay: 'Replay',
    hide: 'Hide names',
    hideHelp: 'For the projector: numbers in place of names, and groups under five are hidden.',
    running: 'This session is still open',
    runningText: 'These are the results of the rounds finished so far. Refresh for the latest.',
    toRoom: 'Back to the room',
    refresh: 'Refresh',
    download: 'Download',
    keep: (day: string) => `These results are deleted automatically on ${day}.`,
    code: 'Code',
  },
} satisfies Localised<object>;

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
  const local = useLocalDate();
  const [isHidden, setHidden] = useState(false);
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
            {local.date(session.createdAt)} · {session.deckTitle[language]} · {text.code}{' '}
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
          <a href="#routing">{text.routing}</a>
          <a href="#replay">{text.replay}</a>
          <a href="#files">{text.download}</a>
        </nav>
        <div className={styles.hide}>
          <Checkbox
            label={text.hide}
            hint={text.hideHelp}
            checked={isHidden}
            onChange={(event) => setHidden(event.target.checked)}
          />
        </div>
        <ProjectionProvider isHidden={isHidden} summary={summary}>
          <SummarySection totals={summary.totals} />
          <Section id="players" heading={text.players}>
            <PlayersTable players={summary.players} topics={summary.topics} />
          </Section>
          <Section id="prompts" heading={text.prompts}>
            <PromptsTable prompts={summary.prompts} />
          </Section>
          <Section id="routing" heading={text.routing}>
            <RoutingSection summary={summary} />
          </Section>
          <Section id="replay" heading={text.replay}>
            <ReplaySection session={session.id} rounds={summary.rounds} />
          </Section>
        </ProjectionProvider>
        <Downloads session={session.id} />
        <footer className={styles.removal}>
          <p>{text.keep(local.day(session.deleteAt))}</p>
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

function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
