import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listGlances } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { SessionList } from './SessionList';
import { toSessionRow } from './sessionRow';

const title = { ko: '결과', en: 'Results' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const sessions = await listGlances((await headers()).get('cookie'));
  return (
    <SessionList
      sessions={sessions.map(({ session, glance }) => ({ ...toSessionRow(session), glance }))}
    />
  );
}
