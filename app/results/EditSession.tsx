'use client';

import { useId, useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { sessionName } from '#app/_text/sessionName';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Field } from '#app/_ui/Field';
import { TextArea } from '#app/_ui/TextArea';
import { changeSession, type SessionEdit } from './changeSession';
import { dayOf } from './filterSessions';
import type { SessionRow } from './sessionRow';

const words = {
  ko: {
    edit: '고치기',
    editNamed: (name: string) => `${name} 고치기`,
    title: '수업 정보 고치기',
    name: '이름',
    tag: '반 이름표',
    tagHint: '예: 3학년 2반. 같은 이름표끼리 모아 볼 수 있어요.',
    note: '메모',
    keepUntil: '지우는 날',
    keepHint: (days: string) =>
      `이 날이 되면 결과가 자동으로 지워져요. 최대 ${days}일 뒤까지 둘 수 있어요.`,
    openHint: '수업이 끝나면 지우는 날을 바꿀 수 있어요.',
    save: '저장하기',
    saving: '저장하는 중',
    cancel: '취소',
    failed: '저장하지 못했어요. 연결을 확인하고 다시 해 주세요.',
  },
  en: {
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    title: 'Edit this session',
    name: 'Name',
    tag: 'Class tag',
    tagHint: 'For example 3B. Sessions with the same tag can be listed together.',
    note: 'Note',
    keepUntil: 'Delete on',
    keepHint: (days: string) =>
      `On this day the results are deleted automatically; ${days} days ahead at most.`,
    openHint: 'The day of deletion can be changed once the session has ended.',
    save: 'Save',
    saving: 'Saving',
    cancel: 'Cancel',
    failed: 'It could not be saved. Check the connection and try again.',
  },
} satisfies Localised<object>;

const DAY_MS = 24 * 60 * 60_000;
/** Name, class tag, note and day of deletion of a session, in a dialog. */
export function EditSession({
  session,
  tags,
  longestDays,
  onSaved,
}: {
  session: SessionRow;
  /** Tags in use, to choose from while typing. */
  tags: readonly string[];
  /** How far ahead the day of deletion may be moved. */
  longestDays: number;
  onSaved: (change: SessionEdit) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const name = sessionName(session, language);
  return (
    <>
      <Button look="plain" aria-label={text.editNamed(name)} onClick={() => setOpen(true)}>
        {text.edit}
      </Button>
      {isOpen && (
        <EditDialog
          session={session}
          tags={tags}
          longestDays={longestDays}
          onClose={() => setOpen(false)}
          onSaved={(change) => {
            setOpen(false);
            onSaved(change);
          }}
        />
      )}
    </>
  );
}

function EditDialog({
  session,
  tags,
  longestDays,
  onClose,
  onSaved,
}: {
  session: SessionRow;
  tags: readonly string[];
  longestDays: number;
  onClose: () => void;
  onSaved: (change: SessionEdit) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [now] = useState(Date.now);
  // A day less than the server allows is never refused for a few minutes.
  const days = longestDays - 1;
  const [title, setTitle] = useState(session.title);
  const [tag, setTag] = useState(session.tag);
  const [note, setNote] = useState(session.note);
  const [day, setDay] = useState(dayOf(session.deleteAt));
  const [step, setStep] = useState<'writing' | 'saving' | 'failed'>('writing');

  async function save() {
    setStep('saving');
    const change: SessionEdit = { title: title.trim(), tag: tag.trim(), note: note.trim() };
    const isMoved = day !== '' && day !== dayOf(session.deleteAt);
    // The end of that day on this device, as long as it has not come.
    if (isMoved) change.deleteAt = new Date(`${day}T23:59:00`).getTime();
    if (await changeSession(session.id, change)) onSaved(change);
    else setStep('failed');
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text.title}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            look="primary"
            type="submit"
            form={`${id}-form`}
            busy={step === 'saving' ? text.saving : null}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <form
        id={`${id}-form`}
        style={{ display: 'grid', gap: 'var(--space-4)' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (step !== 'saving') void save();
        }}
      >
        <Field
          label={text.name}
          value={title}
          maxLength={80}
          placeholder={session.deckTitle[language]}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Field
          label={text.tag}
          hint={text.tagHint}
          value={tag}
          maxLength={40}
          list={`${id}-tags`}
          onChange={(event) => setTag(event.target.value)}
        />
        <datalist id={`${id}-tags`}>
          {tags.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <TextArea
          label={text.note}
          value={note}
          maxLength={2_000}
          rows={3}
          onChange={(event) => setNote(event.target.value)}
        />
        <Field
          label={text.keepUntil}
          hint={
            session.endedAt === null ? text.openHint : text.keepHint(formatNumber(language, days))
          }
          type="date"
          required
          disabled={session.endedAt === null}
          min={dayOf(now)}
          max={dayOf(now + days * DAY_MS)}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          error={step === 'failed' ? text.failed : undefined}
        />
      </form>
    </Dialog>
  );
}
