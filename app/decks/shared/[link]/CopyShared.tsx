'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { type CallProblem, copyShared } from '../../[deck]/edit/editorCalls';

const words = {
  ko: {
    shared: '다른 선생님이 공유한 묶음이에요. 내 사본을 만들면 고치고 수업에 쓸 수 있어요.',
    copy: '내 사본 만들기',
    copying: '만드는 중',
    tooManyDecks: '묶음이 너무 많아요. 쓰지 않는 묶음을 지워 주세요.',
    noSpace: '보관할 공간이 부족해요. 쓰지 않는 묶음을 지워 주세요.',
    failed: '사본을 만들지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
  },
  en: {
    shared: 'Another teacher shared this deck. Make your own copy to change it and play it.',
    copy: 'Make my own copy',
    copying: 'Copying',
    tooManyDecks: 'You have too many decks. Delete some that you do not use.',
    noSpace: 'There is no room left. Delete decks that you do not use.',
    failed: 'The copy could not be made. Check the connection and try again.',
  },
} satisfies Localised<object>;

/** Makes a shared deck one's own. */
export function CopyShared({ link }: { link: string }) {
  const text = useWords(words);
  const router = useRouter();
  const [isCopying, setIsCopying] = useState(false);
  const [problem, setProblem] = useState<CallProblem | null>(null);

  async function copy() {
    setIsCopying(true);
    const made = await copyShared(link);
    if (made.ok) return router.push(`/decks/${made.deck}/edit`);
    setIsCopying(false);
    setProblem(made.problem);
  }

  const isFull = problem === 'tooManyDecks' || problem === 'noSpace';
  return (
    <Notice
      title={text.shared}
      action={
        <Button look="primary" busy={isCopying ? text.copying : null} onClick={() => void copy()}>
          {text.copy}
        </Button>
      }
    >
      <p role="alert">{problem !== null && (isFull ? text[problem] : text.failed)}</p>
    </Notice>
  );
}
