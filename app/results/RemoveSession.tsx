'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { ConfirmDialog } from '#app/_ui/Dialog';
import { Notice } from '#app/_ui/Notice';
import { deleteSession } from './changeSession';

const words = {
  ko: {
    remove: '지우기',
    removeNamed: (name: string) => `${name} 지우기`,
    title: '이 수업의 결과를 지울까요?',
    text: '참가자, 답, 라운드가 모두 지워지고 되돌릴 수 없어요.',
    yes: '영구히 지우기',
    no: '그대로 두기',
    removing: '지우는 중',
    failed: '지우지 못했어요. 연결을 확인하고 다시 해 주세요.',
  },
  en: {
    remove: 'Delete',
    removeNamed: (name: string) => `Delete ${name}`,
    title: 'Delete the results of this session?',
    text: 'Players, answers and rounds are deleted for good. This cannot be undone.',
    yes: 'Delete for good',
    no: 'Keep them',
    removing: 'Deleting',
    failed: 'They could not be deleted. Check the connection and try again.',
  },
} satisfies Localised<object>;

/** Asks, and then deletes a session with everything in it. */
export function RemoveSession({
  session,
  name,
  onRemoved,
}: {
  session: string;
  /** Whose deletion it is, for who hears a list of equal buttons. */
  name: string;
  onRemoved: () => void;
}) {
  const text = useWords(words);
  const [step, setStep] = useState<'idle' | 'asking' | 'removing' | 'failed'>('idle');

  async function remove() {
    setStep('removing');
    if (await deleteSession(session)) onRemoved();
    else setStep('failed');
  }

  return (
    <>
      <Button
        look="plain"
        aria-label={step === 'removing' ? undefined : text.removeNamed(name)}
        busy={step === 'removing' ? text.removing : null}
        onClick={() => setStep('asking')}
      >
        {text.remove}
      </Button>
      <div role="alert">{step === 'failed' && <Notice tone="wrong" title={text.failed} />}</div>
      <ConfirmDialog
        open={step === 'asking'}
        onClose={() => setStep((now) => (now === 'asking' ? 'idle' : now))}
        onConfirm={() => void remove()}
        title={text.title}
        confirm={text.yes}
        cancel={text.no}
      >
        <p>{name}</p>
        <p>{text.text}</p>
      </ConfirmDialog>
    </>
  );
}
