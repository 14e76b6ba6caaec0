import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listSessions } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { SessionList } from './SessionList';
import { toSessionRow } from './sessionRow';

const title = { ko: '결과', en: 'Results' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const sessions = await listSessions((await headers()).get('cookie'));
  return <SessionList sessions={sessions.map(toSessionRow)} />;
}
