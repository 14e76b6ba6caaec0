import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { readAccount, readSession } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { toSessionRow } from '../sessionRow';
import { SessionReport } from './SessionReport';

const title = { ko: '수업 결과', en: 'Session results' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** A session that does not exist and one of somebody else look the same. */
export default async function Page({ params }: { params: Promise<{ session: string }> }) {
  const { session } = await params;
  const cookies = (await headers()).get('cookie');
  const [result, { longestKeepDays }] = await Promise.all([
    readSession(session, cookies),
    readAccount(cookies),
  ]);
  if (result === null) notFound();
  return (
    <SessionReport
      session={toSessionRow(result.session)}
      summary={result.summary}
      longestDays={longestKeepDays}
    />
  );
}
