'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Failure } from './Failure';
import { WhosePassword } from './WhosePassword';
import { PasswordField } from './PasswordField';
import { leaveFor, useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    heading: '계정 지우기',
    what: '계정과 함께 카드 묶음, 올린 파일, 모든 수업과 학생들의 답이 바로 지워지고 되돌릴 수 없어요. 열려 있는 방도 닫혀요.',
    open: '계정 지우기…',
    password: '확인을 위해 비밀번호를 입력해 주세요',
    yes: '영구히 지우기',
    no: '그만두기',
    busy: '지우고 있어요…',
    failed: '지우지 못했어요',
  },
  en: {
    heading: 'Delete the account',
    what: 'With it go your decks, uploaded files, all sessions and the pupils’ answers, at once and for good. Rooms that are open are closed.',
    open: 'Delete the account…',
    password: 'Type your password to confirm',
    yes: 'Delete for good',
    no: 'Cancel',
    busy: 'Deleting…',
    failed: 'It was not deleted',
  },
} satisfies Localised<object>;

export function DeleteAccount({ email }: { email: string }) {
  const text = useWords(words);
  const [open, setOpen] = useState(false);
  const { asking, problem, submit } = useAsking('delete-account', () => leaveFor('/account'));
  return (
    <form
      className={styles.card}
      method="post"
      aria-label={text.heading}
      onSubmit={submit((typed) => ({ password: typed('password') }))}
    >
      <h2>{text.heading}</h2>
      <p>{text.what}</p>
      {open ? (
        <>
          <WhosePassword email={email} />
          <PasswordField label={text.password} name="password" use="current-password" />
          <Failure title={text.failed} problem={problem} />
          <div className={styles.row}>
            <Button type="submit" look="danger" busy={asking ? text.busy : null}>
              {text.yes}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.no}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{text.open}</Button>
        </div>
      )}
    </form>
  );
}
