'use client';

import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { CallProblem } from './editorCalls';
import type { Saving } from './editorStore';
import styles from './editor.module.css';

const words = {
  ko: {
    saved: '저장됨',
    waiting: '저장하는 중',
    saving: '저장하는 중',
    offline: '오프라인 · 이 기기에 보관 중',
    conflict: '다른 곳에서 바뀌었어요',
    retry: '다시 시도',
    problems: {
      tooManyDecks: '묶음이 너무 많아요',
      noSpace: '공간이 부족해요',
      noSuchDeck: '지워진 묶음이에요',
      changedElsewhere: '다른 곳에서 바뀌었어요',
      unknownMedia: '사라진 파일이 있어요. 다시 올려 주세요',
      badMessage: '저장하지 못했어요',
      accountNeeded: '로그인이 필요해요',
      notFromHere: '저장하지 못했어요',
      unreachable: '서버에 닿지 못했어요',
    },
  },
  en: {
    saved: 'Saved',
    waiting: 'Saving',
    saving: 'Saving',
    offline: 'Offline · kept on this device',
    conflict: 'Changed elsewhere',
    retry: 'Try again',
    problems: {
      tooManyDecks: 'Too many decks',
      noSpace: 'No room left',
      noSuchDeck: 'This deck was deleted',
      changedElsewhere: 'Changed elsewhere',
      unknownMedia: 'A file is gone; upload it again',
      badMessage: 'Could not be saved',
      accountNeeded: 'Sign in to save',
      notFromHere: 'Could not be saved',
      unreachable: 'Server out of reach',
    },
  },
} satisfies Localised<Record<string, string | Record<CallProblem, string>>>;

const SIGNS: Record<Saving['kind'], string> = {
  saved: '✓',
  waiting: '…',
  saving: '…',
  offline: '!',
  conflict: '!',
  refused: '×',
};

/** Whether what was written is safe, and where. */
export function SaveStatus({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const text = useWords(words);
  const said = saving.kind === 'refused' ? text.problems[saving.problem] : text[saving.kind];
  return (
    <>
      <p className={styles.saving} data-state={saving.kind} role="status">
        <span aria-hidden="true">{SIGNS[saving.kind]} </span>
        {said}
      </p>
      {saving.kind === 'refused' && <Button onClick={onRetry}>{text.retry}</Button>}
    </>
  );
}
