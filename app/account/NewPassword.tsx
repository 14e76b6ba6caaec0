'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { Failure } from './Failure';
import { PasswordField } from './PasswordField';
import { useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    heading: '새 비밀번호 정하기',
    lead: '정하고 나면 모든 기기에서 로그아웃되고, 패스키도 모두 지워져요. 이 링크는 더 쓸 수 없어요.',
    password: '새 비밀번호',
    save: '저장하기',
    busy: '저장하고 있어요…',
    done: '새 비밀번호로 바꿨어요',
    signIn: '로그인하기',
    failed: '바꾸지 못했어요',
  },
  en: {
    heading: 'Choose a new password',
    lead: 'Afterwards every device is signed out, all passkeys are removed, and this link cannot be used again.',
    password: 'New password',
    save: 'Save',
    busy: 'Saving…',
    done: 'The new password is saved',
    signIn: 'Sign in',
    failed: 'It was not changed',
  },
} satisfies Localised<object>;

export function NewPassword({ pass }: { pass: string }) {
  const text = useWords(words);
  const [done, setDone] = useState(false);
  const { asking, problem, submit } = useAsking('new-password', () => {
    setDone(true);
    return 'staying';
  });
  return (
    <>
      <h1>{text.heading}</h1>
      {done ? (
        <div role="status">
          <Notice
            tone="right"
            title={text.done}
            action={
              <ButtonLink look="primary" href="/account">
                {text.signIn}
              </ButtonLink>
            }
          />
        </div>
      ) : (
        <form
          className={styles.card}
          method="post"
          onSubmit={submit((typed) => ({ pass, newPassword: typed('newPassword') }))}
        >
          <p className={styles.lead}>{text.lead}</p>
          <PasswordField label={text.password} name="newPassword" use="new-password" />
          <Failure title={text.failed} problem={problem} />
          <Button type="submit" look="primary" busy={asking ? text.busy : null}>
            {text.save}
          </Button>
        </form>
      )}
    </>
  );
}
