'use client';

import { useEffect, useRef, useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { Lesson } from '#game/lesson/lesson';
import { MAX_TITLE } from '#game/room/limits';
import type { DeckSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import { Select } from '#app/_ui/Select';
import { EditedAct } from './EditedAct';
import {
  borrowAct,
  changeAct,
  copyOf,
  isOriginal,
  type LessonCopy,
  moveAct,
  playCopy,
} from './lessonCopy';
import styles from './LessonEditor.module.css';

const words = {
  ko: {
    heading: (title: string) => `‘${title}’ 고쳐서 쓰기`,
    name: '수업 제목',
    lead: '막을 빼거나 순서를 바꾸고, 제목, 게이트, 라운드, 시간을 정하세요. 고친 수업은 이 브라우저에 남아 다음에도 쓸 수 있어요.',
    back: '수업 목록으로',
    start: '이대로 시작하기',
    reset: '원래 수업으로 되돌리기',
    borrow: '다른 수업의 막 더하기',
    borrowNone: '막을 고르세요',
    moved: (title: string, place: number) => `${title}: ${place}번째로 옮겼어요.`,
    wasReset: '원래 수업으로 되돌렸어요.',
    added: (title: string) => `${title} 막을 더했어요.`,
    opening: '방을 만드는 중',
    problems: {
      noActs: '막을 하나는 넣어야 시작할 수 있어요.',
      tooManyActs: '막이 너무 많아요. 몇 개를 빼 주세요.',
      tooManyDecks: '카드 묶음이 너무 많아요. 여섯 가지까지 쓸 수 있어요.',
    },
  },
  en: {
    heading: (title: string) => `Adapt “${title}”`,
    name: 'Title of the lesson',
    lead: 'Leave acts out, reorder them, set titles, gates, rounds and time. Your version stays in this browser for the next time.',
    back: 'Back to the lessons',
    start: 'Start this version',
    reset: 'Back to the original',
    borrow: 'Add an act from another lesson',
    borrowNone: 'Choose an act',
    moved: (title: string, place: number) => `${title} is number ${place} now.`,
    wasReset: 'This is the original lesson again.',
    added: (title: string) => `Added ${title}.`,
    opening: 'Making the room',
    problems: {
      noActs: 'At least one act is needed to start.',
      tooManyActs: 'Too many acts. Leave some out.',
      tooManyDecks: 'Too many decks. Up to six can be played together.',
    },
  },
} satisfies Localised<object>;

/** A lesson as a copy to change: every change is kept at once. */
export function LessonEditor({
  lesson,
  lessons,
  copy,
  decks,
  busy,
  onChange,
  onStart,
  onClose,
}: {
  lesson: Lesson;
  lessons: readonly Lesson[];
  copy: LessonCopy;
  decks: readonly DeckSummary[];
  busy: boolean;
  onChange: (copy: LessonCopy) => void;
  onStart: () => void;
  onClose: () => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  const { problem } = playCopy(copy, lessons);
  const rows = copy.acts.flatMap((copied, index) => {
    const act = lessons.find(({ id }) => id === copied.from.lesson)?.acts[copied.from.act];
    return act ? [{ copied, act, index }] : [];
  });
  const borrowable = lessons
    .filter(({ id }) => id !== lesson.id)
    .flatMap((other) =>
      other.acts.map((act, index) => ({
        value: `${other.id}:${index}`,
        label: `${other.title[language]}: ${act.title[language]}`,
        other,
        act,
        index,
      })),
    );
  return (
    <section className={styles.editor} aria-labelledby="editor">
      <div>
        <Button look="plain" onClick={onClose}>
          ← {text.back}
        </Button>
      </div>
      <h1 id="editor" ref={heading} tabIndex={-1} className={styles.heading}>
        {text.heading(lesson.title[language])}
      </h1>
      <p className={styles.soft}>{text.lead}</p>
      <Field
        label={text.name}
        value={copy.title ?? ''}
        placeholder={lesson.title[language]}
        maxLength={MAX_TITLE}
        onChange={({ target }) => onChange({ ...copy, title: target.value || undefined })}
      />
      <ol className={styles.acts}>
        {rows.map(({ copied, act, index }) => (
          <EditedAct
            // The same act may come twice; its place among its likes tells them apart.
            key={keyOf(copy, index)}
            copied={copied}
            act={act}
            place={{ index, count: rows.length }}
            decks={decks}
            onChange={(change) => onChange(changeAct(copy, index, change))}
            onMove={(by) => {
              onChange(moveAct(copy, index, by));
              setTold(text.moved(act.title[language], index + by + 1));
            }}
          />
        ))}
      </ol>
      {borrowable.length > 0 && (
        <Select
          label={text.borrow}
          value=""
          onChoose={(value) => {
            const chosen = borrowable.find((each) => each.value === value);
            if (!chosen) return;
            onChange(borrowAct(copy, chosen.other, chosen.index));
            setTold(text.added(chosen.act.title[language]));
          }}
          options={[{ value: '', label: text.borrowNone }, ...borrowable]}
        />
      )}
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {problem && <Notice tone="warn" title={text.problems[problem]} />}
      <div className={styles.buttons}>
        <Button
          look="primary"
          size="large"
          disabled={problem !== null}
          busy={busy ? text.opening : null}
          onClick={onStart}
        >
          {text.start}
        </Button>
        <Button
          disabled={isOriginal(copy, lesson)}
          onClick={() => {
            onChange(copyOf(lesson));
            setTold(text.wasReset);
          }}
        >
          {text.reset}
        </Button>
      </div>
    </section>
  );
}

function keyOf({ acts }: LessonCopy, index: number): string {
  const name = (each: LessonCopy['acts'][number]) => `${each.from.lesson}:${each.from.act}`;
  const own = acts[index];
  if (!own) return '';
  const before = acts.slice(0, index).filter((each) => name(each) === name(own)).length;
  return `${name(own)}:${before}`;
}
