import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listGlances, readAccount } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { SessionList } from './SessionList';
import { toSessionRow } from './sessionRow';

const title = { ko: '결과', en: 'Results' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const cookies = (await headers()).get('cookie');
  const [sessions, { longestKeepDays }] = await Promise.all([
    listGlances(cookies),
    readAccount(cookies),
  ]);
  return (
    <SessionList
      longestDays={longestKeepDays}
      sessions={sessions.map(({ session, glance }) => ({ ...toSessionRow(session), glance }))}
    />
  );
}
