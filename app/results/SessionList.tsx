'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { deckBeside, sessionName } from '#app/_text/sessionName';
import { PageFrame } from '#app/_ui/PageFrame';
import { Button, ButtonLink } from '#app/_ui/Button';
import { useWaking } from '#app/_ui/useWaking';
import type { SessionEdit } from './changeSession';
import { ChosenSessions } from './ChosenSessions';
import { EditSession } from './EditSession';
import { decksOf, filterSessions, NO_FILTER, tagsOf } from './filterSessions';
import { RemoveSession } from './RemoveSession';
import { SessionFilters } from './SessionFilters';
import { SessionGlanceLine } from './SessionGlanceLine';
import type { ListedSession, SessionRow } from './sessionRow';
import { useLocalDate } from './useLocalDate';
import styles from './results.module.css';

const words = {
  ko: {
    heading: '지난 수업 결과',
    host: '방 만들기',
    empty: '아직 만든 방이 없어요. 봇 30명과 함께 1분이면 전체 흐름을 볼 수 있어요.',
    start: '첫 방 만들어 보기',
    none: '조건에 맞는 수업이 없어요.',
    running: '진행 중',
    deleted: (day: string) => `${day}에 자동으로 지워져요`,
    code: '코드',
    choose: (name: string) => `${name} 고르기`,
    more: (count: string) => `수업 ${count}개 더 보기`,
  },
  en: {
    heading: 'Results of past sessions',
    host: 'Host a session',
    empty: 'No sessions yet. With 30 bots you can see a whole game in a minute.',
    start: 'Host your first session',
    none: 'No session fits these filters.',
    running: 'running',
    deleted: (day: string) => `Deleted automatically on ${day}`,
    code: 'Code',
    choose: (name: string) => `Choose ${name}`,
    more: (count: string) => `Show ${count} more`,
  },
} satisfies Localised<object>;

/** A term fits; a school year is asked for. */
const SHOWN_AT_FIRST = 50;

/** The sessions of this owner, newest first: to find, name, tag, note and delete. */
export function SessionList({
  sessions: given,
  longestDays,
}: {
  sessions: readonly ListedSession[];
  longestDays: number;
}) {
  const text = useWords(words);
  const router = useRouter();
  const [edits, setEdits] = useState<Record<string, SessionEdit | 'removed'>>({});
  const [filter, setFilter] = useState(NO_FILTER);
  const sessions = withEdits(given, edits);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const language = useLanguage();
  const found = filterSessions(sessions, filter);
  const shown = found.slice(0, most);
  const tags = tagsOf(sessions);
  const edit = (id: string, change: SessionEdit | 'removed') => {
    setEdits((before) => ({ ...before, [id]: change }));
    // The next page must not find the old words in the router's cache.
    router.refresh();
  };
  return (
    <PageFrame home="/host" width="list">
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
        <>
          <SessionFilters
            filter={filter}
            decks={decksOf(sessions)}
            tags={tags}
            found={found.length}
            of={sessions.length}
            onChange={setFilter}
          />
          {sessions.length > 1 && (
            <ChosenSessions
              chosen={sessions.filter(({ id }) => chosen.has(id))}
              found={found}
              onChoose={(ids) => setChosen(new Set(ids))}
            />
          )}
          {found.length === 0 && <p className={styles.empty}>{text.none}</p>}
          <ul className={styles.sessions}>
            {shown.map((session) => (
              <li key={session.id} className={styles.session}>
                <ChooseSession
                  session={session}
                  isChosen={chosen.has(session.id)}
                  onChoose={() => setChosen(toggled(chosen, session.id))}
                />
                <SessionFacts session={session} />
                <div className={styles.tools}>
                  <EditSession
                    session={session}
                    tags={tags}
                    longestDays={longestDays}
                    onSaved={(change) => edit(session.id, change)}
                  />
                  <RemoveNamed session={session} onRemoved={() => edit(session.id, 'removed')} />
                </div>
              </li>
            ))}
          </ul>
          {found.length > shown.length && (
            <Button onClick={() => setMost(most + SHOWN_AT_FIRST)}>
              {text.more(formatNumber(language, found.length - shown.length))}
            </Button>
          )}
        </>
      )}
    </PageFrame>
  );
}

function ChooseSession({
  session,
  isChosen,
  onChoose,
}: {
  session: SessionRow;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const waking = useWaking();
  return (
    <input
      {...waking}
      type="checkbox"
      className={styles.choose}
      aria-label={text.choose(sessionName(session, language))}
      checked={isChosen}
      onChange={onChoose}
    />
  );
}

function RemoveNamed({ session, onRemoved }: { session: SessionRow; onRemoved: () => void }) {
  const language = useLanguage();
  const name = sessionName(session, language);
  return <RemoveSession session={session.id} name={name} onRemoved={onRemoved} />;
}

function SessionFacts({ session }: { session: ListedSession }) {
  const local = useLocalDate();
  const text = useWords(words);
  const language = useLanguage();
  return (
    <div className={styles.sessionText}>
      <Link className={styles.sessionTitle} href={`/results/${session.id}`} prefetch={false}>
        {sessionName(session, language)}
      </Link>
      {(session.tag !== '' || session.endedAt === null) && (
        <span className={styles.tags}>
          {session.endedAt === null && <span className={styles.running}>{text.running}</span>}
          {session.tag !== '' && <span className={styles.tag}>{session.tag}</span>}
        </span>
      )}
      <span className={styles.sessionFacts}>
        {[
          local.date(session.createdAt),
          ...deckBeside(session, language),
          `${text.code}\u00a0${session.code}`,
        ].join(' · ')}
      </span>
      <SessionGlanceLine glance={session.glance} />
      {session.note !== '' && <span className={styles.note}>{session.note}</span>}
      <span className={styles.sessionFacts}>{text.deleted(local.day(session.deleteAt))}</span>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What was saved shows at once, before the page has been read again. */
function withEdits(
  sessions: readonly ListedSession[],
  edits: Readonly<Record<string, SessionEdit | 'removed'>>,
): ListedSession[] {
  return sessions.flatMap((session) => {
    const change = edits[session.id];
    return change === 'removed' ? [] : [{ ...session, ...change }];
  });
}
