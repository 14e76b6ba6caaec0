'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DeckId, Localised } from '#game/deck/deck';
import { formatTime } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { PageFrame } from '#app/_ui/PageFrame';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { LibraryDeck, RemovedDeck } from '#server/pages';
import { DeckCard } from './DeckCard';
import {
  duplicateDeck,
  type LibraryProblem,
  playDeck,
  removeDeck,
  renameDeck,
  takeBackDeck,
} from './deckCalls';
import { ExportDialog } from './ExportDialog';
import { PROBLEM_WORDS } from './fileWords';
import { ImportPanel } from './ImportPanel';
import { NewDeck } from './NewDeck';
import { RenameDialog } from './RenameDialog';
import styles from './decks.module.css';

const words = {
  ko: {
    heading: '카드 묶음',
    lead: '새로 만들거나, 가진 퀴즈 파일을 가져오거나, 준비된 묶음을 복사해서 고칠 수 있어요.',
    own: '내 카드 묶음',
    none: '아직 내 묶음이 없어요. 새로 만들거나, 파일을 가져오거나, 아래 묶음을 복사해 보세요.',
    builtIn: '준비된 카드 묶음',
    deleted: (title: string) => `‘${title}’ 묶음을 지웠어요`,
    undo: '되돌리기',
    removed: '지운 카드 묶음',
    until: (time: string) => `${time}까지 되돌릴 수 있고, 그 뒤에는 완전히 지워져요.`,
    failed: '하지 못했어요',
    host: '방 만들기',
  },
  en: {
    heading: 'Decks',
    lead: 'Make a new deck, import the quiz files you have, or copy one that is ready and change it.',
    own: 'Your decks',
    none: 'You have no decks yet. Make one, import a file, or copy one of those below.',
    builtIn: 'Decks that are ready',
    deleted: (title: string) => `“${title}” was deleted`,
    undo: 'Undo',
    removed: 'Deleted decks',
    until: (time: string) => `Can be taken back until ${time}; then it is deleted for good.`,
    failed: 'That did not work',
    host: 'Make a room',
  },
} satisfies Localised<object>;

type Open = { kind: 'export' | 'rename'; deck: LibraryDeck } | null;

/** All decks one may play, and what can be done with them. */
export function DeckLibrary({
  decks,
  removed,
}: {
  decks: readonly LibraryDeck[];
  removed: readonly RemovedDeck[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  const [busy, setBusy] = useState<DeckId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [justDeleted, setJustDeleted] = useState<{ id: DeckId; title: Localised } | null>(null);

  async function act(deck: DeckId, call: Promise<LibraryProblem | null>): Promise<boolean> {
    setBusy(deck);
    const found = await call;
    setProblem(found && PROBLEM_WORDS[language][found]);
    setBusy(null);
    router.refresh();
    return found === null;
  }

  async function play(id: DeckId, prompts: number) {
    setBusy(id);
    const made = await playDeck({ id, prompts }, language);
    // While the next page loads the button stays busy.
    if ('code' in made) return router.push(`/host/${made.code}`);
    setBusy(null);
    const refused = made.problem;
    if (refused === 'unreachable' || refused === 'noSuchDeck') {
      setProblem(PROBLEM_WORDS[language][refused]);
    } else {
      const { what, next } = REFUSAL_WORDS[refused][language];
      setProblem(`${what} ${next}`);
    }
  }

  async function remove(deck: { id: DeckId; title: Localised }) {
    if (await act(deck.id, removeDeck(deck.id))) setJustDeleted(deck);
  }

  async function takeBack(id: DeckId) {
    if (await act(id, takeBackDeck(id))) setJustDeleted(null);
  }

  const cards = (kind: LibraryDeck['kind']) => (
    <ul className={styles.cards}>
      {decks
        .filter((deck) => deck.kind === kind)
        .map((deck) => (
          <li key={deck.id}>
            <DeckCard
              deck={deck}
              busy={busy === deck.id}
              actions={{
                play: () => void play(deck.id, deck.prompts),
                duplicate: () => void act(deck.id, duplicateDeck(deck.id)),
                export: () => setOpen({ kind: 'export', deck }),
                rename: () => setOpen({ kind: 'rename', deck }),
                remove: () => void remove(deck),
              }}
            />
          </li>
        ))}
    </ul>
  );

  return (
    <PageFrame home="/host" width="wide" links={[{ href: '/host', label: text.host }]}>
      <div className={styles.intro}>
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
        <NewDeck onProblem={(found) => setProblem(PROBLEM_WORDS[language][found])} />
      </div>
      <ImportPanel
        onChanged={() => router.refresh()}
        onPlay={(deck, prompts) => void play(deck, prompts)}
      />
      <div role="status">
        {justDeleted && (
          <Notice
            title={text.deleted(justDeleted.title[language])}
            action={<Button onClick={() => void takeBack(justDeleted.id)}>{text.undo}</Button>}
          />
        )}
      </div>
      <div role="alert">
        {problem !== null && (
          <Notice tone="wrong" title={text.failed}>
            {problem}
          </Notice>
        )}
      </div>
      <section className={styles.group} aria-label={text.own}>
        <h2>{text.own}</h2>
        {decks.some(({ kind }) => kind === 'own') ? (
          cards('own')
        ) : (
          <p className={styles.empty}>{text.none}</p>
        )}
      </section>
      <section className={styles.group} aria-label={text.builtIn}>
        <h2>{text.builtIn}</h2>
        {cards('builtIn')}
      </section>
      {removed.length > 0 && (
        <section className={styles.group} aria-label={text.removed}>
          <h2>{text.removed}</h2>
          <ul className={styles.removed}>
            {removed.map(({ id, title, until }) => (
              <li key={id}>
                <span>
                  <strong>{title[language]}</strong>{' '}
                  <span className={styles.soft}>{text.until(formatTime(language, until))}</span>
                </span>
                <Button onClick={() => void takeBack(id)}>{text.undo}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open?.kind === 'export' && <ExportDialog deck={open.deck} onClose={() => setOpen(null)} />}
      {open?.kind === 'rename' && (
        <RenameDialog
          title={open.deck.title}
          onClose={() => setOpen(null)}
          onSave={(title) => {
            void act(open.deck.id, renameDeck(open.deck.id, title));
            setOpen(null);
          }}
        />
      )}
    </PageFrame>
  );
}
