import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listDecks, listRemovedDecks } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { DeckLibrary } from './DeckLibrary';

const title = { ko: '카드 묶음', en: 'Decks' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const cookies = (await headers()).get('cookie');
  const [decks, removed] = await Promise.all([listDecks(cookies), listRemovedDecks(cookies)]);
  return <DeckLibrary decks={decks} removed={removed} />;
}
