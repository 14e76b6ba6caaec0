import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { readAccount } from '#server/pages';
import { AccountBar } from '#app/_account/AccountBar';

export default async function Layout({ children }: { children: ReactNode }) {
  const account = await readAccount((await headers()).get('cookie'));
  if (account.mustSignIn) redirect('/account?next=/results');
  return (
    <>
      <AccountBar email={account.email} keepDays={account.anonymousKeepDays} />
      {children}
    </>
  );
}
