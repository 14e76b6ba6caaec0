import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listDecks, listJoinOrigins, readDeck } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { CheckPage } from './CheckPage';
import { CHECK_WORDS } from './checkWords';
import { sampleMedia } from './sampleMedia';

export async function generateMetadata(): Promise<Metadata> {
  return { title: CHECK_WORDS[await readLanguage()].heading };
}

/** Open to everybody, as pupils' phones are to be checked too: it reads a built-in deck and enters no room. */
export default async function Page() {
  const asked = await headers();
  const origins = listJoinOrigins({
    host: asked.get('host'),
    protocol: asked.get('x-forwarded-proto'),
  });
  const builtIn = (await listDecks(null)).find(({ kind }) => kind === 'builtIn');
  const deck = builtIn && (await readDeck(builtIn.id, null));
  return <CheckPage origins={origins} media={sampleMedia(deck ?? { prompts: [] })} />;
}
