import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readComparison } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { ComparePage } from './ComparePage';

const title = { ko: '수업 비교', en: 'Compare sessions' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** `?of=one,other` names sessions, all are meant without it; `?by=classes` puts classes side by side. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ of?: string | string[]; by?: string | string[] }>;
}) {
  const { of, by } = await searchParams;
  const comparison = await readComparison(of, by, (await headers()).get('cookie'));
  return <ComparePage comparison={comparison} of={typeof of === 'string' ? of : null} />;
}
