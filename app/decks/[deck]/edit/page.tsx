import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { DeckId } from '#game/deck/deck';
import { readDeck, readDraft } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { CopyFirst } from './CopyFirst';
import { DeckEditor } from './DeckEditor';

const title = { ko: '카드 묶음 고치기', en: 'Edit a deck' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** One's own deck to be edited; a built-in one has to be copied first. */
export default async function Page({ params }: { params: Promise<{ deck: string }> }) {
  const { deck } = await params;
  const cookies = (await headers()).get('cookie');
  const opened = await readDraft(deck, cookies);
  if (opened !== null) {
    return <DeckEditor key={deck} deck={deck as DeckId} opened={opened} />;
  }
  const builtIn = await readDeck(deck, cookies);
  if (builtIn === null) notFound();
  return <CopyFirst deck={builtIn.id} title={builtIn.title} />;
}
