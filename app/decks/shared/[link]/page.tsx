import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readSharedDeck } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { DeckView } from '../../[deck]/DeckView';
import { CopyShared } from './CopyShared';

interface Props {
  params: Promise<{ link: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const deck = await readSharedDeck((await params).link);
  // Only who was given the link should find it.
  return { title: deck?.title[await readLanguage()] ?? '404', robots: { index: false } };
}

/** A deck that its owner shared, for another teacher to look through and copy. */
export default async function Page({ params }: Props) {
  const { link } = await params;
  const deck = await readSharedDeck(link);
  if (deck === null) notFound();
  const prompts = deck.prompts.map(({ measured: _, ...prompt }) => prompt);
  return (
    <DeckView
      title={deck.title}
      description={deck.description}
      topics={deck.topics}
      prompts={prompts}
      credits={deck.credits}
      licence={deck.licence}
      action={<CopyShared link={link} />}
    />
  );
}
