import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { useWords } from '#app/_text/language';
import { Checkbox } from '#app/_ui/Field';
import type { SessionRow } from '../sessionRow';
import { ReplaySection } from './_replay/ReplaySection';
import { RoutingSection } from './_routing/RoutingSection';
import { CompareSection } from './CompareSection';
import { PlayersTable } from './PlayersTable';
import { ProjectionProvider } from './projection';
import { PromptsTable } from './PromptsTable';
import { SummarySection } from './SummarySection';
import styles from './report.module.css';

const words = {
  ko: {
    sections: '이 페이지의 부분',
    summary: '요약',
    players: '참가자',
    prompts: '카드',
    routing: '라우팅',
    compare: '비교',
    replay: '다시 보기',
    files: '내려받기',
    hide: '이름 숨기기',
    hideHelp: '앞 화면에 띄워도 되게 이름 대신 번호를 보여 주고, 다섯 명보다 적은 묶음은 숨겨요.',
  },
  en: {
    sections: 'Parts of this page',
    summary: 'Summary',
    players: 'Players',
    prompts: 'Prompts',
    routing: 'Routing',
    compare: 'Compare',
    replay: 'Replay',
    files: 'Download',
    hide: 'Hide names',
    hideHelp: 'For the projector: numbers in place of names, and groups under five are hidden.',
  },
} satisfies Localised<object>;

/** Summary, players, prompts, routing, acts side by side, and for a single session its replay. */
export function ReportSections({
  summary,
  session,
}: {
  summary: ResultSummary;
  /** null when several sessions are looked at together: there is no single film of them. */
  session: SessionRow | null;
}) {
  const text = useWords(words);
  const [isHidden, setHidden] = useState(false);
  const sections = ['summary', 'players', 'prompts', 'routing', 'compare'] as const;
  const shown = [...sections, ...(session === null ? [] : (['replay'] as const)), 'files'] as const;
  return (
    <>
      <div className={styles.bar}>
        <nav className={styles.nav} aria-label={text.sections}>
          {shown.map((section) => (
            <a key={section} href={`#${section}`}>
              {text[section]}
            </a>
          ))}
        </nav>
        <div className={styles.hide}>
          <Checkbox
            label={text.hide}
            title={text.hideHelp}
            checked={isHidden}
            onChange={(event) => setHidden(event.target.checked)}
          />
        </div>
      </div>
      {isHidden && <p className={`${styles.facts} ${styles.onScreen}`}>{text.hideHelp}</p>}
      <ProjectionProvider isHidden={isHidden} summary={summary}>
        <SummarySection summary={summary} />
        <Section id="players" heading={text.players}>
          <PlayersTable players={summary.players} topics={summary.topics} session={session} />
        </Section>
        <Section id="prompts" heading={text.prompts}>
          <PromptsTable prompts={summary.prompts} />
        </Section>
        <Section id="routing" heading={text.routing}>
          <RoutingSection summary={summary} />
        </Section>
        <Section id="compare" heading={text.compare}>
          <CompareSection acts={summary.acts} />
        </Section>
        {session !== null && (
          <Section id="replay" heading={text.replay}>
            <ReplaySection session={session.id} rounds={summary.rounds} />
          </Section>
        )}
      </ProjectionProvider>
    </>
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
