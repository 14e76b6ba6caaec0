'use client';

import type { Connection } from '#app/_live/connection';
import { useLanguage, useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { FAREWELL_WORDS, REFUSAL_WORDS } from '#app/_text/refusals';
import { Button, ButtonLink } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';
import type { Language } from '#game/deck/deck';

const words = {
  ko: {
    here: '여기에서 계속하기',
    reload: '새로고침',
    code: '코드 다시 입력하기',
  },
  en: {
    here: 'Go on here',
    reload: 'Reload',
    code: 'Enter a code',
  },
};

export type Gone = Extract<
  Connection,
  { kind: 'refused' | 'elsewhere' | 'kicked' | 'deleted' | 'badMessages' }
>;

/** Whether only the person can bring this device back. */
export function isGone(connection: Connection): connection is Gone {
  return ['refused', 'elsewhere', 'kicked', 'deleted', 'badMessages'].includes(connection.kind);
}

function tell(gone: Gone, language: Language): Told {
  return gone.kind === 'refused'
    ? REFUSAL_WORDS[gone.refusal][language]
    : FAREWELL_WORDS[gone.kind][language];
}

/** The room has let this device go: why, and what can be done. */
export function GonePage({
  connection,
  code,
  onRetry,
}: {
  connection: Gone;
  code: string;
  onRetry: () => void;
}) {
  const text = useWords(words);
  const { what, next } = tell(connection, useLanguage());
  const home =
    connection.kind === 'refused' ? `/?${new URLSearchParams({ code }).toString()}` : '/';
  return (
    <FullPage
      sign={connection.kind === 'elsewhere' ? '⇄' : '!'}
      title={<span role="alert">{what}</span>}
      actions={
        <>
          {connection.kind === 'elsewhere' && (
            <Button look="primary" size="large" width="full" onClick={onRetry}>
              {text.here}
            </Button>
          )}
          {connection.kind === 'badMessages' && (
            <Button
              look="primary"
              size="large"
              width="full"
              onClick={() => window.location.reload()}
            >
              {text.reload}
            </Button>
          )}
          <ButtonLink href={home} width="full" size="large">
            {text.code}
          </ButtonLink>
        </>
      }
    >
      <p>{next}</p>
    </FullPage>
  );
}
