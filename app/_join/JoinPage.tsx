'use client';

import { useLanguage, useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { Brand } from '#app/_ui/Brand';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { LanguageSwitch } from '#app/_ui/LanguageSwitch';
import type { Localised } from '#game/deck/deck';
import styles from './JoinPage.module.css';

const words = {
  ko: {
    slogan: '우리 반이 하나의 AI 모델이 돼요',
    code: '참가 코드',
    hint: '앞 화면에 보이는 여섯 자리 숫자예요.',
    join: '들어가기',
    teacher: '가르치는 분이세요?',
    host: '방 만들기',
    privacy: '회원 가입 없이 별명만으로 참가해요.',
    kept: '무엇을 보관하나요?',
  },
  en: {
    slogan: 'Your class becomes one AI model',
    code: 'Room code',
    hint: 'The six digits on the big screen.',
    join: 'Join',
    teacher: 'Are you teaching?',
    host: 'Make a room',
    privacy: 'No account: a nickname is all you need.',
    kept: 'What is kept?',
  },
};

/**
 * Code entry. The form is an ordinary one, sent by the browser itself, so a code can be typed and
 * sent before any script has arrived.
 */
export function JoinPage({
  code,
  problem,
}: {
  code: string;
  /** In both languages; the table it comes from would be the largest part of this page. */
  problem: Localised<Told> | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const told = problem?.[language];
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>
          <Brand size="large" />
        </h1>
        <p className={styles.slogan}>{text.slogan}</p>
        <form className={styles.form} action="/join" method="get">
          <Field
            look="code"
            label={text.code}
            hint={text.hint}
            error={told && `${told.what} ${told.next}`}
            name="code"
            defaultValue={code}
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="go"
            required
            // Room for a space or two from copying; the server keeps the digits only.
            maxLength={9}
            placeholder="000000"
          />
          <Button type="submit" unscripted look="primary" size="large" width="full">
            {text.join}
          </Button>
        </form>
        <p className={styles.privacy}>
          {text.privacy} <a href="/privacy">{text.kept}</a>
        </p>
      </main>
      <footer className={styles.foot}>
        {text.teacher}{' '}
        <ButtonLink look="plain" href="/host">
          {text.host}
        </ButtonLink>
      </footer>
    </div>
  );
}
