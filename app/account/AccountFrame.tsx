'use client';

import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';

const words = {
  ko: { privacy: '무엇을 얼마나 보관하나요?', host: '방 만들기' },
  en: { privacy: 'What is kept, and until when', host: 'Make a room' },
} satisfies Localised<object>;

/** What the pages about an account have around them. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const text = useWords(words);
  return (
    <PageFrame
      home="/"
      width="text"
      foot={[
        { href: '/privacy', label: text.privacy },
        { href: '/host', label: text.host },
      ]}
    >
      {children}
    </PageFrame>
  );
}
