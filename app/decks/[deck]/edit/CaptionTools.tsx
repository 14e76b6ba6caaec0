'use client';

import { useState } from 'react';
import type { Cue } from '#game/deck/captions';
import type { Language, Localised } from '#game/deck/deck';
import { formatCountdown } from '#app/_text/format';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { FileButton } from './FileButton';
import button from './smallButton.module.css';
import styles from './captions.module.css';

const words = {
  ko: {
    languages: { ko: '한국어', en: '영어' },
    choose: '자막 파일 고르기',
    paste: '글로 붙여넣기',
    remove: '자막 지우기',
    pasted: '자막 붙여넣기',
    example: '00:00:01.000 --> 00:00:03.500\n안녕하세요.',
    take: '넣기',
    cancel: '그만두기',
  },
  en: {
    languages: { ko: 'Korean', en: 'English' },
    choose: 'Choose a caption file',
    paste: 'Paste as text',
    remove: 'Remove the captions',
    pasted: 'Captions to paste',
    example: '00:00:01.000 --> 00:00:03.500\nHello.',
    take: 'Put in',
    cancel: 'Cancel',
  },
} satisfies Localised<object>;

/** Ways to bring captions in one language, and to take them away. */
export function CaptionChoices({
  language,
  hasCues,
  onFile,
  onPaste,
  onRemove,
}: {
  language: Language;
  hasCues: boolean;
  onFile: (file: File) => Promise<void>;
  onPaste: () => void;
  onRemove: () => void;
}) {
  const text = useWords(words);
  const named = (name: string) => `${name}, ${text.languages[language]}`;
  return (
    <div className={styles.choices}>
      <FileButton
        className={button.small}
        takes="captions"
        label={named(text.choose)}
        onFile={(file) => void onFile(file)}
      >
        {text.choose}
      </FileButton>
      <button
        type="button"
        className={button.small}
        aria-label={named(text.paste)}
        onClick={onPaste}
      >
        {text.paste}
      </button>
      {hasCues && (
        <button
          type="button"
          className={button.small}
          aria-label={named(text.remove)}
          onClick={onRemove}
        >
          {text.remove}
        </button>
      )}
    </div>
  );
}

/** What is said, with when it is. */
export function CueList({ cues, language }: { cues: readonly Cue[]; language: Language }) {
  return (
    // A box that scrolls must be reachable with the keyboard.
    <ol className={styles.cues} lang={language} tabIndex={0}>
      {cues.map(({ from, text }, index) => (
        <li key={index}>
          <span className={styles.time}>{formatCountdown(from)}</span> <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

export function PasteField({
  language,
  onTake,
  onCancel,
}: {
  language: Language;
  onTake: (pasted: string) => void;
  onCancel: () => void;
}) {
  const text = useWords(words);
  const [pasted, setPasted] = useState('');
  return (
    <div className={styles.paste}>
      <textarea
        className={styles.field}
        rows={5}
        value={pasted}
        placeholder={text.example}
        aria-label={`${text.pasted}, ${text.languages[language]}`}
        onChange={({ target }) => setPasted(target.value)}
      />
      <div className={styles.choices}>
        <Button disabled={pasted.trim() === ''} onClick={() => onTake(pasted)}>
          {text.take}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
