'use client';

import { useEffect } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { Refusal } from '#game/room/command';

const words = {
  ko: { close: '알겠어요' },
  en: { close: 'Got it' },
};

/** Long enough to read two sentences from a few steps away. */
const SHOWN_MS = 9_000;

/** Why the room said no; it goes by itself. */
export function RefusalToast({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  const text = useWords(words);
  const { what, next } = REFUSAL_WORDS[refusal][useLanguage()];
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refusal, onClose]);
  return (
    <Notice tone="warn" title={what} action={<Button onClick={onClose}>{text.close}</Button>}>
      {next}
    </Notice>
  );
}
