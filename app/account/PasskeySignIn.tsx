'use client';

import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Failure } from './Failure';
import { signInWithPasskey } from './askPasskey';
import { usePasskeyPlace } from './passkeyPlace';
import { leaveFor, useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    or: '또는',
    signIn: '패스키로 로그인',
    hint: '내 계정에 패스키를 추가했다면 비밀번호 없이 지문, 얼굴, PIN으로 로그인해요.',
    busy: '패스키를 확인하고 있어요…',
    failed: '로그인하지 못했어요',
  },
  en: {
    or: 'or',
    signIn: 'Sign in with a passkey',
    hint: 'If you added a passkey to your account: a finger, a face or a PIN instead of the password.',
    busy: 'Checking the passkey…',
    failed: 'You were not signed in',
  },
} satisfies Localised<object>;

/** The other way in, where there can be passkeys. */
export function PasskeySignIn({
  next,
  remember,
  publicOrigin,
}: {
  next: string;
  remember: () => boolean;
  publicOrigin: string | null;
}) {
  const text = useWords(words);
  const place = usePasskeyPlace(publicOrigin);
  const { asking, problem, submit } = useAsking(
    () => signInWithPasskey({ remember: remember() }),
    () => leaveFor(next),
  );
  if (place !== 'here') return null;
  return (
    <form className={styles.other} method="post" onSubmit={submit(() => ({}))}>
      <p className={styles.or}>{text.or}</p>
      <Button type="submit" size="large" width="full" busy={asking ? text.busy : null}>
        {text.signIn}
      </Button>
      <p className={styles.lead}>{text.hint}</p>
      <Failure title={text.failed} problem={problem} />
    </form>
  );
}
