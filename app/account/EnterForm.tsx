'use client';

import Link from 'next/link';
import { useRef } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Checkbox, Field } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import { Failure } from './Failure';
import { PasskeySignIn } from './PasskeySignIn';
import { PasswordField } from './PasswordField';
import { leaveFor, useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    in: '로그인',
    up: '계정 만들기',
    leadIn: '다른 기기에서도 내 카드 묶음과 수업 결과를 볼 수 있어요.',
    leadUp:
      '이메일과 비밀번호만 있으면 돼요. 이 브라우저에서 만든 카드 묶음과 수업은 그대로 계정으로 옮겨져요.',
    email: '이메일',
    password: '비밀번호',
    remember: '이 컴퓨터에서 로그인 유지하기',
    rememberHint: '여럿이 쓰는 컴퓨터라면 끄세요. 90일 동안, 또는 로그아웃할 때까지 유지돼요.',
    busy: '확인하고 있어요…',
    toUp: '처음이에요. 계정을 만들래요.',
    toIn: '이미 계정이 있어요.',
    forgotten: '비밀번호를 잊었다면 서버를 관리하는 분이 새로 정하는 링크를 만들어 줄 수 있어요.',
    closed: '이 서버에서는 새 계정을 만들 수 없어요.',
    closedNext:
      '서버를 관리하는 분께 물어보세요. 계정 없이도 방을 만들 수 있다면 그대로 쓸 수 있어요.',
    invite: '초대 링크로 들어와야 계정을 만들 수 있어요.',
    inviteNext: '서버를 관리하는 분께 초대 링크를 받아 주세요.',
    failed: '하지 못했어요',
  },
  en: {
    in: 'Sign in',
    up: 'Make an account',
    leadIn: 'See your decks and results on other devices too.',
    leadUp:
      'An e-mail and a password are enough. Decks and sessions made in this browser move into the account.',
    email: 'E-mail',
    password: 'Password',
    remember: 'Stay signed in on this computer',
    rememberHint: 'Leave it off on a shared computer. It lasts 90 days, or until you sign out.',
    busy: 'One moment…',
    toUp: 'I am new here and want an account.',
    toIn: 'I have an account.',
    forgotten: 'Forgot the password? Whoever runs this server can make a link to choose a new one.',
    closed: 'New accounts are not made on this server.',
    closedNext:
      'Ask whoever runs it. Where hosting needs no account, you can simply go on without.',
    invite: 'A new account needs an invitation.',
    inviteNext: 'Ask whoever runs this server for an invitation link.',
    failed: 'That did not work',
  },
} satisfies Localised<object>;

/** Signing in, or up for the first time. */
export function EnterForm({
  mode,
  next,
  invite,
  signUp,
  publicOrigin,
}: {
  mode: 'sign-in' | 'sign-up';
  next: string;
  invite: string | null;
  signUp: 'open' | 'invite' | 'closed';
  publicOrigin: string | null;
}) {
  const remember = useRef<HTMLInputElement>(null);
  const text = useWords(words);
  const { asking, problem, submit } = useAsking(mode, () => leaveFor(next));
  const isNew = mode === 'sign-up';
  const way = (other: 'sign-in' | 'sign-up') => {
    const query = new URLSearchParams({ mode: other, next });
    if (invite !== null) query.set('invite', invite);
    return `/account?${query.toString()}`;
  };
  const shut = isNew && (signUp === 'closed' || (signUp === 'invite' && invite === null));
  return (
    <>
      <h1>{isNew ? text.up : text.in}</h1>
      <p className={styles.lead}>{isNew ? text.leadUp : text.leadIn}</p>
      {shut ? (
        <Notice tone="warn" title={signUp === 'closed' ? text.closed : text.invite}>
          {signUp === 'closed' ? text.closedNext : text.inviteNext}
        </Notice>
      ) : (
        <form
          // What a password manager filled in is kept apart from what it was for.
          key={mode}
          className={styles.card}
          method="post"
          onSubmit={submit((typed) => ({
            email: typed('email'),
            password: typed('password'),
            remember: typed('remember') !== '',
            ...(isNew && invite !== null && { invite }),
          }))}
        >
          <Field
            label={text.email}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            maxLength={254}
            required
          />
          <PasswordField
            label={text.password}
            name="password"
            use={isNew ? 'new-password' : 'current-password'}
          />
          <Checkbox ref={remember} name="remember" label={text.remember} hint={text.rememberHint} />
          <Failure title={text.failed} problem={problem} />
          <Button
            type="submit"
            look="primary"
            size="large"
            width="full"
            busy={asking ? text.busy : null}
          >
            {isNew ? text.up : text.in}
          </Button>
        </form>
      )}
      {!isNew && (
        <PasskeySignIn
          next={next}
          remember={() => remember.current?.checked ?? false}
          publicOrigin={publicOrigin}
        />
      )}
      <p>
        <Link href={way(isNew ? 'sign-in' : 'sign-up')} prefetch={false}>
          {isNew ? text.toIn : text.toUp}
        </Link>
      </p>
      {!isNew && <p className={styles.lead}>{text.forgotten}</p>}
    </>
  );
}
