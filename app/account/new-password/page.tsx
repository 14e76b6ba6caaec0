import type { Metadata } from 'next';
import { readLanguage } from '#app/_text/readLanguage';
import { AccountFrame } from '../AccountFrame';
import { NewPassword } from '../NewPassword';

const title = { ko: '새 비밀번호', en: 'New password' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** Where the link leads that an administrator made: `?pass=…`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { pass } = await searchParams;
  return (
    <AccountFrame>
      <NewPassword pass={typeof pass === 'string' ? pass : ''} />
    </AccountFrame>
  );
}
