'use client';

import { useId, useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Field } from '#app/_ui/Field';

const words = {
  ko: { heading: '이름 바꾸기', ko: '한국어 이름', en: '영어 이름', save: '저장', close: '취소' },
  en: { heading: 'Rename', ko: 'Korean name', en: 'English name', save: 'Save', close: 'Cancel' },
} satisfies Localised<object>;

const LONGEST_TITLE = 200;

/** Another name for a deck, in both languages. */
export function RenameDialog({
  title,
  onClose,
  onSave,
}: {
  title: Localised;
  onClose: () => void;
  onSave: (title: Localised) => void;
}) {
  const text = useWords(words);
  const form = useId();
  const [draft, setDraft] = useState(title);
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.heading}
      actions={
        <>
          <Button onClick={onClose}>{text.close}</Button>
          <Button look="primary" type="submit" form={form}>
            {text.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave(draft);
        }}
      >
        {(['ko', 'en'] as const).map((language) => (
          <Field
            key={language}
            label={text[language]}
            required
            pattern=".*\S.*"
            maxLength={LONGEST_TITLE}
            value={draft[language]}
            onChange={(event) => setDraft({ ...draft, [language]: event.target.value })}
          />
        ))}
      </form>
    </Dialog>
  );
}
