'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { DeckId, Language, Localised, PromptId } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import { onlyLanguageOf } from '#game/deck/draft/draft';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { LanguageSwitch } from '#app/_ui/LanguageSwitch';
import { Notice } from '#app/_ui/Notice';
import type { OpenDraft } from '#server/pages';
import { ConflictDialog } from './ConflictDialog';
import { DeckDetails } from './DeckDetails';
import { IconButton } from './IconButton';
import { newId } from './newId';
import { Preview } from './Preview';
import { OneOfFew } from './OneOfFew';
import { PromptEditor } from './PromptEditor';
import { PromptList } from './PromptList';
import { SaveStatus } from './SaveStatus';
import { ShareDialog } from './ShareDialog';
import { ShownLanguagesProvider } from './shownLanguages';
import { useEditor } from './useEditor';
import { useEditorKeys } from './useEditorKeys';
import { DETAILS, usePlace } from './usePlace';
import { useIsAlive } from '#app/_ui/useIsAlive';
import styles from './editor.module.css';

const words = {
  ko: {
    decks: '카드 묶음',
    untitled: '이름 없는 묶음',
    undo: '되돌리기',
    redo: '다시 하기',
    share: '공유',
    view: '둘러보기',
    details: '제목·소개·확인할 것',
    list: '카드 목록',
    preview: '미리 보기',
    edit: '고치기',
    fields: '쓸 언어',
    both: '한·영 나란히',
    removed: '카드를 지웠어요',
    restored: '지난번에 저장하지 못한 내용을 되살렸어요.',
    empty: '왼쪽에서 카드를 고르거나 새로 더해 주세요.',
  },
  en: {
    decks: 'Decks',
    untitled: 'Untitled deck',
    undo: 'Undo',
    redo: 'Redo',
    share: 'Share',
    view: 'Look through',
    details: 'Title, description, checklist',
    list: 'All prompts',
    preview: 'Preview',
    edit: 'Edit',
    fields: 'Languages to write',
    both: 'Both, side by side',
    removed: 'The prompt was deleted',
    restored: 'What could not be saved last time is back.',
    empty: 'Choose a prompt, or add one.',
  },
} satisfies Localised<object>;

const OWN_NAMES = { ko: '한국어', en: 'English' } satisfies Localised;

/** A deck being written: its prompts, the chosen one, and how that one will look. */
export function DeckEditor({ deck, opened }: { deck: DeckId; opened: OpenDraft }) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [snapshot, store] = useEditor(deck, opened);
  const place = usePlace();
  const [written, setWritten] = useState<Language | 'both'>('both');
  const [isSharing, setIsSharing] = useState(false);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const [removed, setRemoved] = useState<'none' | 'prompt'>('none');
  useEditorKeys(store);
  const draft = snapshot.history.present;
  const found = draft.prompts.findIndex(({ id }) => id === place.at);
  // Without a choice a wide page shows the first prompt; a phone shows the list.
  const index = place.at === DETAILS ? -1 : found < 0 ? 0 : found;
  const prompt = draft.prompts[index];
  const title = draft.title[onlyLanguageOf(draft.title) ?? language] || text.untitled;
  const isChosen = place.at === DETAILS || found >= 0;

  const isAlive = useIsAlive();

  // Another prompt begins at its top; the first one shown is where the browser left the page.
  const shown = useRef(place.at);
  useEffect(() => {
    if (shown.current === place.at) return;
    shown.current = place.at;
    window.scrollTo({ top: 0 });
  }, [place.at]);

  const add = (after: PromptId | null) => {
    const id = newId() as PromptId;
    store.edit({ type: 'addPrompt', prompt: id, after });
    place.go(id);
  };

  return (
    <div className={styles.page} data-view={!isChosen ? 'list' : isPreviewing ? 'preview' : 'edit'}>
      <header className={styles.top}>
        <Link href="/decks" className={styles.back} prefetch={false}>
          ← {text.decks}
        </Link>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.status}>
          <SaveStatus saving={snapshot.saving} onRetry={() => void store.flush()} />
          <IconButton
            icon="undo"
            label={text.undo}
            disabled={snapshot.history.past.length === 0}
            onClick={store.undo}
          />
          <IconButton
            icon="redo"
            label={text.redo}
            disabled={snapshot.history.future.length === 0}
            onClick={store.redo}
          />
        </div>
        <nav className={styles.links}>
          <Button onClick={() => setIsSharing(true)}>{text.share}</Button>
          <ButtonLink href={`/decks/${deck}`}>{text.view}</ButtonLink>
          <LanguageSwitch />
        </nav>
      </header>
      <main className={styles.main}>
        <div className={styles.side}>
          <button
            type="button"
            className={styles.details}
            aria-current={place.at === DETAILS || undefined}
            onClick={() => place.go(DETAILS)}
          >
            {text.details}
          </button>
          <PromptList
            draft={draft}
            selected={prompt?.id ?? null}
            actions={{
              select: place.go,
              add: () => add(draft.prompts.at(-1)?.id ?? null),
              duplicate(id) {
                const as = newId() as PromptId;
                store.edit({ type: 'duplicatePrompt', prompt: id, as });
                place.go(as);
              },
              move: (id, to) => store.edit({ type: 'movePrompt', prompt: id, to }),
              remove(id) {
                const next = draft.prompts[index + 1] ?? draft.prompts[index - 1];
                store.edit({ type: 'removePrompt', prompt: id });
                setRemoved('prompt');
                place.replace(next?.id ?? null);
              },
            }}
          />
        </div>
        <div className={styles.middle}>
          <div className={styles.tools}>
            <Button onClick={() => place.go(null)}>← {text.list}</Button>
            <Button onClick={() => setIsPreviewing(!isPreviewing)}>
              {isPreviewing ? text.edit : text.preview}
            </Button>
          </div>
          <div role="status" className={styles.notices}>
            {snapshot.isRestored && snapshot.saving.kind !== 'conflict' && (
              <Notice title={text.restored} />
            )}
            {removed === 'prompt' && snapshot.history.past.length > 0 && (
              <Notice
                title={text.removed}
                action={
                  <Button
                    onClick={() => {
                      store.undo();
                      setRemoved('none');
                    }}
                  >
                    {text.undo}
                  </Button>
                }
              />
            )}
          </div>
          <div className={styles.written}>
            <OneOfFew
              label={text.fields}
              options={([...LANGUAGES, 'both'] as const).map((value) => ({
                value,
                name: value === 'both' ? text.both : OWN_NAMES[value],
              }))}
              value={written}
              onChoose={setWritten}
            />
          </div>
          {/* What is written before the page runs would be lost. */}
          <fieldset className={styles.fields} disabled={!isAlive}>
            <ShownLanguagesProvider value={written === 'both' ? LANGUAGES : [written]}>
              {place.at === DETAILS ? (
                <DeckDetails draft={draft} onEdit={store.edit} onSelect={place.go} />
              ) : prompt ? (
                <PromptEditor
                  key={prompt.id}
                  prompt={prompt}
                  number={index + 1}
                  topics={draft.topics}
                  onEdit={(edit) => {
                    setRemoved('none');
                    store.edit(edit);
                  }}
                />
              ) : (
                <p className={styles.nothing}>{text.empty}</p>
              )}
            </ShownLanguagesProvider>
          </fieldset>
        </div>
        <aside className={styles.beside} aria-label={text.preview}>
          <div className={styles.tools}>
            <Button onClick={() => setIsPreviewing(false)}>← {text.edit}</Button>
          </div>
          {prompt && <Preview prompt={prompt} />}
        </aside>
      </main>
      {snapshot.saving.kind === 'conflict' && (
        <ConflictDialog
          onTheirs={() => void store.loadTheirs()}
          onMine={async () => {
            const copy = await store.keepMineAsCopy();
            if (copy !== null) router.push(`/decks/${copy}/edit`);
          }}
        />
      )}
      {isSharing && (
        <ShareDialog deck={deck} link={opened.shareLink} onClose={() => setIsSharing(false)} />
      )}
    </div>
  );
}
