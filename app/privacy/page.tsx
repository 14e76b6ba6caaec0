import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readAccount } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { PrivacyPage } from './PrivacyPage';

const title = { ko: '개인정보', en: 'Privacy' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page() {
  const { anonymousKeepDays, accountKeepDays } = await readAccount((await headers()).get('cookie'));
  return <PrivacyPage days={anonymousKeepDays} accountDays={accountKeepDays} />;
}
