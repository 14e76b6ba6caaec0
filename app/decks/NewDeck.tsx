'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised, PromptId } from '#game/deck/deck';
import { emptyDraft, nothing } from '#game/deck/draft/draft';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { LibraryProblem } from './deckCalls';
import { createDeck } from './[deck]/edit/editorCalls';
import { newId } from './[deck]/edit/newId';

const words = {
  ko: { make: '새 묶음 만들기', making: '만드는 중', title: '새 카드 묶음' },
  en: { make: 'New deck', making: 'Making it', title: 'New deck' },
} satisfies Localised<object>;

/** Begins a deck with one empty prompt and opens the editor on it. */
export function NewDeck({ onProblem }: { onProblem: (problem: LibraryProblem) => void }) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [isMaking, setIsMaking] = useState(false);

  async function make() {
    setIsMaking(true);
    const prompt = newId() as PromptId;
    const title = { ...nothing(), [language]: text.title };
    const made = await createDeck(emptyDraft(title, prompt), null);
    // While the editor loads the button stays busy.
    if (made.ok) return router.push(`/decks/${made.deck}/edit?at=${prompt}`);
    setIsMaking(false);
    const { problem } = made;
    const isKnown = problem === 'tooManyDecks' || problem === 'unreachable';
    onProblem(isKnown ? problem : 'badMessage');
  }

  return (
    <div>
      <Button look="primary" busy={isMaking ? text.making : null} onClick={() => void make()}>
        + {text.make}
      </Button>
    </div>
  );
}
