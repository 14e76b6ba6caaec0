'use client';

import type { DeckId, Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { ButtonLink } from '#app/_ui/Button';

const words = {
  ko: { own: '고치기', builtIn: '복사해서 고치기' },
  en: { own: 'Edit', builtIn: 'Copy and edit' },
} satisfies Localised<object>;

/** To the editor, which makes a copy first of what is not one's own. */
export function EditLink({ deck, isOwn }: { deck: DeckId; isOwn: boolean }) {
  const text = useWords(words);
  return (
    <ButtonLink look="primary" href={`/decks/${deck}/edit`}>
      {isOwn ? text.own : text.builtIn}
    </ButtonLink>
  );
}
