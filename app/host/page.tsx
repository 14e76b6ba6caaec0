import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { LESSONS } from '#game/lesson/lessons';
import { listDecks, listSessions } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { HostStart } from './_start/HostStart';

const title = { ko: '방 만들기', en: 'Make a room' };

/** Older ones are on the results page. */
const RECENT_SESSIONS = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const cookies = (await headers()).get('cookie');
  const [decks, sessions] = await Promise.all([listDecks(cookies), listSessions(cookies)]);
  return (
    <HostStart
      lessons={LESSONS}
      decks={decks}
      sessions={sessions
        .slice(0, RECENT_SESSIONS)
        .map(({ id, code, title: name, deckTitle, createdAt, endedAt }) => ({
          id,
          code,
          title: name,
          deckTitle,
          createdAt,
          endedAt,
        }))}
    />
  );
}
