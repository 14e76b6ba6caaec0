'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { PasskeyFacts } from '#server/pages';
import { formatDay } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    added: (day: string) => `${day}에 추가함`,
    rename: '이름 바꾸기',
    renameOf: (name: string) => `‘${name}’ 이름 바꾸기`,
    name: '새 이름',
    save: '저장하기',
    saving: '저장하고 있어요…',
    remove: '지우기',
    removeOf: (name: string) => `‘${name}’ 패스키 지우기`,
    sure: '지우면 이 패스키로는 더 로그인할 수 없어요. 기기에 남은 패스키는 기기의 설정에서 지울 수 있어요.',
    yes: '패스키 지우기',
    removing: '지우고 있어요…',
    no: '그만두기',
  },
  en: {
    added: (day: string) => `added ${day}`,
    rename: 'Rename',
    renameOf: (name: string) => `Rename “${name}”`,
    name: 'New name',
    save: 'Save',
    saving: 'Saving…',
    remove: 'Remove',
    removeOf: (name: string) => `Remove the passkey “${name}”`,
    sure: 'Nobody can sign in with it afterwards. What stays on the device can be deleted in the device’s settings.',
    yes: 'Remove the passkey',
    removing: 'Removing…',
    no: 'Cancel',
  },
} satisfies Localised<object>;

/** One passkey, to be renamed or removed. */
export function PasskeyLine({ passkey: { id, name, addedAt } }: { passkey: PasskeyFacts }) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [step, setStep] = useState<'shown' | 'renaming' | 'removing'>('shown');
  const done = () => {
    setStep('shown');
    router.refresh();
    return 'staying' as const;
  };
  const renaming = useAsking('rename-passkey', done);
  const removing = useAsking('remove-passkey', done);
  return (
    <li className={styles.passkey}>
      <div>
        <span className={styles.email}>{name}</span>{' '}
        <span className={styles.lead}>{text.added(formatDay(language, addedAt))}</span>
      </div>
      {step === 'shown' && (
        <div className={styles.row}>
          <Button aria-label={text.renameOf(name)} onClick={() => setStep('renaming')}>
            {text.rename}
          </Button>
          <Button aria-label={text.removeOf(name)} onClick={() => setStep('removing')}>
            {text.remove}
          </Button>
        </div>
      )}
      {step === 'renaming' && (
        <form
          className={styles.form}
          method="post"
          aria-label={text.renameOf(name)}
          onSubmit={renaming.submit((typed) => ({ id, name: typed('name') }))}
        >
          <Field
            label={text.name}
            name="name"
            defaultValue={name}
            maxLength={60}
            autoComplete="off"
            autoFocus
            required
            error={renaming.problem}
          />
          <div className={styles.row}>
            <Button type="submit" look="primary" busy={renaming.asking ? text.saving : null}>
              {text.save}
            </Button>
            <Button onClick={() => setStep('shown')}>{text.no}</Button>
          </div>
        </form>
      )}
      {step === 'removing' && (
        <form
          className={styles.form}
          method="post"
          aria-label={text.removeOf(name)}
          onSubmit={removing.submit(() => ({ id }))}
        >
          <p>{text.sure}</p>
          <p role="alert">{removing.problem}</p>
          <div className={styles.row}>
            <Button
              type="submit"
              look="danger"
              autoFocus
              busy={removing.asking ? text.removing : null}
            >
              {text.yes}
            </Button>
            <Button onClick={() => setStep('shown')}>{text.no}</Button>
          </div>
        </form>
      )}
    </li>
  );
}
