import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { readCards } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { toSessionRow } from '../../sessionRow';
import { CardsPage } from './CardsPage';

const title = { ko: '전문가 카드', en: 'Expert cards' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** Everybody's expert card, to print and to hand out. */
export default async function Page({ params }: { params: Promise<{ session: string }> }) {
  const { session } = await params;
  const result = await readCards(session, (await headers()).get('cookie'));
  if (result === null) notFound();
  return <CardsPage session={toSessionRow(result.session)} cards={result.cards} />;
}
