'use client';

import { GonePage, tellGone } from '#app/_connection/GonePage';
import type { Gone } from '#app/_live/connection';
import { useLanguage, useWords } from '#app/_text/language';
import { ButtonLink } from '#app/_ui/Button';

const words = {
  ko: { code: '코드 다시 입력하기' },
  en: { code: 'Enter a code' },
};

/** The room has let this phone go: why, and what can be done. */
export function PlayGone({
  connection,
  code,
  onRetry,
}: {
  connection: Gone;
  code: string;
  onRetry: () => void;
}) {
  const text = useWords(words);
  const told = tellGone(connection, useLanguage());
  const home =
    connection.kind === 'refused' ? `/?${new URLSearchParams({ code }).toString()}` : '/';
  return (
    <GonePage connection={connection} told={told} onRetry={onRetry}>
      <ButtonLink href={home} width="full" size="large">
        {text.code}
      </ButtonLink>
    </GonePage>
  );
}
