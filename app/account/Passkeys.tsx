'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { PasskeyFacts } from '#server/pages';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import { Failure } from './Failure';
import { WhosePassword } from './WhosePassword';
import { addPasskey } from './askPasskey';
import { PasskeyLine } from './PasskeyLine';
import { PasswordField } from './PasswordField';
import { type PasskeyPlace, usePasskeyPlace } from './passkeyPlace';
import { useAsking } from './useAsking';
import styles from './account.module.css';

const words = {
  ko: {
    heading: '패스키',
    what: '비밀번호 대신 이 기기의 지문, 얼굴, PIN으로 로그인해요. 서버에는 공개 키만 저장되고, 비밀번호는 그대로 쓸 수 있어요.',
    none: '아직 패스키가 없어요.',
    open: '패스키 추가…',
    name: '어떤 기기인지 알아볼 이름',
    nameHint: '예: 교무실 노트북',
    password: '확인을 위해 비밀번호를 입력해 주세요',
    add: '패스키 추가하기',
    cancel: '그만두기',
    busy: '기기의 안내를 따라 주세요…',
    failed: '추가하지 못했어요',
    done: '패스키를 추가했어요',
    doneText: '다음부터 로그인 화면에서 ‘패스키로 로그인’을 누르세요.',
    not: {
      notSecure:
        '이 주소에서는 패스키를 쓸 수 없어요. 브라우저는 https 주소나 localhost에서만 패스키를 허용해요.',
      otherAddress: (origin: string) => `패스키는 ${origin} 주소에서만 쓸 수 있어요.`,
      oldBrowser: '이 브라우저는 패스키를 몰라요. 브라우저를 업데이트해 주세요.',
    },
  },
  en: {
    heading: 'Passkeys',
    what: 'Sign in with this device’s finger, face or PIN instead of the password. The server keeps a public key only, and the password goes on working.',
    none: 'There are none yet.',
    open: 'Add a passkey…',
    name: 'A name to know the device by',
    nameHint: 'For example: laptop in the staff room',
    password: 'Type your password to confirm',
    add: 'Add the passkey',
    cancel: 'Cancel',
    busy: 'Follow what your device asks…',
    failed: 'It was not added',
    done: 'The passkey was added',
    doneText: 'Next time, press “Sign in with a passkey” on the sign-in page.',
    not: {
      notSecure:
        'There are no passkeys at this address: browsers allow them on https and on localhost only.',
      otherAddress: (origin: string) => `Passkeys work at ${origin} only.`,
      oldBrowser: 'This browser does not know passkeys. Update it to use them.',
    },
  },
} satisfies Localised<object>;

/** The passkeys of an account: which there are, and one more where the browser can make it. */
export function Passkeys({
  email,
  passkeys,
  publicOrigin,
}: {
  email: string;
  passkeys: readonly PasskeyFacts[];
  publicOrigin: string | null;
}) {
  const text = useWords(words);
  const router = useRouter();
  const heading = useId();
  const place = usePasskeyPlace(publicOrigin);
  const [step, setStep] = useState<'list' | 'adding' | 'added'>('list');
  const { asking, problem, submit } = useAsking(addPasskey, () => {
    setStep('added');
    router.refresh();
    return 'staying';
  });
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{text.heading}</h2>
      <p className={styles.lead}>{text.what}</p>
      {passkeys.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className={styles.passkeys}>
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <div role="status">
        {step === 'added' && (
          <Notice tone="right" title={text.done}>
            {text.doneText}
          </Notice>
        )}
      </div>
      {step === 'adding' ? (
        <form
          className={styles.form}
          method="post"
          aria-label={text.open}
          onSubmit={submit((typed) => ({ name: typed('name'), password: typed('password') }))}
        >
          <WhosePassword email={email} />
          <Field
            label={text.name}
            name="name"
            maxLength={60}
            hint={text.nameHint}
            autoComplete="off"
            autoFocus
            required
          />
          <PasswordField label={text.password} name="password" use="current-password" />
          <Failure title={text.failed} problem={problem} />
          <div className={styles.row}>
            <Button type="submit" look="primary" busy={asking ? text.busy : null}>
              {text.add}
            </Button>
            <Button onClick={() => setStep('list')}>{text.cancel}</Button>
          </div>
        </form>
      ) : (
        <CanAdd place={place} publicOrigin={publicOrigin} onAdd={() => setStep('adding')} />
      )}
    </section>
  );
}

/** The way to one more, or why there is none. */
function CanAdd({
  place,
  publicOrigin,
  onAdd,
}: {
  place: PasskeyPlace;
  publicOrigin: string | null;
  onAdd: () => void;
}) {
  const text = useWords(words);
  switch (place) {
    case 'unknown':
      return null;
    case 'here':
      return (
        <div>
          <Button onClick={onAdd}>{text.open}</Button>
        </div>
      );
    case 'otherAddress':
      return <p>{text.not.otherAddress(publicOrigin ?? '')}</p>;
    case 'notSecure':
    case 'oldBrowser':
      return <p>{text.not[place]}</p>;
  }
}
