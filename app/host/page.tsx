import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { LESSONS } from '#game/lesson/lessons';
import { listDecks, listSessions, readAccount } from '#server/pages';
import { AccountBar } from '#app/_account/AccountBar';
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
  const { email, anonymousKeepDays, mustSignIn } = await readAccount(cookies);
  if (mustSignIn) redirect('/account?next=/host');
  const [decks, sessions] = await Promise.all([listDecks(cookies), listSessions(cookies)]);
  return (
    <>
      <AccountBar email={email} keepDays={anonymousKeepDays} />
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
    </>
  );
}
