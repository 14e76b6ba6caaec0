'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Localised } from '#game/deck/deck';
import type { Lesson, LessonId } from '#game/lesson/lesson';
import type { DeckSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import { Notice } from '#app/_ui/Notice';
import { CreateProblem } from './CreateProblem';
import { Demonstrations } from './Demonstrations';
import styles from './HostStart.module.css';
import { type LessonCopy, playCopy, titleOf } from './lessonCopy';
import { LessonEditor } from './LessonEditor';
import { LessonList } from './LessonList';
import { lessonShelf } from './lessonShelf';
import { RecentSessions, type RecentSession } from './RecentSessions';
import { RoomForm } from './RoomForm';
import { useCreateRoom } from './useCreateRoom';

const words = {
  ko: {
    heading: '우리 반이 AI 모델이 되는 수업',
    lead: '학생은 휴대전화로 들어와 전문가가 되고, 게이트는 누가 무엇을 잘하는지 배우며 카드를 나눠 줘요.',
    noDecks: '카드 묶음이 없어요',
    noDecksText: '서버를 다시 시작하면 기본 카드 묶음이 다시 만들어져요.',
    results: '지난 수업 결과',
    systems: '모델 카드',
    lab: '게이트 실험실',
    decks: '카드 묶음',
    check: '연결 확인',
  },
  en: {
    heading: 'A lesson in which the class is the model',
    lead: 'Pupils join on their phones and become experts. A gate learns who is good at what and hands out the prompts.',
    noDecks: 'There are no decks',
    noDecksText: 'Restarting the server brings the built-in decks back.',
    results: 'Past results',
    systems: 'System cards',
    lab: 'Gate lab',
    decks: 'Decks',
    check: 'Connection check',
  },
} satisfies Localised<object>;

/** Enough to see every effect of a lesson, few enough to follow. */
const PREVIEW_BOTS = 30;

/** Where a teacher with five minutes starts: pick a lesson; or play freely, or watch first. */
export function HostStart({
  lessons,
  decks,
  sessions,
}: {
  lessons: readonly Lesson[];
  decks: readonly DeckSummary[];
  sessions: readonly RecentSession[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const { state, create } = useCreateRoom();
  const [shelf] = useState(() => lessonShelf(lessons));
  const copies = useSyncExternalStore(shelf.subscribe, shelf.snapshot, shelf.originals);
  const [editing, setEditing] = useState<LessonId | null>(null);
  const firstDeck = decks[0];
  const creating = state.kind === 'creating' ? state.start : null;
  const edited = lessons.find(({ id }) => id === editing);
  const editedCopy = edited && copies[edited.id];

  function play(lesson: Lesson, copy: LessonCopy, way: 'start' | 'preview' | 'edited') {
    const { acts, decks: needed } = playCopy(copy, lessons);
    const isPreview = way === 'preview';
    void create(`${way}:${lesson.id}`, {
      decks: needed,
      play: { kind: 'acts', acts },
      bots: isPreview ? PREVIEW_BOTS : 0,
      flow: isPreview ? 'automatic' : 'hostDriven',
      start: isPreview ? 'now' : 'lobby',
      language,
      title: titleOf(copy) ?? lesson.title[language],
    });
  }

  return (
    <PageFrame
      home="/"
      width="list"
      links={[
        { href: '/decks', label: text.decks },
        { href: '/systems', label: text.systems },
        { href: '/lab', label: text.lab },
        { href: '/results', label: text.results },
        { href: '/check', label: text.check },
      ]}
    >
      <div role="alert">{state.kind === 'failed' && <CreateProblem problem={state.problem} />}</div>
      {edited && editedCopy ? (
        <LessonEditor
          key={edited.id}
          lesson={edited}
          lessons={lessons}
          copy={editedCopy}
          decks={decks}
          busy={creating === `edited:${edited.id}`}
          onChange={shelf.keep}
          onStart={() => play(edited, editedCopy, 'edited')}
          onClose={() => setEditing(null)}
        />
      ) : (
        <>
          <div className={styles.intro}>
            <h1>{text.heading}</h1>
            <p>{text.lead}</p>
          </div>
          {firstDeck === undefined ? (
            <Notice tone="warn" title={text.noDecks}>
              {text.noDecksText}
            </Notice>
          ) : (
            <>
              {lessons.length > 0 && (
                <LessonList
                  lessons={lessons}
                  copies={copies}
                  decks={new Set<string>(decks.map(({ id }) => id))}
                  creating={creating}
                  actions={{
                    start: (lesson, copy) => play(lesson, copy, 'start'),
                    preview: (lesson, copy) => play(lesson, copy, 'preview'),
                    edit: (lesson) => setEditing(lesson.id),
                  }}
                />
              )}
              <div className={styles.columns}>
                <RoomForm
                  decks={decks}
                  firstDeck={firstDeck}
                  creating={creating}
                  onCreate={(request) => void create('form', request)}
                />
                <Demonstrations
                  deck={firstDeck.id}
                  creating={creating}
                  onCreate={(start, request) => void create(start, request)}
                />
              </div>
            </>
          )}
          <RecentSessions sessions={sessions} />
        </>
      )}
    </PageFrame>
  );
}
