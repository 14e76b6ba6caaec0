'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { Failure } from './Failure';
import { WhosePassword } from './WhosePassword';
import { PasswordField } from './PasswordField';
import { useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    heading: '비밀번호 바꾸기',
    old: '지금 비밀번호',
    next: '새 비밀번호',
    change: '바꾸기',
    busy: '바꾸고 있어요…',
    done: '비밀번호를 바꿨어요',
    doneText: '다른 기기에서는 모두 로그아웃됐어요. 패스키는 그대로예요.',
    failed: '바꾸지 못했어요',
  },
  en: {
    heading: 'Change the password',
    old: 'Password now',
    next: 'New password',
    change: 'Change it',
    busy: 'Changing…',
    done: 'The password was changed',
    doneText: 'All other devices were signed out. Passkeys stay as they are.',
    failed: 'It was not changed',
  },
} satisfies Localised<object>;

export function ChangePassword({ email }: { email: string }) {
  const text = useWords(words);
  const [done, setDone] = useState(false);
  const { asking, problem, submit } = useAsking('change-password', (form) => {
    form.reset();
    setDone(true);
    return 'staying';
  });
  return (
    <form
      className={styles.card}
      method="post"
      aria-label={text.heading}
      onInput={() => setDone(false)}
      onSubmit={submit((typed) => ({
        password: typed('password'),
        newPassword: typed('newPassword'),
      }))}
    >
      <h2>{text.heading}</h2>
      <WhosePassword email={email} />
      <PasswordField label={text.old} name="password" use="current-password" />
      <PasswordField label={text.next} name="newPassword" use="new-password" />
      <div role="status">
        {done && (
          <Notice tone="right" title={text.done}>
            {text.doneText}
          </Notice>
        )}
      </div>
      <Failure title={text.failed} problem={problem} />
      <div>
        <Button type="submit" busy={asking ? text.busy : null}>
          {text.change}
        </Button>
      </div>
    </form>
  );
}
