'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DeckId, Localised } from '#game/deck/deck';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';
import { copyDeck } from './editorCalls';

const words = {
  ko: {
    title: (title: string) => `‘${title}’ 묶음은 그대로 두어야 해요`,
    body: '모두가 쓰는 준비된 묶음이라서요. 내 사본을 만들면 마음대로 고칠 수 있어요.',
    make: '내 사본 만들어 고치기',
    making: '만드는 중',
    back: '카드 묶음으로',
    failed: '사본을 만들지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
  },
  en: {
    title: (title: string) => `“${title}” stays as it is`,
    body: 'Everybody plays this deck. Make a copy of your own and change it as you like.',
    make: 'Copy and edit',
    making: 'Copying',
    back: 'To the decks',
    failed: 'The copy could not be made. Check the connection and try again.',
  },
} satisfies Localised<object>;

/** Built-in decks are nobody's to change. */
export function CopyFirst({ deck, title }: { deck: DeckId; title: Localised }) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [state, setState] = useState<'asked' | 'making' | 'failed'>('asked');
  return (
    <FullPage
      title={text.title(title[language])}
      actions={
        <>
          <Button
            look="primary"
            busy={state === 'making' ? text.making : null}
            onClick={async () => {
              setState('making');
              const made = await copyDeck(deck);
              if (made.ok) router.replace(`/decks/${made.deck}/edit`);
              else setState('failed');
            }}
          >
            {text.make}
          </Button>
          <ButtonLink href="/decks">{text.back}</ButtonLink>
        </>
      }
    >
      <p>{text.body}</p>
      <p role="alert">{state === 'failed' && text.failed}</p>
    </FullPage>
  );
}
