import type { ReactNode } from 'react';
import type { Gone } from '#app/_live/connection';
import { useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { FAREWELL_WORDS, REFUSAL_WORDS } from '#app/_text/refusals';
import { Button } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';
import type { Language } from '#game/deck/deck';

const words = {
  ko: { here: '여기에서 계속하기', reload: '새로고침' },
  en: { here: 'Go on here', reload: 'Reload' },
};

/** Why the room has let a device go, in words for whoever holds it. */
export function tellGone(gone: Gone, language: Language): Told {
  return gone.kind === 'refused'
    ? REFUSAL_WORDS[gone.refusal][language]
    : FAREWELL_WORDS[gone.kind][language];
}

/** The room has let this device go: why, the way back where there is one, and other ways on. */
export function GonePage({
  connection,
  told: { what, next },
  onRetry,
  children,
}: {
  connection: Gone;
  told: Told;
  onRetry: () => void;
  /** Where else to go. */
  children: ReactNode;
}) {
  const text = useWords(words);
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
          {children}
        </>
      }
    >
      <p>{next}</p>
    </FullPage>
  );
}
