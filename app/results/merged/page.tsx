import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { readMerged } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { toSessionRow } from '../sessionRow';
import { MergedReport } from './MergedReport';

const title = { ko: '합친 결과', en: 'Merged results' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** `?of=one,other`: one report over several sessions, which stay as they are. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ of?: string | string[] }>;
}) {
  const { of } = await searchParams;
  const merged = await readMerged(of, (await headers()).get('cookie'));
  if (merged === null) notFound();
  return <MergedReport sessions={merged.sessions.map(toSessionRow)} summary={merged.summary} />;
}
