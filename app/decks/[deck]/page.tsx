import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { readDeck, readDraft } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { DeckView } from './DeckView';
import { EditLink } from './EditLink';

interface Props {
  params: Promise<{ deck: string }>;
}

async function find({ params }: Props) {
  return readDeck((await params).deck, (await headers()).get('cookie'));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const deck = await find(props);
  return { title: deck?.title[await readLanguage()] ?? '404' };
}

/** Answers included: for whoever may play the deck, before the lesson. */
export default async function Page(props: Props) {
  const deck = await find(props);
  if (deck === null) notFound();
  const isOwn = (await readDraft(deck.id, (await headers()).get('cookie'))) !== null;
  const prompts = deck.prompts.map(({ measured: _, ...prompt }) => prompt);
  return (
    <DeckView
      title={deck.title}
      description={deck.description}
      topics={deck.topics}
      prompts={prompts}
      credits={deck.credits}
      licence={deck.licence}
      action={<EditLink deck={deck.id} isOwn={isOwn} />}
    />
  );
}
