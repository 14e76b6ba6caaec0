'use client';

import { type DragEvent, useId, useRef, useState } from 'react';
import type { DeckId, Localised } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Spinner } from '#app/_ui/Spinner';
import { Notice } from '#app/_ui/Notice';
import {
  type Imported,
  importFile,
  type LibraryProblem,
  removeDeck,
  takeBackDeck,
} from './deckCalls';
import { PROBLEM_WORDS } from './fileWords';
import { ImportOutcome } from './ImportOutcome';
import styles from './decks.module.css';

const words = {
  ko: {
    heading: '카드 묶음 가져오기',
    choose: '파일 고르기',
    drop: '파일을 여기에 끌어다 놓아도 돼요.',
    formats:
      'Mixperts 묶음 파일, Kahoot 엑셀(문제 양식·결과), Blooket·Gimkit·Wayground 표, CSV, Moodle GIFT, Aiken, QTI 1.2/2.1',
    sending: (share: string) => `보내는 중 ${share}`,
    reading: '파일을 읽고 있어요',
    stop: '멈추기',
    undone: (title: string) => `‘${title}’ 가져오기를 취소했어요`,
    redo: '다시 넣기',
  },
  en: {
    heading: 'Import a deck',
    choose: 'Choose a file',
    drop: 'Or drop a file here.',
    formats:
      'Mixperts package, Kahoot spreadsheet (template and report), Blooket, Gimkit and Wayground tables, CSV, Moodle GIFT, Aiken, QTI 1.2/2.1',
    sending: (share: string) => `Sending, ${share}`,
    reading: 'Reading the file',
    stop: 'Stop',
    undone: (title: string) => `The import of “${title}” was undone`,
    redo: 'Put it back',
  },
} satisfies Localised<object>;

type State =
  | { kind: 'idle' }
  | { kind: 'sending'; name: string; share: number; stop: () => void }
  | { kind: 'done'; name: string; outcome: Imported }
  | { kind: 'undone'; name: string; outcome: Extract<Imported, { ok: true }> };

const SEVERAL_FILES: Imported = { ok: false, problem: 'severalFiles', rows: [] };

/** Brings a deck in by button or by dropping a file, and says what became of each row. */
export function ImportPanel({
  onChanged,
  onPlay,
}: {
  /** A deck came in, went out again, or was put back. */
  onChanged: () => void;
  onPlay: (deck: DeckId, prompts: number) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [problem, setProblem] = useState<LibraryProblem | null>(null);
  const [isOver, setIsOver] = useState(false);
  const isSending = state.kind === 'sending';

  async function send(files: FileList | null) {
    const file = files?.[0];
    if (!files || file === undefined || isSending) return;
    const { name } = file;
    setProblem(null);
    if (files.length > 1) return setState({ kind: 'done', name, outcome: SEVERAL_FILES });
    const stopping = new AbortController();
    const show = (share: number) =>
      setState({ kind: 'sending', name, share, stop: () => stopping.abort() });
    show(0);
    const outcome = await importFile(file, show, stopping.signal);
    setState({ kind: 'done', name, outcome });
    if (outcome.ok) onChanged();
    if (input.current) input.current.value = '';
  }

  /** An import is undone by deleting its deck, and that is undone by taking it back. */
  async function change(done: 'done' | 'undone') {
    if (state.kind === 'idle' || state.kind === 'sending' || !state.outcome.ok) return;
    const { name, outcome } = state;
    const call = done === 'undone' ? removeDeck : takeBackDeck;
    const problem = await call(outcome.deck);
    setProblem(problem);
    if (problem === null) setState({ kind: done, name, outcome });
    onChanged();
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    void send(event.dataTransfer.files);
  }

  return (
    <section
      className={`${styles.import} ${isOver ? styles.over : ''}`}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.importHead}>
        <div className={styles.importText}>
          <h2 id={id}>{text.heading}</h2>
          <p>{text.drop}</p>
          <p className={styles.soft}>{text.formats}</p>
        </div>
        <Button look="primary" disabled={isSending} onClick={() => input.current?.click()}>
          {text.choose}
        </Button>
        {/* The button above stands for it; a file field has no words of ours. */}
        <input ref={input} type="file" hidden onChange={(event) => void send(event.target.files)} />
      </div>
      <div role="status">
        {state.kind === 'sending' && (
          <p className={styles.progress}>
            <Spinner />
            <span>
              {state.name}:{' '}
              {state.share < 1 ? text.sending(formatPercent(language, state.share)) : text.reading}
            </span>
            <progress max={1} value={state.share} aria-label={state.name} />
            {state.share < 1 && <Button onClick={state.stop}>{text.stop}</Button>}
          </p>
        )}
        {state.kind === 'done' && (
          <ImportOutcome
            name={state.name}
            outcome={state.outcome}
            onClose={() => setState({ kind: 'idle' })}
            onPlay={onPlay}
            onUndo={() => void change('undone')}
          />
        )}
        {state.kind === 'undone' && (
          <Notice
            title={text.undone(state.outcome.title[language])}
            action={<Button onClick={() => void change('done')}>{text.redo}</Button>}
          />
        )}
        {problem !== null && <Notice tone="wrong" title={PROBLEM_WORDS[language][problem]} />}
      </div>
    </section>
  );
}
