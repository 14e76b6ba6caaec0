'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Checkbox, Field } from '#app/_ui/Field';

const words = {
  ko: { show: '비밀번호 보기', hint: '10자 이상. 관계없는 단어 세 개를 이으면 외우기 쉬워요.' },
  en: {
    show: 'Show password',
    hint: 'At least 10 characters. Three unrelated words are easy to remember.',
  },
} satisfies Localised<object>;

/** A password, to be looked at if wished. */
export function PasswordField({
  label,
  name,
  use,
}: {
  label: string;
  name: string;
  /** What a password manager should do: fill in the old one, or offer a new one. */
  use: 'current-password' | 'new-password';
}) {
  const text = useWords(words);
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Field
        label={label}
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete={use}
        autoCapitalize="off"
        spellCheck={false}
        maxLength={500}
        required
        hint={use === 'new-password' ? text.hint : undefined}
      />
      <Checkbox
        label={text.show}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  );
}
