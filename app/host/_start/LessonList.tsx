'use client';

import type { Localised } from '#game/deck/deck';
import { expectedMinutes } from '#game/lesson/duration';
import type { Lesson } from '#game/lesson/lesson';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { isOriginal, type LessonCopy, playCopy, titleOf } from './lessonCopy';
import styles from './LessonList.module.css';
import type { LessonCopies } from './lessonShelf';

const words = {
  ko: {
    heading: '수업 고르기',
    lead: '하나를 골라 시작하면 앞 화면이 열리고 참가 코드가 나와요. 어디서든 멈추고 건너뛸 수 있어요.',
    minutes: (minutes: string) => `약 ${minutes}분`,
    acts: (acts: string) => `${acts}막`,
    list: '막의 순서 보기',
    start: '시작하기',
    startOf: (title: string) => `${title} 시작하기`,
    edit: '고쳐서 쓰기',
    editOf: (title: string) => `${title} 고쳐서 쓰기`,
    preview: '봇 30명과 먼저 보기',
    previewOf: (title: string) => `${title}: 봇 30명과 먼저 보기`,
    edited: '내가 고친 수업',
    opening: '방을 만드는 중',
    noDecks: '이 수업에 쓰는 카드 묶음이 아직 없어요.',
  },
  en: {
    heading: 'Pick a lesson',
    lead: 'Start one and the big screen opens with the code to join. You can pause and skip anywhere.',
    minutes: (minutes: string) => `about ${minutes} minutes`,
    acts: (acts: string) => (acts === '1' ? '1 act' : `${acts} acts`),
    list: 'What happens in it',
    start: 'Start',
    startOf: (title: string) => `Start ${title}`,
    edit: 'Adapt',
    editOf: (title: string) => `Adapt ${title}`,
    preview: 'See it with 30 bots',
    previewOf: (title: string) => `See it with 30 bots: ${title}`,
    edited: 'Your version',
    opening: 'Making the room',
    noDecks: 'A deck that this lesson needs is missing.',
  },
} satisfies Localised<object>;

/** Pupils, for telling how long a changed lesson takes. */
const USUAL_CLASS = 30;

export interface LessonActions {
  start: (lesson: Lesson, copy: LessonCopy) => void;
  preview: (lesson: Lesson, copy: LessonCopy) => void;
  edit: (lesson: Lesson) => void;
}

/** The lessons as a teacher with five minutes sees them: what it is, how long it takes, Start. */
export function LessonList({
  lessons,
  copies,
  decks,
  creating,
  actions,
}: {
  lessons: readonly Lesson[];
  /** What each lesson has become on this device. */
  copies: LessonCopies;
  /** Ids of the decks there are. */
  decks: ReadonlySet<string>;
  /** Names the button that was pressed; null while none was. */
  creating: string | null;
  actions: LessonActions;
}) {
  const text = useWords(words);
  return (
    <section className={styles.lessons} aria-labelledby="lessons">
      <div className={styles.head}>
        <h2 id="lessons">{text.heading}</h2>
        <p>{text.lead}</p>
      </div>
      <ul className={styles.list}>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonCard
              lesson={lesson}
              lessons={lessons}
              copy={copies[lesson.id]}
              decks={decks}
              creating={creating}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LessonCard({
  lesson,
  lessons,
  copy,
  decks,
  creating,
  actions,
}: {
  lesson: Lesson;
  lessons: readonly Lesson[];
  copy: LessonCopy | undefined;
  decks: ReadonlySet<string>;
  creating: string | null;
  actions: LessonActions;
}) {
  const text = useWords(words);
  const language = useLanguage();
  if (!copy) return null;
  const title = titleOf(copy) ?? lesson.title[language];
  const play = playCopy(copy, lessons);
  const isOwn = !isOriginal(copy, lesson);
  // A version of one's own takes as long as its acts do.
  const minutes = isOwn ? expectedMinutes(play, USUAL_CLASS) : lesson.minutes;
  const isMissing = play.decks.some((deck) => !decks.has(deck));
  const isStartable = play.problem === null && !isMissing;
  const busy = (button: string) => (creating === `${button}:${lesson.id}` ? text.opening : null);
  return (
    <article className={styles.card} aria-labelledby={`lesson-${lesson.id}`}>
      <h3 id={`lesson-${lesson.id}`} className={styles.title}>
        {title}
      </h3>
      <p className={styles.facts}>
        <span>{text.minutes(formatNumber(language, minutes))}</span>
        <span>{text.acts(formatNumber(language, play.acts.length))}</span>
        {isOwn && <span className={styles.own}>{text.edited}</span>}
      </p>
      <p>{lesson.description[language]}</p>
      <details className={styles.acts}>
        <summary>{text.list}</summary>
        <ol>
          {play.acts.map((act, index) => (
            <li key={index}>{act.title[language]}</li>
          ))}
        </ol>
      </details>
      {isMissing && <p className={styles.soft}>{text.noDecks}</p>}
      <div className={styles.buttons}>
        <Button
          look="primary"
          size="large"
          disabled={!isStartable}
          busy={busy('start')}
          aria-label={text.startOf(title)}
          onClick={() => actions.start(lesson, copy)}
        >
          {text.start}
        </Button>
        <Button aria-label={text.editOf(title)} onClick={() => actions.edit(lesson)}>
          {text.edit}
        </Button>
        <Button
          look="plain"
          disabled={!isStartable}
          busy={busy('preview')}
          aria-label={text.previewOf(title)}
          onClick={() => actions.preview(lesson, copy)}
        >
          {text.preview}
        </Button>
      </div>
    </article>
  );
}
